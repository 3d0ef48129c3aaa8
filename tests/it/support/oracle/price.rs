//! The price formulas of weighted points, as a fraction of the points that a price can earn.

use num_traits::Zero;
use serde_json::Value;

use super::functions::power;
use super::functions::quotient_of_logarithms;
use super::gate::above_ceiling;
use super::gate::all_zero;
use super::number::R;
use super::number::given;
use super::number::sum;
use super::number::whole;
use super::tender::Tender;

/// The fraction of every price among these prices.
pub fn fractions(tender: &Tender, prices: &[R]) -> Vec<R> {
    let formula = &tender.award["price_formula"];
    let raw = match tender.formula() {
        kind if kind.starts_with("discount-") => discounts(kind, formula, prices),
        kind => prices
            .iter()
            .map(|price| fraction(kind, formula, price, prices))
            .collect(),
    };
    let clamped = raw.into_iter().map(|fraction| {
        if tender.clamps() {
            fraction.max(whole(0)).min(whole(1))
        } else {
            fraction
        }
    });
    let zero_points = tender.award["ceiling"]["rule"] == "zero-points";
    clamped
        .zip(prices)
        .map(|(fraction, price)| {
            if zero_points && above_ceiling(tender, Some(price)) {
                whole(0)
            } else {
                fraction
            }
        })
        .collect()
}

fn fraction(kind: &str, formula: &Value, price: &R, prices: &[R]) -> R {
    let lowest = prices.iter().min().expect("somebody has a price");
    let highest = prices.iter().max().expect("somebody has a price");
    match kind {
        "lowest-ratio" => lowest / price,
        "fixed-ratio" => given(&formula["reference"]) / price,
        "highest-ratio" if all_zero(prices) => whole(1),
        "highest-ratio" => price / highest,
        "linear-multiple" => {
            let n = given(&formula["zero_at"]);
            (&n * lowest - price) / ((&n - whole(1)) * lowest)
        }
        "min-max" if lowest == highest => whole(1),
        "min-max" => (highest - price) / (highest - lowest),
        "line" => {
            let (full, zero) = (given(&formula["full_at"]), given(&formula["zero_at"]));
            (&zero - price) / (&zero - full)
        }
        "logarithmic" => {
            whole(1) - quotient_of_logarithms(&(price / lowest), &given(&formula["factor"]))
        }
        other => panic!("no formula is called {other}"),
    }
}

fn discounts(kind: &str, formula: &Value, prices: &[R]) -> Vec<R> {
    let base = given(&formula["base"]);
    let discounts: Vec<R> = prices
        .iter()
        .map(|price| ((&base - price) / &base).max(whole(0)))
        .collect();
    let most = discounts
        .iter()
        .max()
        .expect("somebody has a price")
        .clone();
    let count = i64::try_from(discounts.len()).expect("bids are few");
    let mean = sum(&discounts) / whole(count);
    let one = |discount: &R| match kind {
        "discount-corrected" => discount / most.clone().max(given(&formula["significant"])),
        _ if most.is_zero() => whole(1),
        "discount-power" => power(&(discount / &most), &given(&formula["alpha"])),
        _ => {
            let knee = given(&formula["knee"]);
            if *discount <= mean {
                &knee * discount / &mean
            } else {
                &knee + (whole(1) - &knee) * (discount - &mean) / (&most - &mean)
            }
        }
    };
    discounts.iter().map(one).collect()
}
