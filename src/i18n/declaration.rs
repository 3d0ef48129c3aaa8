//! The declaration of confidentiality in words: the same words that are shown, signed and hashed.

use crate::i18n::Texts;

/// The paragraphs, in order.
const PARAGRAPHS: [&str; 7] = [
    "confidentiality-what",
    "confidentiality-whom",
    "confidentiality-use",
    "confidentiality-until",
    "confidentiality-law",
    "confidentiality-doubt",
    "confidentiality-breach",
];

/// The declaration, a paragraph each.
pub fn paragraphs(texts: Texts) -> Vec<String> {
    PARAGRAPHS.iter().map(|key| texts.get(key)).collect()
}

/// The declaration as one text, with its title: what somebody signs.
pub fn whole(texts: Texts) -> String {
    let mut parts = vec![texts.get("confidentiality-title")];
    parts.extend(paragraphs(texts));
    parts.join("\n\n")
}
