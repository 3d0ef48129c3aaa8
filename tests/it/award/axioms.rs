//! The axioms of a fair award.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::Value;
use serde_json::json;

use crate::award::differential::engine;
use crate::award::differential::engine_with_robustness;
use crate::support::oracle::number::R;
use crate::support::oracle::number::fixed;
use crate::support::oracle::number::given;
use crate::support::oracle::number::number;
use crate::support::oracle::number::whole;
use crate::support::oracle::random;
use crate::support::oracle::steady;

/// The rows of a ranking by bid, without the rule that broke a tie, which depends on neighbours.
fn rows(evaluation: &Value) -> BTreeMap<String, Value> {
    let rows = evaluation["ranking"]
        .as_array()
        .expect("a ranking is a list");
    rows.iter()
        .map(|row| {
            let mut row = row.clone();
            row["tie_break"] = Value::Null;
            (
                row["bid"].as_str().expect("a bid has an id").to_owned(),
                row,
            )
        })
        .collect()
}

fn method(dossier: &Value) -> &str {
    dossier["award"]["method"]
        .as_str()
        .expect("a dossier has a method")
}

fn formula(dossier: &Value) -> &str {
    dossier["award"]["price_formula"]["kind"]
        .as_str()
        .unwrap_or_default()
}

fn relative_scale(dossier: &Value) -> bool {
    dossier["award"]["quality_scale"] == "relative-to-best"
}

/// Whether a bid's own total is at least as good as another total.
fn at_least_as_good(row: &Value, other: &Value) -> bool {
    let (total, other) = (given(&row["total"]), given(&other["total"]));
    // Money methods are those that fill the comparison price; there the lowest wins.
    if row["comparison_price"].is_null() {
        total >= other
    } else {
        total <= other
    }
}

/// Below nothing an index turns around: a lower price makes it worse.
fn turns_around(dossier: &Value, row: &Value) -> bool {
    let index =
        method(dossier).starts_with("quality-per-price") || method(dossier) == "utility-index";
    index && given(&row["total"]) <= whole(0)
}

/// A ceiling that takes the price points away helps a price whose points would be below nothing,
/// and makes a higher price for income the worse one.
fn ceiling_turns_around(dossier: &Value) -> bool {
    dossier["award"]["ceiling"]["rule"] == "zero-points"
        && (formula(dossier) == "highest-ratio"
            || dossier["award"]["price_points_outside"] == "keep")
}

/// Alone with a discount a bid gets the points of the knee, without one it gets all points.
fn alone_at_the_knee(dossier: &Value, rows: &BTreeMap<String, Value>) -> bool {
    formula(dossier) == "discount-bilinear" && rows.len() == 1
}

/// Whether means or medians of qualities below nothing make more quality a loss.
fn mixed_up(dossier: &Value, rows: &BTreeMap<String, Value>) -> bool {
    let below = |row: &Value| number(&row["quality_share"]).is_some_and(|share| share < whole(0));
    dossier["award"]["reference"].is_string() && rows.values().any(below)
}

/// The place of a bid that is ranked, chosen by a number.
fn ranked(dossier: &Value, rows: &BTreeMap<String, Value>, choice: usize) -> Option<usize> {
    let bids = dossier["bids"].as_array().expect("bids are a list");
    let ids: Vec<&String> = rows.keys().collect();
    let id = ids.get(choice.checked_rem(ids.len())?)?;
    bids.iter().position(|bid| bid["id"] == ***id)
}

/// The next better mark on a scale.
fn better(scale: &Value, mark: &R) -> Option<Value> {
    if let Some(levels) = scale["levels"].as_array() {
        let own = levels.iter().find(|level| given(&level["mark"]) == *mark)?;
        let better = levels
            .iter()
            .find(|level| given(&level["share"]) > given(&own["share"]))?;
        return Some(better["mark"].clone());
    }
    let (zero, full) = (given(&scale["zero"]), given(&scale["full"]));
    let moved = if full > zero {
        (mark + whole(1)).min(full)
    } else {
        (mark - whole(1)).max(full)
    };
    Some(json!(fixed(&moved, 6, "down")))
}

/// Raises one mark of a bid; nothing where the bid has no mark to raise.
fn raise(dossier: &mut Value, bid: usize, choice: usize) -> Option<()> {
    let mut scales = Vec::new();
    collect_scales(&dossier["criteria"], &mut scales);
    let (id, scale) = scales.get(choice.checked_rem(scales.len())?)?.clone();
    let mean = dossier["award"]["panel"] == "mean";
    let marks = &mut dossier["bids"][bid];
    let mark = if mean {
        let panel = marks["assessor_marks"][&id].as_object_mut()?;
        let at = choice.checked_rem(panel.len())?;
        panel.values_mut().nth(at)?
    } else {
        marks["marks"].get_mut(&id)?
    };
    *mark = better(&scale, &given(mark))?;
    Some(())
}

fn collect_scales(criteria: &Value, scales: &mut Vec<(String, Value)>) {
    for criterion in criteria.as_array().into_iter().flatten() {
        if let Some(scale) = criterion.get("scale") {
            let id = criterion["id"].as_str().expect("a criterion has an id");
            scales.push((id.to_owned(), scale.clone()));
        }
        collect_scales(&criterion["children"], scales);
    }
}

/// The methods in which no bid's figure hangs on another bid.
fn is_absolute(dossier: &Value) -> bool {
    match method(dossier) {
        "weighted-points" => {
            ["line", "fixed-ratio"].contains(&formula(dossier)) && !relative_scale(dossier)
        }
        "reference-difference" => dossier["award"]["reference"].is_object(),
        "utility-index" | "quality-per-price-corridor" | "quality-premium" => false,
        _ => true,
    }
}

