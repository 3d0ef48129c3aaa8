//! Methods: how price and quality become the figure that ranks.
//!
//! To add a method: write its file with formula, source and edge cases; add its variant to
//! [`Method`]; follow the compiler; read its fields in `input/award.rs`; copy its cases to
//! `tests/cases/`.

pub mod character;
pub mod name;
pub mod weighted_points;

use crate::domain::award::case::Rounding;
use crate::domain::award::exact::Exact;
use crate::domain::award::gate::AdmittedBid;
use crate::domain::award::method::weighted_points::WeightedPoints;

/// How price and quality become the figure that ranks.
#[derive(Debug, Clone)]
pub enum Method {
    /// Price points and quality points are added.
    WeightedPoints(WeightedPoints),
}

/// Which figure wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wins {
    /// The highest.
    Highest,
}

/// What a method makes of one admitted bid.
#[derive(Debug, Clone)]
pub struct Figures {
    /// The deciding figure before any rounding.
    pub exact: Exact,
    /// The deciding figure as the stage rounds it.
    pub rounded: Exact,
    /// Price points, rounded when the stage says so.
    pub price_points: Option<Exact>,
    /// Quality points, rounded when the stage says so.
    pub quality_points: Option<Exact>,
    /// Points that a share of 1 on a criterion with the whole weight would earn.
    pub points_per_share: Option<Exact>,
}

impl Method {
    /// The figures of the admitted bids, in their order.
    pub fn figures(&self, bids: &[AdmittedBid], rounding: &Rounding) -> Vec<Figures> {
        match self {
            Self::WeightedPoints(settings) => settings.figures(bids, rounding),
        }
    }

    /// Which figure wins.
    pub fn wins(&self) -> Wins {
        match self {
            Self::WeightedPoints(_) => Wins::Highest,
        }
    }

    /// Whether the deciding figure is an amount of money.
    pub fn is_money(&self) -> bool {
        match self {
            Self::WeightedPoints(_) => false,
        }
    }

    /// Whether the figure of a bid depends on the other bids.
    pub fn is_relative(&self) -> bool {
        match self {
            Self::WeightedPoints(settings) => settings.is_relative(),
        }
    }

    /// Whether the lowest admissible price is part of the figure.
    pub fn uses_lowest_price(&self) -> bool {
        match self {
            Self::WeightedPoints(settings) => settings.formula.uses_lowest(),
        }
    }

    /// Whether it divides by a price, so that a price of 0 has no answer.
    pub fn divides_by_price(&self) -> bool {
        match self {
            Self::WeightedPoints(settings) => settings.formula.divides_by_price(),
        }
    }
}
