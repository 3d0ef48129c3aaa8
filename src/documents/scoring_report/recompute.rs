//! How anyone can work the outcome out again.

use crate::documents::model::{Block, Chapter};
use crate::documents::parts;
use crate::documents::scoring_report::Report;

/// What to run on a dossier.
const COMMAND: &str = "bestek evaluate dossier.json";
/// What to run on a dossier and a result, to compare every figure.
const VERIFY: &str = "bestek verify evaluation.json --dossier dossier.json";

/// Makes the chapter.
pub fn chapter(report: &Report<'_>) -> Chapter {
    let texts = report.texts;
    let mut pairs = vec![(
        texts.get("doc-hash-dossier"),
        report.evaluation.dossier_sha256.clone(),
    )];
    if let Some(publication) = &report.dossier.publication {
        pairs.push((
            texts.get("doc-hash-published"),
            publication.criteria_sha256.clone(),
        ));
    }
    let blocks = vec![
        parts::paragraph(texts, "doc-recompute-intro"),
        Block::Paragraph(texts.with("doc-recompute-command", [("command", COMMAND.into())])),
        Block::Paragraph(texts.with("doc-recompute-verify", [("command", VERIFY.into())])),
        Block::Pairs(pairs),
        parts::paragraph(texts, "doc-recompute-hash"),
        parts::paragraph(texts, "doc-recompute-exact"),
    ];
    Chapter {
        title: texts.get("doc-report-recompute"),
        blocks,
    }
}
