//! What a person should look at, in words of the document's language.

use crate::documents::model::Block;
use crate::documents::parts;
use crate::documents::scoring_report::Report;
use crate::domain::award::evaluation::WarningNote;

/// The warnings; nothing when there are none.
pub fn blocks(report: &Report<'_>) -> Vec<Block> {
    let warnings = &report.evaluation.warnings;
    if warnings.is_empty() {
        return Vec::new();
    }
    vec![
        parts::heading(report.texts, "doc-warnings"),
        parts::paragraph(report.texts, "doc-warnings-intro"),
        Block::List(
            warnings
                .iter()
                .map(|warning| in_words(report, warning))
                .collect(),
        ),
    ]
}

fn in_words(report: &Report<'_>, warning: &WarningNote) -> String {
    let (code, bid) = warning.code.split_once(':').unwrap_or((&warning.code, ""));
    let key = match code {
        "relative-method" => "doc-warning-relative-method",
        "price-cannot-matter" => "doc-warning-price-cannot-matter",
        "single-bid" => "doc-warning-single-bid",
        "equal-prices" => "doc-warning-equal-prices",
        "tie" => "doc-warning-tie",
        "tie-by-rounding" => "doc-warning-tie-by-rounding",
        "above-ceiling" => "doc-warning-above-ceiling",
        "abnormally-low" => "doc-warning-abnormally-low",
        "rank-reversal" => "doc-warning-rank-reversal",
        "excluded-set-minimum" => "doc-warning-excluded-set-minimum",
        // A warning that this list does not know yet is still a warning.
        _ => return warning.message.clone(),
    };
    report.texts.with(key, [("name", report.name(bid).into())])
}
