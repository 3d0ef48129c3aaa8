//! The proportionality meter, and choices that want a reason.

use rust_decimal::Decimal;

use super::{contract, money};
use crate::domain::award::method::name::MethodName;
use crate::domain::law::case::Pace;
use crate::domain::law::country::Country;
use crate::domain::law::duty::{duties, rule as duty_rule};
use crate::domain::law::proportion::readings;
use crate::domain::law::rule::{DutyOf, LimitOf};
use crate::domain::tender::Tender;
use crate::domain::tender::knock_out::{KnockOut, Measure};
use crate::domain::tender::legal::Moment;

fn tender(measures: Vec<Measure>, value: Option<i64>) -> Tender {
    let mut tender: Tender = serde_json::from_str("{}").unwrap();
    tender.contract = contract("open", &[(Moment::Dispatch, "2026-09-01")]);
    tender.contract.legal.estimated_value = value.map(money);
    tender.knock_outs = (1..)
        .zip(measures)
        .map(|(number, measure)| KnockOut {
            id: format!("K{number}"),
            measure: Some(measure),
            ..KnockOut::default()
        })
        .collect();
    tender
}

fn reference(value: i64, references: Option<i64>, competence: &str) -> Measure {
    Measure::Reference {
        value: Some(money(value)),
        references: references.map(Decimal::from),
        competence: competence.to_owned(),
    }
}

fn turnover(value: i64) -> Measure {
    Measure::Turnover {
        value: Some(money(value)),
    }
}

#[test]
fn the_meter_turns_above_the_limit_and_not_at_it() {
    for (measure, estimated, asked, above) in [
        (reference(240_000, None, ""), 400_000, "60", false),
        // A cent more would be no 60 %; a tenth is always rounded up.
        (reference(240_001, None, ""), 400_000, "60.1", true),
        (reference(80, None, ""), 100, "80", true),
        (reference(1, None, ""), 3, "33.4", false),
        (turnover(800_000), 400_000, "200", false),
        (turnover(800_001), 400_000, "200.1", true),
    ] {
        let one = tender(vec![measure], Some(estimated));
        let found = readings(&one, &one.knock_outs[0]);
        assert_eq!(found[0].asked, Some(asked.parse().unwrap()), "{found:?}");
        assert_eq!(found[0].above, above, "{found:?}");
    }
}

#[test]
fn more_than_one_reference_for_a_competence_is_above_the_limit() {
    let count = |tender: &Tender| {
        let found = readings(tender, &tender.knock_outs[0]);
        let mut counts = found
            .into_iter()
            .filter(|one| one.of == LimitOf::ReferenceCount);
        let one = counts.next().unwrap();
        (one.asked.unwrap(), one.above)
    };
    let of = |measures| count(&tender(measures, None));
    assert_eq!(of(vec![reference(1, None, "")]), (Decimal::ONE, false));
    assert_eq!(
        of(vec![reference(1, Some(3), "")]),
        (Decimal::from(3), true)
    );
    let two = vec![
        reference(1, None, "Migratie"),
        reference(1, None, " migratie "),
    ];
    assert_eq!(of(two), (Decimal::TWO, true));
    let other = vec![
        reference(1, None, "Migratie"),
        reference(1, None, "Training"),
    ];
    assert_eq!(of(other), (Decimal::ONE, false));
}

#[test]
fn without_a_value_or_a_country_the_meter_says_nothing_of_a_share() {
    let one = tender(vec![reference(9_000_000, None, "")], None);
    let found = readings(&one, &one.knock_outs[0]);
    assert_eq!((found[0].asked, found[0].above), (None, false));
    let mut one = tender(vec![turnover(1)], Some(0));
    assert!(readings(&one, &one.knock_outs[0])[0].above);
    one.contract.legal.country = None;
    assert_eq!(readings(&one, &one.knock_outs[0]), []);
    // Belgium has no figure for references, and the European one for turnover.
    let mut one = tender(vec![reference(1, None, ""), turnover(1)], Some(10));
    one.contract.legal.country = Some(Country::Belgium);
    assert_eq!(readings(&one, &one.knock_outs[0]), []);
    assert_eq!(readings(&one, &one.knock_outs[1]).len(), 1);
}

#[test]
fn a_choice_against_the_rule_wants_a_reason() {
    let mut one = tender(Vec::new(), None);
    assert_eq!(duties(&one), []);
    one.contract.legal.lots = Some(false);
    one.contract.legal.merged = true;
    one.contract.legal.pace = Pace::Urgent;
    one.contract.legal.pace_reason = " Storm. ".to_owned();
    one.award.method = MethodName::LowestPrice;
    let found: Vec<(DutyOf, &str)> = duties(&one)
        .iter()
        .map(|duty| (duty.of, duty.reason))
        .collect();
    assert_eq!(
        found,
        [
            (DutyOf::NoLots, ""),
            (DutyOf::Merging, ""),
            (DutyOf::AwardCriterion, ""),
            (DutyOf::Urgency, "Storm."),
        ]
    );
    // Belgian law leaves the award criterion free.
    one.contract.legal.country = Some(Country::Belgium);
    assert!(duty_rule(&one, DutyOf::AwardCriterion).is_none());
    assert!(
        duties(&one)
            .iter()
            .all(|duty| duty.of != DutyOf::AwardCriterion)
    );
}
