//! The method and its settings.

use rust_decimal::Decimal;

use crate::domain::award::method::character::Dependence;
use crate::domain::award::method::name::MethodName;
use crate::domain::finding::Finding;
use crate::domain::tender::Tender;
use crate::domain::tender::part::Part;
use crate::domain::tender::scoring::{Award, CeilingRule, PointsOutside, PriceFormula};

/// Whether the chosen method has what it needs, and what deserves a second look.
pub fn check(tender: &Tender, found: &mut Vec<Finding>) {
    let award = &tender.award;
    if award.method.uses_weights() {
        weights(award, found);
    }
    if award.method == MethodName::WeightedPoints {
        formula(award, found);
    }
    settings(award, found);
    let zero_points = award
        .ceiling
        .as_ref()
        .is_some_and(|ceiling| ceiling.rule == CeilingRule::ZeroPoints);
    if zero_points && award.method != MethodName::WeightedPoints {
        found.push(error("award-ceiling-no-points", ""));
    }
    let character = award.character();
    if character.is_some_and(|character| character.dependence == Dependence::Relative) {
        found.push(Finding::warning("award-relative", Part::Scoring, ""));
    }
}

fn error(code: &'static str, object: impl Into<String>) -> Finding {
    Finding::error(code, Part::Scoring, object)
}

fn weights(award: &Award, found: &mut Vec<Finding>) {
    let Some((price, quality)) = award.price_weight.zip(award.quality_weight) else {
        found.push(error("award-no-ratio", ""));
        return;
    };
    let sum = price + quality;
    if sum != award.points_total.unwrap_or(Decimal::ONE_HUNDRED) {
        found.push(error("award-weights", sum.normalize().to_string()));
    }
    let divides = matches!(
        award.method,
        MethodName::UtilityIndex | MethodName::QualityPremium | MethodName::ValueIndex
    );
    if divides && price.is_zero() {
        found.push(error("award-no-price-weight", ""));
    }
}

fn formula(award: &Award, found: &mut Vec<Finding>) {
    let clamps = award.price_points_outside != Some(PointsOutside::Keep);
    match &award.price_formula {
        None => found.push(error("award-no-formula", "")),
        Some(PriceFormula::Line { full_at, zero_at }) if full_at >= zero_at => {
            found.push(error("award-line-order", ""));
        }
        // A price below the lower limit earns nothing more. The Swedish Supreme Administrative
        // Court forbade such a limit: HFD 2022 ref. 41.
        Some(PriceFormula::Line { full_at, .. }) if clamps && !full_at.amount().is_zero() => {
            found.push(Finding::warning("award-line-floor", Part::Scoring, ""));
        }
        // With income a tie that the lower price breaks would reward paying less.
        Some(PriceFormula::HighestRatio) if award.ties.iter().any(|rule| rule == "lower-price") => {
            found.push(Finding::warning("award-income-tie", Part::Scoring, ""));
        }
        Some(_) => {}
    }
}

/// What the other methods ask.
fn settings(award: &Award, found: &mut Vec<Finding>) {
    let missing = |is_missing: bool, code| is_missing.then(|| error(code, ""));
    match award.method {
        MethodName::PercentageDeduction => match award.percent {
            None => found.push(error("award-no-percent", "")),
            Some(percent) if percent >= Decimal::ONE_HUNDRED => {
                found.push(error("award-percent-free", percent.normalize().to_string()));
            }
            Some(_) => {}
        },
        MethodName::PercentageMarkup => {
            found.extend(missing(award.percent.is_none(), "award-no-percent"));
        }
        MethodName::QualityPerPriceCorridor => {
            let none = award.corridor_percent.is_none() || award.decide_by.is_none();
            found.extend(missing(none, "award-no-corridor"));
        }
        MethodName::ReferenceDifference => {
            found.extend(missing(award.reference.is_none(), "award-no-reference"));
        }
        MethodName::QualityPremium => {
            found.extend(missing(award.estimate.is_none(), "award-no-estimate"));
        }
        MethodName::WeightedPoints
        | MethodName::LowestPrice
        | MethodName::ValueDeduction
        | MethodName::PricePerQualityPoint
        | MethodName::QualityPerPrice
        | MethodName::UtilityIndex
        | MethodName::ValueIndex
        | MethodName::FeatureCoefficient => {}
    }
}
