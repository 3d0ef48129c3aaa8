//! Straight line: `points = weight × (zero_at − price) / (zero_at − full_at)`.
//!
//! Source: the absolute Dutch formula with a fixed band ("lineaire formule met bandbreedte").
//! Absolute: no bid depends on another, so leaving one out never swaps two others. A price at or
//! below `full_at` earns everything and one at or above `zero_at` nothing, unless
//! `price_points_outside` is `keep`; then the line continues at both ends. A `full_at` above 0 with
//! clamped points means that a still lower price earns nothing more, which Sweden's Supreme
//! Administrative Court forbade (HFD 2022 ref. 41). A point costs `(zero_at − full_at) / weight`.
//!
//! Worked example, weight 30, full at 60,000 and zero at 150,000: a price of 100,000 earns
//! 30 × 50,000 / 90,000 = 16.67.

use crate::domain::award::exact::Exact;
use crate::domain::award::exact::print::{Mode, fixed};
use crate::domain::award::gate::AdmittedBid;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::Field;
use crate::domain::award::price::Formula;

/// Two amounts with a straight line between them. Invariant: `full_at` is below `zero_at`.
#[derive(Debug, Clone)]
pub struct Line {
    full_at: Exact,
    zero_at: Exact,
}

impl Line {
    /// Draws the line, unless it would not fall.
    pub fn new(full_at: Exact, zero_at: Exact) -> Option<Self> {
        (full_at < zero_at).then_some(Self { full_at, zero_at })
    }

    fn width(&self) -> Exact {
        &self.zero_at - &self.full_at
    }
}

impl Formula for Line {
    fn field(&self, _bids: &[&AdmittedBid]) -> Field {
        Field::default()
    }

    fn fraction(&self, price: &Exact, _field: &Field) -> Exact {
        (&self.zero_at - price) / self.width()
    }

    fn worth(&self, _price: &Exact, _field: &Field) -> Option<Exact> {
        Some(self.width())
    }

    fn character(&self, price_weight: &Exact, is_clamped: bool) -> Character {
        Character {
            dependence: Dependence::Absolute,
            exchange: Exchange::Fixed(fixed(&(self.width() / price_weight), 2, Mode::HalfUp)),
            zero_price: if is_clamped || self.full_at.is_zero() {
                ZeroPrice::AllPricePoints
            } else {
                ZeroPrice::Counts
            },
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
        let line = Line::new(whole(60_000), whole(150_000)).unwrap();
        let fraction = |price| line.fraction(&whole(price), &Field::default());
        assert_eq!(
            fixed(&(fraction(100_000) * whole(30)), 2, Mode::HalfUp),
            "16.67"
        );
        assert_eq!(fraction(150_000), whole(0));
        assert_eq!(fraction(60_000), whole(1));
    }

    #[test]
    fn a_point_costs_the_same_everywhere() {
        let line = Line::new(whole(60_000), whole(150_000)).unwrap();
        let character = line.character(&whole(30), true);
        assert_eq!(character.exchange, Exchange::Fixed("3000.00".to_owned()));
    }

    #[test]
    fn a_line_that_does_not_fall_is_refused() {
        assert!(Line::new(whole(5), whole(5)).is_none());
        assert!(Line::new(whole(6), whole(5)).is_none());
    }
}
