//! Logarithm of the price: `points = weight × (1 − ln(price / lowest) / ln factor)`.
//!
//! Source: the logarithmic formula in the help of Negometrix, with a factor of 1.5, 2 or 3; the
//! price of `factor × lowest` earns nothing. The difference between two bids does not depend on
//! the lowest price, so the order stands when a bid is left out as long as points are kept
//! outside 0…weight; clamped points make it relative. A price of 0 is refused. One bid, or bids of
//! equal price, earn all points. A point costs `price × ln factor / weight`: everyone's point is
//! the same percentage of the price.
//!
//! Computed to 40 significant digits (see `exact/function.rs`).
//!
//! Worked example, weight 50, factor 2, lowest 100: 150 earns 50 × (1 − 0.58496…) = 20.7519.

use crate::domain::award::exact::Exact;
use crate::domain::award::exact::function::Base;
use crate::domain::award::gate::AdmittedBid;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::{self, Field};
use crate::domain::award::price::Formula;

/// By the logarithm of the price divided by the lowest.
#[derive(Debug, Clone)]
pub struct Logarithmic(Base);

impl Logarithmic {
    /// Takes the multiple of the lowest price that earns nothing; above 1.
    pub fn new(factor: &Exact) -> Self {
        Self(Base::new(factor))
    }
}

impl Formula for Logarithmic {
    fn field(&self, bids: &[&AdmittedBid]) -> Field {
        Field {
            lowest_price: field::prices(bids).min().cloned(),
            ..Field::default()
        }
    }

    fn fraction(&self, price: &Exact, field: &Field) -> Exact {
        let Some(lowest) = &field.lowest_price else {
            return Exact::ONE;
        };
        Exact::ONE - self.0.of(&(price / lowest))
    }

    fn worth(&self, price: &Exact, _field: &Field) -> Option<Exact> {
        Some(price * self.0.logarithm())
    }

    fn character(&self, _price_weight: &Exact, is_clamped: bool) -> Character {
        Character {
            dependence: if is_clamped {
                Dependence::Relative
            } else {
                Dependence::Shifted
            },
            exchange: Exchange::GrowsWithPrice,
            zero_price: ZeroPrice::Refused,
            one_bid: OneBid::AllPricePoints,
            equal_prices: EqualPrices::AllPricePoints,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::award::exact::print::{Mode, fixed};
    use crate::domain::award::exact::whole;

    #[test]
    fn the_worked_example_holds() {
        let formula = Logarithmic::new(&whole(2));
        let field = Field {
            lowest_price: Some(whole(100)),
            ..Field::default()
        };
        let points = |price| formula.fraction(&whole(price), &field) * whole(50);
        assert_eq!(fixed(&points(150), 4, Mode::HalfUp), "20.7519");
        assert_eq!([points(100), points(200)], [whole(50), whole(0)]);
        let worth = formula.worth(&whole(1000), &field).unwrap();
        assert_eq!(fixed(&worth, 3, Mode::HalfUp), "693.147");
    }
}
