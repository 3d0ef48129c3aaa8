//! Value deduction ("gunnen op waarde"): `P − Σ value × share`; the lowest wins.
//!
//! Source: PIANOo, Dutch practice since the nineties; a negative figure is allowed
//! (ECLI:NL:RBSGR:2011:BU6124). Absolute: no bid depends on another. Every criterion names what
//! full quality is worth, so the buyer states the exchange rate in so many words; a malus is a
//! negative share. A price of 0 counts as any other. With equal prices quality decides.
//!
//! Since a bid's quality share is the mean of its shares weighted by value, the deduction is the
//! sum of the values times that share.
//!
//! Worked example, values of 30,000 and 20,000: a price of 120,000 with shares 0.8 and 0.5 is
//! compared as 120,000 − 24,000 − 10,000 = 86,000.

use crate::domain::award::exact::{self, Exact};
use crate::domain::award::method::Rule;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::Field;

/// Amounts off the price.
#[derive(Debug, Clone)]
pub struct ValueDeduction {
    /// What full quality on all criteria together is worth.
    pub total: Exact,
}

impl Rule for ValueDeduction {
    fn figure(&self, price: &Exact, quality: Option<&Exact>, _field: &Field) -> Exact {
        price - &self.total * quality.unwrap_or(&Exact::ZERO)
    }

    fn rate(&self, _price: &Exact, _quality: &Exact, _field: &Field) -> Option<Exact> {
        Some(&self.total / exact::whole(100))
    }

    fn character(&self) -> Character {
        Character {
            dependence: Dependence::Absolute,
            exchange: Exchange::PerCriterion,
            zero_price: ZeroPrice::Counts,
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
        let rule = ValueDeduction {
            total: whole(50_000),
        };
        // (30,000 × 0.8 + 20,000 × 0.5) / 50,000.
        let share = Exact::ratio(68, 100);
        let field = Field::default();
        assert_eq!(
            rule.figure(&whole(120_000), Some(&share), &field),
            whole(86_000)
        );
        assert_eq!(rule.rate(&whole(120_000), &share, &field), Some(whole(500)));
    }

    #[test]
    fn a_figure_may_be_negative() {
        let rule = ValueDeduction {
            total: whole(50_000),
        };
        assert_eq!(
            rule.figure(&whole(20_000), Some(&Exact::ONE), &Field::default()),
            -&whole(30_000)
        );
    }
}
