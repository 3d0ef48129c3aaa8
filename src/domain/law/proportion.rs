//! The proportionality meter: what is asked of a tenderer, as a share of what the law allows.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::domain::law::country::Country;
use crate::domain::law::rule::{LimitOf, Rule, Says};
use crate::domain::law::rules;
use crate::domain::quantity::money::Money;
use crate::domain::tender::Tender;
use crate::domain::tender::knock_out::{KnockOut, Measure};
use crate::domain::tender::legal::Moment;

/// One reading of the meter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// What is measured.
    pub of: LimitOf,
    /// The rule with the limit.
    pub rule: &'static Rule,
    /// What is asked: a percentage of the estimated value, rounded up to a tenth, or a number of
    /// references; nothing while the estimated value is not known.
    pub asked: Option<Decimal>,
    /// The most that the rule allows.
    pub most: Decimal,
    /// True when more is asked than that.
    pub above: bool,
}

/// What the meter says of a knock-out; nothing where no limit holds.
pub fn readings(tender: &Tender, knock_out: &KnockOut) -> Vec<Reading> {
    let legal = &tender.contract.legal;
    let (Some(country), Some(measure)) = (legal.country, &knock_out.measure) else {
        return Vec::new();
    };
    let day = tender.contract.day_of(Moment::Dispatch);
    let of_value = |of, value: Option<Money>| {
        let (rule, most) = limit(country, of, day)?;
        Some(share(of, rule, most, value?, legal.estimated_value))
    };
    let found = match measure {
        Measure::Turnover { value } => vec![of_value(LimitOf::Turnover, *value)],
        Measure::Reference { value, .. } => vec![
            of_value(LimitOf::ReferenceValue, *value),
            limit(country, LimitOf::ReferenceCount, day).map(|(rule, most)| {
                let asked = references(tender, knock_out);
                Reading {
                    of: LimitOf::ReferenceCount,
                    rule,
                    asked: Some(asked),
                    most,
                    above: asked > most,
                }
            }),
        ],
    };
    found.into_iter().flatten().collect()
}

fn share(
    of: LimitOf,
    rule: &'static Rule,
    most: Decimal,
    value: Money,
    estimated: Option<Money>,
) -> Reading {
    let hundred = Decimal::ONE_HUNDRED;
    let asked = estimated.and_then(|estimated| {
        let tenths = value.amount() * Decimal::from(1000);
        let tenths = tenths.checked_div(estimated.amount())?;
        Some((tenths.ceil() / Decimal::TEN).normalize())
    });
    // Multiplied and not divided, so that nothing is rounded before it is compared.
    let above =
        estimated.is_some_and(|estimated| value.amount() * hundred > most * estimated.amount());
    Reading {
        of,
        rule,
        asked,
        most,
        above,
    }
}

/// How many references are asked for the competence of a knock-out, in all knock-outs together.
fn references(tender: &Tender, knock_out: &KnockOut) -> Decimal {
    let (own, competence) = asked(knock_out);
    let others = tender
        .knock_outs
        .iter()
        .filter(|one| one.id != knock_out.id);
    let same = others
        .map(asked)
        .filter(|(_, other)| !competence.is_empty() && *other == competence);
    own + same.map(|(number, _)| number).sum::<Decimal>()
}

/// The number of references of a knock-out, and for which competence.
fn asked(knock_out: &KnockOut) -> (Decimal, String) {
    match &knock_out.measure {
        Some(Measure::Reference {
            references,
            competence,
            ..
        }) => (
            references.unwrap_or(Decimal::ONE),
            competence.trim().to_lowercase(),
        ),
        Some(Measure::Turnover { .. }) | None => (Decimal::ZERO, String::new()),
    }
}

/// The limit that holds on a day; while no day is known, the one without an end.
fn limit(country: Country, of: LimitOf, day: Option<Date>) -> Option<(&'static Rule, Decimal)> {
    let mut here = rules().all.iter().filter(|rule| {
        let holds = match day {
            Some(day) => rule.holds_on(day),
            None => rule.until.is_none(),
        };
        holds && rule.countries.contains(&country)
    });
    here.find_map(|rule| match rule.says {
        Says::Limit { of: limited, most } if limited == of => Some((rule, most)),
        Says::Limit { .. }
        | Says::Threshold(_)
        | Says::Minimum(_)
        | Says::Change(_)
        | Says::Duty { .. }
        | Says::Counting { .. } => None,
    })
}
