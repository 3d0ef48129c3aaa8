//! The form as a person fills it in.

mod methods;
mod settings;

use rust_decimal::Decimal;

use super::fill::filled;
use super::limits::tie_choices;
use super::read::read;
use super::*;
use crate::domain::quantity::money::Money;
use crate::domain::tender::scoring::{CeilingRule, Panel, PriceFormula};
use crate::i18n::Language;

fn texts() -> Texts {
    Language::Nl.texts()
}

fn form() -> Typed {
    Typed::of([
        ("version", "0".to_owned()),
        ("method", "weighted-points".to_owned()),
        ("ratio", "30".to_owned()),
        ("formula", "line".to_owned()),
        ("full_at", "60.000,00".to_owned()),
        ("zero_at", "€ 150000".to_owned()),
        ("ceiling", "150000".to_owned()),
        ("ceiling_rule", "zero-points".to_owned()),
        ("minimum_quality", "55 %".to_owned()),
        ("decimals", "3".to_owned()),
        ("ties", "lower-price;higher-quality".to_owned()),
    ])
}

fn money(amount: i64) -> Money {
    Money::try_from(Decimal::from(amount)).unwrap()
}

#[test]
fn a_filled_form_is_read_in_full() {
    let mut typed = form();
    let award = read(texts(), &mut typed, Award::default());
    assert_eq!(typed.findings(), []);
    assert_eq!(award.price_weight, Some(Decimal::from(30)));
    assert_eq!(award.quality_weight, Some(Decimal::from(70)));
    let line = PriceFormula::Line {
        full_at: money(60_000),
        zero_at: money(150_000),
    };
    assert_eq!(award.price_formula, Some(line));
    assert_eq!(award.panel, Some(Panel::Mean));
    let ceiling = award.ceiling.unwrap();
    assert_eq!(
        (ceiling.amount, ceiling.rule),
        (money(150_000), CeilingRule::ZeroPoints)
    );
    assert_eq!(award.minimum_quality, Some(Decimal::new(55, 2)));
    assert_eq!(award.rounding.unwrap().decimals, Decimal::from(3));
    assert_eq!(award.ties, ["lower-price", "higher-quality"]);
}

#[test]
fn what_was_saved_comes_back_unchanged_through_the_form() {
    let mut typed = form();
    let award = read(texts(), &mut typed, Award::default());
    for language in Language::ALL {
        let mut again = filled(&award, 1, language);
        assert_eq!(read(language.texts(), &mut again, Award::default()), award);
        assert!(again.is_accepted(), "{:?}", again.findings());
    }
}

#[test]
fn a_free_ratio_is_one_number_and_quality_is_the_rest() {
    let mut typed = form();
    typed.set("ratio", "free");
    typed.set("price_weight", "42,5");
    let award = read(texts(), &mut typed, Award::default());
    assert_eq!(award.quality_weight, Some(Decimal::new(575, 1)));
    typed.set("price_weight", "");
    read(texts(), &mut typed, Award::default());
    assert!(typed.finding("price_weight").is_some());
}

#[test]
fn an_empty_form_is_refused_at_every_choice_that_is_missing() {
    let mut typed = Typed::default();
    read(texts(), &mut typed, Award::default());
    let fields: Vec<&str> = typed.findings().iter().map(|one| one.0.as_str()).collect();
    assert_eq!(fields, ["method"]);
    typed = Typed::of([("method", "weighted-points".to_owned())]);
    read(texts(), &mut typed, Award::default());
    let fields: Vec<&str> = typed.findings().iter().map(|one| one.0.as_str()).collect();
    assert_eq!(fields, ["ratio", "formula"]);
    typed = Typed::of([
        ("method", "weighted-points".to_owned()),
        ("ratio", "20".to_owned()),
        ("formula", "line".to_owned()),
    ]);
    read(texts(), &mut typed, Award::default());
    let fields: Vec<&str> = typed.findings().iter().map(|one| one.0.as_str()).collect();
    assert_eq!(fields, ["full_at", "zero_at"]);
    let (full, zero) = (typed.finding("full_at"), typed.finding("zero_at"));
    assert_ne!(full, zero, "each finding says which field it is about");
    let full = full.unwrap();
    assert!(full.starts_with("Alle prijspunten bij (€): vul"), "{full}");
}

#[test]
fn a_line_that_goes_up_and_an_amount_with_two_readings_are_refused() {
    for (full_at, zero_at, field) in [
        ("150000", "60000", "zero_at"),
        ("60000", "60000", "zero_at"),
        ("60.000", "150000", "full_at"),
    ] {
        let mut typed = form();
        typed.set("full_at", full_at);
        typed.set("zero_at", zero_at);
        read(texts(), &mut typed, Award::default());
        assert!(typed.finding(field).is_some(), "{full_at} {zero_at}");
        assert_eq!(typed.get("full_at"), full_at);
    }
}

#[test]
fn a_tie_rule_that_the_form_does_not_offer_is_kept() {
    let stored = Award {
        ties: vec!["criterion:W".into(), "lot:B1,B2".into()],
        ..read(texts(), &mut form(), Award::default())
    };
    let mut typed = filled(&stored, 1, Language::Nl);
    let choices = tie_choices(texts(), &typed, &[]);
    assert_eq!(choices.len(), 6);
    let kept = "de meeste punten voor W, daarna de volgorde van de loting";
    assert_eq!(choices[5].label, kept);
    assert_eq!(read(texts(), &mut typed, stored.clone()), stored);
}

fn fields_of(typed: &Typed) -> Vec<&str> {
    typed.findings().iter().map(|one| one.0.as_str()).collect()
}
