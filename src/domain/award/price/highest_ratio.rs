//! Highest-income ratio: `points = weight × price / highest price`.
//!
//! Source: tenders in which the bidder pays, such as South Africa's formula for income, 80 × Pt/Pmax.
//! Relative: a higher competitor lowers everyone else's points, which can swap two others.
//! A price of 0 earns nothing; when every price is 0 all earn all points, as they do with one bid
//! or equal prices. Points never leave 0…weight. A point costs `highest price / weight` of income.
//!
//! Worked example, weight 40: 500 and 400 earn 40 and 40 × 400 / 500 = 32.

use crate::domain::award::exact::Exact;
use crate::domain::award::gate::AdmittedBid;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::{self, Field};
use crate::domain::award::price::Formula;

/// Each price divided by the highest.
#[derive(Debug, Clone)]
pub struct HighestRatio;

impl Formula for HighestRatio {
    fn field(&self, bids: &[&AdmittedBid]) -> Field {
        Field {
            highest_price: field::prices(bids).max().cloned(),
            ..Field::default()
        }
    }

    fn fraction(&self, price: &Exact, field: &Field) -> Exact {
        match &field.highest_price {
            Some(highest) if highest.is_positive() => price / highest,
            Some(_) | None => Exact::ONE,
        }
    }

    fn worth(&self, _price: &Exact, field: &Field) -> Option<Exact> {
        field.highest_price.clone().filter(Exact::is_positive)
    }

    fn character(&self, _price_weight: &Exact, _is_clamped: bool) -> Character {
        Character {
            dependence: Dependence::Relative,
            exchange: Exchange::SetByBids,
            zero_price: ZeroPrice::NoPricePoints,
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
            highest_price: Some(whole(500)),
            ..Field::default()
        };
        assert_eq!(
            HighestRatio.fraction(&whole(400), &field) * whole(40),
            whole(32)
        );
        assert_eq!(HighestRatio.worth(&whole(400), &field), Some(whole(500)));
    }

    #[test]
    fn when_nobody_pays_all_earn_everything() {
        let field = Field {
            highest_price: Some(Exact::ZERO),
            ..Field::default()
        };
        assert_eq!(HighestRatio.fraction(&Exact::ZERO, &field), Exact::ONE);
    }
}
