//! The planning, the reasons and the meter among the findings.

use rust_decimal::Decimal;

use crate::domain::award::method::name::MethodName;
use crate::domain::finding::Severity;
use crate::domain::law::case::{Buyer, ContractKind, TermKind};
use crate::domain::law::country::Country;
use crate::domain::publication::findings;
use crate::domain::quantity::money::Money;
use crate::domain::tender::Tender;
use crate::domain::tender::knock_out::{KnockOut, Measure};
use crate::domain::tender::legal::{Legal, Moment};
use crate::domain::tender::scoring::PlanningStep;

/// A Dutch open procedure that closes on this day.
fn tender(closes: &str) -> Tender {
    let mut tender: Tender = serde_json::from_str("{}").unwrap();
    tender.contract.procedure = "open".into();
    tender.contract.legal = Legal {
        country: Some(Country::Netherlands),
        buyer: Some(Buyer::SubCentral),
        contract: Some(ContractKind::Services),
        estimated_value: money(400_000),
        lots: Some(true),
        ..Legal::default()
    };
    tender.contract.planning = [(Moment::Dispatch, "2026-09-01"), (Moment::Bids, closes)]
        .map(|(moment, date)| PlanningStep {
            title: moment.code().into(),
            date: date.into(),
            moment: Some(moment),
        })
        .to_vec();
    tender
}

fn money(amount: i64) -> Option<Money> {
    Money::try_from(Decimal::from(amount)).ok()
}

/// What the law says of a tender: the code, whether it stops publication, and what it names.
fn told(tender: &Tender) -> Vec<(&'static str, bool, String)> {
    let found = findings(tender, 2).into_iter();
    found
        .filter(|one| one.code.starts_with("law-") || one.code.starts_with("proportion-"))
        .map(|one| (one.code, one.severity == Severity::Error, one.object))
        .collect()
}

#[test]
fn a_deadline_before_the_minimum_stops_publication_by_the_name_of_the_rule() {
    assert_eq!(told(&tender("2026-10-12")), []);
    let early = tender("2026-10-11");
    assert_eq!(told(&early), [("law-bids", true, "nl-open".to_owned())]);
}

#[test]
fn a_worded_reason_lets_it_through_and_white_space_does_not() {
    let mut early = tender("2026-10-11");
    let reasons = &mut early.contract.legal.deviations;
    reasons.insert(TermKind::Bids, " \n".to_owned());
    assert_eq!(told(&early)[0].0, "law-bids");
    let reasons = &mut early.contract.legal.deviations;
    reasons.insert(TermKind::Bids, "Met de markt afgestemd.".to_owned());
    assert_eq!(
        told(&early),
        [("law-reasoned", false, "nl-open".to_owned())]
    );
}

#[test]
fn below_the_threshold_it_is_only_something_to_look_at() {
    let mut early = tender("2026-10-11");
    early.contract.legal.estimated_value = money(100_000);
    assert_eq!(told(&early), [("law-guide", false, "nl-open".to_owned())]);
}

#[test]
fn who_filled_in_nothing_is_told_so_and_can_publish() {
    let nothing: Tender = serde_json::from_str("{}").unwrap();
    assert_eq!(told(&nothing), [("law-open", false, String::new())]);
    let mut some = tender("2026-10-12");
    some.contract.legal.lots = None;
    assert_eq!(told(&some), [("law-lots-open", false, String::new())]);
}

#[test]
fn a_choice_without_the_reason_that_the_law_asks_stops_publication() {
    let mut one = tender("2026-10-12");
    one.contract.legal.lots = Some(false);
    one.contract.legal.merged = true;
    one.award.method = MethodName::LowestPrice;
    let found = told(&one);
    assert!(found.iter().all(|(_, stops, _)| *stops));
    let codes: Vec<&str> = found.iter().map(|(code, _, _)| *code).collect();
    assert_eq!(codes, ["law-no-lots", "law-merging", "law-award-criterion"]);
    one.contract.legal.lots_reason = "Eén systeem.".into();
    one.contract.legal.merged_reason = "Eén dienst.".into();
    one.contract.legal.award_reason = "Een standaard product.".into();
    assert_eq!(told(&one), []);
}

#[test]
fn a_reference_above_the_limit_is_warned_about_until_it_is_motivated() {
    let mut one = tender("2026-10-12");
    one.knock_outs = vec![KnockOut {
        id: "K1".into(),
        measure: Some(Measure::Reference {
            value: money(320_000),
            references: None,
            competence: String::new(),
        }),
        ..KnockOut::default()
    }];
    let expected = (
        "proportion-reference-value",
        false,
        "K1: reference-value".to_owned(),
    );
    assert_eq!(told(&one), [expected]);
    one.knock_outs[0].deviation = "De omvang zelf is het risico.".into();
    assert_eq!(told(&one), []);
}
