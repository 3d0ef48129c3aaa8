//! A remark about words that nobody can measure. It never stands in the way.

use std::sync::LazyLock;

use maud::{Markup, html};

use crate::domain::tender::wording;
use crate::i18n::{Fill, Texts};

/// Both languages at once: the language of a tender is not always that of the screen.
const LISTS: [&str; 2] = [
    include_str!("../../../../../templates/nl/vague-words.txt"),
    include_str!("../../../../../templates/en/vague-words.txt"),
];

static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let lines = LISTS.iter().flat_map(|list| list.lines());
    lines
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect()
});

/// The vague words of a requirement.
pub fn words(text: &str) -> Vec<&'static str> {
    wording::vague_words(text, &WORDS)
}

/// What to do about the vague words of a requirement; nothing when there are none.
pub fn remark(texts: Texts, text: &str) -> Markup {
    let words = words(text);
    let quoted: Vec<String> = words
        .iter()
        .map(|word| texts.with("requirements-vague-word", [("word", Fill::from(*word))]))
        .collect();
    html! {
        @if !words.is_empty() {
            p.note.caution role="status" {
                (texts.with("requirements-vague", [
                    ("words", quoted.join(", ").into()),
                    ("count", words.len().into()),
                ]))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dutch_and_english_words_are_known_and_all_in_lower_case() {
        assert_eq!(
            words("Het LMS is modern en gebruiksvriendelijk."),
            ["modern", "gebruiksvriendelijk"]
        );
        assert_eq!(words("The LMS is user-friendly."), ["user-friendly"]);
        assert!(WORDS.iter().all(|word| *word == word.to_lowercase()));
    }
}