proptest! {
    // A fixed seed, so that every run looks at the same dossiers.
    #![proptest_config(ProptestConfig {
        cases: 2000,
        rng_seed: RngSeed::Fixed(2026),
        ..ProptestConfig::default()
    })]

    /// Anonymity: the order in which bids arrive never changes a figure or a rank.
    #[test]
    fn the_order_of_arrival_does_not_matter(seed in any::<u64>()) {
        let dossier = random(seed);
        let mut backward = dossier.clone();
        backward["bids"].as_array_mut().expect("bids are a list").reverse();
        let (one, other) = (engine(&dossier), engine(&backward));
        prop_assert_eq!(rows(&one), rows(&other));
        prop_assert_eq!(&one["criteria"], &other["criteria"]);
        prop_assert_eq!(&one["warnings"], &other["warnings"]);
    }

    /// Monotonicity: a lower price never earns a worse figure.
    #[test]
    fn a_lower_price_never_earns_less(seed in any::<u64>(), choice in 0_usize..6, part in 1_i64..16) {
        let mut dossier = random(seed);
        let before = rows(&engine(&dossier));
        let Some(bid) = ranked(&dossier, &before, choice) else { return Ok(()) };
        if alone_at_the_knee(&dossier, &before) {
            return Ok(());
        }
        let old = given(&before[dossier["bids"][bid]["id"].as_str().expect("an id")]["price"]);
        let new = given(&json!(fixed(&(&old * whole(part) / whole(16)), 2, "down")));
        let new = new.max(given(&json!("0.01")));
        if new > old || !dossier["bids"][bid]["unit_prices"].is_null()
            || formula(&dossier) == "highest-ratio" || ceiling_turns_around(&dossier) {
            return Ok(());
        }
        dossier["bids"][bid]["price"] = json!(fixed(&new, 2, "down"));
        let after = rows(&engine(&dossier));
        let id = dossier["bids"][bid]["id"].as_str().expect("an id");
        let (before, after) = (&before[id], &after[id]);
        prop_assert!(
            turns_around(&dossier, before) || at_least_as_good(after, before),
            "{} was {}: {}", after, before, dossier
        );
    }

    /// Monotonicity: a better mark never earns less, and never brings a bid below a minimum.
    #[test]
    fn a_better_mark_never_earns_less(seed in any::<u64>(), choice in 0_usize..30) {
        let mut dossier = random(seed);
        let before = rows(&engine(&dossier));
        let Some(bid) = ranked(&dossier, &before, choice) else { return Ok(()) };
        let mixed = relative_scale(&dossier) || dossier["award"]["reference"].is_string();
        if mixed || raise(&mut dossier, bid, choice).is_none() {
            return Ok(());
        }
        let after = rows(&engine(&dossier));
        let id = dossier["bids"][bid]["id"].as_str().expect("an id");
        let after = after.get(id).expect("a better mark keeps a bid in");
        prop_assert!(at_least_as_good(after, &before[id]), "{} was {}: {}", after, before[id], dossier);
    }

    /// Bounds: nobody earns less than nothing or more than there is.
    #[test]
    fn points_stay_between_nothing_and_everything(seed in any::<u64>()) {
        let mut dossier = random(seed);
        let outside = &dossier["award"]["price_points_outside"];
        if method(&dossier) != "weighted-points" || outside == "keep" {
            return Ok(());
        }
        dossier["award"]["rounding"] = json!({"decimals": 6, "mode": "down"});
        let evaluation = engine(&dossier);
        let (price, quality) =
            (given(&dossier["award"]["price_weight"]), given(&dossier["award"]["quality_weight"]));
        for row in rows(&evaluation).values() {
            let share = number(&row["quality_share"]).unwrap_or_else(|| whole(0));
            let points = number(&row["quality_points"]).unwrap_or_else(|| whole(0));
            prop_assert!((whole(0)..=price.clone()).contains(&given(&row["price_points"])));
            if (whole(0)..=whole(1)).contains(&share) {
                prop_assert!((whole(0)..=quality.clone()).contains(&points), "{}", row);
                prop_assert!((whole(0)..=&price + &quality).contains(&given(&row["total"])));
            }
        }
    }

    /// Dominance: as good everywhere and better somewhere never ranks lower.
    #[test]
    fn a_dominating_bid_never_ranks_lower(seed in any::<u64>()) {
        let mut dossier = random(seed);
        dossier["award"]["ties"] = json!([]);
        steady(&mut dossier);
        if ceiling_turns_around(&dossier) {
            return Ok(());
        }
        let evaluation = engine_with_robustness(&dossier);
        let rows = rows(&evaluation);
        let pairs = evaluation["robustness"]["dominated"].as_array().cloned().unwrap_or_default();
        for pair in pairs {
            let row = |at: usize| &rows[pair[at].as_str().expect("a pair of ids")];
            if turns_around(&dossier, row(1)) || mixed_up(&dossier, &rows) {
                continue;
            }
            prop_assert!(row(0)["rank"].as_u64() <= row(1)["rank"].as_u64(), "{} in {}", pair, dossier);
        }
    }

    /// Independence: in an absolute method no bid changes the order of two others by leaving.
    #[test]
    fn absolute_methods_never_reverse(seed in any::<u64>()) {
        let dossier = random(seed);
        if !is_absolute(&dossier) {
            return Ok(());
        }
        let evaluation = engine_with_robustness(&dossier);
        let removals = evaluation["robustness"]["removals"].as_array().cloned().unwrap_or_default();
        for removal in removals {
            prop_assert_eq!(&removal["reversed"], &json!(false), "{} in {}", removal, dossier);
        }
    }
}
