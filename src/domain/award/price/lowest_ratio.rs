//! Lowest-price ratio: `points = weight × lowest price / price`.
//!
//! Source: the usual Dutch "puntenmodel" (aanbestedingszaken.nl/documentation/pricing/puntenmodel).
//! Relative: a cheaper competitor lowers everyone else's points, which can swap two others.
//! A price of 0 is refused when the dossier is read, so nothing is divided by zero. One bid, or
//! bids of equal price, earn all points. Points never leave 0…weight. A point costs
//! `price² / (weight × lowest price)`: for a bid twice as dear it costs four times as much.
//!
//! Worked example, weight 60: a price of 1,000,000 earns 60 and a price of 1,250,000 earns
//! 60 × 1,000,000 / 1,250,000 = 48.

use crate::domain::award::exact::Exact;
use crate::domain::award::gate::AdmittedBid;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::{self, Field};
use crate::domain::award::price::Formula;

/// The lowest price divided by each price.
#[derive(Debug, Clone)]
pub struct LowestRatio;

impl Formula for LowestRatio {
    fn field(&self, bids: &[&AdmittedBid]) -> Field {
        Field {
            lowest_price: field::prices(bids).min().cloned(),
            ..Field::default()
        }
    }

    fn fraction(&self, price: &Exact, field: &Field) -> Exact {
        field
            .lowest_price
            .as_ref()
            .map_or(Exact::ONE, |lowest| lowest / price)
    }

    fn worth(&self, price: &Exact, field: &Field) -> Option<Exact> {
        Some(price * price / field.lowest_price.as_ref()?)
    }

    fn character(&self, _price_weight: &Exact, _is_clamped: bool) -> Character {
        Character {
            dependence: Dependence::Relative,
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
    use crate::domain::award::exact::whole;

    #[test]
    fn the_worked_example_holds() {
        let field = Field {
            lowest_price: Some(whole(1_000_000)),
            ..Field::default()
        };
        let points = |price| LowestRatio.fraction(&whole(price), &field) * whole(60);
        assert_eq!(points(1_000_000), whole(60));
        assert_eq!(points(1_250_000), whole(48));
    }

    #[test]
    fn a_point_costs_more_for_a_dearer_bid() {
        let field = Field {
            lowest_price: Some(whole(100)),
            ..Field::default()
        };
        assert_eq!(LowestRatio.worth(&whole(100), &field), Some(whole(100)));
        assert_eq!(LowestRatio.worth(&whole(200), &field), Some(whole(400)));
    }
}
