//! Value index: `Q^(WQ/WP) / P`; the highest wins.
//!
//! Source: the value-for-money index of the R package tessa, `NonCost^(wQ/wC) / Cost`, with the
//! advice to stay below a quality weight of 70 %. Absolute: no bid depends on another. Q of 0 or
//! less gives an index of 0. A price of 0 is refused. With equal prices quality decides. A point of
//! Q costs `WQ/WP × P/Q`. A whole WQ/WP is exact; otherwise computed to 40 significant digits.
//! Figures are printed with six decimals and ranked unrounded, unless the dossier says otherwise.
//!
//! Worked example, weights 50 and 50: Q = 80 for 100,000 is 0.0008; weights 40 and 60: 80^1.5 =
//! 715.5418, divided by 100,000 is 0.007155.

use crate::domain::award::exact::{self, Exact, function};
use crate::domain::award::method::Rule;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::Field;

/// Quality to a power, divided by price.
#[derive(Debug, Clone)]
pub struct ValueIndex {
    /// The weight of quality divided by that of the price; at most 100.
    pub exponent: Exact,
}

impl Rule for ValueIndex {
    fn figure(&self, price: &Exact, quality: Option<&Exact>, _field: &Field) -> Exact {
        let Some(quality) = quality else {
            return Exact::ONE / price;
        };
        if !quality.is_positive() {
            return Exact::ZERO;
        }
        let quality = quality * exact::whole(100);
        function::power(&quality, &self.exponent, self.exponent.is_whole()) / price
    }

    fn rate(&self, price: &Exact, quality: &Exact, _field: &Field) -> Option<Exact> {
        let counts = quality.is_positive() && self.exponent.is_positive();
        counts.then(|| &self.exponent * price / (quality * exact::whole(100)))
    }

    fn character(&self) -> Character {
        Character {
            dependence: Dependence::Absolute,
            exchange: if self.exponent.is_zero() {
                Exchange::Nothing
            } else {
                Exchange::GrowsWithPrice
            },
            zero_price: ZeroPrice::Refused,
            one_bid: OneBid::AsAlways,
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
        let figure = |exponent| {
            let rule = ValueIndex { exponent };
            rule.figure(
                &whole(100_000),
                Some(&Exact::ratio(8, 10)),
                &Field::default(),
            )
        };
        assert_eq!(figure(whole(1)), Exact::ratio(8, 10_000));
        assert_eq!(
            fixed(&figure(Exact::ratio(3, 2)), 6, Mode::HalfUp),
            "0.007155"
        );
    }

    #[test]
    fn without_quality_the_index_is_nothing() {
        let rule = ValueIndex {
            exponent: Exact::ratio(3, 2),
        };
        assert_eq!(
            rule.figure(&whole(1), Some(&Exact::ZERO), &Field::default()),
            Exact::ZERO
        );
        assert_eq!(rule.rate(&whole(1), &Exact::ZERO, &Field::default()), None);
    }
}
