//! Percentage deduction: `P × (1 − percent / 100 × q)`; the lowest wins.
//!
//! Source: Swedish tenders that take a percentage off the price for quality (e-Avrop; Ottander
//! 2008). Absolute: no bid depends on another. A percentage of 100 or more is refused: full marks
//! would then cost nothing, whatever the price. A price of 0 gives 0 and wins, whatever its quality.
//! With equal prices quality decides. The dearer the bid, the more its quality is worth: a point of
//! Q costs `P × d / (100 × (1 − d × q))`, d being the percentage as a fraction.
//!
//! Worked example, 65 %: a price of 899,500 with q = 0.9 is compared as 899,500 × (1 − 0.585) =
//! 373,292.50.

use crate::domain::award::exact::{self, Exact};
use crate::domain::award::method::Rule;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::Field;

/// A percentage off the price.
#[derive(Debug, Clone)]
pub struct PercentageDeduction {
    /// What full quality takes off, as a fraction; at least 0 and below 1.
    pub part: Exact,
}

impl PercentageDeduction {
    fn factor(&self, quality: &Exact) -> Exact {
        Exact::ONE - &self.part * quality
    }
}

impl Rule for PercentageDeduction {
    fn figure(&self, price: &Exact, quality: Option<&Exact>, _field: &Field) -> Exact {
        price * self.factor(quality.unwrap_or(&Exact::ZERO))
    }

    fn rate(&self, price: &Exact, quality: &Exact, _field: &Field) -> Option<Exact> {
        let factor = self.factor(quality);
        // A share above 1 can take everything off, and then nothing can be said.
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
        let rule = PercentageDeduction {
            part: Exact::ratio(65, 100),
        };
        let figure = rule.figure(
            &whole(899_500),
            Some(&Exact::ratio(9, 10)),
            &Field::default(),
        );
        assert_eq!(figure, Exact::ratio(746_585, 2));
    }

    #[test]
    fn a_point_costs_a_part_of_the_price() {
        let rule = PercentageDeduction {
            part: Exact::ratio(1, 2),
        };
        let rate = rule.rate(&whole(1000), &Exact::ZERO, &Field::default());
        assert_eq!(rate, Some(whole(5)));
    }
}
