//! Methods: how price and quality become the figure that ranks.
//!
//! To add a method: write its file with formula, source, edge cases and worked example; add its
//! variant to [`Method`] and its name to `MethodName`; follow the compiler; read its fields in
//! `input/method.rs`; describe them in `dossier.schema.json`; copy its cases to `tests/cases/`.

pub mod character;
pub mod feature_coefficient;
pub mod field;
pub mod lowest_price;
pub mod name;
pub mod percentage_deduction;
pub mod percentage_markup;
pub mod price_per_quality_point;
pub mod quality_per_price;
pub mod quality_per_price_corridor;
pub mod quality_premium;
pub mod reference_difference;
pub mod utility_index;
pub mod value_deduction;
pub mod value_index;
pub mod weighted_points;

use crate::domain::award::case::{Rounding, TieRule};
use crate::domain::award::exact::Exact;
use crate::domain::award::exact::function::COMPARED;
use crate::domain::award::exact::print::{round, significant};
use crate::domain::award::gate::AdmittedBid;
use crate::domain::award::method::character::{Character, Dependence};
use crate::domain::award::method::feature_coefficient::FeatureCoefficient;
use crate::domain::award::method::field::Field;
use crate::domain::award::method::lowest_price::LowestPrice;
use crate::domain::award::method::name::MethodName;
use crate::domain::award::method::percentage_deduction::PercentageDeduction;
use crate::domain::award::method::percentage_markup::PercentageMarkup;
use crate::domain::award::method::price_per_quality_point::PricePerQualityPoint;
use crate::domain::award::method::quality_per_price::QualityPerPrice;
use crate::domain::award::method::quality_per_price_corridor::QualityPerPriceCorridor;
use crate::domain::award::method::quality_premium::QualityPremium;
use crate::domain::award::method::reference_difference::{Reference, ReferenceDifference};
use crate::domain::award::method::utility_index::UtilityIndex;
use crate::domain::award::method::value_deduction::ValueDeduction;
use crate::domain::award::method::value_index::ValueIndex;
use crate::domain::award::method::weighted_points::{QualityScale, WeightedPoints};

/// How price and quality become the figure that ranks.
#[derive(Debug, Clone)]
pub enum Method {
    /// Price points and quality points are added.
    WeightedPoints(WeightedPoints),
    /// The price alone.
    LowestPrice(LowestPrice),
    /// Amounts off the price.
    ValueDeduction(ValueDeduction),
    /// A percentage off the price.
    PercentageDeduction(PercentageDeduction),
    /// A percentage on top of the price.
    PercentageMarkup(PercentageMarkup),
    /// The price of a point of quality.
    PricePerQualityPoint(PricePerQualityPoint),
    /// Quality divided by price.
    QualityPerPrice(QualityPerPrice),
    /// Quality divided by price, with a corridor under the best.
    QualityPerPriceCorridor(QualityPerPriceCorridor),
    /// Quality and price against a reference.
    ReferenceDifference(ReferenceDifference),
    /// The utility index.
    UtilityIndex(UtilityIndex),
    /// A premium on the estimate.
    QualityPremium(QualityPremium),
    /// Quality to a power, divided by price.
    ValueIndex(ValueIndex),
    /// The price divided by a coefficient.
    FeatureCoefficient(FeatureCoefficient),
}

/// What every method with a single figure answers; [`WeightedPoints`] adds two kinds of points and
/// stands on its own.
pub trait Rule {
    /// What it takes from all admitted bids together; nothing in an absolute method.
    fn field(&self, bids: &[&AdmittedBid]) -> Field {
        let _ = bids;
        Field::default()
    }

    /// The deciding figure of a price and a quality share (none when there are no criteria).
    fn figure(&self, price: &Exact, quality: Option<&Exact>, field: &Field) -> Exact;

    /// What one of the 100 points of Q is worth in money at this price and quality; none where
    /// quality or price does not count.
    fn rate(&self, price: &Exact, quality: &Exact, field: &Field) -> Option<Exact>;

    /// The facts about it.
    fn character(&self) -> Character;

    /// Whether this quality share is too low for the method to say anything.
    fn lacks_quality(&self, quality: &Exact) -> bool {
        let _ = quality;
        false
    }
}

/// What a method makes of one admitted bid.
#[derive(Debug, Clone)]
pub struct Figures {
    /// The deciding figure before any rounding; a computed one to 20 significant digits.
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
    /// The rule behind the variant; none for weighted points.
    fn rule(&self) -> Option<&dyn Rule> {
        Some(match self {
            Self::WeightedPoints(_) => return None,
            Self::LowestPrice(rule) => rule,
            Self::ValueDeduction(rule) => rule,
            Self::PercentageDeduction(rule) => rule,
            Self::PercentageMarkup(rule) => rule,
            Self::PricePerQualityPoint(rule) => rule,
            Self::QualityPerPrice(rule) => rule,
            Self::QualityPerPriceCorridor(rule) => rule,
            Self::ReferenceDifference(rule) => rule,
            Self::UtilityIndex(rule) => rule,
            Self::QualityPremium(rule) => rule,
            Self::ValueIndex(rule) => rule,
            Self::FeatureCoefficient(rule) => rule,
        })
    }

