//! The state of the log when the report was made: whoever keeps the report can show later whether
//! the log was changed.

use crate::documents::model::{Block, Chapter};
use crate::documents::parts;
use crate::documents::scoring_report::Report;
use crate::i18n::number;

/// What to run on a log, a checkpoint and a key.
const COMMAND: &str = "python3 verify-log.py chain.jsonl checkpoint.txt key.txt";

/// One line for the cover, when there is a log.
pub fn cover(report: &Report<'_>) -> Option<String> {
    report.record.log_line(report.texts)
}

/// Makes the chapter, when there is a log.
pub fn chapter(report: &Report<'_>) -> Option<Chapter> {
    let checkpoint = report.record.checkpoint.as_ref()?;
    let texts = report.texts;
    let size = number::plain(checkpoint.head.size.into(), texts.language);
    let note: Vec<&str> = checkpoint.note.split_whitespace().collect();
    let pairs = [
        ("doc-log-size", size),
        ("doc-log-code", checkpoint.short()),
        // White space does not matter where it is checked, so it may be wrapped.
        ("doc-log-checkpoint", note.join(" ")),
        ("doc-log-key", checkpoint.key.clone()),
    ];
    let pairs = pairs.map(|(key, text)| (texts.get(key), text));
    Some(Chapter {
        title: texts.get("doc-log-title"),
        blocks: vec![
            parts::paragraph(texts, "doc-log-intro"),
            Block::Pairs(pairs.into()),
            Block::Paragraph(texts.with("doc-log-how", [("command", COMMAND.into())])),
            parts::paragraph(texts, "doc-log-limits"),
        ],
    })
}
