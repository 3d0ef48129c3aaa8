use rust_decimal::Decimal;

use super::*;
use crate::domain::tender::criterion::Scale;
use crate::libraries::Libraries;

fn offers(criteria: &[Criterion]) -> Vec<Offer> {
    let libraries = Libraries::embedded().unwrap();
    let library = libraries
        .all()
        .iter()
        .find(|one| !one.criteria.is_empty())
        .unwrap();
    library
        .criteria
        .iter()
        .map(|one| offers::of_library(Language::En, one, criteria))
        .collect()
}

fn weight_of(code: &str) -> String {
    worth::field_of(Worth::Weight, code)
}

#[test]
fn a_chosen_criterion_comes_with_its_question_and_its_levels_in_the_language_of_the_screen() {
    let offers = offers(&[]);
    let mut typed = filled(&offers, Worth::Weight, Language::Nl);
    typed.push("criterion", offers[0].code.clone());
    typed.set(&weight_of(&offers[0].code), "12,5");
    let chosen = read(Language::Nl.texts(), &mut typed, Worth::Weight, &offers);
    assert_eq!(typed.findings(), []);
    assert_eq!(chosen.len(), 1);
    assert_eq!(chosen[0].weight, Some(Decimal::new(125, 1)));
    assert_eq!(chosen[0].name, "Implementation plan");
    assert_eq!(chosen[0].library, offers[0].code);
    assert!(!chosen[0].question.is_empty());
    let Some(Scale::Levels { levels, .. }) = &chosen[0].scale else {
        panic!("no levels");
    };
    let marks: Vec<Decimal> = levels.iter().map(|level| level.mark).collect();
    let described: Vec<Decimal> = chosen[0]
        .described_levels
        .iter()
        .map(|one| one.mark)
        .collect();
    assert_eq!(marks, described);
}

#[test]
fn nothing_chosen_or_a_weight_that_is_no_weight_is_refused() {
    let offers = offers(&[]);
    let texts = Language::Nl.texts();
    let mut typed = filled(&offers, Worth::Weight, Language::Nl);
    read(texts, &mut typed, Worth::Weight, &offers);
    assert!(typed.finding("criterion").is_some());
    let mut typed = filled(&offers, Worth::Weight, Language::Nl);
    typed.push("criterion", offers[1].code.clone());
    typed.set(&weight_of(&offers[1].code), "veel");
    read(texts, &mut typed, Worth::Weight, &offers);
    let fields: Vec<&str> = typed.findings().iter().map(|one| one.0.as_str()).collect();
    assert_eq!(fields, [weight_of(&offers[1].code)]);
}

#[test]
fn what_the_tender_has_already_is_not_added_twice() {
    let criteria = vec![offers(&[])[0].criterion.clone()];
    let offers = offers(&criteria);
    assert!(offers[0].taken && !offers[1].taken);
    let mut typed = filled(&offers, Worth::Weight, Language::Nl);
    typed.push("criterion", offers[0].code.clone());
    assert_eq!(
        read(Language::Nl.texts(), &mut typed, Worth::Weight, &offers),
        []
    );
}

#[test]
fn a_method_with_values_asks_for_one_with_what_is_chosen() {
    let offers = offers(&[]);
    let texts = Language::Nl.texts();
    let value = worth::field_of(Worth::Money, &offers[0].code);
    let mut typed = filled(&offers, Worth::Money, Language::Nl);
    typed.push("criterion", offers[0].code.clone());
    read(texts, &mut typed, Worth::Money, &offers);
    assert!(typed.finding(&value).is_some());
    let mut typed = filled(&offers, Worth::Money, Language::Nl);
    typed.push("criterion", offers[0].code.clone());
    typed.set(&value, "15.000,00");
    let chosen = read(texts, &mut typed, Worth::Money, &offers);
    assert_eq!(typed.findings(), []);
    assert_eq!(chosen[0].value, Some(Decimal::from(15_000)));
}
