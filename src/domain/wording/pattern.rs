//! Patterns of words: a phrase stands together, a sequence stands in order within one sentence.
//!
//! An element is a word in lower case; `*` at its start or end stands for more letters. `#` is any
//! number, also one in letters, and `#>60` a number above 60.

use std::collections::HashMap;

use crate::domain::wording::token::{Kind, Token, fold, tokens};

/// One place of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Element {
    /// This word or sign.
    Word(String),
    /// A word that begins so.
    Begins(String),
    /// A word that ends so.
    Ends(String),
    /// A word in which this stands.
    Holds(String),
    /// Any number.
    Number,
    /// A number above this one.
    Above(u64),
}

/// A phrase or a sequence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pattern {
    /// Elements that stand together.
    Phrase(Vec<Element>),
    /// A name, letter by letter as it is written.
    Name(Vec<String>),
    /// Alternatives in this order in one sentence, each within so many tokens of the one before.
    Sequence(Vec<Vec<Element>>, usize),
}

/// What a match can begin with, so that few patterns are tried on each word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Start {
    /// This word or sign.
    Word(String),
    /// A number.
    Number,
    /// Any word.
    Any,
}

/// Numbers that are written in letters, with their value.
pub type NumberWords = HashMap<String, u64>;

impl Element {
    /// Reads one element.
    pub fn parse(text: &str) -> Self {
        if text == "#" {
            return Self::Number;
        }
        if let Some(Ok(least)) = text.strip_prefix("#>").map(str::parse) {
            return Self::Above(least);
        }
        match (text.strip_prefix('*'), text.strip_suffix('*')) {
            (Some(rest), Some(_)) => Self::Holds(rest.trim_end_matches('*').to_owned()),
            (Some(rest), None) => Self::Ends(rest.to_owned()),
            (None, Some(rest)) => Self::Begins(rest.to_owned()),
            (None, None) => Self::Word(text.to_owned()),
        }
    }

    fn fits(&self, token: &Token<'_>, numbers: &NumberWords) -> bool {
        let word = token.folded.as_ref();
        match self {
            Self::Word(expected) => word == expected,
            Self::Begins(start) => token.kind == Kind::Word && word.starts_with(start.as_str()),
            Self::Ends(end) => token.kind == Kind::Word && word.ends_with(end.as_str()),
            Self::Holds(part) => token.kind == Kind::Word && word.contains(part.as_str()),
            Self::Number => token.kind == Kind::Number || numbers.contains_key(word),
            Self::Above(least) => value(token, numbers).is_some_and(|value| value > *least),
        }
    }
}

/// The value of a number without its decimals.
fn value(token: &Token<'_>, numbers: &NumberWords) -> Option<u64> {
    let word = token.folded.as_ref();
    if token.kind != Kind::Number {
        return numbers.get(word).copied();
    }
    let mut groups = word.split(['.', ',', ':']);
    let first = groups.next()?.to_owned();
    let whole = groups
        .take_while(|group| group.len() == 3)
        .fold(first, |whole, group| whole + group);
    whole.parse().ok()
}

impl Pattern {
    /// Reads a phrase; what stands around its signs does not matter.
    pub fn phrase(text: &str) -> Self {
        let mut elements = Vec::new();
        for piece in text.split_whitespace() {
            if piece.starts_with('#') || piece.contains('*') {
                elements.push(Element::parse(piece));
            } else {
                let pieces = tokens(piece).into_iter();
                elements.extend(pieces.map(|one| Element::Word(one.folded.into_owned())));
            }
        }
        Self::Phrase(elements)
    }

    /// Reads a name, which is matched with its capitals.
    pub fn name(text: &str) -> Self {
        let pieces = tokens(text).into_iter();
        Self::Name(
            pieces
                .map(|one| text[one.start..one.end].to_owned())
                .collect(),
        )
    }

    /// Reads a sequence: alternatives are parted by `|`.
    pub fn sequence(words: &[String], within: usize) -> Self {
        let alternatives = |one: &String| one.split('|').map(Element::parse).collect();
        Self::Sequence(words.iter().map(alternatives).collect(), within)
    }

    /// What a match can begin with.
    pub fn starts(&self) -> Vec<Start> {
        let start = |one: &Element| match one {
            Element::Word(word) => Start::Word(word.clone()),
            Element::Number | Element::Above(_) => Start::Number,
            Element::Begins(_) | Element::Ends(_) | Element::Holds(_) => Start::Any,
        };
        match self {
            Self::Phrase(elements) => elements.iter().take(1).map(start).collect(),
            Self::Name(words) => words
                .iter()
                .take(1)
                .map(|one| Start::Word(fold(one).into_owned()))
                .collect(),
            Self::Sequence(elements, _) => elements.iter().take(1).flatten().map(start).collect(),
        }
    }

    /// The token after a match that begins at token `at`; nothing when there is none.
    pub fn end(
        &self,
        text: &str,
        all: &[Token<'_>],
        at: usize,
        numbers: &NumberWords,
    ) -> Option<usize> {
        let sentence = all.get(at)?.sentence;
        let here = |index: usize| all.get(index).filter(|one| one.sentence == sentence);
        match self {
            Self::Phrase(elements) => {
                let fits = |(index, element): (usize, &Element)| {
                    here(at + index).is_some_and(|token| element.fits(token, numbers))
                };
                let whole = !elements.is_empty() && elements.iter().enumerate().all(fits);
                whole.then_some(at + elements.len())
            }
            Self::Name(words) => {
                let fits = |(index, word): (usize, &String)| {
                    here(at + index).is_some_and(|token| text[token.start..token.end] == **word)
                };
                let whole = !words.is_empty() && words.iter().enumerate().all(fits);
                whole.then_some(at + words.len())
            }
            Self::Sequence(elements, within) => {
                let fits = |alternatives: &[Element], index: usize| {
                    here(index).is_some_and(|token| {
                        alternatives.iter().any(|one| one.fits(token, numbers))
                    })
                };
                let (first, rest) = elements.split_first()?;
                if !fits(first, at) {
                    return None;
                }
                let mut last = at;
                for alternatives in rest {
                    last = (last + 1..=last + within).find(|index| fits(alternatives, *index))?;
                }
                Some(last + 1)
            }
        }
    }
}
