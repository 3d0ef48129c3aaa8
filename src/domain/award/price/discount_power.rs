//! Discount to a power: `points = weight × (R / Rmax)^alpha`, with R the discount on `base`.
//!
//! Source: Italy's formulas for economic offers (ANAC guideline 2): `alpha` below 1 makes small
//! discounts worth more, above 1 less. Relative: a larger discount of a competitor lowers everyone
//! else. A price above the base counts as no discount; when nobody gives a discount all earn all
//! points. Points never leave 0…weight. A point costs
//! `base × Rmax × (R / Rmax)^(1 − alpha) / (alpha × weight)`.
//!
//! A whole `alpha` of at most 10 is exact; otherwise computed to 40 significant digits.
//!
//! Worked example, base 100, alpha 0.5, weight 1: discounts of 7.5 % and 30 % earn
//! (0.075 / 0.30)^0.5 = 0.5 and 1.

use crate::domain::award::exact::{self, Exact, function};
use crate::domain::award::gate::AdmittedBid;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::{self, Field};
use crate::domain::award::price::{Formula, discount};

/// The highest power that is worked out exactly.
const MOST_EXACT: usize = 10;

/// The discount divided by the largest, to a power.
#[derive(Debug, Clone)]
pub struct DiscountPower {
    /// The amount without discount; above 0.
    pub base: Exact,
    /// The power; above 0.
    pub alpha: Exact,
}

impl DiscountPower {
    /// Whether the figures are exact fractions: a high power would have thousands of digits.
    pub fn is_exact(&self) -> bool {
        self.alpha.is_whole() && self.alpha <= exact::whole(MOST_EXACT)
    }

    fn power(&self, ratio: &Exact, power: &Exact) -> Exact {
        function::power(ratio, power, self.is_exact())
    }
}

impl Formula for DiscountPower {
    fn field(&self, bids: &[&AdmittedBid]) -> Field {
        Field {
            largest_discount: field::prices(bids)
                .min()
                .map(|price| discount::of(price, &self.base)),
            ..Field::default()
        }
    }

    fn fraction(&self, price: &Exact, field: &Field) -> Exact {
        match &field.largest_discount {
            Some(largest) if largest.is_positive() => {
                self.power(&(discount::of(price, &self.base) / largest), &self.alpha)
            }
            Some(_) | None => Exact::ONE,
        }
    }

    fn worth(&self, price: &Exact, field: &Field) -> Option<Exact> {
        let largest = field
            .largest_discount
            .as_ref()
            .filter(|one| one.is_positive())?;
        let ratio = discount::of(price, &self.base) / largest;
        let straight = &self.base * largest / &self.alpha;
        let bend = Exact::ONE - &self.alpha;
        if bend.is_zero() {
            return Some(straight);
        }
        if ratio.is_zero() {
            // At no discount the curve is flat (alpha above 1) or upright (below 1).
            return bend.is_positive().then_some(Exact::ZERO);
        }
        Some(if bend.is_negative() {
            straight / self.power(&ratio, &bend.abs())
        } else {
            straight * self.power(&ratio, &bend)
        })
    }

    fn character(&self, _price_weight: &Exact, _is_clamped: bool) -> Character {
        Character {
            dependence: Dependence::Relative,
            exchange: if self.alpha == Exact::ONE {
                Exchange::SetByBids
            } else {
                Exchange::BendsWithDiscount
            },
            zero_price: ZeroPrice::AllPricePoints,
            one_bid: OneBid::AllPricePoints,
            equal_prices: EqualPrices::AllPricePoints,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::award::exact::whole;

    fn field(percent: i64) -> Field {
        Field {
            largest_discount: Some(Exact::ratio(percent, 100)),
            ..Field::default()
        }
    }

    #[test]
    fn the_worked_example_holds() {
        let formula = DiscountPower {
            base: whole(100),
            alpha: Exact::ratio(1, 2),
        };
        assert_eq!(
            formula.fraction(&Exact::ratio(185, 2), &field(30)),
            Exact::ratio(1, 2)
        );
        assert_eq!(formula.fraction(&whole(70), &field(30)), Exact::ONE);
    }

    #[test]
    fn a_price_above_the_base_has_no_discount_and_without_discounts_all_earn_everything() {
        let formula = DiscountPower {
            base: whole(100),
            alpha: Exact::ratio(1, 2),
        };
        assert_eq!(formula.fraction(&whole(120), &field(30)), Exact::ZERO);
        assert_eq!(formula.fraction(&whole(120), &field(0)), Exact::ONE);
    }

    #[test]
    fn a_straight_power_costs_the_same_everywhere() {
        let formula = DiscountPower {
            base: whole(100),
            alpha: whole(1),
        };
        assert_eq!(formula.worth(&whole(90), &field(30)), Some(whole(30)));
        // Twice the discount costs twice as much when points grow with its square root.
        let root = DiscountPower {
            base: whole(100),
            alpha: Exact::ratio(1, 2),
        };
        assert_eq!(root.worth(&whole(70), &field(30)), Some(whole(60)));
        assert_eq!(
            root.worth(&Exact::ratio(185, 2), &field(30)),
            Some(whole(30))
        );
    }
}
