//! Part 5 and 7: the frame of the contract: term, money, indexation, evaluations and dates.

pub mod calendar;
pub mod finance;
pub mod indexation;

use jiff::civil::Date;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use crate::domain::quantity::money::Money;
use crate::domain::tender::contract::calendar::{Review, Year};
use crate::domain::tender::contract::finance::Finance;
use crate::domain::tender::contract::indexation::Indexation;
use crate::domain::tender::legal::{Legal, Moment};

/// How many fixed years the guides advise at least: the first one goes to starting up.
pub const ADVISED_YEARS: i64 = 3;

/// The procedures that are offered, by the code that [`Contract::procedure`] holds.
pub const PROCEDURES: [&str; 8] = [
    "open",
    "restricted",
    "competitive-negotiation",
    "dialogue",
    "innovation-partnership",
    "negotiated",
    "private-several",
    "private-one",
];

/// The procedures among them in which there are talks before the last offer. In an open or a
/// restricted procedure a bid may only be explained.
pub const NEGOTIATING: [&str; 6] = [
    "competitive-negotiation",
    "dialogue",
    "innovation-partnership",
    "negotiated",
    "private-several",
    "private-one",
];

/// Budget, term and dates.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Contract {
    /// `open`, `restricted` or another procedure.
    #[serde(default)]
    pub procedure: String,
    /// The budget over the whole term, excluding VAT.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<Money>,
    /// True when the tender document prints the budget.
    #[serde(default)]
    pub budget_public: bool,
    /// Fixed years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub years: Option<Decimal>,
    /// Options to extend, a year each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Decimal>,
    /// What the price must cover, and which volumes are counted.
    #[serde(default)]
    pub price_scope: String,
    /// Indexation, invoicing and payment.
    #[serde(default)]
    pub payment: String,
    /// Dates of the procedure, in order.
    #[serde(default)]
    pub planning: Vec<PlanningStep>,
    /// What the law must know, and the reasons that it asks.
    #[serde(default, skip_serializing_if = "Legal::is_open")]
    pub legal: Legal,
    /// True when the first year is for starting up, with a price of its own.
    #[serde(default, skip_serializing_if = "is_false")]
    pub start_up: bool,
    /// The first day of the contract, as `YYYY-MM-DD`; empty when not known yet.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub starts: String,
    /// What it is expected to cost and who pays. As secret as the budget.
    #[serde(default, skip_serializing_if = "Finance::is_open")]
    pub finance: Finance,
    /// How prices follow the market.
    #[serde(default, skip_serializing_if = "Indexation::is_open")]
    pub indexation: Indexation,
    /// When buyer and supplier look back, and until when notice can be given.
    #[serde(default, skip_serializing_if = "Review::is_open")]
    pub review: Review,
}

impl Contract {
    /// Whether the chosen procedure leaves room to negotiate; not while none is chosen.
    pub fn may_negotiate(&self) -> bool {
        NEGOTIATING.contains(&self.procedure.as_str())
    }

    /// How many years it lasts at most, with every option; nothing while no term was chosen.
    pub fn longest(&self) -> Option<Decimal> {
        let years = self.years?;
        years.checked_add(self.extensions.unwrap_or_default())
    }

    /// What it is expected to cost over the longest term, from the costs that were typed; nothing
    /// while the yearly costs or the term are not known.
    pub fn computed_value(&self) -> Option<Money> {
        let yearly = self.finance.yearly?.amount();
        let running = yearly.checked_mul(self.longest()?)?;
        let once = self.finance.once.map_or(Decimal::ZERO, Money::amount);
        // Half a year of an odd amount ends in half a cent.
        let total = running.checked_add(once)?;
        let cents = total.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
        Money::try_from(cents).ok()
    }

    /// Both values when the estimate that was typed is another than the computed one.
    pub fn values_differ(&self) -> Option<(Money, Money)> {
        let (typed, computed) = (self.legal.estimated_value?, self.computed_value()?);
        (typed != computed).then_some((typed, computed))
    }

    /// Whether the fixed term is shorter than the guides advise.
    pub fn is_short(&self) -> bool {
        self.years
            .is_some_and(|years| years < Decimal::from(ADVISED_YEARS))
    }

    /// The years of the contract with their evaluations; none while start or term is not known, or
    /// when the term is no whole number of months.
    pub fn calendar(&self) -> Vec<Year> {
        calendar::years(self)
    }

    /// The day that is planned for a moment of the law; nothing while it is not known.
    pub fn day_of(&self, moment: Moment) -> Option<Date> {
        let mut steps = self.planning.iter();
        let step = steps.find(|step| step.moment == Some(moment) && !step.date.is_empty())?;
        step.date.parse().ok()
    }

    /// The same with the notice sent on this day at the earliest: on a planned day that has passed
    /// nothing can be sent any more.
    #[must_use]
    pub fn sent_from(&self, today: Date) -> Self {
        let mut moved = self.clone();
        for step in &mut moved.planning {
            let planned = step.date.parse::<Date>();
            if step.moment == Some(Moment::Dispatch) && planned.is_ok_and(|day| day < today) {
                step.date = today.to_string();
            }
        }
        moved
    }
}

/// One date of the procedure.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanningStep {
    /// What happens.
    pub title: String,
    /// The day, as `YYYY-MM-DD`; empty when not known yet.
    pub date: String,
    /// Which moment of the law it is; nothing when it is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moment: Option<Moment>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_false(value: &bool) -> bool {
    !value
}

#[cfg(test)]
mod tests;
