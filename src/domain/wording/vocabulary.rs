//! The words of the rules, read once from a file per language.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::domain::wording::pattern::{NumberWords, Pattern, Start};
use crate::domain::wording::rule::{self, Rule};
use crate::domain::wording::token::{Kind, Token};
use crate::domain::wording::tongue::Tongue;

/// What a match says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Says {
    /// This rule has a remark here.
    Hit(&'static Rule),
    /// The same, but not for the first word of a sentence, which has a capital anyhow.
    HitInside(&'static Rule),
    /// The same, but no more than a warning.
    MildHit(&'static Rule),
    /// This rule has no remark on these words.
    Exempt(&'static Rule),
    /// The sentence names a measure.
    Measure,
    /// The sentence allows what is equivalent.
    Equivalent,
    /// The sentence is about what the buyer already has.
    Existing,
    /// The sentence has a date or a term.
    Date,
}

/// A match: from one token to before another.
#[derive(Debug, Clone, Copy)]
pub struct Match {
    /// The first token.
    pub from: usize,
    /// The token after it.
    pub to: usize,
    /// What it says.
    pub says: Says,
}

/// The words of one language.
pub struct Vocabulary {
    /// Which patterns begin with a word, with a number, with any word.
    starts: HashMap<String, Vec<usize>>,
    at_numbers: Vec<usize>,
    anywhere: Vec<usize>,
    patterns: Vec<(Pattern, Says)>,
    numbers: NumberWords,
    /// Words that begin a clause of its own.
    pub clauses: Vec<String>,
    /// Abbreviations that everybody knows.
    pub known: Vec<String>,
}

static DUTCH: LazyLock<Vocabulary> = LazyLock::new(|| read(include_str!("words/nl.toml")));
static ENGLISH: LazyLock<Vocabulary> = LazyLock::new(|| read(include_str!("words/en.toml")));

impl Vocabulary {
    /// The words of a language.
    pub fn of(tongue: Tongue) -> &'static Self {
        match tongue {
            Tongue::Dutch => &DUTCH,
            Tongue::English => &ENGLISH,
        }
    }

    /// Everything that the words say of a text.
    pub fn matches(&self, text: &str, tokens: &[Token<'_>]) -> Vec<Match> {
        let mut found = Vec::new();
        for (from, token) in tokens.iter().enumerate() {
            let here = self.starts.get(token.folded.as_ref());
            let here = here.map_or(&[][..], Vec::as_slice);
            let numbers = match token.kind {
                Kind::Number => &self.at_numbers[..],
                Kind::Word | Kind::Sign => &[],
            };
            let all = here.iter().chain(numbers).chain(&self.anywhere);
            for (pattern, says) in all.map(|one| &self.patterns[*one]) {
                if let Some(to) = pattern.end(text, tokens, from, &self.numbers) {
                    let says = *says;
                    found.push(Match { from, to, says });
                }
            }
        }
        found
    }

    /// Whether a text holds a number, in digits or in letters.
    pub fn has_number(&self, tokens: &[Token<'_>]) -> bool {
        tokens.iter().any(|one| self.is_number(one))
    }

    fn is_number(&self, token: &Token<'_>) -> bool {
        token.kind == Kind::Number || self.numbers.contains_key(token.folded.as_ref())
    }

    fn add(&mut self, pattern: Pattern, says: Says) {
        let id = self.patterns.len();
        for start in pattern.starts() {
            match start {
                Start::Word(word) => self.starts.entry(word).or_default().push(id),
                Start::Number => self.at_numbers.push(id),
                Start::Any => self.anywhere.push(id),
            }
        }
        self.patterns.push((pattern, says));
    }

    fn add_rule(&mut self, rule: &'static Rule, words: &RuleWords) {
        for one in &words.phrases {
            self.add(Pattern::phrase(one), Says::Hit(rule));
        }
        for one in words.adjectives.iter().flat_map(|one| forms(one)) {
            self.add(Pattern::phrase(&one), Says::Hit(rule));
        }
        for one in &words.names {
            self.add(Pattern::name(one), Says::Hit(rule));
        }
        for one in &words.names_inside {
            self.add(Pattern::name(one), Says::HitInside(rule));
        }
        for one in &words.mild_names {
            self.add(Pattern::name(one), Says::MildHit(rule));
        }
        for one in &words.sequences {
            self.add(one.pattern(), Says::Hit(rule));
        }
        for one in &words.except {
            self.add(Pattern::phrase(one), Says::Exempt(rule));
        }
        for one in &words.except_sequences {
            self.add(one.pattern(), Says::Exempt(rule));
        }
    }
}

/// A file of words.
#[derive(Debug, Deserialize)]
struct File {
    #[serde(default)]
    numbers: NumberWords,
    clauses: Vec<String>,
    known_abbreviations: Vec<String>,
    measure: Words,
    equivalent: Words,
    existing: Words,
    date: Words,
    #[serde(flatten)]
    rules: BTreeMap<String, RuleWords>,
}

/// Words that say one thing.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    #[serde(default)]
    phrases: Vec<String>,
    #[serde(default)]
    sequences: Vec<Sequence>,
}

/// The words of one rule.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleWords {
    /// Words that stand together.
    #[serde(default)]
    phrases: Vec<String>,
    /// Adjectives, found in all their forms; after `:` the form with -e when it is spelled otherwise.
    #[serde(default)]
    adjectives: Vec<String>,
    /// Names, with their capitals.
    #[serde(default)]
    names: Vec<String>,
    /// Names that are ordinary words too: not at the start of a sentence.
    #[serde(default)]
    names_inside: Vec<String>,
    /// Names that weigh no more than a warning.
    #[serde(default)]
    mild_names: Vec<String>,
    /// Words that stand in this order.
    #[serde(default)]
    sequences: Vec<Sequence>,
    /// Phrases in which a word of this rule does no harm.
    #[serde(default)]
    except: Vec<String>,
    /// Sequences in which a word of this rule does no harm.
    #[serde(default)]
    except_sequences: Vec<Sequence>,
}

/// Words in this order in one sentence.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sequence {
    words: Vec<String>,
    #[serde(default = "twelve")]
    within: usize,
}

fn twelve() -> usize {
    12
}

impl Sequence {
    fn pattern(&self) -> Pattern {
        Pattern::sequence(&self.words, self.within)
    }
}

/// All forms of a Dutch adjective: `snel:snelle` is also sneller, snellere, snelst and snelste.
fn forms(adjective: &str) -> Vec<String> {
    let (stem, long) = match adjective.split_once(':') {
        Some((stem, long)) => (stem, long.to_owned()),
        None => (adjective, format!("{adjective}e")),
    };
    vec![
        stem.to_owned(),
        format!("{stem}st"),
        format!("{stem}ste"),
        format!("{long}r"),
        format!("{long}re"),
        long,
    ]
}

fn read(text: &str) -> Vocabulary {
    let file: File = toml::from_str(text).expect("the words are part of the program");
    let mut words = Vocabulary {
        starts: HashMap::new(),
        at_numbers: Vec::new(),
        anywhere: Vec::new(),
        patterns: Vec::new(),
        numbers: file.numbers,
        clauses: file.clauses,
        known: file.known_abbreviations,
    };
    for (set, says) in [
        (&file.measure, Says::Measure),
        (&file.equivalent, Says::Equivalent),
        (&file.existing, Says::Existing),
        (&file.date, Says::Date),
    ] {
        for one in &set.phrases {
            words.add(Pattern::phrase(one), says);
        }
        for one in &set.sequences {
            words.add(one.pattern(), says);
        }
    }
    for (code, of_rule) in &file.rules {
        let rule = rule::find(code).expect("the words belong to a rule");
        words.add_rule(rule, of_rule);
    }
    // A number in letters begins what a number begins.
    for number in words.numbers.keys() {
        let here = words.starts.entry(number.clone()).or_default();
        here.extend(&words.at_numbers);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_adjective_has_six_forms_also_when_its_spelling_changes() {
        assert_eq!(
            forms("snel:snelle"),
            ["snel", "snelst", "snelste", "sneller", "snellere", "snelle"]
        );
        assert_eq!(forms("modern")[5], "moderne");
    }

    #[test]
    fn every_rule_with_words_has_them_in_both_languages() {
        let rules = |tongue| {
            let mut codes: Vec<&str> = Vocabulary::of(tongue)
                .patterns
                .iter()
                .filter_map(|(_, says)| {
                    let hit = |rule: &&'static Rule| *says == Says::Hit(rule);
                    Some(rule::RULES.iter().find(hit)?.code)
                })
                .collect();
            codes.sort_unstable();
            codes.dedup();
            codes
        };
        assert_eq!(rules(Tongue::Dutch), rules(Tongue::English));
        assert!(rules(Tongue::Dutch).len() > 20);
    }
}
