//! The method with its own figures.

use crate::domain::award::case::TieRule;
use crate::domain::award::exact::print;
use crate::domain::award::exact::{self, Exact};
use crate::domain::award::input::criteria::Tree;
use crate::domain::award::input::errors::Errors;
use crate::domain::award::input::place::Place;
use crate::domain::award::input::{price_formula, tie};
use crate::domain::award::json::Node;
use crate::domain::award::method::Method;
use crate::domain::award::method::feature_coefficient::FeatureCoefficient;
use crate::domain::award::method::lowest_price::LowestPrice;
use crate::domain::award::method::name::MethodName;
use crate::domain::award::method::percentage_deduction::PercentageDeduction;
use crate::domain::award::method::percentage_markup::PercentageMarkup;
use crate::domain::award::method::price_per_quality_point::PricePerQualityPoint;
use crate::domain::award::method::quality_per_price::QualityPerPrice;
use crate::domain::award::method::quality_per_price_corridor::QualityPerPriceCorridor;
use crate::domain::award::method::quality_premium::QualityPremium;
use crate::domain::award::method::reference_difference::{Reference, ReferenceDifference};
use crate::domain::award::method::utility_index::UtilityIndex;
use crate::domain::award::method::value_deduction::ValueDeduction;
use crate::domain::award::method::value_index::ValueIndex;
use crate::domain::award::method::weighted_points::{PointsOutside, QualityScale, WeightedPoints};

/// The largest exponent of `value-index`: beyond it figures get thousands of digits and the price
/// cannot matter any more.
const MOST_EXPONENT: usize = 100;

/// The largest power of ten that scales an index, up and down.
const MOST_SCALE: i32 = 30;

/// The method that an award names, when it names one; says nothing of what is wrong.
pub fn name(award: &Place) -> Option<MethodName> {
    match award.get("method")?.node {
        Node::Text(text) => MethodName::named(text),
        _ => None,
    }
}

/// Reads the method with the figures that it needs.
pub fn read(place: &Place, tree: &Tree, errors: &mut Errors) -> Option<Method> {
    let named = place.need("method", errors)?;
    let text = named.text(errors)?;
    let Some(name) = MethodName::named(text) else {
        let all = MethodName::ALL.map(MethodName::name).join(", ");
        let message = format!("`{text}` is no method; use one of {all}.");
        errors.add(&named, message);
        return None;
    };
    Some(match name {
        MethodName::WeightedPoints => Method::WeightedPoints(weighted_points(place, errors)?),
        MethodName::LowestPrice => Method::LowestPrice(LowestPrice),
        MethodName::ValueDeduction => Method::ValueDeduction(ValueDeduction {
            total: values(tree, errors)?,
        }),
        MethodName::PercentageDeduction => Method::PercentageDeduction(PercentageDeduction {
            part: deduction(place, errors)?,
        }),
        MethodName::PercentageMarkup => Method::PercentageMarkup(PercentageMarkup {
            part: place.need_amount("percent", errors)? / exact::whole(100),
        }),
        MethodName::PricePerQualityPoint => Method::PricePerQualityPoint(PricePerQualityPoint {
            scale: scale(place, errors)?,
        }),
        MethodName::QualityPerPrice => Method::QualityPerPrice(QualityPerPrice {
            scale: scale(place, errors)?,
        }),
        MethodName::QualityPerPriceCorridor => {
            Method::QualityPerPriceCorridor(corridor(place, errors)?)
        }
        MethodName::ReferenceDifference => {
            Method::ReferenceDifference(reference_difference(place, errors)?)
        }
        MethodName::UtilityIndex => Method::UtilityIndex(UtilityIndex {
            ratio: weight_ratio(place, errors)?,
        }),
        MethodName::QualityPremium => Method::QualityPremium(quality_premium(place, errors)?),
        MethodName::ValueIndex => Method::ValueIndex(value_index(place, errors)?),
        MethodName::FeatureCoefficient => Method::FeatureCoefficient(FeatureCoefficient {
            total: fractions(tree, errors)?,
        }),
    })
}

fn weighted_points(place: &Place, errors: &mut Errors) -> Option<WeightedPoints> {
    let price_weight = place.need_amount("price_weight", errors);
    let quality_weight = place.need_amount("quality_weight", errors);
    let total = total(place, errors);
    let formula = place.need("price_formula", errors);
    let formula = formula.and_then(|place| price_formula::read(&place, errors));
    let outsides = [
        ("clamp", PointsOutside::Clamp),
        ("keep", PointsOutside::Keep),
    ];
    let clamp = PointsOutside::Clamp;
    let outside = place.choice_in("price_points_outside", &outsides, clamp, errors);
    let scales = [
        ("absolute", QualityScale::Absolute),
        ("relative-to-best", QualityScale::RelativeToBest),
    ];
    let quality_scale = place.choice_in("quality_scale", &scales, QualityScale::Absolute, errors);
    let (price_weight, quality_weight, total) = (price_weight?, quality_weight?, total?);
    let sum = &price_weight + &quality_weight;
    if sum != total {
        let (sum, total) = (print::plain(&sum), print::plain(&total));
        let message = format!(
            "`price_weight` and `quality_weight` add up to {sum}; make that {total}, or name \
             another sum in `points_total`."
        );
        errors.add(place.pointer_to("price_weight"), message);
        return None;
    }
    Some(WeightedPoints {
        price_weight,
        quality_weight,
        formula: formula?,
        outside,
        quality_scale,
    })
}

/// What the two weights add up to.
fn total(place: &Place, errors: &mut Errors) -> Option<Exact> {
    if place.get("points_total").is_none() {
        return Some(exact::whole(100));
    }
    place.need_above_zero("points_total", errors)
}

