//! Wording: the checks on what somebody writes. They tell what in a text keeps the right bidders away, or lets the wrong ones in.
//!
//! To add a word: put it in `words/nl.toml` or `words/en.toml`. To add a rule: add it to
//! `rule::RULES`, give it words in both files, an example that it catches and one that it leaves
//! alone in `tests/examples.toml`, and its two texts.

pub mod goal;
pub mod musts;
mod pattern;
pub mod rule;
pub mod security;
mod shape;
mod token;
mod tongue;
mod vocabulary;
pub mod whole;

use std::ops::Range;

use crate::domain::wording::rule::{BRAND, Level, Place, Rule, Subject, Unless};
use crate::domain::wording::token::{Kind, Token};
use crate::domain::wording::vocabulary::{Match, Says, Vocabulary};

pub use crate::domain::wording::tongue::Tongue;

/// What a rule says about a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The rule.
    pub rule: &'static Rule,
    /// How much it weighs here.
    pub level: Level,
    /// The words that it is about, in bytes; empty when it is about the whole text.
    pub place: Range<usize>,
}

/// The language of a text.
pub fn tongue(text: &str) -> Tongue {
    Tongue::of(&token::tokens(text))
}

/// What the rules say about a text, in the order of the text; of a text of more than 20,000
/// characters, about those.
pub fn check(subject: Subject, tongue: Tongue, text: &str) -> Vec<Remark> {
    of_tokens(subject, tongue, text, &token::tokens(text))
}

/// The same, in the language that the text seems to be in.
pub fn check_any(subject: Subject, text: &str) -> Vec<Remark> {
    let tokens = token::tokens(text);
    of_tokens(subject, Tongue::of(&tokens), text, &tokens)
}

fn of_tokens(subject: Subject, tongue: Tongue, text: &str, tokens: &[Token<'_>]) -> Vec<Remark> {
    let words = Vocabulary::of(tongue);
    let page = Page::new(tokens, words, words.matches(text, tokens));
    let mut found: Vec<Remark> = page
        .matches
        .iter()
        .filter_map(|one| page.remark(subject, one))
        .collect();
    shape::check(subject, text, tokens, words, &mut found);
    found.sort_by_key(|one| (one.place.start, usize::MAX - one.place.end, one.level));
    without_inner(found)
}

/// A text with everything that its words say.
struct Page<'a> {
    tokens: &'a [Token<'a>],
    words: &'a Vocabulary,
    matches: Vec<Match>,
    /// What the sentences say, by the number of the sentence.
    sentences: Vec<Sentence>,
    /// The matches in which a rule has no remark, in the order of the text.
    exempt: Vec<Match>,
    /// The matches that allow what is equivalent, in the order of the text.
    equivalent: Vec<Match>,
    /// The matches that speak of what the buyer already has, in the order of the text.
    existing: Vec<Match>,
}

/// What a sentence says that excuses remarks in it.
#[derive(Debug, Clone, Copy, Default)]
struct Sentence {
    measured: bool,
    equivalent: bool,
}

/// How many words before a hit are looked at.
const LOOK_BACK: usize = 9;

/// Within how many words behind a name "or equivalent" begins, and within how many words before a
/// name a connection stands: further away it is about something else.
const NEAR: usize = 6;

/// Within how many words behind a name a connection begins.
const NEAR_BEHIND: usize = 3;

