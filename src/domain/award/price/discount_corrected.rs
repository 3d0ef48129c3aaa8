//! Corrected proportional discount: `points = weight × R / max(significant, Rmax)`.
//!
//! Source: Aragón's "proporcional corregida" (Informe 6/2014), with a significant discount of
//! 2 to 5 %: the lowest bid does not earn everything unless the saving is real. Relative as soon as
//! somebody passes the significant discount. R is a fraction of `base` and at least 0. A single
//! bid is judged by its own discount; with a significant discount of 0 and no discounts at all
//! everybody earns all points. Points never leave 0…weight. A point costs
//! `base × max(significant, Rmax) / weight`, the same for every bid.
//!
//! Worked example, base 100, significant 0.05: discounts of 2 % and 4 % earn 0.4 and 0.8 of the
//! points, discounts of 4 % and 10 % earn 0.4 and 1.

use crate::domain::award::exact::Exact;
use crate::domain::award::gate::AdmittedBid;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::{self, Field};
use crate::domain::award::price::{Formula, discount};

/// The discount divided by the largest, or by a discount that matters.
#[derive(Debug, Clone)]
pub struct DiscountCorrected {
    /// The amount without discount; above 0.
    pub base: Exact,
    /// The discount, as a fraction of 0 or more, below which nobody earns all points.
    pub significant: Exact,
}

impl Formula for DiscountCorrected {
    fn field(&self, bids: &[&AdmittedBid]) -> Field {
        Field {
            largest_discount: field::prices(bids)
                .min()
                .map(|price| discount::of(price, &self.base).max(self.significant.clone())),
            ..Field::default()
        }
    }

    fn fraction(&self, price: &Exact, field: &Field) -> Exact {
        match &field.largest_discount {
            Some(largest) if largest.is_positive() => discount::of(price, &self.base) / largest,
            Some(_) | None => Exact::ONE,
        }
    }

    fn worth(&self, _price: &Exact, field: &Field) -> Option<Exact> {
        let largest = field
            .largest_discount
            .as_ref()
            .filter(|one| one.is_positive())?;
        Some(&self.base * largest)
    }

    fn character(&self, _price_weight: &Exact, _is_clamped: bool) -> Character {
        Character {
            dependence: Dependence::Relative,
            exchange: Exchange::SetByBids,
            zero_price: ZeroPrice::AllPricePoints,
            one_bid: OneBid::OwnDiscount,
            equal_prices: EqualPrices::SamePricePoints,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::award::exact::whole;

    #[test]
    fn the_worked_example_holds() {
        let formula = DiscountCorrected {
            base: whole(100),
            significant: Exact::ratio(5, 100),
        };
        let fraction = |price, percent| {
            let field = Field {
                largest_discount: Some(Exact::ratio(percent, 100)),
                ..Field::default()
            };
            formula.fraction(&whole(price), &field)
        };
        assert_eq!(
            [fraction(98, 5), fraction(96, 5)],
            [Exact::ratio(2, 5), Exact::ratio(4, 5)]
        );
        assert_eq!(
            [fraction(96, 10), fraction(90, 10)],
            [Exact::ratio(2, 5), Exact::ONE]
        );
    }
}
