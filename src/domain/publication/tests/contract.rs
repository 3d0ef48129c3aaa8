//! Money, calendar, conditions and service among the findings.

use rust_decimal::Decimal;

use crate::domain::finding::Severity;
use crate::domain::publication::findings;
use crate::domain::quantity::money::Money;
use crate::domain::tender::Tender;
use crate::domain::tender::contract::finance::{Source, SourceKind};
use crate::domain::tender::contract::indexation::IndexedBy;
use crate::domain::tender::contract::{Contract, PlanningStep};
use crate::domain::tender::implementation::agreement::{
    Applies, Conditions, LegalDocument, ServiceLevel,
};
use crate::domain::tender::legal::Moment;

fn money(amount: i64) -> Option<Money> {
    Money::try_from(Decimal::from(amount)).ok()
}

/// A contract of three years that adds up.
fn tender() -> Tender {
    let mut tender: Tender = serde_json::from_str("{}").unwrap();
    let contract = &mut tender.contract;
    contract.years = Some(Decimal::from(3));
    contract.starts = "2027-01-04".into();
    contract.review.notice_months = Some(Decimal::from(3));
    contract.budget = money(300_000);
    contract.finance.yearly = money(100_000);
    contract.finance.substance = money(300_000);
    contract.finance.sources = vec![Source {
        kind: SourceKind::Own,
        name: String::new(),
        amount: money(300_000).unwrap(),
    }];
    contract.legal.estimated_value = money(300_000);
    tender
}

/// What is said: the code, and whether it stops publication.
fn told(change: impl FnOnce(&mut Tender)) -> Vec<(&'static str, bool)> {
    let mut tender = tender();
    change(&mut tender);
    let ours = |code: &str| code.starts_with("contract-") || code.starts_with("agreement-");
    let found = findings(&tender, 2).into_iter();
    found
        .filter(|one| ours(one.code))
        .map(|one| (one.code, one.severity == Severity::Error))
        .collect()
}

#[test]
fn what_adds_up_is_not_spoken_of() {
    assert_eq!(told(|_| {}), []);
    assert_eq!(told(|tender| tender.contract.budget = None), []);
    assert_eq!(told(|tender| tender.contract = Contract::default()), []);
}

#[test]
fn sums_that_differ_and_a_calendar_that_cannot_be_made_deserve_a_look() {
    let option = |tender: &mut Tender| tender.contract.extensions = Some(Decimal::ONE);
    assert_eq!(told(option), [("contract-estimate-differs", false)]);
    let budget = |tender: &mut Tender| tender.contract.budget = money(1);
    let said = [("contract-sources", false), ("contract-division", false)];
    assert_eq!(told(budget), said);
    let start = |tender: &mut Tender| tender.contract.starts.clear();
    assert_eq!(told(start), [("contract-no-calendar", false)]);
    let index = |tender: &mut Tender| tender.contract.indexation.by = Some(IndexedBy::Index);
    assert_eq!(told(index), [("contract-index-open", false)]);
}

#[test]
fn what_follows_from_the_budget_is_told_only_to_who_sees_it() {
    let mut tender = tender();
    tender.contract.budget = money(1);
    tender.contract.extensions = Some(Decimal::ONE);
    let found = findings(&tender, 2).into_iter();
    let secret = found.filter(|one| one.code.starts_with("contract-"));
    assert!(secret.into_iter().all(|one| one.tells_value()));
}

#[test]
fn unusual_conditions_without_a_reason_stop_publication() {
    let tenderer = |tender: &mut Tender| {
        tender.implementation.agreement.conditions = Some(Conditions::Tenderer);
    };
    assert_eq!(told(tenderer), [("agreement-no-reason", true)]);
    let gibit = |tender: &mut Tender| {
        tender.implementation.agreement.conditions = Some(Conditions::Gibit);
    };
    assert_eq!(told(gibit), []);
}

#[test]
fn a_document_and_a_service_level_say_everything_that_is_asked() {
    let document = |applies| {
        told(move |tender: &mut Tender| {
            tender.implementation.agreement.documents = vec![LegalDocument {
                title: "GIBIT".into(),
                applies,
                reason: String::new(),
            }];
        })
    };
    assert_eq!(document(None), [("agreement-document-open", false)]);
    let partly = document(Some(Applies::Partly));
    assert_eq!(partly, [("agreement-document-reason", false)]);
    assert_eq!(document(Some(Applies::Whole)), []);
    let level = |tender: &mut Tender| {
        tender.implementation.agreement.service = vec![ServiceLevel {
            subject: "Hulp".into(),
            norm: "Een uur".into(),
            ..ServiceLevel::default()
        }];
    };
    assert_eq!(told(level), [("agreement-service-open", false)]);
}

#[test]
fn nobody_starts_before_it_is_known_who_does() {
    let decided = |day: &'static str| {
        move |tender: &mut Tender| {
            tender.contract.planning.push(PlanningStep {
                date: day.into(),
                moment: Some(Moment::Decision),
                ..PlanningStep::default()
            });
        }
    };
    assert_eq!(told(decided("2026-12-01")), []);
    let early = [("contract-starts-early", false)];
    assert_eq!(told(decided("2027-02-01")), early);
}
