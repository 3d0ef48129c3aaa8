//! The invented bids: who they are, and what they start from.

use rust_decimal::Decimal;

use crate::domain::award::method::name::MethodName;
use crate::domain::method_lab::Basis;
use crate::domain::quantity::money::Money;
use crate::domain::tender::scoring::{Award, PriceFormula, Reference};

/// An invented bid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dummy {
    /// The cheapest of three, and the least good.
    Cheap,
    /// Between the two.
    Middle,
    /// The dearest of three, and the best.
    Good,
    /// Far cheaper than the others and far less good.
    Outlier,
}

impl Dummy {
    /// All invented bids.
    pub const ALL: [Self; 4] = [Self::Cheap, Self::Middle, Self::Good, Self::Outlier];

    /// The name in dossiers and texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cheap => "cheap",
            Self::Middle => "middle",
            Self::Good => "good",
            Self::Outlier => "outlier",
        }
    }

    /// The bid with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// What an invented bid offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// Which bid.
    pub dummy: Dummy,
    /// Its price.
    pub price: Money,
    /// Its quality, 0 to 1.
    pub quality: Decimal,
}

/// The bids that the lab starts with: made of the method's own figures, its ceiling or the budget.
pub fn sensible(basis: &Basis) -> Vec<Offer> {
    let prices = prices(basis);
    let qualities = qualities(basis, prices);
    let both = prices.into_iter().zip(qualities);
    Dummy::ALL
        .into_iter()
        .zip(both)
        .map(|(dummy, (price, quality))| Offer {
            dummy,
            price,
            quality,
        })
        .collect()
}

/// The bid in the middle; another one when that is left out.
pub fn middle(offers: &[Offer]) -> Option<&Offer> {
    let found = offers.iter().find(|offer| offer.dummy == Dummy::Middle);
    found.or_else(|| offers.first())
}

/// An amount of money that is never too large, too small or too fine to be one.
pub fn money(amount: Decimal) -> Money {
    let cents = amount.clamp(Decimal::ZERO, Money::MAX).trunc_with_scale(2);
    Money::try_from(cents).expect("0 to 10^12 with two decimals is an amount")
}

/// A round step for amounts of this size.
pub fn unit(size: Decimal) -> Decimal {
    let steps = [(100_000, 1000), (10_000, 100), (1000, 10), (100, 1)];
    let fits = steps.iter().find(|(least, _)| size >= (*least).into());
    fits.map_or(Decimal::new(1, 2), |(_, step)| (*step).into())
}

/// The largest whole number of units that is not above the value.
pub fn down_to(value: Decimal, unit: Decimal) -> Decimal {
    (value / unit).floor() * unit
}

/// The smallest whole number of units that is not below the value.
pub fn up_to(value: Decimal, unit: Decimal) -> Decimal {
    (value / unit).ceil() * unit
}

/// The prices, in the order of [`Dummy::ALL`].
fn prices(basis: &Basis) -> [Money; 4] {
    let ceiling = basis.award.ceiling.as_ref().map(|one| one.amount.amount());
    let (from, span, shares, outlier) = if let Some((full_at, zero_at)) = line(basis.award) {
        let top = ceiling.map_or(zero_at, |ceiling| ceiling.min(zero_at));
        let from = if top > full_at {
            full_at
        } else {
            top / Decimal::TWO
        };
        // Half the price of the cheap one: also where the line starts at 0 that is a price.
        let outlier = (from + (top - from) * Decimal::new(30, 2)) / Decimal::TWO;
        (from, top - from, [30, 45, 60], outlier)
    } else {
        let top = top(basis);
        (Decimal::ZERO, top, [60, 80, 100], top * Decimal::new(25, 2))
    };
    let at = |percent: i64| {
        let part = span * Decimal::new(percent, 2);
        money(from + down_to(part, unit(span)))
    };
    let [cheap, middle, good] = shares.map(at);
    [cheap, middle, good, money(down_to(outlier, unit(span)))]
}

