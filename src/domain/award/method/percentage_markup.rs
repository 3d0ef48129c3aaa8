//! Percentage markup: `P × (1 + percent / 100 × (1 − q))`; the lowest wins.
//!
//! Source: e-Avrop's percentage markup in Sweden: what a bid lacks in quality makes it dearer.
//! Absolute: no bid depends on another. A percentage of 100 is usual there and allowed here: it
//! never makes a price worthless, as the deduction would. A price of 0 gives 0 and wins, whatever its quality.
//! With equal prices quality decides. A point of Q costs `P × m / (100 × (1 + m × (1 − q)))`, m
//! being the percentage as a fraction.
//!
//! Worked example, 50 %: a price of 200 with q = 0.4 is compared as 200 × 1.3 = 260.

use crate::domain::award::exact::{self, Exact};
use crate::domain::award::method::Rule;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::Field;

/// A percentage on top of the price.
#[derive(Debug, Clone)]
pub struct PercentageMarkup {
    /// What no quality at all adds, as a fraction; at least 0.
    pub part: Exact,
}

impl PercentageMarkup {
    fn factor(&self, quality: &Exact) -> Exact {
        Exact::ONE + &self.part * (Exact::ONE - quality)
    }
}

impl Rule for PercentageMarkup {
    fn figure(&self, price: &Exact, quality: Option<&Exact>, _field: &Field) -> Exact {
        price * self.factor(quality.unwrap_or(&Exact::ONE))
    }

    fn rate(&self, price: &Exact, quality: &Exact, _field: &Field) -> Option<Exact> {
        let factor = self.factor(quality);
        // A share far above 1 can take everything off, and then nothing can be said.
        factor
            .is_positive()
            .then(|| price * &self.part / (factor * exact::whole(100)))
    }

    fn character(&self) -> Character {
        Character {
            dependence: Dependence::Absolute,
            exchange: Exchange::GrowsWithPrice,
            zero_price: ZeroPrice::Wins,
            one_bid: OneBid::AsAlways,
            equal_prices: EqualPrices::QualityDecides,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::award::exact::whole;

    #[test]
    fn the_worked_example_holds() {
        let rule = PercentageMarkup {
            part: Exact::ratio(1, 2),
        };
        let figure = rule.figure(&whole(200), Some(&Exact::ratio(4, 10)), &Field::default());
        assert_eq!(figure, whole(260));
        let rate = rule.rate(&whole(200), &Exact::ONE, &Field::default());
        assert_eq!(rate, Some(whole(1)));
    }
}
