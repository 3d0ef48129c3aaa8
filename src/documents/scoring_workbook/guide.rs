//! The last sheet: how to read the workbook, and what it is worth.

use crate::documents::scoring_workbook::book::{Role, Sheet};
use crate::documents::scoring_workbook::{Figures, Source};
use crate::domain::award::evaluation::Evaluation;
use crate::domain::award::method::name::MethodName;

/// The heads and texts, in order; three of them depend on the method.
fn paragraphs(source: Source, figures: Figures) -> [(&'static str, &'static str); 9] {
    let method = source.dossier.tender.award.method;
    let (flow, ties) = match method {
        MethodName::WeightedPoints => ("sheet-guide-flow-points", "sheet-guide-ties"),
        MethodName::QualityPerPriceCorridor => {
            ("sheet-guide-flow-index", "sheet-guide-ties-corridor")
        }
        _ if method.is_money() => ("sheet-guide-flow-money", "sheet-guide-ties"),
        _ => ("sheet-guide-flow-index", "sheet-guide-ties"),
    };
    let json = match figures {
        Figures::Formulas => "sheet-guide-json",
        Figures::Fixed => "sheet-guide-json-fixed",
    };
    [
        ("sheet-guide-purpose-head", "sheet-guide-purpose"),
        ("sheet-guide-inputs-head", "sheet-guide-inputs"),
        ("sheet-guide-flow-head", flow),
        ("sheet-guide-gate-head", "sheet-guide-gate"),
        ("sheet-guide-rounding-head", "sheet-guide-rounding"),
        ("sheet-guide-ties-head", ties),
        ("sheet-guide-json-head", json),
        ("sheet-guide-recompute-head", "sheet-guide-recompute"),
        ("sheet-guide-limits-head", "sheet-guide-limits"),
    ]
}

/// Makes the sheet.
pub fn sheet(source: Source, evaluation: &Evaluation, made_at: &str, figures: Figures) -> Sheet {
    let mut sheet = source.sheet("sheet-name-guide", "sheet-title-guide");
    sheet.widths = vec![30, 110];
    let mut row = 3;
    for (head, text) in paragraphs(source, figures) {
        sheet.text(row, 0, Role::Strong, &source.text(head));
        sheet.text(row, 1, Role::Body, &source.text(text));
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
