//! The language of a text, told from its small words: a tender may be written in another language
//! than that of the screen.

use crate::domain::wording::token::Token;

/// A language that the writing checks know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    /// Nederlands.
    Dutch,
    /// English.
    English,
}

/// Words that stand in nearly every sentence of one language and in none of the other, in the order
/// of the alphabet.
const DUTCH: [&str; 32] = [
    "aan", "als", "bij", "dat", "de", "deze", "die", "dit", "door", "een", "elke", "en", "geen",
    "heeft", "het", "kan", "kunnen", "met", "moet", "moeten", "naar", "niet", "om", "ook", "op",
    "te", "uit", "van", "voor", "worden", "wordt", "zijn",
];
const ENGLISH: [&str; 32] = [
    "a", "also", "an", "and", "are", "at", "be", "by", "can", "each", "every", "for", "from",
    "has", "have", "it", "its", "may", "must", "not", "on", "shall", "should", "that", "the",
    "their", "they", "this", "to", "when", "which", "with",
];

impl Tongue {
    /// Both languages.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// The language that most of the small words belong to; Dutch when there are none.
    pub fn of(tokens: &[Token<'_>]) -> Self {
        let count = |words: &[&str]| {
            let known = tokens
                .iter()
                .filter(|one| words.contains(&one.folded.as_ref()));
            known.count()
        };
        if count(&ENGLISH) > count(&DUTCH) {
            Self::English
        } else {
            Self::Dutch
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::wording::token::tokens;

    #[test]
    fn the_small_words_are_in_order_so_that_they_are_found() {
        assert!(DUTCH.is_sorted() && ENGLISH.is_sorted());
    }

    #[test]
    fn the_small_words_tell_the_language() {
        for (text, expected) in [
            ("Het LMS is modern.", Tongue::Dutch),
            ("The LMS is modern.", Tongue::English),
            ("LMS", Tongue::Dutch),
            ("", Tongue::Dutch),
            ("A manager sees the team, in of op", Tongue::English),
        ] {
            assert_eq!(Tongue::of(&tokens(text)), expected, "{text}");
        }
    }
}
