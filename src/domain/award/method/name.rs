//! The names of the methods and price formulas, as dossiers write them.

use serde::{Deserialize, Serialize};

/// A method, by name.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum MethodName {
    /// Price points and quality points are added.
    #[default]
    WeightedPoints,
    /// The lowest price wins; quality does not count.
    LowestPrice,
    /// Quality takes amounts off the price ("gunnen op waarde").
    ValueDeduction,
    /// Quality takes a percentage off the price.
    PercentageDeduction,
    /// Missing quality adds a percentage to the price.
    PercentageMarkup,
    /// The price of one point of quality.
    PricePerQualityPoint,
    /// Quality divided by price ("einfache Richtwertmethode").
    QualityPerPrice,
    /// Quality divided by price with a corridor ("erweiterte Richtwertmethode").
    QualityPerPriceCorridor,
    /// Quality and price against a reference ("gewichtete Richtwertmethode").
    ReferenceDifference,
    /// The utility index.
    UtilityIndex,
    /// A premium on the estimate for better quality (New Zealand's price quality method).
    QualityPremium,
    /// Quality to a power, divided by price.
    ValueIndex,
    /// The price divided by a coefficient (ProZorro).
    FeatureCoefficient,
}

impl MethodName {
    /// Every method, in the order of the contract.
    pub const ALL: [Self; 13] = [
        Self::WeightedPoints,
        Self::LowestPrice,
        Self::ValueDeduction,
        Self::PercentageDeduction,
        Self::PercentageMarkup,
        Self::PricePerQualityPoint,
        Self::QualityPerPrice,
        Self::QualityPerPriceCorridor,
        Self::ReferenceDifference,
        Self::UtilityIndex,
        Self::QualityPremium,
        Self::ValueIndex,
        Self::FeatureCoefficient,
    ];

    /// The name as dossiers and keys of texts write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::WeightedPoints => "weighted-points",
            Self::LowestPrice => "lowest-price",
            Self::ValueDeduction => "value-deduction",
            Self::PercentageDeduction => "percentage-deduction",
            Self::PercentageMarkup => "percentage-markup",
            Self::PricePerQualityPoint => "price-per-quality-point",
            Self::QualityPerPrice => "quality-per-price",
            Self::QualityPerPriceCorridor => "quality-per-price-corridor",
            Self::ReferenceDifference => "reference-difference",
            Self::UtilityIndex => "utility-index",
            Self::QualityPremium => "quality-premium",
            Self::ValueIndex => "value-index",
            Self::FeatureCoefficient => "feature-coefficient",
        }
    }

    /// The method with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    /// Whether each criterion has a `value` in place of a `weight`.
    pub fn uses_values(self) -> bool {
        matches!(self, Self::ValueDeduction | Self::FeatureCoefficient)
    }

    /// Whether the deciding figure is an amount of money, of which the lowest wins.
    pub fn is_money(self) -> bool {
        match self {
            Self::LowestPrice
            | Self::ValueDeduction
            | Self::PercentageDeduction
            | Self::PercentageMarkup
            | Self::PricePerQualityPoint
            | Self::QualityPremium
            | Self::FeatureCoefficient => true,
            Self::WeightedPoints
            | Self::QualityPerPrice
            | Self::QualityPerPriceCorridor
            | Self::ReferenceDifference
            | Self::UtilityIndex
            | Self::ValueIndex => false,
        }
    }

    /// Whether the weights of price and quality are part of the method.
    pub fn uses_weights(self) -> bool {
        matches!(
            self,
            Self::WeightedPoints
                | Self::ReferenceDifference
                | Self::UtilityIndex
                | Self::QualityPremium
                | Self::ValueIndex
        )
    }

    /// Whether its figures are small numbers that are printed with six decimals and ranked
    /// unrounded, unless the dossier says otherwise.
    pub fn is_index(self) -> bool {
        matches!(
            self,
            Self::QualityPerPrice
                | Self::QualityPerPriceCorridor
                | Self::ReferenceDifference
                | Self::UtilityIndex
                | Self::ValueIndex
        )
    }
}

/// A price formula of weighted points, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FormulaName {
    /// Weight × lowest price / price.
    LowestRatio,
    /// Weight × price / highest price, for income.
    HighestRatio,
    /// Weight × reference / price.
    FixedRatio,
    /// Nothing at a multiple of the lowest price.
    LinearMultiple,
    /// Everything for the lowest price, nothing for the highest.
    MinMax,
    /// A straight line between two amounts.
    Line,
    /// By the logarithm of the price.
    Logarithmic,
    /// The discount on a base amount, to a power.
    DiscountPower,
    /// The discount on a base amount, with a knee at the mean discount.
    DiscountBilinear,
    /// The discount on a base amount, against a discount that is worth full points.
    DiscountCorrected,
}

impl FormulaName {
    /// Every formula, in the order of the contract.
    pub const ALL: [Self; 10] = [
        Self::LowestRatio,
        Self::HighestRatio,
        Self::FixedRatio,
        Self::LinearMultiple,
        Self::MinMax,
        Self::Line,
        Self::Logarithmic,
        Self::DiscountPower,
        Self::DiscountBilinear,
        Self::DiscountCorrected,
    ];

    /// The name as dossiers and keys of texts write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::LowestRatio => "lowest-ratio",
            Self::HighestRatio => "highest-ratio",
            Self::FixedRatio => "fixed-ratio",
            Self::LinearMultiple => "linear-multiple",
            Self::MinMax => "min-max",
            Self::Line => "line",
            Self::Logarithmic => "logarithmic",
            Self::DiscountPower => "discount-power",
            Self::DiscountBilinear => "discount-bilinear",
            Self::DiscountCorrected => "discount-corrected",
        }
    }

    /// The formula with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}
