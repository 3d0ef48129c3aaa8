//! The figures of the methods.

use num_traits::Zero;
use serde_json::Value;

use super::functions::power;
use super::gate::coefficient;
use super::gate::value_earned;
use super::number::R;
use super::number::given;
use super::number::number_or;
use super::number::round;
use super::number::significant;
use super::number::sum;
use super::number::ten;
use super::number::whole;
use super::price::fractions;
use super::tender::Tender;

/// A bid that takes part.
pub struct Offer {
    pub price: R,
    /// The quality share, 0 where there are no criteria.
    pub quality: R,
    pub shares: Vec<Option<R>>,
}

/// What a bid gets.
pub struct Figure {
    /// The figure before any rounding; of a computed method 20 significant digits.
    pub exact: R,
    /// The figure after the rounding of its stage.
    pub rounded: R,
    pub price_points: Option<R>,
    pub quality_points: Option<R>,
    /// The fraction of the price points, for weighted points.
    pub fraction: Option<R>,
    /// The quality share after scaling, for weighted points.
    pub scaled: Option<R>,
}

/// The figure of every offer.
pub fn figures(tender: &Tender, offers: &[Offer]) -> Vec<Figure> {
    if offers.is_empty() {
        return Vec::new();
    }
    if tender.method == "weighted-points" {
        return points(tender, offers);
    }
    let raw = match tender.method.as_str() {
        "reference-difference" => reference_difference(tender, offers),
        "utility-index" => utility_index(tender, offers),
        "quality-premium" => quality_premium(tender, offers),
        _ => offers.iter().map(|offer| alone(tender, offer)).collect(),
    };
    let figure = |exact: R| Figure {
        rounded: round(&exact, tender.decimals, &tender.mode),
        exact: if computed(tender) {
            significant(&exact, 20)
        } else {
            exact
        },
        price_points: None,
        quality_points: None,
        fraction: None,
        scaled: None,
    };
    raw.into_iter().map(figure).collect()
}

/// Whether figures come from a logarithm or a power that is not whole.
fn computed(tender: &Tender) -> bool {
    match tender.formula() {
        "logarithmic" => true,
        "discount-power" => !given(&tender.award["price_formula"]["alpha"]).is_integer(),
        _ => {
            tender.method == "value-index"
                && !(tender.quality_weight() / tender.price_weight()).is_integer()
        }
    }
}

/// By how much shares grow when the best quality gets full points.
pub fn scaling(tender: &Tender, offers: &[Offer]) -> R {
    let best = offers.iter().map(|offer| &offer.quality).max();
    match best {
        Some(best) if tender.relative_quality() && *best > whole(0) => best.recip(),
        _ => whole(1),
    }
}

/// The points of the top criteria of a bid, before rounding.
fn top_points(tender: &Tender, offer: &Offer, scaling: &R) -> Vec<R> {
    let weights = sum(tender.top.iter().map(|&at| &tender.nodes[at].weight));
    let one = |&at: &usize| {
        let share = offer.shares[at]
            .as_ref()
            .expect("the evaluation is complete");
        tender.quality_weight() * &tender.nodes[at].weight / &weights * share * scaling
    };
    tender.top.iter().map(one).collect()
}

fn points(tender: &Tender, offers: &[Offer]) -> Vec<Figure> {
    let prices: Vec<R> = offers.iter().map(|offer| offer.price.clone()).collect();
    let scaling = scaling(tender, offers);
    let rounded = |number: &R| round(number, tender.decimals, &tender.mode);
    let figure = |(offer, fraction): (&Offer, R)| {
        let scaled = &offer.quality * &scaling;
        let exact_price = tender.price_weight() * &fraction;
        let exact_quality = tender.quality_weight() * &scaled;
        let exact = &exact_price + &exact_quality;
        let (price, quality) = match tender.stage.as_str() {
            "components" => (rounded(&exact_price), rounded(&exact_quality)),
            "criteria" => {
                let tops: Vec<R> = top_points(tender, offer, &scaling)
                    .iter()
                    .map(rounded)
                    .collect();
                (rounded(&exact_price), sum(&tops))
            }
            _ => (exact_price, exact_quality),
        };
        Figure {
            rounded: rounded(&(&price + &quality)),
            exact: if computed(tender) {
                significant(&exact, 20)
            } else {
                exact
            },
            price_points: Some(price),
            quality_points: Some(quality),
            fraction: Some(fraction),
            scaled: Some(scaled),
        }
    };
    offers
        .iter()
        .zip(fractions(tender, &prices))
        .map(figure)
        .collect()
}

