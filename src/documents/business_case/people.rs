//! Who must have said something, and what they said.

use crate::documents::model::{Block, Chapter};
use crate::documents::tender_document::inventories;
use crate::domain::tender::inventory::{self, Row, stakeholder};
use crate::i18n::Texts;

/// What every reader may know of the others: not who they are, nor what they noted.
const COLUMNS: [&str; 5] = ["group", "role", "before", "received", "outcome"];

/// Makes the chapter; nothing while nobody is named.
pub fn chapter(inside: &[Row], texts: Texts) -> Option<Chapter> {
    let table = inventory::find(stakeholder::TABLE)?;
    let mut blocks = inventories::table(table, inside, texts, |column| {
        COLUMNS.contains(&column.code.as_str())
    });
    // The chapter has this heading already.
    blocks.retain(|block| !matches!(block, Block::Heading { .. }));
    (!blocks.is_empty()).then(|| Chapter {
        title: texts.get("case-people"),
        blocks,
    })
}
