//! Price formulas: how a price becomes a fraction of the price points.
//!
//! To add a formula: write its file with formula, source and edge cases; add its variant to
//! [`PriceFormula`]; follow the compiler; read its fields in `input/price_formula.rs`; copy its
//! cases to `tests/cases/`.

pub mod line;
pub mod lowest_ratio;

use crate::domain::award::exact::Exact;

/// How a price becomes points.
#[derive(Debug, Clone)]
pub enum PriceFormula {
    /// In proportion to the lowest price.
    LowestRatio,
    /// A straight line between two amounts.
    Line(line::Line),
}

impl PriceFormula {
    /// The fraction of the price points that each price earns, before any clamping.
    pub fn fractions(&self, prices: &[&Exact]) -> Vec<Exact> {
        match self {
            Self::LowestRatio => lowest_ratio::fractions(prices),
            Self::Line(line) => prices.iter().map(|price| line.fraction(price)).collect(),
        }
    }

    /// Whether the points of a bid depend on the other bids.
    pub fn is_relative(&self) -> bool {
        match self {
            Self::LowestRatio => true,
            Self::Line(_) => false,
        }
    }

    /// Whether the lowest price is part of the formula.
    pub fn uses_lowest(&self) -> bool {
        match self {
            Self::LowestRatio => true,
            Self::Line(_) => false,
        }
    }

    /// Whether the formula divides by a price, so that a price of 0 has no answer.
    pub fn divides_by_price(&self) -> bool {
        match self {
            Self::LowestRatio => true,
            Self::Line(_) => false,
        }
    }
}
