//! Part 5, scoringsmechanisme: how the award is decided, and the contract's frame.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::quantity::money::Money;

/// How the award is decided. The engine in [`crate::domain::award`] reads the same keys strictly.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Award {
    /// The method's name; `weighted-points` is the one that screens offer.
    #[serde(default = "weighted_points")]
    pub method: String,
    /// Weight of the price, out of 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_weight: Option<Decimal>,
    /// Weight of quality, out of 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quality_weight: Option<Decimal>,
    /// How a price becomes points.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_formula: Option<PriceFormula>,
    /// Whose marks count: `consensus` or `mean`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub panel: Option<Panel>,
    /// The highest price that is accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ceiling: Option<Ceiling>,
    /// The lowest quality share that is accepted, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum_quality: Option<Decimal>,
    /// What is rounded, once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rounding: Option<Rounding>,
    /// Rules that break a tie, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ties: Vec<String>,
}

impl Default for Award {
    fn default() -> Self {
        Self {
            method: weighted_points(),
            price_weight: None,
            quality_weight: None,
            price_formula: None,
            panel: None,
            ceiling: None,
            minimum_quality: None,
            rounding: None,
            ties: Vec::new(),
        }
    }
}

/// How a price becomes points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PriceFormula {
    /// Points = weight × lowest price / price. Depends on the other bids.
    LowestRatio,
    /// A straight line between two amounts. Does not depend on the other bids.
    Line {
        /// This amount or less earns all points.
        full_at: Money,
        /// This amount or more earns none.
        zero_at: Money,
    },
}

impl PriceFormula {
    /// What one point of quality is worth in money, where that is the same everywhere: on the
    /// straight line, (`zero_at` − `full_at`) / the weight of the price.
    pub fn money_per_point(&self, price_weight: Decimal) -> Option<Decimal> {
        match self {
            Self::Line { full_at, zero_at } if price_weight > Decimal::ZERO => {
                Some(((zero_at.amount() - full_at.amount()) / price_weight).normalize())
            }
            Self::Line { .. } | Self::LowestRatio => None,
        }
    }
}

/// Whose marks count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Panel {
    /// One mark that the committee agreed on.
    Consensus,
    /// The mean of the assessors' marks.
    Mean,
}

/// The highest price that is accepted, and what happens above it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ceiling {
    /// The amount, excluding VAT, over the whole term.
    pub amount: Money,
    /// What happens above it.
    pub rule: CeilingRule,
}

/// What happens to a price above the ceiling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CeilingRule {
    /// The bid is inadmissible.
    Exclude,
    /// The bid earns no price points.
    ZeroPoints,
    /// Only a warning.
    Flag,
}

/// The one rounding of the award.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rounding {
    /// Number of decimals.
    #[serde(default = "two")]
    pub decimals: Decimal,
    /// `half-up`, `half-even` or `down`.
    #[serde(default = "half_up")]
    pub mode: String,
    /// `total`, `components` or `criteria`.
    #[serde(default = "total")]
    pub stage: String,
}

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
}

/// One date of the procedure.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanningStep {
    /// What happens.
    pub title: String,
    /// The day, as `YYYY-MM-DD`; empty when not known yet.
    pub date: String,
}

fn weighted_points() -> String {
    "weighted-points".to_owned()
}
fn two() -> Decimal {
    Decimal::TWO
}
fn half_up() -> String {
    "half-up".to_owned()
}
fn total() -> String {
    "total".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_of_quality_has_a_price_on_the_line_only() {
        let money = |amount: i64| Money::try_from(Decimal::from(amount)).unwrap();
        let line = PriceFormula::Line {
            full_at: money(60_000),
            zero_at: money(150_000),
        };
        let thirty = Decimal::from(30);
        assert_eq!(line.money_per_point(thirty), Some(Decimal::from(3000)));
        assert_eq!(line.money_per_point(Decimal::ZERO), None);
        assert_eq!(PriceFormula::LowestRatio.money_per_point(thirty), None);
    }
}
