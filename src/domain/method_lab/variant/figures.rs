//! The figures that a method gets when it is laid beside the chosen one.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::domain::award::method::name::{FormulaName, MethodName};
use crate::domain::method_lab::Basis;
use crate::domain::method_lab::choice::Choice;
use crate::domain::method_lab::offer::{self, Offer};
use crate::domain::method_lab::variant::{in_lab, round};
use crate::domain::quantity::money::Money;
use crate::domain::tender::scoring::{
    Award, Ceiling, CeilingRule, Panel, PriceFormula, Reference, Rounding,
};

/// The figures that other methods are made of.
pub(super) struct Figures<'a> {
    basis: &'a Basis<'a>,
    /// What full quality is worth in money.
    worth: Decimal,
    /// The price in the middle.
    middle: Decimal,
    /// The quality in the middle.
    quality: Decimal,
    /// The lowest price, the outlier left out of account.
    lowest: Decimal,
    /// The highest price.
    highest: Decimal,
    /// The weights of price and quality.
    weights: (Decimal, Decimal),
}

impl<'a> Figures<'a> {
    pub(super) fn new(basis: &'a Basis<'a>, offers: &[Offer], worth: Decimal) -> Self {
        let middle = offer::middle(offers);
        let usual = offers
            .iter()
            .filter(|one| one.dummy != offer::Dummy::Outlier);
        let prices = offers.iter().map(|one| one.price.amount());
        let middle_price = middle.map_or(Decimal::ONE, |one| one.price.amount());
        let weights = match (basis.award.price_weight, basis.award.quality_weight) {
            (Some(price), Some(quality)) if price > Decimal::ZERO && quality > Decimal::ZERO => {
                (price, quality)
            }
            _ => (Decimal::from(40), Decimal::from(60)),
        };
        Self {
            basis,
            worth,
            middle: middle_price.max(Decimal::new(1, 2)),
            quality: middle.map_or(Decimal::ONE, |one| one.quality),
            lowest: usual
                .map(|one| one.price.amount())
                .min()
                .unwrap_or(middle_price),
            highest: prices.max().unwrap_or(middle_price).max(Decimal::ONE),
            weights,
        }
    }

    /// What every method beside an award takes from it.
    pub(super) fn shared(&self, choice: Choice) -> Award {
        let own = self.basis.award;
        let method = match choice {
            Choice::Formula(_) => MethodName::WeightedPoints,
            Choice::Method(method) => method,
        };
        let own_weights = Some(self.weights.0) == own.price_weight;
        let rounding = own.rounding.clone().map(|mut rounding| {
            if method != MethodName::WeightedPoints {
                "total".clone_into(&mut rounding.stage);
            }
            rounding
        });
        // An index has its own number of decimals, and so do points beside an index.
        let alike = !method.is_index() && !own.method.is_index();
        Award {
            method,
            price_weight: Some(self.weights.0),
            quality_weight: Some(self.weights.1),
            points_total: own.points_total.filter(|_| own_weights),
            panel: Some(Panel::Consensus),
            ceiling: own.ceiling.as_ref().map(|own| ceiling(own, method)),
            minimum_quality: own.minimum_quality,
            rounding: rounding.filter(|_| alike),
            ties: own.ties.iter().map(|rule| in_lab(rule)).collect(),
            ..Award::default()
        }
    }

    pub(super) fn formula(&self, formula: FormulaName) -> PriceFormula {
        match formula {
            FormulaName::LowestRatio => PriceFormula::LowestRatio,
            FormulaName::HighestRatio => PriceFormula::HighestRatio,
            FormulaName::FixedRatio => PriceFormula::FixedRatio {
                reference: offer::money(self.lowest.max(Decimal::ONE)),
            },
            FormulaName::LinearMultiple => PriceFormula::LinearMultiple {
                zero_at: Decimal::TWO,
            },
            FormulaName::MinMax => PriceFormula::MinMax,
            FormulaName::Line => self.line(),
            FormulaName::Logarithmic => PriceFormula::Logarithmic {
                factor: Decimal::TWO,
            },
            FormulaName::DiscountPower => PriceFormula::DiscountPower {
                base: self.base(),
                alpha: Decimal::new(5, 1),
            },
            FormulaName::DiscountBilinear => PriceFormula::DiscountBilinear {
                base: self.base(),
                knee: Decimal::new(85, 2),
            },
            FormulaName::DiscountCorrected => PriceFormula::DiscountCorrected {
                base: self.base(),
                significant: Decimal::new(5, 2),
            },
        }
    }

