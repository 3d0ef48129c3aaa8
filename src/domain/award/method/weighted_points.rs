//! Weighted points: `total = price points + quality weight × quality share`; the highest wins.
//!
//! Source: best price-quality ratio, Directive 2014/24/EU article 67. Whether a bid depends on the
//! others is up to the price formula and the quality scale. Price points are clamped to
//! 0…weight unless the dossier keeps them; a price above a ceiling with rule `zero-points` earns 0.
//! With `relative-to-best` every share is divided by the best one, unless the best is 0 or less.
//!
//! Worked example, weights 30 and 70: 16.67 price points and a quality share of 0.635 give
//! 16.666… + 44.45 = 61.12 points, rounded once.

use num_traits::{One, Signed, Zero};

use crate::domain::award::case::{Rounding, Stage};
use crate::domain::award::exact::{self, Exact};
use crate::domain::award::gate::AdmittedBid;
use crate::domain::award::method::Figures;
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
    /// Whether the points of a bid depend on the other bids.
    pub fn is_relative(&self) -> bool {
        self.formula.is_relative() || self.quality_scale == QualityScale::RelativeToBest
    }

    /// Price points, quality points and total of each admitted bid.
    pub fn figures(&self, bids: &[AdmittedBid], rounding: &Rounding) -> Vec<Figures> {
        let prices: Vec<&Exact> = bids.iter().map(AdmittedBid::price).collect();
        let fractions = self.formula.fractions(&prices);
        let per_share = self.points_per_share(bids);
        let both = bids.iter().zip(fractions);
        both.map(|(bid, fraction)| {
            let price_points = self.price_points(bid, &fraction);
            add(bid, price_points, &per_share, rounding)
        })
        .collect()
    }

    fn price_points(&self, bid: &AdmittedBid, fraction: &Exact) -> Exact {
        if bid.earns_no_price_points() {
            return Exact::zero();
        }
        match self.outside {
            PointsOutside::Keep => &self.price_weight * fraction,
            PointsOutside::Clamp => {
                let (nothing, everything) = (Exact::zero(), Exact::one());
                &self.price_weight * fraction.max(&nothing).min(&everything)
            }
        }
    }

    /// The quality weight, divided by the best share when that is the scale.
    fn points_per_share(&self, bids: &[AdmittedBid]) -> Exact {
        let best = bids.iter().filter_map(AdmittedBid::quality).max();
        match (self.quality_scale, best) {
            (QualityScale::RelativeToBest, Some(best)) if best.is_positive() => {
                &self.quality_weight / best
            }
            (QualityScale::RelativeToBest | QualityScale::Absolute, _) => {
                self.quality_weight.clone()
            }
        }
    }
}

/// Adds price points and quality points, rounding where the stage says so.
fn add(bid: &AdmittedBid, price_points: Exact, per_share: &Exact, rounding: &Rounding) -> Figures {
    let quality_points = bid.quality().map(|share| share * per_share);
    let exact = &price_points + quality_points.clone().unwrap_or_else(Exact::zero);
    let round = |points: &Exact| exact::round(points, rounding.decimals, rounding.mode);
    let (price_points, quality_points) = match rounding.stage {
        Stage::Total => (price_points, quality_points),
        Stage::Components => (round(&price_points), quality_points.as_ref().map(round)),
        Stage::Criteria => {
            let parts = bid
                .top_shares()
                .map(|(fraction, share)| per_share * fraction * share);
            let points: Exact = parts.map(|points| round(&points)).sum();
            (round(&price_points), quality_points.map(|_| points))
        }
    };
    let sum = &price_points + quality_points.clone().unwrap_or_else(Exact::zero);
    Figures {
        exact,
        rounded: round(&sum),
        price_points: Some(price_points),
        points_per_share: quality_points.is_some().then(|| per_share.clone()),
        quality_points,
    }
}
