//! What the law gives, worked by hand, and what holds of every count.

mod files;
mod periods;
mod properties;
mod proportion;
mod thresholds;

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::domain::law::case::{Buyer, ContractKind, TermKind};
use crate::domain::law::country::Country;
use crate::domain::law::term::{Outcome, term};
use crate::domain::quantity::money::Money;
use crate::domain::tender::contract::{Contract, PlanningStep};
use crate::domain::tender::legal::{Legal, Moment};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn money(amount: i64) -> Money {
    Money::try_from(Decimal::from(amount)).unwrap()
}

/// A contract of a Dutch municipality for services, with these days.
fn contract(procedure: &str, days: &[(Moment, &str)]) -> Contract {
    let step = |(moment, date): &(Moment, &str)| PlanningStep {
        title: moment.code().to_owned(),
        date: (*date).to_owned(),
        moment: Some(*moment),
    };
    Contract {
        procedure: procedure.to_owned(),
        planning: days.iter().map(step).collect(),
        legal: Legal {
            country: Some(Country::Netherlands),
            buyer: Some(Buyer::SubCentral),
            contract: Some(ContractKind::Services),
            ..Legal::default()
        },
        ..Contract::default()
    }
}

fn belgian(mut contract: Contract) -> Contract {
    contract.legal.country = Some(Country::Belgium);
    contract
}

/// The day that the law gives for a period.
fn given(contract: &Contract, kind: TermKind) -> Date {
    match term(contract, kind).outcome {
        Outcome::Day { day, .. } => day,
        other => panic!("{kind:?} gives {other:?}"),
    }
}
