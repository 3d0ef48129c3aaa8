//! The planning, the reasons and the meter among the findings.

use rust_decimal::Decimal;

use crate::domain::award::method::name::MethodName;
use crate::domain::finding::{Finding, Severity};
use crate::domain::law::case::{Buyer, ContractKind, TermKind};
use crate::domain::law::country::Country;
use crate::domain::publication::{findings, findings_on};
use crate::domain::quantity::money::Money;
use crate::domain::tender::Tender;
use crate::domain::tender::contract::PlanningStep;
use crate::domain::tender::knock_out::{KnockOut, Measure};
use crate::domain::tender::legal::{Legal, Moment};

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
    named(findings(tender, 2))
}

fn named(found: Vec<Finding>) -> Vec<(&'static str, bool, String)> {
    let found = found.into_iter();
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

fn plan(tender: &mut Tender, moment: Moment, date: &str) {
    tender.contract.planning.push(PlanningStep {
        title: moment.code().into(),
        date: date.into(),
        moment: Some(moment),
    });
}

#[test]
fn each_fact_that_is_missing_is_asked_for_once() {
    let mut one = tender("2026-10-12");
    one.contract.legal.buyer = None;
    one.contract.legal.estimated_value = None;
    let missing = |need: &str| ("law-missing", false, need.to_owned());
    assert_eq!(told(&one), [missing("buyer"), missing("value")]);
    one.contract.planning.remove(0);
    assert_eq!(
        told(&one),
        [missing("buyer"), missing("dispatch"), missing("value")]
    );
}

#[test]
fn a_threshold_or_a_minimum_that_is_not_known_is_told() {
    let mut one = tender("2029-10-12");
    one.contract.planning[0].date = "2029-01-02".into();
    assert_eq!(
        told(&one),
        [("law-no-threshold", false, "2029-01-02".to_owned())]
    );
    let mut one = tender("2026-10-12");
    one.contract.legal.contract = Some(ContractKind::Social);
    assert_eq!(told(&one), [("law-no-rule", false, "bids".to_owned())]);
}

#[test]
fn a_notice_that_leaves_later_than_planned_has_its_periods_from_that_day() {
    let on = |day: &str| named(findings_on(&tender("2026-10-12"), 2, day.parse().unwrap()));
    assert_eq!(on("2026-08-01"), []);
    assert_eq!(on("2026-09-01"), []);
    let found = on("2026-09-02");
    assert_eq!(found, [("law-late", false, String::new())], "until Monday");
    let found = on("2026-09-03");
    assert_eq!(found[0], ("law-bids", true, "nl-open".to_owned()));
    assert_eq!(found[1].0, "law-late");
}

#[test]
fn below_the_value_of_its_rule_a_choice_without_a_reason_does_not_stop_publication() {
    let mut one = tender("2026-10-12");
    one.contract.legal.country = Some(Country::Belgium);
    one.contract.legal.lots = Some(false);
    one.contract.legal.estimated_value = money(50_000);
    assert_eq!(
        told(&one),
        [("law-reason-guide", false, "lots-be".to_owned())]
    );
    one.contract.legal.estimated_value = money(140_000);
    assert_eq!(told(&one), [("law-no-lots", true, "lots-be".to_owned())]);
    // In the Netherlands the part of the law about lots holds for every contract, that about the
    // award from the threshold.
    one.contract.legal.country = Some(Country::Netherlands);
    one.contract.legal.estimated_value = money(215_999);
    one.award.method = MethodName::LowestPrice;
    assert_eq!(
        told(&one),
        [
            ("law-no-lots", true, "lots-nl".to_owned()),
            ("law-reason-guide", false, "award-nl".to_owned())
        ]
    );
}

#[test]
fn no_reason_makes_a_standstill_shorter() {
    let mut one = tender("2026-10-12");
    plan(&mut one, Moment::Decision, "2026-11-02");
    plan(&mut one, Moment::Standstill, "2026-11-10");
    let reasons = &mut one.contract.legal.deviations;
    reasons.insert(TermKind::Standstill, "Het moet snel.".to_owned());
    assert_eq!(
        told(&one),
        [("law-standstill", true, "nl-standstill".to_owned())]
    );
}

#[test]
fn without_a_notice_a_standstill_never_binds() {
    for procedure in ["private-several", "private-one", "negotiated"] {
        let mut one = tender("2026-10-12");
        one.contract.procedure = procedure.into();
        one.contract.planning.remove(1);
        plan(&mut one, Moment::Decision, "2026-11-02");
        plan(&mut one, Moment::Standstill, "2026-11-10");
        one.contract.legal.estimated_value = None;
        let found = told(&one);
        let guide = ("law-guide", false, "nl-standstill".to_owned());
        assert!(found.contains(&guide), "{procedure}: {found:?}");
        assert!(found.iter().all(|(_, stops, _)| !stops), "{found:?}");
    }
}

#[test]
fn a_finding_that_follows_from_the_estimated_value_is_known_as_such() {
    let mut low = tender("2026-10-11");
    let high = low.clone();
    low.contract.legal.estimated_value = money(100_000);
    let kept = |tender: &Tender| {
        let mut found = findings(tender, 2);
        found.retain(|one| !one.tells_value());
        named(found)
    };
    assert_ne!(told(&low), told(&high));
    assert_eq!(kept(&low), kept(&high));
}
