//! Chapter 3, randvoorwaarden: what a bid must meet to be compared at all.

use crate::documents::model::{Block, Chapter};
use crate::documents::parts;
use crate::domain::tender::Tender;
use crate::domain::tender::knock_out::KnockOut;
use crate::i18n::Texts;

/// Makes the chapter.
pub fn chapter(tender: &Tender, texts: Texts) -> Chapter {
    let blocks = vec![
        parts::paragraph(texts, "doc-knock-outs-intro"),
        table(tender, texts),
        parts::paragraph(texts, "doc-knock-outs-equivalent"),
    ];
    Chapter {
        title: texts.get("doc-chapter-knock-outs"),
        blocks,
    }
}

fn table(tender: &Tender, texts: Texts) -> Block {
    let rows = tender.knock_outs.iter().map(|knock_out| {
        parts::row(vec![
            parts::cell(&knock_out.id),
            parts::cell(parts::filled(texts, &knock_out.text)),
            parts::cell(parts::filled(texts, &knock_out.evidence)),
            parts::cell(why(knock_out, texts)),
        ])
    });
    let columns = vec![
        parts::words(texts, "doc-column-number", 8),
        parts::words(texts, "doc-column-condition", 36),
        parts::words(texts, "doc-column-evidence", 26),
        parts::words(texts, "doc-column-why", 30),
    ];
    parts::table(
        texts,
        texts.get("doc-chapter-knock-outs"),
        columns,
        rows.collect(),
    )
}

/// Why it is asked, and why it goes above a limit of the law.
fn why(knock_out: &KnockOut, texts: Texts) -> String {
    let reason = parts::filled(texts, &knock_out.reason);
    let deviation = knock_out.deviation.trim();
    if deviation.is_empty() {
        return reason;
    }
    let fills = [("reason", deviation.into())];
    format!("{reason}\n{}", texts.with("doc-knock-out-deviation", fills))
}
