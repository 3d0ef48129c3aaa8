//! What is still missing, and what may not be told by it.

mod checks;
mod contract;
mod law;
mod methods;
mod wording;

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::*;
use crate::domain::bid::{Assessor, KnockOutResult};
use crate::domain::dossier::{Dossier, FORMAT};
use crate::domain::tender::criterion::{Level, Scale};
use crate::domain::tender::scoring::PriceFormula;

/// One marked criterion with a minimum, one bid without a price, two assessors.
fn dossier() -> Dossier {
    let levels = [(10, 1), (0, 0)].map(|(mark, share)| Level {
        mark: Decimal::from(mark),
        share: Decimal::from(share),
    });
    let criterion = Criterion {
        id: "P".into(),
        weight: Some(Decimal::ONE_HUNDRED),
        kind: Some(CriterionKind::Marked),
        scale: Some(Scale::Levels {
            levels: levels.into(),
            of: None,
        }),
        minimum: Some(Decimal::new(5, 1)),
        ..Criterion::default()
    };
    let award = Award {
        price_weight: Some(Decimal::from(30)),
        quality_weight: Some(Decimal::from(70)),
        price_formula: Some(PriceFormula::LowestRatio),
        panel: Some(Panel::Mean),
        ..Award::default()
    };
    let mut tender: Tender = serde_json::from_str("{}").unwrap();
    tender.award = award;
    tender.criteria = vec![criterion];
    let assessor = |id: &str| Assessor {
        id: id.into(),
        name: id.into(),
        expertise: String::new(),
    };
    Dossier {
        format: FORMAT.to_owned(),
        phase: crate::domain::phase::Phase::Assessing,
        publication: None,
        tender,
        assessors: vec![assessor("a1"), assessor("a2")],
        bids: vec![Bid {
            id: "B1".into(),
            name: "B".into(),
            ..Bid::default()
        }],
    }
}

fn mark(dossier: &mut Dossier, assessor: &str, mark: i64) {
    let marks = dossier.bids[0]
        .assessor_marks
        .entry("P".into())
        .or_default();
    marks.insert(assessor.into(), Decimal::from(mark));
}

fn who_is_missing(dossier: &Dossier) -> Vec<String> {
    let gaps = gaps_without_prices(dossier).unwrap();
    gaps.into_iter().filter_map(|gap| gap.assessor).collect()
}

#[test]
fn every_assessor_is_expected_also_one_who_has_marked_nothing() {
    let mut dossier = dossier();
    assert_eq!(who_is_missing(&dossier), ["a1", "a2"]);
    mark(&mut dossier, "a1", 10);
    assert_eq!(who_is_missing(&dossier), ["a2"]);
    mark(&mut dossier, "a2", 10);
    assert_eq!(who_is_missing(&dossier), [""; 0]);
}

#[test]
fn a_mark_below_the_minimum_does_not_show_in_what_is_missing() {
    let (mut low, mut high) = (dossier(), dossier());
    mark(&mut low, "a1", 0);
    mark(&mut high, "a1", 10);
    assert_eq!(who_is_missing(&low), who_is_missing(&high));
}

#[test]
fn without_assessors_the_marks_are_still_missing() {
    let mut dossier = dossier();
    dossier.assessors.clear();
    assert!(!gaps_without_prices(&dossier).unwrap().is_empty());
}

#[test]
fn a_bid_that_failed_a_knock_out_needs_no_marks() {
    let mut dossier = dossier();
    dossier.tender.knock_outs = vec![KnockOut {
        id: "K1".into(),
        text: "k".into(),
        ..KnockOut::default()
    }];
    dossier.bids[0].knock_outs = BTreeMap::from([("K1".into(), KnockOutResult::Fail)]);
    assert_eq!(who_is_missing(&dossier), [""; 0]);
}

#[test]
fn what_the_engine_refuses_cannot_be_published() {
    let Dossier { mut tender, .. } = dossier();
    tender.motivation.summary = "Waarom".into();
    tender.goals = vec![crate::domain::tender::goal::Goal::default()];
    tender.requirements = vec![Requirement {
        id: "R1".into(),
        text: "eis".into(),
        class: RequirementClass::Should,
        // Thirteen decimals: one more than the contract of awards takes.
        points: Some(Decimal::new(1, 13)),
        ..Requirement::default()
    }];
    tender.criteria[0].question = "Hoe?".into();
    tender.implementation.checks = vec![checks::settled()];
    tender.criteria[0].weight = Some(Decimal::from(60));
    tender.criteria.push(Criterion {
        id: "W".into(),
        weight: Some(Decimal::from(40)),
        kind: Some(CriterionKind::Requirements),
        classes: vec![RequirementClass::Should],
        ..Criterion::default()
    });
    let codes: Vec<&str> = findings(&tender, 2)
        .iter()
        .map(|finding| finding.code)
        .collect();
    assert!(codes.contains(&"award-refused"), "{codes:?}");
}
