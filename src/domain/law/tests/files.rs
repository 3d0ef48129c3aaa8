//! The files with rules, and what a mistake in one is told as.

use super::{contract, money};
use crate::domain::law::case::TermKind;
use crate::domain::law::{FILES, read};
use crate::domain::tender::contract::Contract;
use crate::domain::tender::legal::Legal;

#[test]
fn the_files_of_the_program_hold_sound_rules_with_their_sources() {
    let rules = read::read(&FILES).unwrap();
    assert!(rules.all.len() >= 45, "{}", rules.all.len());
    for rule in &rules.all {
        assert!(!rules.source(rule).nl.is_empty() && !rules.source(rule).en.is_empty());
    }
}

#[test]
fn a_mistake_in_a_rule_is_named() {
    let rule = |more: &str| {
        format!(
            "[[rule]]\ncode = \"x\"\ncountries = [\"nl\"]\nsource = \"aw\"\narticle = \"1\"\n\
             from = \"2020-01-01\"\nread = true\nnl = \"a\"\nen = \"b\"\n{more}"
        )
    };
    let minimum =
        "says = { kind = \"minimum\", term = \"bids\", procedures = [\"open\"], days = 9 }\n";
    for (text, expected) in [
        (
            rule("says = { kind = \"duty\", of = \"no-lots\" }").replace("\"aw\"", "\"xx\""),
            "there is no source xx",
        ),
        (
            rule(minimum).replace("2020-01-01", "2020-02-30"),
            "no day as YYYY-MM-DD",
        ),
        (
            rule(minimum).replace("read =", "until = \"2019-01-01\"\nread ="),
            "`until` is before `from`",
        ),
        (
            rule(minimum).replace("\"open\"", "\"opne\""),
            "there is no procedure opne",
        ),
        (
            rule(minimum).replace("days = 9", "guide_in = [\"opne\"], days = 9"),
            "there is no procedure opne",
        ),
        (
            rule(minimum).replace("days = 9", "days = 0"),
            "`days` is below 1",
        ),
        (
            rule(minimum).replace("nl = \"a\"", "nl = \" \""),
            "`nl` is empty",
        ),
        (rule(minimum).replace("days = 9", "weeks = 9"), "weeks"),
        (
            format!("{}{}", rule(minimum), rule(minimum)),
            "`code` is used twice",
        ),
        (rule(minimum).replace("\"x\"", "\"y\""), "say the same"),
    ] {
        let mut files: Vec<(&str, &str)> = FILES.to_vec();
        files.push(("own.toml", &text));
        let second = rule(minimum);
        let is_same = expected == "say the same";
        files.push(("other.toml", if is_same { &second } else { "" }));
        let mistakes = read::read(&files).unwrap_err();
        assert!(
            mistakes.iter().any(|one| one.contains(expected)),
            "{expected}: {mistakes:?}"
        );
    }
}

#[test]
fn a_country_without_a_standstill_or_a_way_of_counting_is_refused() {
    let files: Vec<(&str, &str)> = FILES
        .iter()
        .filter(|(name, _)| *name != "periods_be.toml")
        .copied()
        .collect();
    let mistakes = read::read(&files).unwrap_err();
    assert!(
        mistakes.contains(&"be: no standstill".to_owned()),
        "{mistakes:?}"
    );
    assert!(mistakes.iter().any(|one| one.contains("RollOver")));
}

#[test]
fn what_the_law_must_know_reads_back_from_json() {
    let mut legal = contract("open", &[]).legal;
    legal.estimated_value = Some(money(400_000));
    legal.lots = Some(false);
    legal.lots_reason = "Eén systeem.".to_owned();
    legal
        .deviations
        .insert(TermKind::Bids, "Afgesproken.".to_owned());
    let text = serde_json::to_string(&legal).unwrap();
    assert!(
        text.contains("\"deviations\":{\"bids\":\"Afgesproken.\"}"),
        "{text}"
    );
    assert_eq!(serde_json::from_str::<Legal>(&text).unwrap(), legal);
    // Who fills in nothing has the same dossier as before.
    let empty = serde_json::to_value(Contract::default()).unwrap();
    assert!(empty.get("legal").is_none());
}
