//! Whether a contract is worth so much that the European rules hold.

use jiff::civil::Date;

use crate::domain::law::rule::{Rule, Says, Threshold};
use crate::domain::law::rules;
use crate::domain::quantity::money::Money;
use crate::domain::tender::contract::Contract;
use crate::domain::tender::legal::Moment;

/// Something that must be filled in first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Whose law counts.
    Country,
    /// Who buys.
    Buyer,
    /// What kind of contract it is.
    Contract,
    /// The estimated value.
    Value,
    /// Which procedure it is.
    Procedure,
    /// A day of the planning.
    Day(Moment),
}

impl Need {
    /// The code in findings.
    pub fn code(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Buyer => "buyer",
            Self::Contract => "contract",
            Self::Value => "value",
            Self::Procedure => "procedure",
            Self::Day(moment) => moment.code(),
        }
    }

    /// Reads a code; anything unknown is nothing.
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "country" => Some(Self::Country),
            "buyer" => Some(Self::Buyer),
            "contract" => Some(Self::Contract),
            "value" => Some(Self::Value),
            "procedure" => Some(Self::Procedure),
            _ => Moment::from_code(code).map(Self::Day),
        }
    }
}

/// What comes of holding the estimated value against the threshold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Compared {
    /// These must be filled in first.
    Missing(Vec<Need>),
    /// No threshold is known for that day.
    Unknown(Date),
    /// The threshold is known.
    Known {
        /// The rule that says it.
        rule: &'static Rule,
        /// The threshold.
        threshold: Money,
        /// True from the threshold on.
        european: bool,
    },
}

/// Holds the estimated value against the threshold of the day on which the notice is sent.
pub fn compare(contract: &Contract) -> Compared {
    let legal = &contract.legal;
    let dispatch = contract.day_of(Moment::Dispatch);
    let (Some(country), Some(buyer), Some(kind), Some(value), Some(day)) = (
        legal.country,
        legal.buyer,
        legal.contract,
        legal.estimated_value,
        dispatch,
    ) else {
        let needs = [
            (legal.country.is_none(), Need::Country),
            (legal.buyer.is_none(), Need::Buyer),
            (legal.contract.is_none(), Need::Contract),
            (legal.estimated_value.is_none(), Need::Value),
            (dispatch.is_none(), Need::Day(Moment::Dispatch)),
        ];
        let missing = needs.into_iter().filter(|(missing, _)| *missing);
        return Compared::Missing(missing.map(|(_, need)| need).collect());
    };
    let mut found = rules().of(country, day).filter_map(|rule| {
        let threshold = threshold_of(rule)?;
        let fits = threshold.buyers.contains(&buyer) && threshold.contracts.contains(&kind);
        fits.then_some((rule, threshold.amount))
    });
    match found.next() {
        Some((rule, threshold)) => Compared::Known {
            rule,
            threshold,
            european: value >= threshold,
        },
        None => Compared::Unknown(day),
    }
}

/// True when the estimated value is known to be below the threshold.
pub fn is_below(contract: &Contract) -> bool {
    let compared = compare(contract);
    matches!(
        compared,
        Compared::Known {
            european: false,
            ..
        }
    )
}

fn threshold_of(rule: &Rule) -> Option<&Threshold> {
    match &rule.says {
        Says::Threshold(threshold) => Some(threshold),
        Says::Minimum(_)
        | Says::Change(_)
        | Says::Limit { .. }
        | Says::Duty { .. }
        | Says::Counting { .. } => None,
    }
}
