//! Quality premium: `P − (Q − Qlowest) × WQ/100 / WP × estimate`; the lowest wins.
//!
//! Source: New Zealand's price quality method (NZTA), in which a better bid may cost a supplier
//! quality premium more, reckoned from the published estimate. The lowest quality only shifts every
//! bid by the same amount, so the order stands when a bid is left out (rounding aside). A price of
//! 0 counts as any other; one bid is compared with itself and keeps its price. With equal prices
//! quality decides. A weighted point of quality costs `estimate / WP`.
//!
//! Worked example, weights 40 and 60, estimate 1,000,000: weighted sums of 45, 50 and 42 points
//! give premiums of 75,000, 200,000 and 0.

use crate::domain::award::exact::Exact;
use crate::domain::award::exact::print::{Mode, fixed};
use crate::domain::award::gate::AdmittedBid;
use crate::domain::award::method::Rule;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::{self, Field};

/// A premium on the estimate.
#[derive(Debug, Clone)]
pub struct QualityPremium {
    /// The weight of the price; above 0.
    pub price_weight: Exact,
    /// The weight of quality.
    pub quality_weight: Exact,
    /// The published estimate.
    pub estimate: Exact,
}

impl QualityPremium {
    fn per_weighted_point(&self) -> Exact {
        &self.estimate / &self.price_weight
    }
}

impl Rule for QualityPremium {
    fn field(&self, bids: &[&AdmittedBid]) -> Field {
        Field {
            lowest_quality: field::qualities(bids).min().cloned(),
            ..Field::default()
        }
    }

    fn figure(&self, price: &Exact, quality: Option<&Exact>, field: &Field) -> Exact {
        match quality.zip(field.lowest_quality.as_ref()) {
            Some((quality, lowest)) => {
                let points = (quality - lowest) * &self.quality_weight;
                price - points * self.per_weighted_point()
            }
            None => price.clone(),
        }
    }

    fn rate(&self, _price: &Exact, _quality: &Exact, _field: &Field) -> Option<Exact> {
        self.quality_weight
            .is_positive()
            .then(|| self.per_weighted_point())
    }

    fn character(&self) -> Character {
        let rate = fixed(&self.per_weighted_point(), 2, Mode::HalfUp);
        Character {
            dependence: Dependence::Shifted,
            exchange: if self.quality_weight.is_zero() {
                Exchange::Nothing
            } else {
                Exchange::Fixed(rate)
            },
            zero_price: ZeroPrice::Counts,
            one_bid: OneBid::ComparedWithItself,
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
        let rule = QualityPremium {
            price_weight: whole(40),
            quality_weight: whole(60),
            estimate: whole(1_000_000),
        };
        let field = Field {
            lowest_quality: Some(Exact::ratio(42, 60)),
            ..Field::default()
        };
        let price = whole(1_000_000);
        let premium =
            |points| &price - rule.figure(&price, Some(&Exact::ratio(points, 60)), &field);
        assert_eq!(
            [premium(45), premium(50), premium(42)],
            [whole(75_000), whole(200_000), whole(0)]
        );
        assert_eq!(
            rule.character().exchange,
            Exchange::Fixed("25000.00".to_owned())
        );
    }
}
