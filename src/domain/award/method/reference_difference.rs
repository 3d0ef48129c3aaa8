//! Reference difference: `WQ × Q/Q0 − WP × P/P0`; the highest wins.
//!
//! Source: Germany's gewichtete Richtwertmethode (UfAB V Sonderheft 2012; IABG). With the mean or
//! the median of the admissible bids as reference it is relative: a dear loser can change who wins
//! ("flipping"); with a fixed reference it is absolute. A term whose reference is 0 counts 0. A
//! price of 0 counts as any other. One bid compared with its own mean always has WQ − WP. With
//! equal prices quality decides. A point of Q costs `WQ × P0 / (WP × Q0)`, the same for every bid.
//! Figures are printed with six decimals and ranked unrounded, unless the dossier says otherwise.
//!
//! Worked example, weights 50 and 50, reference quality 80 and price 120: quality 95 for 150 is
//! 50 × 95/80 − 50 × 150/120 = 59.375 − 62.5 = −3.125.

use crate::domain::award::exact::print::{Mode, fixed};
use crate::domain::award::exact::{self, Exact};
use crate::domain::award::gate::AdmittedBid;
use crate::domain::award::method::Rule;
use crate::domain::award::method::character::{
    Character, Dependence, EqualPrices, Exchange, OneBid, ZeroPrice,
};
use crate::domain::award::method::field::{self, Field};

/// Quality and price against a reference.
#[derive(Debug, Clone)]
pub struct ReferenceDifference {
    /// The weight of the price.
    pub price_weight: Exact,
    /// The weight of quality.
    pub quality_weight: Exact,
    /// What both are compared with.
    pub reference: Reference,
}

/// What quality and price are compared with.
#[derive(Debug, Clone)]
pub enum Reference {
    /// The mean of the admissible bids.
    Mean,
    /// The median of the admissible bids.
    Median,
    /// Two fixed figures.
    Fixed {
        /// A quality share (a hundredth of the Q that the dossier writes).
        quality: Exact,
        /// An amount.
        price: Exact,
    },
}

impl ReferenceDifference {
    fn reference(&self, field: &Field) -> (Exact, Exact) {
        match &self.reference {
            Reference::Fixed { quality, price } => (quality.clone(), price.clone()),
            Reference::Mean | Reference::Median => (
                field.reference_quality.clone().unwrap_or(Exact::ZERO),
                field.reference_price.clone().unwrap_or(Exact::ZERO),
            ),
        }
    }
}

fn term(weight: &Exact, value: &Exact, reference: &Exact) -> Exact {
    if reference.is_zero() {
        return Exact::ZERO;
    }
    weight * value / reference
}

impl Rule for ReferenceDifference {
    fn field(&self, bids: &[&AdmittedBid]) -> Field {
        let (reference_quality, reference_price) = match self.reference {
            Reference::Fixed { .. } => (None, None),
            Reference::Mean => (
                field::mean(field::qualities(bids).cloned()),
                field::mean(field::prices(bids).cloned()),
            ),
            Reference::Median => (
                field::median(field::qualities(bids)),
                field::median(field::prices(bids)),
            ),
        };
        Field {
            reference_price,
            reference_quality,
            ..Field::default()
        }
    }

    fn figure(&self, price: &Exact, quality: Option<&Exact>, field: &Field) -> Exact {
        let (reference_quality, reference_price) = self.reference(field);
        let quality = quality.unwrap_or(&Exact::ZERO);
        term(&self.quality_weight, quality, &reference_quality)
            - term(&self.price_weight, price, &reference_price)
    }

    fn rate(&self, _price: &Exact, _quality: &Exact, field: &Field) -> Option<Exact> {
        let (quality, price) = self.reference(field);
        let bottom = &self.price_weight * &quality * exact::whole(100);
        let rate = (!bottom.is_zero()).then(|| &self.quality_weight * price / bottom);
        rate.filter(|rate| !rate.is_zero())
    }

    fn character(&self) -> Character {
        let is_fixed = matches!(self.reference, Reference::Fixed { .. });
        let (price, quality) = (Exact::ZERO, Exact::ZERO);
        let exchange = match self.rate(&price, &quality, &Field::default()) {
            _ if self.quality_weight.is_zero() => Exchange::Nothing,
            _ if self.price_weight.is_zero() => Exchange::Unlimited,
            Some(rate) if is_fixed => Exchange::Fixed(fixed(&rate, 2, Mode::HalfUp)),
            _ => Exchange::SetByBids,
        };
        Character {
            dependence: if is_fixed {
                Dependence::Absolute
            } else {
                Dependence::Relative
            },
            exchange,
            zero_price: ZeroPrice::Counts,
            one_bid: if is_fixed {
                OneBid::AsAlways
            } else {
                OneBid::ComparedWithItself
            },
            equal_prices: EqualPrices::QualityDecides,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::award::exact::whole;

    fn rule(reference: Reference) -> ReferenceDifference {
        ReferenceDifference {
            price_weight: whole(50),
            quality_weight: whole(50),
            reference,
        }
    }

    #[test]
    fn the_worked_example_holds() {
        let rule = rule(Reference::Fixed {
            quality: Exact::ratio(8, 10),
            price: whole(120),
        });
        let figure = rule.figure(&whole(150), Some(&Exact::ratio(95, 100)), &Field::default());
        assert_eq!(figure, Exact::ratio(-3125, 1000));
        assert_eq!(
            rule.character().exchange,
            Exchange::Fixed("1.50".to_owned())
        );
    }

    #[test]
    fn a_term_without_reference_counts_nothing() {
        let field = Field {
            reference_quality: Some(Exact::ZERO),
            reference_price: Some(whole(100)),
            ..Field::default()
        };
        let figure = rule(Reference::Mean).figure(&whole(100), Some(&Exact::ZERO), &field);
        assert_eq!(figure, -&whole(50));
    }
}
