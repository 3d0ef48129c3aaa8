//! Price per quality point: `P / Q × 10^scale_exponent`; the lowest wins.
//!
//! Source: the UK's Bid Evaluation Guidance Note (2021), section 7.3, and the American adjusted bid
//! P/T; ranks as Germany's L/P does. Absolute: no bid depends on another. A bid without quality
//! (Q of 0 or less) is inadmissible, reason `no-quality`. A price of 0 gives 0 and wins, whatever
//! its quality. With equal prices quality decides. A point of Q costs the bid's own average, P/Q.
//!
//! Worked example: 1,000,000 with 85 points is 11,764.71 a point.

use crate::domain::award::exact::{self, Exact};
use crate::domain::award::method::Rule;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::Field;

/// The price of a point of quality.
#[derive(Debug, Clone)]
pub struct PricePerQualityPoint {
    /// What the figure is multiplied by: a power of ten.
    pub scale: Exact,
}

impl Rule for PricePerQualityPoint {
    fn figure(&self, price: &Exact, quality: Option<&Exact>, _field: &Field) -> Exact {
        price / (quality.unwrap_or(&Exact::ONE) * exact::whole(100)) * &self.scale
    }

    fn rate(&self, price: &Exact, quality: &Exact, _field: &Field) -> Option<Exact> {
        Some(price / (quality * exact::whole(100)))
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

    fn lacks_quality(&self, quality: &Exact) -> bool {
        !quality.is_positive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::award::exact::print::{Mode, fixed};
    use crate::domain::award::exact::whole;

    #[test]
    fn the_worked_example_holds() {
        let rule = PricePerQualityPoint { scale: Exact::ONE };
        let share = Exact::ratio(85, 100);
        let figure = rule.figure(&whole(1_000_000), Some(&share), &Field::default());
        assert_eq!(fixed(&figure, 2, Mode::HalfUp), "11764.71");
        assert_eq!(
            rule.rate(&whole(1_000_000), &share, &Field::default()),
            Some(figure)
        );
        assert!(rule.lacks_quality(&Exact::ZERO) && !rule.lacks_quality(&share));
    }
}
