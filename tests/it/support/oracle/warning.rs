//! The codes of the warnings that need no robustness.

use std::collections::BTreeSet;

use serde_json::Value;

use super::gate::above_ceiling;
use super::method::mean;
use super::number::R;
use super::number::given;
use super::number::whole;
use super::outcome::Entry;
use super::outcome::Outcome;
use super::rank::ranking_figure;
use super::tender::Tender;
use super::tender::text;

/// All codes, sorted.
pub fn warnings(tender: &Tender, entries: &[Entry], outcome: &Outcome) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    if is_relative(tender) {
        codes.insert("relative-method".to_owned());
    }
    if !outcome.complete() {
        return codes;
    }
    let prices: Vec<R> = outcome
        .offers
        .iter()
        .map(|offer| offer.price.clone())
        .collect();
    if prices.len() == 1 {
        codes.insert("single-bid".to_owned());
    }
    if prices.len() > 1 && prices.iter().all(|price| *price == prices[0]) {
        codes.insert("equal-prices".to_owned());
    }
    if prices
        .iter()
        .any(|price| above_ceiling(tender, Some(price)))
    {
        codes.insert("above-ceiling".to_owned());
    }
    if excluded_below(tender, entries, outcome, &prices) {
        codes.insert("excluded-set-minimum".to_owned());
    }
    ties(tender, outcome, &mut codes);
    let low = &tender.award["abnormally_low"];
    let detectors = match low {
        Value::Array(many) => many.clone(),
        Value::Null => Vec::new(),
        one => vec![one.clone()],
    };
    for detector in &detectors {
        for (at, &entry) in outcome.field.iter().enumerate() {
            if abnormally_low(detector, &prices, at) {
                codes.insert(format!("abnormally-low:{}", entries[entry].bid.id));
            }
        }
    }
    codes
}

fn is_relative(tender: &Tender) -> bool {
    let formulas = [
        "lowest-ratio",
        "highest-ratio",
        "linear-multiple",
        "min-max",
        "discount-power",
        "discount-bilinear",
        "discount-corrected",
    ];
    formulas.contains(&tender.formula())
        || (tender.formula() == "logarithmic" && tender.clamps())
        || tender.relative_quality()
        || ["quality-per-price-corridor", "utility-index"].contains(&tender.method.as_str())
        || (tender.method == "reference-difference" && tender.award["reference"].is_string())
}

/// A bid that may not take part would have set the lowest price.
fn excluded_below(tender: &Tender, entries: &[Entry], outcome: &Outcome, prices: &[R]) -> bool {
    let formulas = ["lowest-ratio", "linear-multiple", "min-max", "logarithmic"];
    if !formulas.contains(&tender.formula()) && tender.method != "utility-index" {
        return false;
    }
    let Some(lowest) = prices.iter().min() else {
        return false;
    };
    let mut excluded = outcome
        .inadmissible
        .iter()
        .filter_map(|(at, _)| entries[*at].price.as_ref());
    excluded.any(|price| price < lowest)
}

fn ties(tender: &Tender, outcome: &Outcome, codes: &mut BTreeSet<String>) {
    for (at, one) in outcome.figures.iter().enumerate() {
        for other in &outcome.figures[..at] {
            if ranking_figure(tender, one) == ranking_figure(tender, other) {
                codes.insert("tie".to_owned());
                if one.exact != other.exact {
                    codes.insert("tie-by-rounding".to_owned());
                }
            }
        }
    }
}

fn abnormally_low(detector: &Value, prices: &[R], at: usize) -> bool {
    let price = &prices[at];
    let mut others = prices.to_vec();
    others.remove(at);
    let reference = match text(&detector["kind"]) {
        "below-base" => given(&detector["base"]),
        "below-mean" => mean(prices),
        _ if others.is_empty() => return false,
        "below-mean-of-others" => mean(&others),
        _ => {
            let next = others.iter().min().expect("there is another price");
            if price > next {
                return false;
            }
            next.clone()
        }
    };
    *price <= reference * (whole(1) - given(&detector["percent"]) / whole(100))
}
