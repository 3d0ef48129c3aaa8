//! Line to a multiple of the lowest price: `points = weight × (n × lowest − price) / ((n − 1) × lowest)`.
//!
//! Source: South Africa's PPPFA (n = 2, `1 − (Pt − Pmin)/Pmin`), the French linear formula, the
//! one-sided interpolation of UfAB and the Swiss span (n = 1 + span). Relative: a cheaper
//! competitor moves the line. A price above n × lowest earns nothing, or less than nothing when
//! `price_points_outside` is `keep`. A price of 0 is refused. One bid, or bids of equal price, earn
//! all points. A point costs `(n − 1) × lowest / weight`, the same for every bid.
//!
//! Worked example, n = 2, weight 80: 100,000 earns 80 and 120,000 earns 80 × 80,000 / 100,000 = 64.

use crate::domain::award::exact::Exact;
use crate::domain::award::gate::AdmittedBid;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::{self, Field};
use crate::domain::award::price::Formula;

/// A straight line from the lowest price to a multiple of it.
#[derive(Debug, Clone)]
pub struct LinearMultiple {
    /// The multiple that earns nothing; above 1.
    pub zero_at: Exact,
}

impl Formula for LinearMultiple {
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
        // (n × lowest − price) / ((n − 1) × lowest), with one division less.
        (&self.zero_at - price / lowest) / (&self.zero_at - Exact::ONE)
    }

    fn worth(&self, _price: &Exact, field: &Field) -> Option<Exact> {
        Some((&self.zero_at - Exact::ONE) * field.lowest_price.as_ref()?)
    }

    fn character(&self, _price_weight: &Exact, _is_clamped: bool) -> Character {
        Character {
            dependence: Dependence::Relative,
            exchange: Exchange::SetByBids,
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
        let formula = LinearMultiple { zero_at: whole(2) };
        let field = Field {
            lowest_price: Some(whole(100_000)),
            ..Field::default()
        };
        let points = |price| formula.fraction(&whole(price), &field) * whole(80);
        assert_eq!(points(100_000), whole(80));
        assert_eq!(points(120_000), whole(64));
        assert_eq!(formula.worth(&whole(120_000), &field), Some(whole(100_000)));
    }
}
