//! The method form read back: only what belongs to the chosen method.

use rust_decimal::Decimal;

use crate::domain::award::method::name::MethodName;
use crate::domain::quantity::money::Money;
use crate::domain::tender::scoring::{Award, Panel};
use crate::i18n::Texts;
use crate::web::form::Typed;
use crate::web::screens::parts::scoring::method::{detectors, formula, limits, settings};
use crate::web::screens::parts::scoring::percent;

/// The percentages for the price that have their own choice.
pub const RATIOS: [&str; 3] = ["20", "30", "50"];

/// The method as it was typed; what the form does not show, and what belongs to another method,
/// stays as it was.
pub fn read(texts: Texts, typed: &mut Typed, stored: Award) -> Award {
    let Some(method) = MethodName::named(typed.get("method")) else {
        typed.refuse("method", texts.get("scoring-method-missing"));
        return stored;
    };
    let mut award = Award { method, ..stored };
    if method.uses_weights() {
        weights(texts, typed, &mut award);
    }
    settings::read(texts, typed, &mut award);
    if method == MethodName::WeightedPoints {
        formula::read(texts, typed, &mut award);
    }
    // Assessors mark one by one in this version, so their mean is what counts.
    award.panel = Some(Panel::Mean);
    limits::read(texts, typed, &mut award);
    award.abnormally_low = detectors::read(texts, typed);
    award
}

/// The two weights, which are out of 100 on this form.
fn weights(texts: Texts, typed: &mut Typed, award: &mut Award) {
    let price = price_weight(texts, typed);
    if price.is_some_and(|price| !price_counts(award.method, price)) {
        typed.refuse("price_weight", texts.get("scoring-price-weight-zero"));
    }
    award.price_weight = price;
    award.quality_weight = price.map(|price| Decimal::ONE_HUNDRED - price);
    award.points_total = None;
}

/// Whether a method that divides by the weight of the price can work with this one.
fn price_counts(method: MethodName, price: Decimal) -> bool {
    match method {
        MethodName::UtilityIndex | MethodName::QualityPremium => !price.is_zero(),
        // The engine takes a power of 1000 at most: 99,9 divided by 0,1.
        MethodName::ValueIndex => price >= Decimal::new(1, 1),
        MethodName::WeightedPoints
        | MethodName::LowestPrice
        | MethodName::ValueDeduction
        | MethodName::PercentageDeduction
        | MethodName::PercentageMarkup
        | MethodName::PricePerQualityPoint
        | MethodName::QualityPerPrice
        | MethodName::QualityPerPriceCorridor
        | MethodName::ReferenceDifference
        | MethodName::FeatureCoefficient => true,
    }
}

fn price_weight(texts: Texts, typed: &mut Typed) -> Option<Decimal> {
    let ratio = typed.trimmed("ratio");
    if RATIOS.contains(&ratio.as_str()) {
        return ratio.parse().ok();
    }
    if ratio == "free" {
        return percent::needed(texts, typed, "price_weight", "scoring-price-weight-missing");
    }
    typed.refuse("ratio", texts.get("scoring-ratio-missing"));
    None
}

/// An amount above 0 that must be there, in the field with this label.
pub fn amount(texts: Texts, typed: &mut Typed, name: &str, label: &str) -> Option<Money> {
    let amount = amount_or_zero(texts, typed, name, label)?;
    if amount.amount().is_zero() {
        let fills = [("label", label.into())];
        typed.refuse(name, texts.with("scoring-amount-zero", fills));
        return None;
    }
    Some(amount)
}

/// An amount that must be there; the label tells it from another that is missing too.
pub fn amount_or_zero(texts: Texts, typed: &mut Typed, name: &str, label: &str) -> Option<Money> {
    if typed.trimmed(name).is_empty() {
        let fills = [("label", label.into())];
        typed.refuse(name, texts.with("scoring-amount-missing", fills));
        return None;
    }
    typed.money_asked(texts, name)
}

/// A number above `least` that must be there; `finding` says what is wanted.
pub fn above(
    texts: Texts,
    typed: &mut Typed,
    name: &str,
    least: Decimal,
    finding: &str,
) -> Option<Decimal> {
    if typed.trimmed(name).is_empty() {
        typed.refuse(name, texts.get(finding));
        return None;
    }
    let value = typed.decimal(texts, name)?;
    if value <= least {
        typed.refuse(name, texts.get(finding));
        return None;
    }
    Some(value)
}
