//! The versions that were published, when there is more than one.

use crate::documents::model::Chapter;
use crate::documents::record::{Publication, Record};
use crate::documents::{parts, version};
use crate::i18n::Texts;

/// Makes the chapter; a tender that was never rectified has none.
pub fn chapter(record: &Record, texts: Texts) -> Option<Chapter> {
    let publications = record.publications.as_deref()?;
    if publications.len() < 2 {
        return None;
    }
    let row = |one: &Publication| {
        let reason = if one.reason.is_empty() {
            texts.get("versions-first")
        } else {
            one.reason.clone()
        };
        parts::row(vec![
            parts::cell(one.number.to_string()),
            parts::cell(version::day(&one.at, texts)),
            parts::cell(reason),
            parts::cell(&one.criteria_sha256),
        ])
    };
    Some(Chapter {
        title: texts.get("versions-title"),
        blocks: vec![
            parts::paragraph(texts, "versions-intro"),
            parts::table(
                texts,
                texts.get("versions-caption"),
                vec![
                    parts::words(texts, "versions-number", 1),
                    parts::words(texts, "versions-date", 3),
                    parts::words(texts, "versions-reason", 5),
                    parts::words(texts, "versions-hash", 4),
                ],
                publications.iter().map(row).collect(),
            ),
        ],
    })
}
