//! Formulas that look different and are the same.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;
use serde_json::json;

use crate::award::differential::engine;
use crate::support::oracle::number::R;
use crate::support::oracle::number::fixed;
use crate::support::oracle::number::given;
use crate::support::oracle::number::read;
use crate::support::oracle::number::whole;

/// A bid: its price in cents and its two marks.
type Offer = (i64, i64, i64);

fn offers() -> impl Strategy<Value = Vec<Offer>> {
    let offer = (
        prop_oneof![1_000_i64..30_000, Just(10_000)],
        1_i64..=10,
        0_i64..=10,
    );
    prop::collection::vec(offer, 1..6)
}

fn cents(amount: i64) -> R {
    whole(amount) / whole(100)
}

fn text(number: &R) -> String {
    fixed(number, 12, "half-up")
}

/// A dossier with two marked criteria that are worth this much: weights or values.
fn dossier(award: &Value, worth: &str, each: [&R; 2], offers: &[Offer]) -> Value {
    let criterion = |id: &str, each: &R| {
        let scale = json!({"zero": "0", "full": "10"});
        json!({"id": id, "kind": "marked", "scale": scale, worth: text(each)})
    };
    let bid = |(at, (price, first, second)): (usize, &Offer)| {
        let marks = json!({"X": first.to_string(), "Y": second.to_string()});
        json!({"id": format!("B{at}"), "price": fixed(&cents(*price), 2, "down"), "marks": marks})
    };
    json!({
        "format": "bestek/1",
        "award": award,
        "criteria": [criterion("X", each[0]), criterion("Y", each[1])],
        "bids": offers.iter().enumerate().map(bid).collect::<Vec<_>>(),
    })
}

/// The dossier with weights of 40 and 60.
fn weighted(award: &Value, offers: &[Offer]) -> Value {
    dossier(award, "weight", [&whole(40), &whole(60)], offers)
}

fn points(price_weight: i64, formula: &Value) -> Value {
    json!({
        "method": "weighted-points",
        "price_weight": price_weight.to_string(),
        "quality_weight": (100 - price_weight).to_string(),
        "price_formula": formula,
        "price_points_outside": "keep",
        "rounding": {"decimals": 6},
        "rank_on": "exact",
    })
}

/// A column of the ranking by bid.
fn column(dossier: &Value, key: &str) -> BTreeMap<String, Value> {
    let evaluation = engine(dossier);
    let rows = evaluation["ranking"]
        .as_array()
        .expect("a ranking is a list");
    let entry = |row: &Value| {
        (
            row["bid"].as_str().expect("an id").to_owned(),
            row[key].clone(),
        )
    };
    rows.iter().map(entry).collect()
}

/// The price points that a formula written another way would give.
fn price_points(offers: &[Offer], formula: impl Fn(&R, &R) -> R) -> BTreeMap<String, Value> {
    let lowest = offers.iter().map(|offer| offer.0).min().map(cents);
    let lowest = lowest.expect("there is an offer");
    let points = |(at, offer): (usize, &Offer)| {
        let points = formula(&cents(offer.0), &lowest);
        (format!("B{at}"), json!(fixed(&points, 6, "half-up")))
    };
    offers.iter().enumerate().map(points).collect()
}

proptest! {
    // A fixed seed, so that every run looks at the same dossiers.
    #![proptest_config(ProptestConfig {
        cases: 600,
        rng_seed: RngSeed::Fixed(2026),
        ..ProptestConfig::default()
    })]

    #[test]
    fn twice_the_lowest_is_two_minus_the_ratio(offers in offers(), weight in 1_i64..100) {
        let award = points(weight, &json!({"kind": "linear-multiple", "zero_at": "2"}));
        let expected = price_points(&offers, |price, lowest| {
            whole(weight) * (whole(2) - price / lowest)
        });
        prop_assert_eq!(column(&weighted(&award, &offers), "price_points"), expected);
    }

    #[test]
    fn a_span_is_a_multiple_of_one_more(offers in offers(), weight in 1_i64..100, span in 1_i64..30) {
        let span = whole(span) / whole(10);
        let zero_at = text(&(whole(1) + &span));
        let award = points(weight, &json!({"kind": "linear-multiple", "zero_at": zero_at}));
        let expected = price_points(&offers, |price, lowest| {
            whole(weight) * (lowest * (whole(1) + &span) - price) / (&span * lowest)
        });
        prop_assert_eq!(column(&weighted(&award, &offers), "price_points"), expected);
    }

    #[test]
    fn a_line_ranks_as_values_at_the_same_money_a_point(
        offers in offers(), weight in prop::sample::select(vec![20_i64, 25, 40, 50, 80]),
    ) {
        let line = points(weight, &json!({"kind": "line", "full_at": "0", "zero_at": "200"}));
        // 200 for all price points makes 200/weight a point, and 100−weight points of quality.
        let quality = whole(200) * whole(100 - weight) / whole(weight);
        let each = [&(&quality * read("0.4")), &(&quality * read("0.6"))];
        let value = json!({"method": "value-deduction", "rank_on": "exact"});
        prop_assert_eq!(
            column(&weighted(&line, &offers), "rank"),
            column(&dossier(&value, "value", each, &offers), "rank")
        );
    }

    #[test]
    fn price_per_point_ranks_as_points_per_price(offers in offers()) {
        let one = json!({"method": "price-per-quality-point", "rank_on": "exact"});
        let other = json!({"method": "quality-per-price", "rank_on": "exact"});
        prop_assert_eq!(
            column(&weighted(&one, &offers), "rank"),
            column(&weighted(&other, &offers), "rank")
        );
    }

    #[test]
    fn a_quality_premium_ranks_as_values(
        offers in offers(), weight in prop::sample::select(vec![20_i64, 25, 40, 50, 80]),
    ) {
        let premium = json!({
            "method": "quality-premium", "rank_on": "exact", "estimate": "120",
            "price_weight": weight.to_string(), "quality_weight": (100 - weight).to_string(),
        });
        let quality = whole(120) * whole(100 - weight) / whole(weight);
        let each = [&(&quality * read("0.4")), &(&quality * read("0.6"))];
        let value = json!({"method": "value-deduction", "rank_on": "exact"});
        prop_assert_eq!(
            column(&weighted(&premium, &offers), "rank"),
            column(&dossier(&value, "value", each, &offers), "rank")
        );
    }

    #[test]
    fn a_logarithm_keeps_distances_whoever_is_cheapest(offers in offers(), cheap in 1_i64..1_000) {
        let award = points(50, &json!({"kind": "logarithmic", "factor": "2"}));
        let before = column(&weighted(&award, &offers), "price_points");
        let mut more = offers.clone();
        more.push((cheap, 0, 0));
        let after = column(&weighted(&award, &more), "price_points");
        let distance = |points: &BTreeMap<String, Value>, id: &str| {
            given(&points["B0"]) - given(&points[id])
        };
        for id in before.keys() {
            let moved = distance(&before, id) - distance(&after, id);
            // Four figures are rounded to six decimals.
            let slack = read("0.000002");
            prop_assert!(moved <= slack && moved >= -slack, "{}", id);
        }
    }
}
