use super::*;
use crate::domain::tender::criterion::{CriterionKind, placed, weight_sum};
use crate::domain::tender::worth::value_sum;

fn leaf(id: &str) -> Criterion {
    Criterion {
        id: id.into(),
        name: format!("Naam {id}"),
        kind: Some(CriterionKind::Marked),
        weight: Some(Decimal::from(50)),
        ..Criterion::default()
    }
}

fn tree() -> Vec<Criterion> {
    let group = Criterion {
        kind: None,
        children: vec![leaf("G1"), leaf("G2")],
        ..leaf("G")
    };
    vec![leaf("A"), group]
}

fn form(weights: [&str; 4]) -> Typed {
    let names = ["weight-A", "weight-G", "weight-G1", "weight-G2"];
    let mut typed = Typed::default();
    for (name, weight) in names.into_iter().zip(weights) {
        typed.push(name, weight);
    }
    typed
}

#[test]
fn weights_that_add_up_in_every_group_are_read() {
    let mut typed = form(["62,5", "37.5", "100", "0"]);
    let weights = read(Language::Nl.texts(), &mut typed, Worth::Weight, &tree());
    assert_eq!(typed.findings(), []);
    assert_eq!(weights["A"], Decimal::new(625, 1));
    assert_eq!(weights["G2"], Decimal::ZERO);
}

#[test]
fn a_group_that_does_not_add_up_is_named_with_its_sum() {
    let mut typed = form(["60", "40", "50", "40"]);
    read(Language::Nl.texts(), &mut typed, Worth::Weight, &tree());
    assert_eq!(typed.findings().len(), 1);
    let finding = typed.finding("weight-G1").unwrap();
    assert!(
        finding.contains("Naam G") && finding.contains("90"),
        "{finding}"
    );
    assert_eq!(typed.get("weight-G2"), "40");
}

#[test]
fn the_page_shows_the_sums_of_what_was_typed() {
    let typed = form(["60", "x", "70", "40"]);
    let shown = as_typed(Language::Nl.texts(), &typed, Worth::Weight, &tree());
    assert_eq!(shown[0].weight, Some(Decimal::from(60)));
    assert_eq!(shown[1].weight, None);
    assert_eq!(weight_sum(&shown[1].children), Decimal::from(110));
}

#[test]
fn an_empty_or_wrong_weight_is_refused_at_its_own_field() {
    let mut typed = form(["", "x", "50", "50"]);
    read(Language::Nl.texts(), &mut typed, Worth::Weight, &tree());
    let fields: Vec<&str> = typed.findings().iter().map(|one| one.0.as_str()).collect();
    assert_eq!(fields, ["weight-A", "weight-G"]);
}

#[test]
fn only_weights_that_differ_are_saved_and_with_the_version_that_was_seen() {
    let now: Vec<Entry<PlacedCriterion>> = placed(&tree())
        .into_iter()
        .map(|value| Entry {
            id: value.criterion.id.clone(),
            version: 7,
            value,
        })
        .collect();
    let mut typed = form(["60", "40", "50", "50"]);
    typed.push("version-A", "6");
    typed.push("version-G", "7");
    let weights = read(Language::Nl.texts(), &mut typed, Worth::Weight, &tree());
    let saved = changed(&typed, now, Worth::Weight, &weights);
    let rows: Vec<(&str, i64)> = saved
        .iter()
        .map(|one| (one.id.as_str(), one.version))
        .collect();
    assert_eq!(rows, [("A", 6), ("G", 7)]);
}

#[test]
fn values_are_asked_of_criteria_and_not_of_groups() {
    let mut typed = Typed::default();
    for (id, value) in [("A", "10.000,00"), ("G1", "0"), ("G2", "2500")] {
        typed.push(format!("value-{id}"), value);
    }
    let values = read(Language::Nl.texts(), &mut typed, Worth::Money, &tree());
    assert_eq!(typed.findings(), []);
    assert_eq!(values["A"], Decimal::from(10_000));
    assert_eq!(values.len(), 3);
    let shown = as_typed(Language::Nl.texts(), &typed, Worth::Money, &tree());
    assert_eq!(value_sum(&shown), Decimal::from(12_500));
}

#[test]
fn fractions_that_add_up_to_everything_are_refused_with_their_sum() {
    let mut typed = Typed::default();
    for (id, value) in [("A", "60"), ("G1", "30"), ("G2", "10")] {
        typed.push(format!("value-{id}"), value);
    }
    read(Language::Nl.texts(), &mut typed, Worth::Fraction, &tree());
    let finding = typed.finding("value-A").unwrap();
    assert!(finding.contains("100"), "{finding}");
    let mut typed = Typed::default();
    for (id, value) in [("A", "60"), ("G1", "30"), ("G2", "9,5")] {
        typed.push(format!("value-{id}"), value);
    }
    let values = read(Language::Nl.texts(), &mut typed, Worth::Fraction, &tree());
    assert_eq!(typed.findings(), []);
    assert_eq!(values["G2"], Decimal::new(95, 3));
}
