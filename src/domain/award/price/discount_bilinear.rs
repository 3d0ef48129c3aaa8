//! Discount with a knee: `points = weight × X × R / M` up to the mean discount M, and above it
//! `weight × (X + (1 − X) × (R − M) / (Rmax − M))`.
//!
//! Source: Italy's bilinear formula (ANAC guideline 2) with X of 0.80, 0.85 or 0.90. Relative to
//! both the mean and the largest discount. A price above the base counts as no discount; when
//! nobody gives a discount all earn all points; when all give the same discount all earn X of
//! them, and so does a single bid. Points never leave 0…weight. A point costs
//! `base × M / (X × weight)` below the mean and `base × (Rmax − M) / ((1 − X) × weight)` above it.
//!
//! Worked example, base 100, X 0.85, discounts 5, 10, 20 and 30 %: M = 16.25 %, and the fractions
//! are 0.2615, 0.5231, 0.8909 and 1.

use crate::domain::award::exact::Exact;
use crate::domain::award::gate::AdmittedBid;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::{self, Field};
use crate::domain::award::price::{Formula, discount};

/// Two straight lines that meet at the mean discount.
#[derive(Debug, Clone)]
pub struct DiscountBilinear {
    /// The amount without discount; above 0.
    pub base: Exact,
    /// The part of the points at the mean discount, 0 to 1.
    pub knee: Exact,
}

impl Formula for DiscountBilinear {
    fn field(&self, bids: &[&AdmittedBid]) -> Field {
        let discounts = || field::prices(bids).map(|price| discount::of(price, &self.base));
        Field {
            largest_discount: discounts().max(),
            mean_discount: field::mean(discounts()),
            ..Field::default()
        }
    }

    fn fraction(&self, price: &Exact, field: &Field) -> Exact {
        let own = discount::of(price, &self.base);
        match (&field.mean_discount, &field.largest_discount) {
            (Some(mean), Some(largest)) if mean.is_positive() => {
                if own <= *mean {
                    &self.knee * own / mean
                } else {
                    &self.knee + (Exact::ONE - &self.knee) * (own - mean) / (largest - mean)
                }
            }
            _ => Exact::ONE,
        }
    }

    fn worth(&self, price: &Exact, field: &Field) -> Option<Exact> {
        let (mean, largest) = (
            field.mean_discount.as_ref()?,
            field.largest_discount.as_ref()?,
        );
        let (width, part) = if discount::of(price, &self.base) <= *mean {
            (mean.clone(), self.knee.clone())
        } else {
            (largest - mean, Exact::ONE - &self.knee)
        };
        (width.is_positive() && part.is_positive()).then(|| &self.base * width / part)
    }

    fn character(&self, _price_weight: &Exact, _is_clamped: bool) -> Character {
        Character {
            dependence: Dependence::Relative,
            exchange: Exchange::BreaksAtMean,
            zero_price: ZeroPrice::AllPricePoints,
            one_bid: OneBid::KneePoints,
            equal_prices: EqualPrices::KneePoints,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::award::exact::print::{Mode, fixed};
    use crate::domain::award::exact::whole;

    fn formula() -> DiscountBilinear {
        DiscountBilinear {
            base: whole(100),
            knee: Exact::ratio(85, 100),
        }
    }

    #[test]
    fn the_worked_example_holds() {
        let field = Field {
            mean_discount: Some(Exact::ratio(1625, 10_000)),
            largest_discount: Some(Exact::ratio(3, 10)),
            ..Field::default()
        };
        let print = |price| fixed(&formula().fraction(&whole(price), &field), 4, Mode::HalfUp);
        assert_eq!(
            [print(95), print(90), print(80), print(70)],
            ["0.2615", "0.5231", "0.8909", "1.0000"]
        );
    }

    #[test]
    fn equal_discounts_earn_the_knee_and_none_at_all_everything() {
        let equal = |percent| Field {
            mean_discount: Some(Exact::ratio(percent, 100)),
            largest_discount: Some(Exact::ratio(percent, 100)),
            ..Field::default()
        };
        assert_eq!(
            formula().fraction(&whole(90), &equal(10)),
            Exact::ratio(85, 100)
        );
        assert_eq!(formula().fraction(&whole(100), &equal(0)), Exact::ONE);
    }
}
