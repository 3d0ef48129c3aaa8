//! Price formulas: how a price becomes a fraction of the price points.
//!
//! To add a formula: write its file with formula, source, edge cases and worked example; add its
//! variant to [`PriceFormula`] and its name to `FormulaName`; follow the compiler; read its fields
//! in `input/price_formula.rs`; describe it in `dossier.schema.json`; copy its cases to
//! `tests/cases/`.

pub mod discount;
pub mod discount_bilinear;
pub mod discount_corrected;
pub mod discount_power;
pub mod fixed_ratio;
pub mod highest_ratio;
pub mod line;
pub mod linear_multiple;
pub mod logarithmic;
pub mod lowest_ratio;
pub mod min_max;

use crate::domain::award::exact::Exact;
use crate::domain::award::gate::AdmittedBid;
use crate::domain::award::method::character::Character;
use crate::domain::award::method::field::Field;
use crate::domain::award::price::discount_bilinear::DiscountBilinear;
use crate::domain::award::price::discount_corrected::DiscountCorrected;
use crate::domain::award::price::discount_power::DiscountPower;
use crate::domain::award::price::fixed_ratio::FixedRatio;
use crate::domain::award::price::highest_ratio::HighestRatio;
use crate::domain::award::price::line::Line;
use crate::domain::award::price::linear_multiple::LinearMultiple;
use crate::domain::award::price::logarithmic::Logarithmic;
use crate::domain::award::price::lowest_ratio::LowestRatio;
use crate::domain::award::price::min_max::MinMax;

/// How a price becomes points.
#[derive(Debug, Clone)]
pub enum PriceFormula {
    /// In proportion to the lowest price.
    LowestRatio(LowestRatio),
    /// In proportion to the highest price, for income.
    HighestRatio(HighestRatio),
    /// In proportion to a fixed price.
    FixedRatio(FixedRatio),
    /// A straight line from the lowest price to a multiple of it.
    LinearMultiple(LinearMultiple),
    /// A straight line from the lowest price to the highest.
    MinMax(MinMax),
    /// A straight line between two amounts.
    Line(Line),
    /// By the logarithm of the price.
    Logarithmic(Logarithmic),
    /// The discount to a power.
    DiscountPower(DiscountPower),
    /// The discount with a knee at the mean.
    DiscountBilinear(DiscountBilinear),
    /// The discount against one that matters.
    DiscountCorrected(DiscountCorrected),
}

/// What every price formula answers.
pub trait Formula {
    /// What it takes from all admitted bids together.
    fn field(&self, bids: &[&AdmittedBid]) -> Field;

    /// The fraction of the price points that a price earns, before any clamping.
    fn fraction(&self, price: &Exact, field: &Field) -> Exact;

    /// What a price may rise for the whole price weight at this price, the curve taken as straight
    /// there; none where it is flat. Divided by the weight it is the price of one point.
    fn worth(&self, price: &Exact, field: &Field) -> Option<Exact>;

    /// The facts about it, for a price weight above 0 and points that are clamped or kept.
    fn character(&self, price_weight: &Exact, is_clamped: bool) -> Character;
}

impl PriceFormula {
    /// The formula behind the variant.
    pub fn rule(&self) -> &dyn Formula {
        match self {
            Self::LowestRatio(one) => one,
            Self::HighestRatio(one) => one,
            Self::FixedRatio(one) => one,
            Self::LinearMultiple(one) => one,
            Self::MinMax(one) => one,
            Self::Line(one) => one,
            Self::Logarithmic(one) => one,
            Self::DiscountPower(one) => one,
            Self::DiscountBilinear(one) => one,
            Self::DiscountCorrected(one) => one,
        }
    }

    /// Whether the lowest price itself is part of the formula.
    pub fn uses_lowest_price(&self) -> bool {
        match self {
            Self::LowestRatio(_)
            | Self::LinearMultiple(_)
            | Self::MinMax(_)
            | Self::Logarithmic(_) => true,
            Self::HighestRatio(_)
            | Self::FixedRatio(_)
            | Self::Line(_)
            | Self::DiscountPower(_)
            | Self::DiscountBilinear(_)
            | Self::DiscountCorrected(_) => false,
        }
    }

    /// Whether a higher price is the better one: income.
    pub fn is_income(&self) -> bool {
        matches!(self, Self::HighestRatio(_))
    }

    /// Whether its figures are computed to many digits instead of being exact.
    pub fn is_computed(&self) -> bool {
        match self {
            Self::Logarithmic(_) => true,
            Self::DiscountPower(power) => !power.is_exact(),
            _ => false,
        }
    }
}