impl<'a> Page<'a> {
    fn new(tokens: &'a [Token<'a>], words: &'a Vocabulary, matches: Vec<Match>) -> Self {
        let count = tokens.last().map_or(0, |one| one.sentence + 1);
        let mut sentences = vec![Sentence::default(); count];
        let (mut exempt, mut equivalent, mut existing) = (Vec::new(), Vec::new(), Vec::new());
        for one in &matches {
            let here = &mut sentences[tokens[one.from].sentence];
            match one.says {
                Says::Measure => here.measured = true,
                Says::Equivalent => {
                    here.equivalent = true;
                    equivalent.push(*one);
                }
                Says::Existing => existing.push(*one),
                Says::Exempt(_) => exempt.push(*one),
                Says::Hit(_) | Says::HitInside(_) | Says::MildHit(_) | Says::Date => {}
            }
        }
        Self {
            tokens,
            words,
            matches,
            sentences,
            exempt,
            equivalent,
            existing,
        }
    }

    fn remark(&self, subject: Subject, one: &Match) -> Option<Remark> {
        let (rule, mild) = match one.says {
            Says::Hit(rule) => (rule, false),
            Says::HitInside(rule) if !self.is_first(one.from) => (rule, false),
            Says::MildHit(rule) => (rule, true),
            Says::HitInside(_)
            | Says::Exempt(_)
            | Says::Measure
            | Says::Equivalent
            | Says::Existing
            | Says::Date => return None,
        };
        let level = rule.level(subject)?;
        if self.is_excused(rule, one) || !self.stands_well(rule, one.from) {
            return None;
        }
        // Who names what the buyer already has describes a connection, not a purchase.
        let mild = mild || (rule.code == BRAND && self.is_existing(one));
        Some(Remark {
            rule,
            level: if mild {
                level.max(Level::Warning)
            } else {
                level
            },
            place: self.tokens[one.from].start..self.tokens[one.to - 1].end,
        })
    }

    fn is_excused(&self, rule: &'static Rule, one: &Match) -> bool {
        let unless = match rule.unless {
            Unless::Never => false,
            Unless::Measured => self.sentence(one.from).measured,
            Unless::Equivalent => self.sentence(one.from).equivalent,
            Unless::OrEquivalent => self.is_or_equivalent(one),
        };
        // They are in order, and only the last few can reach this far.
        let before = self.exempt.partition_point(|other| other.from <= one.from);
        let near = self.exempt[..before].iter().rev().take(LOOK_BACK * 4);
        let mut near = near.filter(|other| one.to <= other.to);
        unless || near.any(|other| other.says == Says::Exempt(rule))
    }

    fn is_or_equivalent(&self, one: &Match) -> bool {
        let next = self.equivalent.partition_point(|other| other.from < one.to);
        let next = self.equivalent.get(next);
        next.is_some_and(|other| self.is_within(NEAR, one.to, other.from))
    }

    fn is_existing(&self, one: &Match) -> bool {
        let next = self.existing.partition_point(|other| other.from < one.to);
        let mut before = self.existing[..next].iter().rev().take(LOOK_BACK);
        let behind = self.existing.get(next);
        before.any(|other| self.is_within(NEAR, other.to, one.from))
            || behind.is_some_and(|other| self.is_within(NEAR_BEHIND, one.to, other.from))
    }

    /// Whether the match that starts at `start` begins within so many words behind the one that
    /// ends before `end`, in the same sentence; matches that overlap always do.
    fn is_within(&self, words: usize, end: usize, start: usize) -> bool {
        if start < end {
            return true;
        }
        let between = &self.tokens[end..start];
        let is_word = |one: &&Token<'_>| one.kind != Kind::Sign;
        between.len() < words * 3
            && between.iter().filter(is_word).count() < words
            && self.tokens[end - 1].sentence == self.tokens[start].sentence
    }

    fn stands_well(&self, rule: &Rule, at: usize) -> bool {
        match rule.place {
            Place::Anywhere => true,
            Place::Start => self.is_first(at),
            Place::Main => {
                let sentence = self.tokens[at].sentence;
                let before = self.tokens[..at].iter().rev();
                let before = before.take_while(|one| one.sentence == sentence);
                let before: Vec<_> = before.take(LOOK_BACK).collect();
                let clauses = &self.words.clauses;
                let is_clause = |one: &&Token<'_>| clauses.iter().any(|word| *word == one.folded);
                before.len() < LOOK_BACK && !before.iter().any(is_clause)
            }
        }
    }

    fn is_first(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map(|before| self.tokens[before].sentence);
        before != Some(self.tokens[at].sentence)
    }

    fn sentence(&self, at: usize) -> Sentence {
        self.sentences[self.tokens[at].sentence]
    }
}

/// Leaves out what stands inside words that weigh at least as much, so that no word is named twice.
fn without_inner(sorted: Vec<Remark>) -> Vec<Remark> {
    let mut kept: Vec<Remark> = Vec::with_capacity(sorted.len());
    for one in sorted {
        let inside = kept.iter().rev().take(8).any(|outer| {
            outer.place.start <= one.place.start
                && one.place.end <= outer.place.end
                && !one.place.is_empty()
                && outer.level <= one.level
        });
        if !inside {
            kept.push(one);
        }
    }
    kept
}

#[cfg(test)]
mod tests;
