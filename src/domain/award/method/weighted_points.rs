//! Weighted points: `total = price points + quality weight × quality share`; the highest wins.
//!
//! Source: best price-quality ratio, Directive 2014/24/EU article 67. Whether a bid depends on the
//! others is up to the price formula and the quality scale. Price points are clamped to
//! 0…weight unless the dossier keeps them; a price above a ceiling with rule `zero-points` earns 0.
//! With `relative-to-best` every share is divided by the best one, unless the best is 0 or less.
//!
//! Worked example, weights 30 and 70: 16.67 price points and a quality share of 0.635 give
//! 16.666… + 44.45 = 61.12 points, rounded once.

use crate::domain::award::case::{Rounding, Stage};
use crate::domain::award::exact::Exact;
use crate::domain::award::exact::print;
use crate::domain::award::gate::AdmittedBid;
use crate::domain::award::method::Figures;
use crate::domain::award::method::character::{Character, Dependence, Exchange};
use crate::domain::award::method::field::{self, Field};
use crate::domain::award::price::PriceFormula;

/// The settings of the method. Invariant: the weights are not negative and add up to the total
/// that the dossier names.
#[derive(Debug, Clone)]
pub struct WeightedPoints {
    /// The most points that a price can earn.
    pub price_weight: Exact,
    /// The points of a quality share of 1.
    pub quality_weight: Exact,
    /// How a price becomes points.
    pub formula: PriceFormula,
    /// What happens to price points below 0 or above the weight.
    pub outside: PointsOutside,
    /// What a quality share is compared with.
    pub quality_scale: QualityScale,
}

/// What happens to price points below 0 or above the weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PointsOutside {
    /// They are brought back to 0 or the weight.
    Clamp,
    /// They stay as they are.
    Keep,
}

/// What a quality share is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QualityScale {
    /// Nothing: the share itself counts.
    Absolute,
    /// The best share.
    RelativeToBest,
}

impl WeightedPoints {
    /// What the points of a bid take from all admitted bids together.
    pub fn field(&self, bids: &[&AdmittedBid]) -> Field {
        let field = self.formula.rule().field(bids);
        match self.quality_scale {
            QualityScale::Absolute => field,
            QualityScale::RelativeToBest => Field {
                best_quality: field::qualities(bids).max().cloned(),
                ..field
            },
        }
    }

    /// The fraction of the price points, after clamping.
    pub fn price_fraction(&self, bid: &AdmittedBid, field: &Field) -> Exact {
        if bid.earns_no_price_points() {
            return Exact::ZERO;
        }
        let fraction = self.formula.rule().fraction(bid.price(), field);
        match self.outside {
            PointsOutside::Keep => fraction,
            PointsOutside::Clamp => fraction.clamp(Exact::ZERO, Exact::ONE),
        }
    }

    /// The points of a quality share of 1, for a weight of quality.
    pub fn points_per_share(&self, field: &Field) -> Exact {
        match &field.best_quality {
            Some(best) if best.is_positive() => &self.quality_weight / best,
            Some(_) | None => self.quality_weight.clone(),
        }
    }

    /// Price points, quality points and total of an admitted bid.
    pub fn figures(&self, bid: &AdmittedBid, field: &Field, rounding: &Rounding) -> Figures {
        let price_points = &self.price_weight * self.price_fraction(bid, field);
        let per_share = self.points_per_share(field);
        let quality_points = bid.quality().map(|share| share * &per_share);
        let sum = |price: &Exact, quality: &Option<Exact>| match quality {
            Some(quality) => price + quality,
            None => price.clone(),
        };
        let exact = sum(&price_points, &quality_points);
        let round = |points: &Exact| print::round(points, rounding.decimals, rounding.mode);
        let (price_points, quality_points, rounded) = match rounding.stage {
            Stage::Total => (price_points, quality_points, round(&exact)),
            Stage::Components => {
                let price_points = round(&price_points);
                let quality_points = quality_points.as_ref().map(round);
                let total = sum(&price_points, &quality_points);
                (price_points, quality_points, total)
            }
            Stage::Criteria => {
                let parts = bid.parts().iter().map(|part| round(&(part * &per_share)));
                let price_points = round(&price_points);
                let quality_points = quality_points.map(|_| parts.sum());
                let total = sum(&price_points, &quality_points);
                (price_points, quality_points, total)
            }
        };
        Figures {
            exact,
            rounded,
            price_points: Some(price_points),
            points_per_share: quality_points.is_some().then_some(per_share),
            quality_points,
        }
    }

    /// What one point of the total is worth in money to this bid; none where a slightly higher or
    /// lower price changes no points.
    pub fn rate(&self, bid: &AdmittedBid, field: &Field) -> Option<Exact> {
        if self.price_weight.is_zero()
            || self.quality_weight.is_zero()
            || bid.earns_no_price_points()
        {
            return None;
        }
        let rule = self.formula.rule();
        let fraction = rule.fraction(bid.price(), field);
        let is_outside = fraction.is_negative() || fraction > Exact::ONE;
        if is_outside && self.outside == PointsOutside::Clamp {
            return None;
        }
        Some(rule.worth(bid.price(), field)? / &self.price_weight)
    }

    /// The facts about it.
    pub fn character(&self) -> Character {
        let is_clamped = self.outside == PointsOutside::Clamp;
        let is_free = self.price_weight.is_zero();
        let weight = if is_free {
            &Exact::ONE
        } else {
            &self.price_weight
        };
        let mut character = self.formula.rule().character(weight, is_clamped);
        if self.quality_scale == QualityScale::RelativeToBest {
            character.dependence = Dependence::Relative;
        }
        if self.quality_weight.is_zero() {
            character.exchange = Exchange::Nothing;
        } else if is_free {
            character.exchange = Exchange::Unlimited;
        }
        character
    }
}
