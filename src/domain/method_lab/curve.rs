//! The curve of price against points: what one bid would get at other prices.

use rust_decimal::Decimal;

use crate::domain::award::{self, InputError};
use crate::domain::method_lab::offer::{self, Offer};
use crate::domain::method_lab::variant::Variant;
use crate::domain::quantity::money::Money;
use crate::domain::tender::scoring::PriceFormula;

/// About how many prices are looked at.
const STEPS: i64 = 40;

/// What the bid in the middle would get at one price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// The price.
    pub price: Money,
    /// The price points, or the deciding figure in a method without points; nothing when the bid
    /// would not be ranked at this price.
    pub figure: Option<String>,
}

/// The curve from well below the lowest price to above the highest.
pub fn of(variant: &Variant, offers: &[Offer]) -> Result<Vec<Sample>, Vec<InputError>> {
    let Some(middle) = offer::middle(offers) else {
        return Ok(Vec::new());
    };
    let prices = prices(variant, offers);
    let texts: Vec<String> = prices.iter().map(|one| one.amount().to_string()).collect();
    let rows = award::at_prices(&variant.dossier(offers), middle.dummy.name(), &texts)?;
    let both = prices.into_iter().zip(rows);
    Ok(both
        .map(|(price, row)| Sample {
            price,
            figure: row.map(|row| row.price_points.unwrap_or(row.total)),
        })
        .collect())
}

/// Round prices at equal distances, those of the bids, and those where the method bends.
fn prices(variant: &Variant, offers: &[Offer]) -> Vec<Money> {
    let own = offers.iter().map(|offer| offer.price.amount());
    let lowest = own.clone().min().unwrap_or_default() / Decimal::TWO;
    let highest = own.clone().max().unwrap_or_default() * Decimal::new(125, 2);
    let highest = highest.max(Decimal::TEN).min(Money::MAX);
    let step = step((highest - lowest) / Decimal::from(STEPS));
    let from = offer::down_to(lowest, step).max(step);
    let mut prices: Vec<Decimal> = own.filter(|price| *price > Decimal::ZERO).collect();
    let within = |price: &Decimal| *price >= from && *price <= highest;
    prices.extend(bends(variant).into_iter().filter(within));
    let mut price = from;
    while price < highest + step {
        prices.push(price);
        price += step;
    }
    let mut prices: Vec<Money> = prices.into_iter().map(offer::money).collect();
    prices.sort_unstable();
    prices.dedup();
    prices
}

/// The amounts where the line of the method turns a corner.
fn bends(variant: &Variant) -> Vec<Decimal> {
    let mut bends = Vec::new();
    if let Some(PriceFormula::Line { full_at, zero_at }) = &variant.award.price_formula {
        bends.extend([full_at.amount(), zero_at.amount()]);
    }
    let ceiling = variant.award.ceiling.as_ref();
    bends.extend(ceiling.map(|ceiling| ceiling.amount.amount()));
    bends
}

/// The first round number that is not below the value.
pub fn step(least: Decimal) -> Decimal {
    let mut size = Decimal::new(1, 2);
    while size * Decimal::TEN < least {
        size *= Decimal::TEN;
    }
    let factors = [10, 15, 20, 25, 30, 40, 50, 60, 80, 100].map(|tenths| Decimal::new(tenths, 1));
    let fits = factors.into_iter().find(|factor| size * factor >= least);
    (size * fits.unwrap_or(Decimal::TEN)).normalize()
}