    /// Its name.
    pub fn name(&self) -> MethodName {
        match self {
            Self::WeightedPoints(_) => MethodName::WeightedPoints,
            Self::LowestPrice(_) => MethodName::LowestPrice,
            Self::ValueDeduction(_) => MethodName::ValueDeduction,
            Self::PercentageDeduction(_) => MethodName::PercentageDeduction,
            Self::PercentageMarkup(_) => MethodName::PercentageMarkup,
            Self::PricePerQualityPoint(_) => MethodName::PricePerQualityPoint,
            Self::QualityPerPrice(_) => MethodName::QualityPerPrice,
            Self::QualityPerPriceCorridor(_) => MethodName::QualityPerPriceCorridor,
            Self::ReferenceDifference(_) => MethodName::ReferenceDifference,
            Self::UtilityIndex(_) => MethodName::UtilityIndex,
            Self::QualityPremium(_) => MethodName::QualityPremium,
            Self::ValueIndex(_) => MethodName::ValueIndex,
            Self::FeatureCoefficient(_) => MethodName::FeatureCoefficient,
        }
    }

    /// What it takes from all admitted bids together.
    pub fn field(&self, bids: &[&AdmittedBid]) -> Field {
        match (self, self.rule()) {
            (Self::WeightedPoints(settings), _) => settings.field(bids),
            (_, Some(rule)) => rule.field(bids),
            (_, None) => Field::default(),
        }
    }

    /// The figures of one admitted bid.
    pub fn figures(&self, bid: &AdmittedBid, field: &Field, rounding: &Rounding) -> Figures {
        let mut figures = match (self, self.rule()) {
            (Self::WeightedPoints(settings), _) => settings.figures(bid, field, rounding),
            (_, rule) => {
                let rule = rule.expect("every method but weighted points has a rule");
                let exact = rule.figure(bid.price(), bid.quality(), field);
                Figures {
                    rounded: round(&exact, rounding.decimals, rounding.mode),
                    exact,
                    price_points: None,
                    quality_points: None,
                    points_per_share: None,
                }
            }
        };
        if self.is_computed() {
            figures.exact = significant(&figures.exact, COMPARED);
        }
        figures
    }

    /// Whether the highest figure wins; otherwise the lowest does.
    pub fn highest_wins(&self) -> bool {
        !self.name().is_money()
    }

    /// Whether the figure of a bid depends on the other bids.
    pub fn is_relative(&self) -> bool {
        self.character().dependence == Dependence::Relative
    }

    /// The facts about it.
    pub fn character(&self) -> Character {
        match (self, self.rule()) {
            (Self::WeightedPoints(settings), _) => settings.character(),
            (_, rule) => rule
                .expect("every method but weighted points has a rule")
                .character(),
        }
    }

    /// What one point of quality is worth in money to this bid; see `Exchange` for what a point is.
    pub fn rate(&self, bid: &AdmittedBid, field: &Field) -> Option<Exact> {
        match (self, self.rule()) {
            (Self::WeightedPoints(settings), _) => settings.rate(bid, field),
            (_, rule) => rule?.rate(bid.price(), bid.quality()?, field),
        }
    }

    /// Whether the lowest admissible price is part of the formula.
    pub fn uses_lowest_price(&self) -> bool {
        match self {
            Self::WeightedPoints(settings) => settings.formula.uses_lowest_price(),
            Self::UtilityIndex(_) => true,
            _ => false,
        }
    }

    /// Whether a quality share is too low for the method to say anything.
    pub fn lacks_quality(&self, quality: &Exact) -> bool {
        self.rule().is_some_and(|rule| rule.lacks_quality(quality))
    }

    /// The rule that decides inside the corridor, when there is one.
    pub fn decide_by(&self) -> Option<&TieRule> {
        match self {
            Self::QualityPerPriceCorridor(rule) => Some(&rule.decide_by),
            _ => None,
        }
    }

    /// Whether the quality of one bid can move the figures or the order of others.
    pub fn quality_moves_others(&self) -> bool {
        match self {
            Self::WeightedPoints(settings) => {
                settings.quality_scale == QualityScale::RelativeToBest
            }
            Self::ReferenceDifference(rule) => !matches!(rule.reference, Reference::Fixed { .. }),
            Self::QualityPerPriceCorridor(_) | Self::UtilityIndex(_) | Self::QualityPremium(_) => {
                true
            }
            Self::LowestPrice(_)
            | Self::ValueDeduction(_)
            | Self::PercentageDeduction(_)
            | Self::PercentageMarkup(_)
            | Self::PricePerQualityPoint(_)
            | Self::QualityPerPrice(_)
            | Self::ValueIndex(_)
            | Self::FeatureCoefficient(_) => false,
        }
    }

    /// Whether a higher price is the better one: income.
    pub fn is_income(&self) -> bool {
        matches!(self, Self::WeightedPoints(settings) if settings.formula.is_income())
    }

    /// Whether its figures are computed to many digits instead of being exact.
    pub fn is_computed(&self) -> bool {
        match self {
            Self::WeightedPoints(settings) => settings.formula.is_computed(),
            Self::ValueIndex(rule) => !rule.exponent.is_whole(),
            _ => false,
        }
    }
}
