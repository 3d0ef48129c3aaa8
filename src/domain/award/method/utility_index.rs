//! Utility index: `((1 − (qbest − q) × WQ/WP) / P) × Pmin`; the highest wins.
//!
//! Source: Mercell/Negometrix help, "Utility index"; its published example (0.6, 0.5829, 0.55) needs
//! the lowest price as Pmin. Relative to the best quality and the lowest price. A price of 0 is
//! refused. One bid has 1. With equal prices quality decides. The figure can fall below 0. A point
//! of Q costs `P × k / (100 × u)`, with k = WQ/WP and u the bracket of the formula.
//! Figures are printed with six decimals and ranked unrounded, unless the dossier says otherwise.
//!
//! Worked example, weights 40 and 60: 1,000 with 90 %, 875 with 80 % and 600 with 60 % have
//! 0.6, (1 − 0.15)/875 × 600 = 0.5829 and (1 − 0.45)/600 × 600 = 0.55.

use crate::domain::award::exact::{self, Exact};
use crate::domain::award::gate::AdmittedBid;
use crate::domain::award::method::Rule;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::{self, Field};

/// The utility index.
#[derive(Debug, Clone)]
pub struct UtilityIndex {
    /// The weight of quality divided by that of the price.
    pub ratio: Exact,
}

impl UtilityIndex {
    fn utility(&self, quality: &Exact, field: &Field) -> Exact {
        let best = field.best_quality.as_ref().unwrap_or(quality);
        Exact::ONE - (best - quality) * &self.ratio
    }
}

impl Rule for UtilityIndex {
    fn field(&self, bids: &[&AdmittedBid]) -> Field {
        Field {
            best_quality: field::qualities(bids).max().cloned(),
            lowest_price: field::prices(bids).min().cloned(),
            ..Field::default()
        }
    }

    fn figure(&self, price: &Exact, quality: Option<&Exact>, field: &Field) -> Exact {
        let utility = quality.map_or(Exact::ONE, |quality| self.utility(quality, field));
        utility / price * field.lowest_price.as_ref().unwrap_or(price)
    }

    fn rate(&self, price: &Exact, quality: &Exact, field: &Field) -> Option<Exact> {
        let utility = self.utility(quality, field);
        let counts = utility.is_positive() && self.ratio.is_positive();
        counts.then(|| price * &self.ratio / (utility * exact::whole(100)))
    }

    fn character(&self) -> Character {
        Character {
            dependence: Dependence::Relative,
            exchange: if self.ratio.is_zero() {
                Exchange::Nothing
            } else {
                Exchange::GrowsWithPrice
            },
            zero_price: ZeroPrice::Refused,
            one_bid: OneBid::ComparedWithItself,
            equal_prices: EqualPrices::QualityDecides,
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
        let rule = UtilityIndex {
            ratio: Exact::ratio(60, 40),
        };
        let field = Field {
            best_quality: Some(Exact::ratio(9, 10)),
            lowest_price: Some(whole(600)),
            ..Field::default()
        };
        let index = |price, tenths| {
            let figure = rule.figure(&whole(price), Some(&Exact::ratio(tenths, 10)), &field);
            fixed(&figure, 4, Mode::HalfUp)
        };
        assert_eq!(
            [index(1000, 9), index(875, 8), index(600, 6)],
            ["0.6000", "0.5829", "0.5500"]
        );
    }
}
