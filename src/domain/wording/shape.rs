//! What is told from the shape of a text and not from its words: places that are left open, signs
//! that nobody sees, long sentences, abbreviations that nobody explained.

use std::ops::Range;

use crate::domain::wording::Remark;
use crate::domain::wording::rule::{self, ABBREVIATION, LONG, PLACEHOLDER, Subject, UNSEEN};
use crate::domain::wording::token::{Kind, LONGEST_TEXT, Token, is_unseen};
use crate::domain::wording::vocabulary::Vocabulary;

/// A sentence with more words than this is long.
const LONG_SENTENCE: usize = 30;

/// How far apart the brackets of an open place may stand, in tokens.
const OPEN_PLACE: usize = 12;

/// Adds what the shape of the text says.
pub(super) fn check(
    subject: Subject,
    text: &str,
    tokens: &[Token<'_>],
    words: &Vocabulary,
    found: &mut Vec<Remark>,
) {
    let mut add = |code: &str, place: Range<usize>| {
        let rule = rule::find(code).expect("the rules of shape are among the rules");
        if let Some(level) = rule.level(subject) {
            found.push(Remark { rule, level, place });
        }
    };
    for place in open_places(tokens) {
        add(PLACEHOLDER, place);
    }
    if text.chars().take(LONGEST_TEXT).any(misleads) {
        // About the whole text: quoting such a sign would do its harm once more.
        add(UNSEEN, 0..0);
    }
    for place in long_sentences(tokens) {
        add(LONG, place);
    }
    for place in abbreviations(text, tokens, words) {
        add(ABBREVIATION, place);
    }
}

/// A sign that turns the direction of reading, that no text needs, or that stands where a sign was
/// lost: what is read is then not what is written.
fn misleads(sign: char) -> bool {
    match sign {
        // What joins letters, and where a word may break, belongs to a text.
        '\n' | '\r' | '\t' | '\u{ad}' | '\u{200c}' | '\u{200d}' => false,
        '\u{61c}' | '\u{fffd}' => true,
        other => is_unseen(other),
    }
}

/// `[…]`, `<naam>`, `??`, `....`, `___`.
fn open_places(tokens: &[Token<'_>]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let length = match token.folded.as_ref() {
            "[" => closed_by(tokens, at, "]"),
            "<" => closed_by(tokens, at, ">"),
            "?" => run(tokens, at, 2),
            "." => run(tokens, at, 4),
            "_" => run(tokens, at, 3),
            _ => None,
        };
        if let Some(length) = length {
            found.push(token.start..tokens[at + length - 1].end);
        }
        at += length.unwrap_or(1);
    }
    found
}

/// How many tokens from this bracket to the one that closes it.
fn closed_by(tokens: &[Token<'_>], at: usize, close: &str) -> Option<usize> {
    let rest = tokens[at + 1..].iter().take(OPEN_PLACE);
    let inside = rest.take_while(|one| one.folded != close).count();
    let closed = tokens
        .get(at + 1 + inside)
        .is_some_and(|one| one.folded == close);
    // `<` before a number is a comparison.
    let next = tokens.get(at + 1);
    let compares = close == ">" && next.is_some_and(|one| one.kind == Kind::Number);
    (closed && inside > 0 && !compares).then_some(inside + 2)
}

/// How many of the same sign stand together here, when at least `least`.
fn run(tokens: &[Token<'_>], at: usize, least: usize) -> Option<usize> {
    let sign = &tokens[at];
    let mut end = sign.start;
    let count = tokens[at..]
        .iter()
        .take_while(|one| {
            let goes_on = one.folded == sign.folded && one.start == end;
            end = one.end;
            goes_on
        })
        .count();
    (count >= least).then_some(count)
}

fn long_sentences(tokens: &[Token<'_>]) -> Vec<Range<usize>> {
    tokens
        .chunk_by(|one, next| one.sentence == next.sentence)
        .filter(|sentence| {
            sentence.iter().filter(|one| one.kind != Kind::Sign).count() > LONG_SENTENCE
        })
        .filter_map(|sentence| Some(sentence.first()?.start..sentence.last()?.end))
        .collect()
}

/// Words in capitals that are neither known nor explained between brackets.
fn abbreviations(text: &str, tokens: &[Token<'_>], words: &Vocabulary) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        let written = &text[token.start..token.end];
        let short = token.kind == Kind::Word && (2..=8).contains(&written.len());
        let capitals = written.bytes().all(|one| one.is_ascii_uppercase());
        let known = words.known.iter().any(|one| one == written);
        let explained = index
            .checked_sub(1)
            .is_some_and(|before| tokens[before].folded == "(");
        let again = found.iter().any(|one| &text[one.clone()] == written);
        if short && capitals && !known && !explained && !again && found.len() < 8 {
            found.push(token.start..token.end);
        }
    }
    found
}
