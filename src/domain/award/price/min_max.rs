//! Line from the lowest to the highest price: `points = weight × (highest − price) / (highest − lowest)`.
//!
//! Source: the two-sided interpolation of German and Italian practice; French and German sources
//! call it unlawful, because it stretches small differences to the whole weight. Relative on both
//! sides: a very dear bid pushes all others together. One bid, or bids of equal price, earn all
//! points (Italy's platform says so; the formula itself would divide by zero). A price of 0 is
//! simply the lowest. Points never leave 0…weight. A point costs `(highest − lowest) / weight`.
//!
//! Worked example, weight 40: 100, 150 and 200 earn 40, 20 and 0.

use crate::domain::award::exact::Exact;
use crate::domain::award::gate::AdmittedBid;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::{self, Field};
use crate::domain::award::price::Formula;

/// A straight line from the lowest price to the highest.
#[derive(Debug, Clone)]
pub struct MinMax;

impl Formula for MinMax {
    fn field(&self, bids: &[&AdmittedBid]) -> Field {
        Field {
            lowest_price: field::prices(bids).min().cloned(),
            highest_price: field::prices(bids).max().cloned(),
            ..Field::default()
        }
    }

    fn fraction(&self, price: &Exact, field: &Field) -> Exact {
        match self.worth(price, field).zip(field.highest_price.as_ref()) {
            Some((width, highest)) => (highest - price) / width,
            None => Exact::ONE,
        }
    }

    fn worth(&self, _price: &Exact, field: &Field) -> Option<Exact> {
        let width = field.highest_price.as_ref()? - field.lowest_price.as_ref()?;
        width.is_positive().then_some(width)
    }

    fn character(&self, _price_weight: &Exact, _is_clamped: bool) -> Character {
        Character {
            dependence: Dependence::Relative,
            exchange: Exchange::SetByBids,
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

    fn field(lowest: usize, highest: usize) -> Field {
        Field {
            lowest_price: Some(whole(lowest)),
            highest_price: Some(whole(highest)),
            ..Field::default()
        }
    }

    #[test]
    fn the_worked_example_holds() {
        let field = field(100, 200);
        let points = |price| MinMax.fraction(&whole(price), &field) * whole(40);
        assert_eq!(
            [points(100), points(150), points(200)],
            [whole(40), whole(20), whole(0)]
        );
    }

    #[test]
    fn equal_prices_earn_everything() {
        assert_eq!(MinMax.fraction(&whole(7), &field(7, 7)), Exact::ONE);
        assert_eq!(MinMax.worth(&whole(7), &field(7, 7)), None);
    }
}
