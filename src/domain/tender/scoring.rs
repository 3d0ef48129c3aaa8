//! Part 5, scoringsmechanisme: how the award is decided.

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::award;
use crate::domain::award::method::character::Character;
use crate::domain::award::method::name::{FormulaName, MethodName};
use crate::domain::quantity::money::Money;

/// How the award is decided. The engine in [`crate::domain::award`] reads the same keys strictly.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Award {
    /// The method.
    #[serde(default)]
    pub method: MethodName,
    /// Weight of the price, out of 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_weight: Option<Decimal>,
    /// Weight of quality, out of 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quality_weight: Option<Decimal>,
    /// What the two weights add up to; 100 when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points_total: Option<Decimal>,
    /// How a price becomes points (`weighted-points`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_formula: Option<PriceFormula>,
    /// What happens to price points outside 0…weight; they are clamped when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_points_outside: Option<PointsOutside>,
    /// What a quality share is compared with; nothing when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quality_scale: Option<QualityScale>,
    /// The percentage of `percentage-deduction` and `percentage-markup`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<Decimal>,
    /// The estimate of `quality-premium`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub estimate: Option<Money>,
    /// What `reference-difference` compares with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Reference>,
    /// The power of ten that makes an index readable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale_exponent: Option<Decimal>,
    /// The width of the corridor of `quality-per-price-corridor`, in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corridor_percent: Option<Decimal>,
    /// What decides inside the corridor: `lower-price`, `higher-quality` or `criterion:ID`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decide_by: Option<String>,
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
    /// Which figure ranks: `rounded` or `exact`; by method when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rank_on: Option<RankOn>,
    /// Rules that break a tie, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ties: Vec<String>,
    /// What flags a price as abnormally low.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "one_or_many"
    )]
    pub abnormally_low: Vec<Detector>,
}

impl Award {
    /// Whether nothing was chosen yet.
    pub fn is_open(&self) -> bool {
        self.method == MethodName::default()
            && self.price_weight.is_none()
            && self.rounding.is_none()
            && self.ties.is_empty()
    }

    /// How many decimals its figures are printed with: by method when nothing was chosen.
    pub fn decimals(&self) -> Decimal {
        let usual = if self.method.is_index() { 6 } else { 2 };
        self.rounding
            .as_ref()
            .map_or(Decimal::from(usual), |one| one.decimals)
    }

    /// Which figure ranks: by method when nothing was chosen.
    pub fn ranks_on(&self) -> RankOn {
        let usual = if self.method.is_index() {
            RankOn::Exact
        } else {
            RankOn::Rounded
        };
        self.rank_on.unwrap_or(usual)
    }

    /// The points of full quality, in the points that the method counts in; nothing where quality
    /// earns no points.
    pub fn quality_points(&self) -> Option<Decimal> {
        match self.method {
            MethodName::WeightedPoints | MethodName::QualityPremium => self.quality_weight,
            MethodName::LowestPrice
            | MethodName::ValueDeduction
            | MethodName::FeatureCoefficient => None,
            MethodName::PercentageDeduction
            | MethodName::PercentageMarkup
            | MethodName::PricePerQualityPoint
            | MethodName::QualityPerPrice
            | MethodName::QualityPerPriceCorridor
            | MethodName::ReferenceDifference
            | MethodName::UtilityIndex
            | MethodName::ValueIndex => Some(Decimal::ONE_HUNDRED),
        }
    }

    /// What the chosen method says of itself; nothing while a setting is missing or wrong.
    pub fn character(&self) -> Option<Character> {
        award::character(&serde_json::to_value(self).ok()?)
    }

    /// Whether the figures of the chosen method are computed to many digits instead of being exact.
    pub fn is_computed(&self) -> bool {
        serde_json::to_value(self).is_ok_and(|award| award::is_computed(&award))
    }
}

