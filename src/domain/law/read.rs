//! Reading the files with rules, with every mistake found.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Deserialize;

use crate::domain::law::case::TermKind;
use crate::domain::law::country::Country;
use crate::domain::law::rule::{Counting, Rule, Rules, Says, Source};
use crate::domain::tender::contract::PROCEDURES;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default, rename = "source")]
    sources: Vec<Source>,
    #[serde(default, rename = "rule")]
    rules: Vec<Rule>,
}

/// Reads the rules, or names every mistake with its file and its rule.
pub(super) fn read(files: &[(&str, &str)]) -> Result<Rules, Vec<String>> {
    let mut rules = Rules::default();
    let mut mistakes = Vec::new();
    for (name, text) in files {
        match toml::from_str::<File>(text) {
            Ok(file) => {
                rules.sources.extend(file.sources);
                rules.all.extend(file.rules);
            }
            Err(problem) => mistakes.push(format!("{name}: {problem}")),
        }
    }
    let sources: BTreeSet<&str> = rules.sources.iter().map(|one| one.code.as_str()).collect();
    let mut codes = BTreeSet::new();
    for rule in &rules.all {
        if !codes.insert(&rule.code) {
            mistakes.push(format!("{}: `code` is used twice", rule.code));
        }
        for problem in wrong(rule, &sources) {
            mistakes.push(format!("{}: {problem}", rule.code));
        }
    }
    overlaps(&rules.all, &mut mistakes);
    missing(&rules.all, &mut mistakes);
    if mistakes.is_empty() {
        Ok(rules)
    } else {
        Err(mistakes)
    }
}

/// What is wrong with a rule by itself.
fn wrong(rule: &Rule, sources: &BTreeSet<&str>) -> Vec<String> {
    let mut found = Vec::new();
    if !sources.contains(rule.source.as_str()) {
        found.push(format!("`source`: there is no source {}", rule.source));
    }
    for (key, text) in [
        ("article", &rule.article),
        ("nl", &rule.nl),
        ("en", &rule.en),
    ] {
        if text.trim().is_empty() {
            found.push(format!("`{key}` is empty"));
        }
    }
    if rule.countries.is_empty() {
        found.push("`countries` is empty".to_owned());
    }
    if rule.until.is_some_and(|until| until < rule.from) {
        found.push("`until` is before `from`".to_owned());
    }
    let procedures: [&[String]; 2] = match &rule.says {
        Says::Minimum(minimum) => {
            if minimum.days < 1 {
                found.push("`days` is below 1".to_owned());
            }
            [minimum.procedures.as_slice(), minimum.guide_in.as_slice()]
        }
        Says::Change(change) => [change.procedures.as_slice(), &[]],
        Says::Threshold(_) | Says::Limit { .. } | Says::Duty { .. } | Says::Counting { .. } => {
            [&[], &[]]
        }
    };
    for procedure in procedures.into_iter().flatten() {
        if !PROCEDURES.contains(&procedure.as_str()) {
            found.push(format!("`procedures`: there is no procedure {procedure}"));
        }
    }
    found
}

/// On one day one case has one rule.
fn overlaps(rules: &[Rule], mistakes: &mut Vec<String>) {
    for (index, one) in rules.iter().enumerate() {
        for other in &rules[index + 1..] {
            let same_time = one.from <= other.until.unwrap_or(Date::MAX)
                && other.from <= one.until.unwrap_or(Date::MAX);
            let same_place = shares(&one.countries, &other.countries);
            if same_time && same_place && says_the_same(&one.says, &other.says) {
                mistakes.push(format!("{} and {} say the same", one.code, other.code));
            }
        }
    }
}

fn says_the_same(one: &Says, other: &Says) -> bool {
    match (one, other) {
        (Says::Threshold(one), Says::Threshold(other)) => {
            shares(&one.buyers, &other.buyers) && shares(&one.contracts, &other.contracts)
        }
        (Says::Minimum(one), Says::Minimum(other)) => {
            one.term == other.term
                && any_or_shared(&one.paces, &other.paces)
                && any_or_shared(&one.procedures, &other.procedures)
                && shares(&one.buyers, &other.buyers)
                && shares(&one.contracts, &other.contracts)
        }
        (Says::Change(one), Says::Change(other)) => {
            one.term == other.term
                && one.when == other.when
                && shares(&one.paces, &other.paces)
                && shares(&one.procedures, &other.procedures)
        }
        (Says::Limit { of: one, .. }, Says::Limit { of: other, .. }) => one == other,
        (Says::Duty { of: one, .. }, Says::Duty { of: other, .. }) => one == other,
        (Says::Counting { how: one }, Says::Counting { how: other }) => one == other,
        (
            Says::Threshold(_)
            | Says::Minimum(_)
            | Says::Change(_)
            | Says::Limit { .. }
            | Says::Duty { .. }
            | Says::Counting { .. },
            _,
        ) => false,
    }
}

/// Each country has a standstill and each rule of counting.
fn missing(rules: &[Rule], mistakes: &mut Vec<String>) {
    for country in Country::ALL {
        let here: Vec<&Rule> = rules
            .iter()
            .filter(|rule| rule.countries.contains(&country))
            .collect();
        let is_standstill = |rule: &&Rule| {
            rule.minimum()
                .is_some_and(|minimum| minimum.term == TermKind::Standstill)
        };
        if !here.iter().any(is_standstill) {
            mistakes.push(format!("{}: no standstill", country.code()));
        }
        for which in Counting::ALL {
            let is_it = |rule: &&Rule| matches!(rule.says, Says::Counting { how } if how == which);
            if !here.iter().any(is_it) {
                mistakes.push(format!("{}: no counting rule {which:?}", country.code()));
            }
        }
    }
}

fn shares<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    one.iter().any(|item| other.contains(item))
}

/// An empty list means any.
fn any_or_shared<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    one.is_empty() || other.is_empty() || shares(one, other)
}
