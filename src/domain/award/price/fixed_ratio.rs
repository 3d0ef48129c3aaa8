//! Ratio to a fixed price: `points = weight × reference / price`.
//!
//! Source: design-build tenders that divide a published estimate by the price (the adjusted score
//! `T × estimate / P`). Absolute: no bid depends on another. A price at or below the reference earns all points, unless
//! `price_points_outside` is `keep`; then it earns more. A price of 0 is refused. A point costs
//! `price² / (weight × reference)`.
//!
//! Worked example, weight 40, reference 90,000: a price of 120,000 earns 40 × 90,000 / 120,000 = 30.

use crate::domain::award::exact::Exact;
use crate::domain::award::gate::AdmittedBid;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::Field;
use crate::domain::award::price::Formula;

/// A fixed price divided by each price.
#[derive(Debug, Clone)]
pub struct FixedRatio {
    /// The price that earns all points; above 0.
    pub reference: Exact,
}

impl Formula for FixedRatio {
    fn field(&self, _bids: &[&AdmittedBid]) -> Field {
        Field::default()
    }

    fn fraction(&self, price: &Exact, _field: &Field) -> Exact {
        &self.reference / price
    }

    fn worth(&self, price: &Exact, _field: &Field) -> Option<Exact> {
        Some(price * price / &self.reference)
    }

    fn character(&self, _price_weight: &Exact, _is_clamped: bool) -> Character {
        Character {
            dependence: Dependence::Absolute,
            exchange: Exchange::GrowsWithPrice,
            zero_price: ZeroPrice::Refused,
            one_bid: OneBid::AsAlways,
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
        let formula = FixedRatio {
            reference: whole(90_000),
        };
        let field = Field::default();
        assert_eq!(
            formula.fraction(&whole(120_000), &field) * whole(40),
            whole(30)
        );
        assert_eq!(formula.worth(&whole(90_000), &field), Some(whole(90_000)));
    }
}
