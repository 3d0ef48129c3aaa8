//! Lowest price: the price is the figure; the lowest wins.
//!
//! Source: award on price alone, Directive 2014/24/EU article 67; Dutch law asks for a reason
//! (Aanbestedingswet 2012, article 2.114). Absolute. Quality only counts as a minimum. A price of 0
//! wins, one bid is ranked as it is, equal prices are a tie.
//!
//! Worked example: 95,000 wins from 100,000.

use crate::domain::award::exact::Exact;
use crate::domain::award::method::Rule;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::Field;

/// The price alone.
#[derive(Debug, Clone)]
pub struct LowestPrice;

impl Rule for LowestPrice {
    fn figure(&self, price: &Exact, _quality: Option<&Exact>, _field: &Field) -> Exact {
        price.clone()
    }

    fn rate(&self, _price: &Exact, _quality: &Exact, _field: &Field) -> Option<Exact> {
        None
    }

    fn character(&self) -> Character {
        Character {
            dependence: Dependence::Absolute,
            exchange: Exchange::Nothing,
            zero_price: ZeroPrice::Wins,
            one_bid: OneBid::AsAlways,
            equal_prices: EqualPrices::AllTie,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::award::exact::whole;

    #[test]
    fn the_price_is_the_figure() {
        let figure =
            |price| LowestPrice.figure(&whole(price), Some(&Exact::ONE), &Field::default());
        assert!(figure(95_000) < figure(100_000));
        assert_eq!(figure(95_000), whole(95_000));
    }
}
