//! The last sheet: how to read the workbook, and what it is worth.

use crate::documents::scoring_workbook::Source;
use crate::documents::scoring_workbook::book::{Role, Sheet};
use crate::domain::award::evaluation::Evaluation;

const PARAGRAPHS: [&str; 9] = [
    "sheet-guide-purpose",
    "sheet-guide-inputs",
    "sheet-guide-flow",
    "sheet-guide-gate",
    "sheet-guide-rounding",
    "sheet-guide-ties",
    "sheet-guide-json",
    "sheet-guide-recompute",
    "sheet-guide-limits",
];

/// Makes the sheet.
pub fn sheet(source: Source, evaluation: &Evaluation, made_at: &str) -> Sheet {
    let mut sheet = source.sheet("sheet-name-guide", "sheet-title-guide");
    sheet.widths = vec![30, 110];
    let mut row = 3;
    for key in PARAGRAPHS {
        sheet.text(row, 0, Role::Strong, &source.text(&format!("{key}-head")));
        sheet.text(row, 1, Role::Body, &source.text(key));
        row += 1;
    }
    row += 1;
    let publication = source.dossier.publication.as_ref();
    let published = publication.map_or("", |publication| publication.version.as_str());
    let frozen = publication.map_or("", |publication| publication.criteria_sha256.as_str());
    for (key, value) in [
        (
            "sheet-guide-dossier-hash",
            evaluation.dossier_sha256.as_str(),
        ),
        ("sheet-guide-criteria-hash", frozen),
        ("sheet-guide-published", published),
        ("sheet-guide-dossier-format", source.dossier.format.as_str()),
        ("sheet-guide-evaluation-format", evaluation.format),
        (
            "sheet-guide-tool",
            concat!("bestek ", env!("CARGO_PKG_VERSION")),
        ),
        ("sheet-guide-made-at", made_at),
    ] {
        sheet.text(row, 0, Role::Strong, &source.text(key));
        sheet.text(row, 1, Role::Body, value);
        row += 1;
    }
    sheet
}
