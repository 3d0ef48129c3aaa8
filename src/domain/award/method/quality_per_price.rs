//! Quality per price: `Q / P × 10^scale_exponent`; the highest wins.
//!
//! Source: Germany's einfache Richtwertmethode (UfAB), Z = L/P. Absolute: no bid depends on
//! another. A price of 0 is refused. With equal prices quality decides; a bid without quality has
//! 0. The figure is small, so six decimals are printed and the unrounded figure ranks, unless the
//! dossier says otherwise. A point of Q costs the bid's own average, P/Q.
//!
//! Worked example, scale exponent 1: 80 points for 100 euro is 80 / 100 × 10 = 8.

use crate::domain::award::exact::{self, Exact};
use crate::domain::award::method::Rule;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::Field;

/// Quality divided by price.
#[derive(Debug, Clone)]
pub struct QualityPerPrice {
    /// What the figure is multiplied by: a power of ten.
    pub scale: Exact,
}

impl Rule for QualityPerPrice {
    fn figure(&self, price: &Exact, quality: Option<&Exact>, _field: &Field) -> Exact {
        quality.unwrap_or(&Exact::ONE) * exact::whole(100) / price * &self.scale
    }

    fn rate(&self, price: &Exact, quality: &Exact, _field: &Field) -> Option<Exact> {
        quality
            .is_positive()
            .then(|| price / (quality * exact::whole(100)))
    }

    fn character(&self) -> Character {
        Character {
            dependence: Dependence::Absolute,
            exchange: Exchange::GrowsWithPrice,
            zero_price: ZeroPrice::Refused,
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
        let rule = QualityPerPrice {
            scale: exact::ten_to(1),
        };
        let share = Exact::ratio(8, 10);
        let field = Field::default();
        assert_eq!(rule.figure(&whole(100), Some(&share), &field), whole(8));
        assert_eq!(
            rule.rate(&whole(100), &share, &field),
            Some(Exact::ratio(5, 4))
        );
        assert_eq!(rule.rate(&whole(100), &Exact::ZERO, &field), None);
    }
}