/// How a price becomes points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PriceFormula {
    /// Points = weight × lowest price / price.
    LowestRatio,
    /// Points = weight × price / highest price, for income.
    HighestRatio,
    /// Points = weight × reference / price.
    FixedRatio {
        /// The price that earns all points.
        reference: Money,
    },
    /// A straight line from the lowest price to a multiple of it.
    LinearMultiple {
        /// The multiple of the lowest price that earns nothing; above 1.
        zero_at: Decimal,
    },
    /// A straight line from the lowest price to the highest.
    MinMax,
    /// A straight line between two amounts.
    Line {
        /// This amount or less earns all points.
        full_at: Money,
        /// This amount or more earns none.
        zero_at: Money,
    },
    /// By the logarithm of the price divided by the lowest.
    Logarithmic {
        /// The multiple of the lowest price that earns nothing; above 1.
        factor: Decimal,
    },
    /// The discount on a base amount, divided by the largest, to a power.
    DiscountPower {
        /// The amount without discount.
        base: Money,
        /// The power; 1 is a straight line.
        alpha: Decimal,
    },
    /// Two straight lines that meet at the mean discount.
    DiscountBilinear {
        /// The amount without discount.
        base: Money,
        /// The part of the points at the mean discount, 0 to 1.
        knee: Decimal,
    },
    /// The discount on a base amount, divided by the largest, or by a discount that matters.
    DiscountCorrected {
        /// The amount without discount.
        base: Money,
        /// The discount, as a fraction, below which nobody earns all points.
        significant: Decimal,
    },
}

impl PriceFormula {
    /// Its name.
    pub fn name(&self) -> FormulaName {
        match self {
            Self::LowestRatio => FormulaName::LowestRatio,
            Self::HighestRatio => FormulaName::HighestRatio,
            Self::FixedRatio { .. } => FormulaName::FixedRatio,
            Self::LinearMultiple { .. } => FormulaName::LinearMultiple,
            Self::MinMax => FormulaName::MinMax,
            Self::Line { .. } => FormulaName::Line,
            Self::Logarithmic { .. } => FormulaName::Logarithmic,
            Self::DiscountPower { .. } => FormulaName::DiscountPower,
            Self::DiscountBilinear { .. } => FormulaName::DiscountBilinear,
            Self::DiscountCorrected { .. } => FormulaName::DiscountCorrected,
        }
    }
}

/// What happens to price points below 0 or above the weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PointsOutside {
    /// They are brought back to 0 or the weight.
    Clamp,
    /// They stay as they are.
    Keep,
}

/// What a quality share is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QualityScale {
    /// Nothing: the share itself counts.
    Absolute,
    /// The best share.
    RelativeToBest,
}

/// Which figure ranks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RankOn {
    /// The figure as it is printed.
    Rounded,
    /// The figure before rounding.
    Exact,
}

/// What `reference-difference` compares with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Reference {
    /// The mean or the median of the admissible bids.
    OfBids(ReferenceOfBids),
    /// Two fixed figures.
    Fixed {
        /// Quality in points of Q, 0 to 100.
        quality: Decimal,
        /// An amount.
        price: Money,
    },
}

/// Which middle of the admissible bids is the reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReferenceOfBids {
    /// The mean.
    Mean,
    /// The median.
    Median,
}

/// What flags a price as abnormally low; it never excludes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Detector {
    /// So many percent or more below the mean of the other prices.
    BelowMeanOfOthers {
        /// How many percent.
        percent: Decimal,
    },
    /// So many percent or more below the second lowest price.
    BelowNext {
        /// How many percent.
        percent: Decimal,
    },
    /// So many percent or more below a fixed amount.
    BelowBase {
        /// How many percent.
        percent: Decimal,
        /// The amount.
        base: Money,
    },
    /// So many percent or more below the mean price.
    BelowMean {
        /// How many percent.
        percent: Decimal,
    },
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

/// Reads a list of detectors, or one without a list.
fn one_or_many<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Detector>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Detectors {
        One(Detector),
        Many(Vec<Detector>),
    }
    Ok(match Detectors::deserialize(deserializer)? {
        Detectors::One(one) => vec![one],
        Detectors::Many(many) => many,
    })
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
