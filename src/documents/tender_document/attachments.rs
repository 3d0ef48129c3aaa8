//! The files that go with the tender, each with the hash by which it is recognised.

use crate::documents::model::Block;
use crate::documents::parts;
use crate::domain::tender::Tender;
use crate::i18n::Texts;

/// The files; nothing when there are none.
pub fn blocks(tender: &Tender, texts: Texts) -> Vec<Block> {
    if tender.attachments.is_empty() {
        return Vec::new();
    }
    let pairs = tender.attachments.iter().map(|file| {
        let names = [&file.title, &file.version, &file.file_name];
        let names: Vec<&str> = names
            .into_iter()
            .map(|name| name.trim())
            .filter(|name| !name.is_empty())
            .collect();
        let name = format!("{} {}", file.id, names.join(", "));
        (name, format!("SHA-256 {}", file.sha256))
    });
    vec![
        parts::heading(texts, "doc-attachments"),
        parts::paragraph(texts, "doc-attachments-intro"),
        Block::Pairs(pairs.collect()),
    ]
}