/// The two ends of the line that turns prices into points, when that is how the award is decided.
fn line(award: &Award) -> Option<(Decimal, Decimal)> {
    match &award.price_formula {
        Some(PriceFormula::Line { full_at, zero_at })
            if award.method == MethodName::WeightedPoints && full_at < zero_at =>
        {
            Some((full_at.amount(), zero_at.amount()))
        }
        _ => None,
    }
}

/// The price of the dearest bid: what the award itself says about amounts, else the budget.
fn top(basis: &Basis) -> Decimal {
    let award = basis.award;
    let ceiling = award.ceiling.as_ref().map(|one| one.amount);
    let own = match award.method {
        MethodName::WeightedPoints => match &award.price_formula {
            Some(
                PriceFormula::DiscountPower { base, .. }
                | PriceFormula::DiscountBilinear { base, .. }
                | PriceFormula::DiscountCorrected { base, .. },
            ) => Some(*base),
            Some(PriceFormula::FixedRatio { reference }) => Some(*reference),
            _ => None,
        },
        MethodName::QualityPremium => award.estimate,
        MethodName::ReferenceDifference => match award.reference {
            Some(Reference::Fixed { price, .. }) => Some(price),
            _ => None,
        },
        _ => None,
    };
    let known = ceiling.or(own).or(basis.budget).map(Money::amount);
    let of_value = || {
        let value = basis
            .value
            .filter(|_| award.method == MethodName::ValueDeduction);
        value.map(|value| money(value).amount() * Decimal::TWO)
    };
    let known = known.or_else(of_value).filter(|top| !top.is_zero());
    known.unwrap_or(Decimal::ONE_HUNDRED * Decimal::ONE_THOUSAND)
}

/// The qualities, in the order of [`Dummy::ALL`].
///
/// The better bid is better by about what its price costs it, so that the race is close whatever
/// the settings.
fn qualities(basis: &Basis, [cheap, _, good, _]: [Money; 4]) -> [Decimal; 4] {
    let percent = Decimal::new(1, 2);
    let dearer = (good.amount() - cheap.amount()) * Decimal::new(93, 2);
    let gap = match stated_worth(basis) {
        Some(worth) if worth > Decimal::ZERO => dearer.checked_div(worth).unwrap_or(Decimal::ONE),
        _ => gap_by_weights(basis.award),
    };
    let gap = gap.clamp(Decimal::new(5, 2), Decimal::new(40, 2));
    let minimum = basis.award.minimum_quality.unwrap_or_default();
    let minimum = minimum.clamp(Decimal::ZERO, Decimal::ONE);
    let cheap = minimum.max(Decimal::new(60, 2));
    let good = Decimal::ONE.min(cheap + down_to(gap, percent));
    let middle = cheap.max(down_to((cheap + good) / Decimal::TWO, percent));
    [cheap, middle, good, minimum.max(Decimal::new(30, 2))]
}

/// What full quality is worth where the award says it in money or in a part of the price.
fn stated_worth(basis: &Basis) -> Option<Decimal> {
    let award = basis.award;
    let usual_price = top(basis) * Decimal::new(80, 2);
    match award.method {
        MethodName::ValueDeduction => basis.value.map(|value| money(value).amount()),
        MethodName::FeatureCoefficient => {
            let value = basis.value.filter(|value| *value < Decimal::ONE);
            value.map(|value| value * usual_price)
        }
        MethodName::PercentageDeduction | MethodName::PercentageMarkup => {
            let percent = award.percent.filter(|one| *one <= Decimal::ONE_THOUSAND);
            percent.map(|percent| percent / Decimal::ONE_HUNDRED * usual_price)
        }
        MethodName::QualityPremium => {
            let whole = award
                .estimate?
                .amount()
                .checked_mul(award.quality_weight?)?;
            whole.checked_div(award.price_weight?)
        }
        _ => None,
    }
}

fn gap_by_weights(award: &Award) -> Decimal {
    let weights = award.price_weight.zip(award.quality_weight);
    let gap = weights
        .filter(|_| award.method.uses_weights())
        .and_then(|(price, quality)| price.checked_div(quality)?.checked_mul(Decimal::new(28, 2)));
    gap.unwrap_or(Decimal::ONE)
}