/// The methods in which a bid's figure needs no other bid.
fn alone(tender: &Tender, offer: &Offer) -> R {
    let (price, share) = (&offer.price, &offer.quality);
    let points = share * whole(100);
    let exponent = number_or(&tender.award["scale_exponent"], 0).to_integer();
    let part = number_or(&tender.award["percent"], 0) / whole(100);
    match tender.method.as_str() {
        "lowest-price" => price.clone(),
        "value-deduction" => {
            price - value_earned(tender, &offer.shares).expect("the evaluation is complete")
        }
        "percentage-deduction" => price * (whole(1) - part * share),
        "percentage-markup" => price * (whole(1) + part * (whole(1) - share)),
        "price-per-quality-point" => price / points * shift(&exponent.to_string()),
        "quality-per-price" | "quality-per-price-corridor" => {
            points / price * shift(&exponent.to_string())
        }
        "value-index" if points <= whole(0) => whole(0),
        "value-index" => power(&points, &(tender.quality_weight() / tender.price_weight())) / price,
        "feature-coefficient" => {
            price / coefficient(tender, &offer.shares).expect("the evaluation is complete")
        }
        other => panic!("no method is called {other}"),
    }
}

/// Ten to a whole power given as text.
fn shift(exponent: &str) -> R {
    let size = exponent
        .trim_start_matches('-')
        .parse()
        .expect("an exponent is small");
    let size = R::from_integer(ten(size));
    if exponent.starts_with('-') {
        size.recip()
    } else {
        size
    }
}

fn reference_difference(tender: &Tender, offers: &[Offer]) -> Vec<R> {
    let points: Vec<R> = offers
        .iter()
        .map(|offer| &offer.quality * whole(100))
        .collect();
    let prices: Vec<R> = offers.iter().map(|offer| offer.price.clone()).collect();
    let reference = &tender.award["reference"];
    let (quality_0, price_0) = match reference {
        Value::String(kind) if kind == "mean" => (mean(&points), mean(&prices)),
        Value::String(_) => (median(&points), median(&prices)),
        fixed => (given(&fixed["quality"]), given(&fixed["price"])),
    };
    let term = |weight: R, number: &R, reference: &R| {
        if reference.is_zero() {
            whole(0)
        } else {
            weight * number / reference
        }
    };
    let one = |(points, price)| {
        term(tender.quality_weight(), points, &quality_0)
            - term(tender.price_weight(), price, &price_0)
    };
    points.iter().zip(&prices).map(one).collect()
}

/// The mean of some numbers.
pub fn mean(numbers: &[R]) -> R {
    sum(numbers) / whole(i64::try_from(numbers.len()).expect("bids are few"))
}

fn median(numbers: &[R]) -> R {
    let mut sorted = numbers.to_vec();
    sorted.sort();
    let (low, high) = (&sorted[(sorted.len() - 1) / 2], &sorted[sorted.len() / 2]);
    (low + high) / whole(2)
}

fn utility_index(tender: &Tender, offers: &[Offer]) -> Vec<R> {
    let best = offers
        .iter()
        .map(|offer| &offer.quality)
        .max()
        .expect("there is an offer");
    let lowest = offers
        .iter()
        .map(|offer| &offer.price)
        .min()
        .expect("there is an offer");
    let worth = tender.quality_weight() / tender.price_weight();
    let one = |offer: &Offer| (whole(1) - (best - &offer.quality) * &worth) / &offer.price * lowest;
    offers.iter().map(one).collect()
}

fn quality_premium(tender: &Tender, offers: &[Offer]) -> Vec<R> {
    let lowest = offers
        .iter()
        .map(|offer| &offer.quality)
        .min()
        .expect("there is an offer");
    let worth = tender.quality_weight() / tender.price_weight() * given(&tender.award["estimate"]);
    // (Q − Qlowest)·WQ/100 is (q − qlowest)·WQ.
    let one = |offer: &Offer| &offer.price - (&offer.quality - lowest) * &worth;
    offers.iter().map(one).collect()
}
