//! Feature coefficient: `P / (1 + Σv / (1 − Σvmax))` with `v = vmax × share`; the lowest wins.
//!
//! Source: ProZorro, Ukraine's tender system (openprocurement barbecue), where features may be worth
//! at most 30 % together. Absolute: no bid depends on another. Each criterion names its vmax as a
//! fraction and they add up to less than 1. A malus can bring the coefficient to 0 or below: then
//! the bid is inadmissible, reason `no-quality`. A price of 0 gives 0 and wins, whatever its
//! quality. With equal prices quality decides. A point of Q costs
//! `P × Σvmax / (100 × (1 − Σvmax) × coefficient)`.
//!
//! Worked example, vmax of 0.15 and 0.15, full quality on both: the coefficient is
//! 1 + 0.3/0.7 = 10/7, and a price of 1,000 is compared as 700.

use crate::domain::award::exact::{self, Exact};
use crate::domain::award::method::Rule;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::Field;

/// The price divided by a coefficient.
#[derive(Debug, Clone)]
pub struct FeatureCoefficient {
    /// The fractions of all criteria together; at least 0 and below 1.
    pub total: Exact,
}

impl FeatureCoefficient {
    fn coefficient(&self, quality: &Exact) -> Exact {
        Exact::ONE + &self.total * quality / (Exact::ONE - &self.total)
    }
}

impl Rule for FeatureCoefficient {
    fn figure(&self, price: &Exact, quality: Option<&Exact>, _field: &Field) -> Exact {
        price / self.coefficient(quality.unwrap_or(&Exact::ZERO))
    }

    fn rate(&self, price: &Exact, quality: &Exact, _field: &Field) -> Option<Exact> {
        let bottom = (Exact::ONE - &self.total) * self.coefficient(quality) * exact::whole(100);
        Some(price * &self.total / bottom)
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
        !self.coefficient(quality).is_positive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::award::exact::whole;

    #[test]
    fn the_worked_example_holds() {
        let rule = FeatureCoefficient {
            total: Exact::ratio(3, 10),
        };
        let field = Field::default();
        assert_eq!(
            rule.figure(&whole(1000), Some(&Exact::ONE), &field),
            whole(700)
        );
        assert_eq!(rule.rate(&whole(1000), &Exact::ONE, &field), Some(whole(3)));
    }

    #[test]
    fn a_malus_can_take_everything() {
        let rule = FeatureCoefficient {
            total: Exact::ratio(3, 10),
        };
        assert!(rule.lacks_quality(&-&whole(3)));
        assert!(!rule.lacks_quality(&Exact::ZERO));
    }
}