/// What all criteria are worth together; at least one has a value.
fn values(tree: &Tree, errors: &mut Errors) -> Option<Exact> {
    let total = tree.value.clone()?;
    if total.is_zero() && !tree.is_empty {
        let message = "No criterion has a value; give at least one a `value` above 0.";
        errors.add("/criteria", message);
        return None;
    }
    Some(total)
}

/// What all criteria are worth together, below 1.
fn fractions(tree: &Tree, errors: &mut Errors) -> Option<Exact> {
    let total = values(tree, errors)?;
    if total >= Exact::ONE {
        let message = format!(
            "The values add up to {}; they are fractions and must stay below 1 together.",
            print::plain(&total)
        );
        errors.add("/criteria", message);
        return None;
    }
    Some(total)
}

fn deduction(place: &Place, errors: &mut Errors) -> Option<Exact> {
    let percent = place.need_amount("percent", errors)?;
    if percent >= exact::whole(100) {
        let message = "`percent` must be below 100: at 100 a bid with full marks costs nothing, \
                       whatever its price.";
        errors.add(place.pointer_to("percent"), message);
        return None;
    }
    Some(percent / exact::whole(100))
}

/// The power of ten that an index is multiplied by.
fn scale(place: &Place, errors: &mut Errors) -> Option<Exact> {
    let Some(exponent) = place.number_in("scale_exponent", errors) else {
        // What is there and no number was refused already.
        return place.get("scale_exponent").is_none().then_some(Exact::ONE);
    };
    let found =
        (-MOST_SCALE..=MOST_SCALE).find(|power| Exact::ratio(i64::from(*power), 1) == exponent);
    if found.is_none() {
        let message =
            format!("`scale_exponent` must be a whole number from -{MOST_SCALE} to {MOST_SCALE}.");
        errors.add(place.pointer_to("scale_exponent"), message);
    }
    found.map(exact::ten_to)
}

fn corridor(place: &Place, errors: &mut Errors) -> Option<QualityPerPriceCorridor> {
    let scale = scale(place, errors);
    let percent = place.need_amount("corridor_percent", errors);
    let percent = percent.filter(|percent| {
        let fits = *percent <= exact::whole(100);
        if !fits {
            let message = "`corridor_percent` cannot be above 100.";
            errors.add(place.pointer_to("corridor_percent"), message);
        }
        fits
    });
    let decide_by = place
        .need("decide_by", errors)
        .and_then(|rule| decide_by(&rule, errors));
    Some(QualityPerPriceCorridor {
        index: QualityPerPrice { scale: scale? },
        percent: percent?,
        decide_by: decide_by?,
    })
}

fn decide_by(place: &Place, errors: &mut Errors) -> Option<TieRule> {
    let rule = tie::known(place.text(errors)?);
    match rule {
        Some(TieRule::LowerPrice | TieRule::HigherQuality | TieRule::Criterion(_)) => rule,
        Some(TieRule::HigherPrice | TieRule::Earliest | TieRule::Lot(_)) | None => {
            let message = "Use `lower-price`, `higher-quality` or `criterion:ID` here.";
            errors.add(place, message);
            None
        }
    }
}

fn reference_difference(place: &Place, errors: &mut Errors) -> Option<ReferenceDifference> {
    let price_weight = place.need_amount("price_weight", errors);
    let quality_weight = place.need_amount("quality_weight", errors);
    let reference = place
        .need("reference", errors)
        .and_then(|place| reference(&place, errors));
    Some(ReferenceDifference {
        price_weight: price_weight?,
        quality_weight: quality_weight?,
        reference: reference?,
    })
}

fn reference(place: &Place, errors: &mut Errors) -> Option<Reference> {
    match place.node {
        Node::Text(text) if text == "mean" => Some(Reference::Mean),
        Node::Text(text) if text == "median" => Some(Reference::Median),
        Node::Object(_) => {
            place.only(&["quality", "price"], errors);
            let quality = place.need_amount("quality", errors);
            let price = place.need_amount("price", errors);
            Some(Reference::Fixed {
                quality: quality? / exact::whole(100),
                price: price?,
            })
        }
        _ => {
            let message =
                "Use \"mean\", \"median\" or {\"quality\": \"80\", \"price\": \"120000\"}.";
            errors.add(place, message);
            None
        }
    }
}

/// The weight of quality divided by that of the price, which must be above 0.
fn weight_ratio(place: &Place, errors: &mut Errors) -> Option<Exact> {
    let price_weight = place.need_above_zero("price_weight", errors);
    let quality_weight = place.need_amount("quality_weight", errors);
    Some(quality_weight? / price_weight?)
}

fn quality_premium(place: &Place, errors: &mut Errors) -> Option<QualityPremium> {
    let price_weight = place.need_above_zero("price_weight", errors);
    let quality_weight = place.need_amount("quality_weight", errors);
    let estimate = place.need_amount("estimate", errors);
    Some(QualityPremium {
        price_weight: price_weight?,
        quality_weight: quality_weight?,
        estimate: estimate?,
    })
}

fn value_index(place: &Place, errors: &mut Errors) -> Option<ValueIndex> {
    let exponent = weight_ratio(place, errors)?;
    if exponent > exact::whole(MOST_EXPONENT) {
        let message = format!(
            "`quality_weight` is more than {MOST_EXPONENT} times `price_weight`, so that the price \
             cannot matter; bring them closer."
        );
        errors.add(place.pointer_to("quality_weight"), message);
        return None;
    }
    Some(ValueIndex { exponent })
}
