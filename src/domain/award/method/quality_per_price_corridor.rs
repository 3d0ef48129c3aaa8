//! Quality per price with a corridor: `Q / P × 10^scale_exponent`, and among all bids within
//! `corridor_percent` under the best a second rule decides.
//!
//! Source: Germany's erweiterte Richtwertmethode (UfAB), with corridors of 1 to 10 % in practice.
//! Relative: the best bid draws the corridor, so leaving it out can let others in. The corridor is
//! inclusive and compares the figures that rank. Bids in it come first, by `decide_by` (lower
//! price, higher quality or a criterion), then by figure, then by the tie rules; the others follow by
//! figure, then by the tie rules. A price of 0 is refused. One bid wins as it is. With equal
//! prices quality decides. A point of Q costs the bid's own average, P/Q, except that inside the corridor
//! nothing but `decide_by` counts.
//!
//! Worked example: indices 8.0, 8.65 and 8.75 with a corridor of 8 % (from 8.05): the first is out,
//! the better of the other two wins with `higher-quality`.

use crate::domain::award::case::TieRule;
use crate::domain::award::exact::{self, Exact};
use crate::domain::award::method::Rule;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::Field;
use crate::domain::award::method::quality_per_price::QualityPerPrice;

/// Quality divided by price, with a corridor under the best.
#[derive(Debug, Clone)]
pub struct QualityPerPriceCorridor {
    /// The figure.
    pub index: QualityPerPrice,
    /// How many percent under the best the corridor reaches; 0 to 100.
    pub percent: Exact,
    /// What decides inside it.
    pub decide_by: TieRule,
}

impl QualityPerPriceCorridor {
    /// The lowest figure inside the corridor under this best one.
    pub fn lowest(&self, best: &Exact) -> Exact {
        best * (Exact::ONE - &self.percent / exact::whole(100))
    }
}

impl Rule for QualityPerPriceCorridor {
    fn figure(&self, price: &Exact, quality: Option<&Exact>, field: &Field) -> Exact {
        self.index.figure(price, quality, field)
    }

    fn rate(&self, price: &Exact, quality: &Exact, field: &Field) -> Option<Exact> {
        self.index.rate(price, quality, field)
    }

    fn character(&self) -> Character {
        Character {
            dependence: Dependence::Relative,
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
    fn the_corridor_of_the_worked_example_starts_where_it_says() {
        let rule = QualityPerPriceCorridor {
            index: QualityPerPrice { scale: Exact::ONE },
            percent: whole(8),
            decide_by: TieRule::HigherQuality,
        };
        assert_eq!(rule.lowest(&Exact::ratio(875, 100)), Exact::ratio(805, 100));
    }
}