    /// The line on which full quality is worth as much as in the chosen method. It ends at the
    /// dearest bid, or beyond it where that keeps its start from falling below 0.
    fn line(&self) -> PriceFormula {
        let (price, quality) = self.weights;
        let span = self.worth.checked_mul(price);
        let span = span.and_then(|product| product.checked_div(quality));
        let span = offer::money(round(span.unwrap_or(Money::MAX))).amount();
        let span = span.max(Decimal::ONE);
        let zero_at = span.max(offer::up_to(self.highest, offer::unit(self.highest)));
        PriceFormula::Line {
            full_at: offer::money(zero_at - span),
            zero_at: offer::money(zero_at),
        }
    }

    /// The amount that discounts are taken from.
    fn base(&self) -> Money {
        let ceiling = self.basis.award.ceiling.as_ref().map(|one| one.amount);
        let known = ceiling.or(self.basis.budget).map(Money::amount);
        offer::money(known.unwrap_or(self.highest).max(self.highest))
    }

    pub(super) fn method(&self, method: MethodName, shared: Award) -> Award {
        let own = self.basis.award;
        match method {
            MethodName::PercentageDeduction | MethodName::PercentageMarkup => Award {
                percent: Some(self.part_of_price() * Decimal::ONE_HUNDRED),
                ..shared
            },
            MethodName::QualityPremium => Award {
                estimate: own.estimate.or(self.basis.budget).or(Some(self.base())),
                ..shared
            },
            MethodName::ReferenceDifference => Award {
                reference: Some(Reference::Fixed {
                    quality: (self.quality * Decimal::ONE_HUNDRED).normalize(),
                    price: offer::money(self.middle),
                }),
                ..shared
            },
            MethodName::QualityPerPrice => Award {
                scale_exponent: Some(self.scale_exponent()),
                rounding: Some(two_decimals()),
                ..shared
            },
            MethodName::QualityPerPriceCorridor => Award {
                scale_exponent: Some(self.scale_exponent()),
                rounding: Some(two_decimals()),
                corridor_percent: Some(own.corridor_percent.unwrap_or(Decimal::from(5))),
                decide_by: Some("lower-price".to_owned()),
                ..shared
            },
            MethodName::WeightedPoints
            | MethodName::LowestPrice
            | MethodName::ValueDeduction
            | MethodName::PricePerQualityPoint
            | MethodName::UtilityIndex
            | MethodName::ValueIndex
            | MethodName::FeatureCoefficient => shared,
        }
    }

    pub(super) fn value(&self, method: MethodName) -> Option<Decimal> {
        match method {
            MethodName::ValueDeduction => Some(self.worth),
            MethodName::FeatureCoefficient => Some(self.part_of_price()),
            _ => None,
        }
    }

    /// What full quality is worth as a part of the price in the middle, to the percent and below
    /// the whole price.
    fn part_of_price(&self) -> Decimal {
        let part = (self.worth / self.middle).min(Decimal::new(90, 2));
        let part = part.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
        part.max(Decimal::new(1, 2))
    }

    /// The power of ten that gives an index two or three digits before the comma.
    fn scale_exponent(&self) -> Decimal {
        Decimal::from(self.middle.trunc().normalize().to_string().len())
    }
}

/// A scaled index needs no more decimals; it is ranked unrounded.
fn two_decimals() -> Rounding {
    Rounding {
        decimals: Decimal::TWO,
        mode: "half-up".to_owned(),
        stage: "total".to_owned(),
    }
}

/// No price points above the ceiling is a rule that only weighted points know.
pub(super) fn ceiling(own: &Ceiling, method: MethodName) -> Ceiling {
    let rule = match own.rule {
        CeilingRule::ZeroPoints if method != MethodName::WeightedPoints => CeilingRule::Flag,
        CeilingRule::ZeroPoints | CeilingRule::Exclude | CeilingRule::Flag => own.rule,
    };
    Ceiling {
        amount: own.amount,
        rule,
    }
}
