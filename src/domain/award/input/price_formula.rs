//! The `price_formula` object.

use crate::domain::award::exact::{self, Exact};
use crate::domain::award::input::errors::Errors;
use crate::domain::award::input::place::Place;
use crate::domain::award::method::name::FormulaName;
use crate::domain::award::price::PriceFormula;
use crate::domain::award::price::discount_bilinear::DiscountBilinear;
use crate::domain::award::price::discount_corrected::DiscountCorrected;
use crate::domain::award::price::discount_power::DiscountPower;
use crate::domain::award::price::fixed_ratio::FixedRatio;
use crate::domain::award::price::highest_ratio::HighestRatio;
use crate::domain::award::price::line::Line;
use crate::domain::award::price::linear_multiple::LinearMultiple;
use crate::domain::award::price::logarithmic::Logarithmic;
use crate::domain::award::price::lowest_ratio::LowestRatio;
use crate::domain::award::price::min_max::MinMax;

/// The largest power of a discount: beyond it all but the largest earn nothing.
const MOST_ALPHA: usize = 100;

/// Reads how a price becomes points.
pub fn read(place: &Place, errors: &mut Errors) -> Option<PriceFormula> {
    if !place.is_object(errors) {
        return None;
    }
    let kind = place.need("kind", errors)?;
    let text = kind.text(errors)?;
    let Some(name) = FormulaName::named(text) else {
        let names = FormulaName::ALL.map(FormulaName::name).join(", ");
        let message = format!("`{text}` is no price formula; use one of {names}.");
        errors.add(&kind, message);
        return None;
    };
    place.only(keys(name), errors);
    match name {
        FormulaName::LowestRatio => Some(PriceFormula::LowestRatio(LowestRatio)),
        FormulaName::HighestRatio => Some(PriceFormula::HighestRatio(HighestRatio)),
        FormulaName::MinMax => Some(PriceFormula::MinMax(MinMax)),
        FormulaName::FixedRatio => {
            let reference = place.need_above_zero("reference", errors)?;
            Some(PriceFormula::FixedRatio(FixedRatio { reference }))
        }
        FormulaName::LinearMultiple => {
            let zero_at = above_one(place, "zero_at", errors)?;
            Some(PriceFormula::LinearMultiple(LinearMultiple { zero_at }))
        }
        FormulaName::Line => line(place, errors).map(PriceFormula::Line),
        FormulaName::Logarithmic => {
            let factor = above_one(place, "factor", errors)?;
            Some(PriceFormula::Logarithmic(Logarithmic::new(&factor)))
        }
        FormulaName::DiscountPower => power(place, errors).map(PriceFormula::DiscountPower),
        FormulaName::DiscountBilinear => {
            let base = place.need_above_zero("base", errors);
            place.need("knee", errors);
            let knee = place.minimum_in("knee", errors);
            let (base, knee) = (base?, knee?);
            Some(PriceFormula::DiscountBilinear(DiscountBilinear {
                base,
                knee,
            }))
        }
        FormulaName::DiscountCorrected => {
            let base = place.need_above_zero("base", errors);
            place.need("significant", errors);
            let significant = place.minimum_in("significant", errors);
            let (base, significant) = (base?, significant?);
            Some(PriceFormula::DiscountCorrected(DiscountCorrected {
                base,
                significant,
            }))
        }
    }
}

/// The keys that a formula knows.
fn keys(name: FormulaName) -> &'static [&'static str] {
    match name {
        FormulaName::LowestRatio | FormulaName::HighestRatio | FormulaName::MinMax => &["kind"],
        FormulaName::FixedRatio => &["kind", "reference"],
        FormulaName::LinearMultiple => &["kind", "zero_at"],
        FormulaName::Line => &["kind", "full_at", "zero_at"],
        FormulaName::Logarithmic => &["kind", "factor"],
        FormulaName::DiscountPower => &["kind", "base", "alpha"],
        FormulaName::DiscountBilinear => &["kind", "base", "knee"],
        FormulaName::DiscountCorrected => &["kind", "base", "significant"],
    }
}

/// The number under a key that must be there and above 1.
fn above_one(place: &Place, key: &str, errors: &mut Errors) -> Option<Exact> {
    let number = place.need_number(key, errors)?;
    if number <= Exact::ONE {
        let message = format!("`{key}` is a multiple of the lowest price and must be above 1.");
        errors.add(place.pointer_to(key), message);
        return None;
    }
    Some(number)
}

fn line(place: &Place, errors: &mut Errors) -> Option<Line> {
    let full_at = place.need_amount("full_at", errors);
    let zero_at = place.need_amount("zero_at", errors);
    let line = Line::new(full_at?, zero_at?);
    if line.is_none() {
        let message = "`full_at` must be below `zero_at`: the lower price earns the points.";
        errors.add(place.pointer_to("full_at"), message);
    }
    line
}

fn power(place: &Place, errors: &mut Errors) -> Option<DiscountPower> {
    let base = place.need_above_zero("base", errors);
    let alpha = place.need_above_zero("alpha", errors)?;
    if alpha > exact::whole(MOST_ALPHA) {
        let message = format!("`alpha` cannot be above {MOST_ALPHA}.");
        errors.add(place.pointer_to("alpha"), message);
        return None;
    }
    Some(DiscountPower { base: base?, alpha })
}
