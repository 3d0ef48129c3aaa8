//! Random settings of the award.

use serde_json::Value;
use serde_json::json;

use super::dice::Dice;
use super::dice::decimal;

/// The methods besides weighted points, which come nearly as often as all these together.
pub const METHODS: [&str; 12] = [
    "lowest-price",
    "value-deduction",
    "percentage-deduction",
    "percentage-markup",
    "price-per-quality-point",
    "quality-per-price",
    "quality-per-price-corridor",
    "reference-difference",
    "utility-index",
    "quality-premium",
    "value-index",
    "feature-coefficient",
];

const FORMULAS: [&str; 10] = [
    "lowest-ratio",
    "highest-ratio",
    "linear-multiple",
    "min-max",
    "line",
    "logarithmic",
    "discount-power",
    "discount-bilinear",
    "discount-corrected",
    "fixed-ratio",
];

/// A method.
pub fn method(dice: &mut Dice) -> &'static str {
    if dice.chance(45) {
        "weighted-points"
    } else {
        dice.pick::<&str>(&METHODS)
    }
}

/// The method with what it needs; the criteria come later.
pub fn award(dice: &mut Dice, method: &str) -> Value {
    let mut award = json!({"method": method});
    match method {
        "weighted-points" => points(dice, &mut award),
        "percentage-deduction" => {
            award["percent"] = dice.one_of(&["10", "25", "33.3", "50", "65", "90"]);
        }
        "percentage-markup" => award["percent"] = dice.one_of(&["10", "25", "50", "100", "150"]),
        "reference-difference" => {
            weights(dice, &mut award);
            award["reference"] = match dice.below(3) {
                0 => json!("mean"),
                1 => json!("median"),
                _ => json!({"quality": dice.one_of(&["50", "80", "62.5", "0"]),
                            "price": dice.one_of(&["100", "120", "99.99", "0"])}),
            };
        }
        "utility-index" | "value-index" => weights(dice, &mut award),
        "quality-premium" => {
            weights(dice, &mut award);
            award["estimate"] = dice.one_of(&["100", "120.50", "1000"]);
        }
        "price-per-quality-point" | "quality-per-price" | "quality-per-price-corridor"
            if dice.chance(50) =>
        {
            award["scale_exponent"] = json!(*dice.pick(&[-1, 0, 1, 2, 3]));
        }
        _ => {}
    }
    if method == "quality-per-price-corridor" {
        award["corridor_percent"] = dice.one_of(&["0", "5", "8", "10", "25", "12.5"]);
    }
    common(dice, &mut award);
    award
}

fn weights(dice: &mut Dice, award: &mut Value) {
    let pairs = [
        ("50", "50"),
        ("40", "60"),
        ("25", "75"),
        ("60", "40"),
        ("80", "20"),
        ("70", "30"),
    ];
    let (price, quality) = *dice.pick(&pairs);
    award["price_weight"] = dice.number(price);
    award["quality_weight"] = dice.number(quality);
}

fn points(dice: &mut Dice, award: &mut Value) {
    let total = *dice.pick(&[1000, 1000, 1000, 1000, 100, 55, 10_000]);
    if total != 1000 || dice.chance(10) {
        award["points_total"] = dice.number(&decimal(total, 1));
    }
    let price = match dice.below(10) {
        0 => 0,
        1 => total,
        2 => dice.below(total + 1),
        _ => total / 10 * (1 + dice.below(9)),
    };
    award["price_weight"] = dice.number(&decimal(price, 1));
    award["quality_weight"] = dice.number(&decimal(total - price, 1));
    award["price_formula"] = formula(dice);
    match dice.below(3) {
        0 => award["price_points_outside"] = json!("keep"),
        1 => award["price_points_outside"] = json!("clamp"),
        _ => {}
    }
    match dice.below(4) {
        0 => award["quality_scale"] = json!("relative-to-best"),
        1 => award["quality_scale"] = json!("absolute"),
        _ => {}
    }
}

fn formula(dice: &mut Dice) -> Value {
    let kind = *dice.pick(&FORMULAS);
    let mut formula = json!({"kind": kind});
    match kind {
        "fixed-ratio" => formula["reference"] = dice.one_of(&["80", "100", "99.99"]),
        "linear-multiple" => formula["zero_at"] = dice.one_of(&["2", "3", "1.5", "1.1"]),
        "line" => {
            formula["full_at"] = dice.one_of(&["0", "50", "80", "99.5"]);
            formula["zero_at"] = dice.one_of(&["100", "120", "150", "200"]);
        }
        "logarithmic" => formula["factor"] = dice.one_of(&["2", "4", "1.5", "10"]),
        _ => {}
    }
    if kind.starts_with("discount-") {
        formula["base"] = dice.one_of(&["100", "120", "200"]);
    }
    match kind {
        "discount-power" => {
            formula["alpha"] = dice.one_of(&["0.1", "0.3", "0.5", "1", "1.5", "2", "3"]);
        }
        "discount-bilinear" => formula["knee"] = dice.one_of(&["0.8", "0.85", "0.9", "0.5", "1"]),
        "discount-corrected" => formula["significant"] = dice.one_of(&["0.02", "0.05", "0.25"]),
        _ => {}
    }
    formula
}

/// What every method has.
fn common(dice: &mut Dice, award: &mut Value) {
    let points = award["method"] == "weighted-points";
    if dice.chance(25) {
        let rules: &[&str] = if points {
            &["exclude", "flag", "zero-points"]
        } else {
            &["exclude", "flag"]
        };
        let amount = dice.one_of(&["100", "110", "150", "100.005"]);
        award["ceiling"] = json!({"amount": amount, "rule": dice.pick(rules)});
    }
    if dice.chance(15) {
        award["minimum_quality"] = dice.one_of(&["0.25", "0.4", "0.5", "0.6"]);
    }
    if dice.chance(70) {
        award["rounding"] = rounding(dice, points);
    }
    if dice.chance(40) {
        award["rank_on"] = json!(dice.pick(&["rounded", "exact"]));
    }
    match dice.below(5) {
        0 | 1 => award["panel"] = json!("mean"),
        2 => award["panel"] = json!("consensus"),
        _ => {}
    }
    if dice.chance(30) {
        award["abnormally_low"] = match dice.below(3) {
            0 => detector(dice),
            1 => json!([detector(dice)]),
            _ => json!([detector(dice), detector(dice)]),
        };
    }
}

fn rounding(dice: &mut Dice, points: bool) -> Value {
    let mut rounding = json!({});
    if dice.chance(85) {
        rounding["decimals"] = json!(*dice.pick(&[0, 0, 1, 1, 2, 2, 3, 6]));
    }
    if dice.chance(60) {
        rounding["mode"] = json!(dice.pick(&["half-up", "half-even", "down"]));
    }
    if dice.chance(70) {
        let stages: &[&str] = if points {
            &["total", "components", "criteria"]
        } else {
            &["total"]
        };
        rounding["stage"] = json!(dice.pick(stages));
    }
    rounding
}

fn detector(dice: &mut Dice) -> Value {
    let kind = *dice.pick(&[
        "below-mean-of-others",
        "below-next",
        "below-base",
        "below-mean",
    ]);
    let percent = dice.one_of(&["5", "10", "20", "25", "40", "12.5"]);
    let mut detector = json!({"kind": kind, "percent": percent});
    if kind == "below-base" {
        detector["base"] = dice.one_of(&["100", "120", "200"]);
    }
    detector
}

/// The rules for ties, and what decides in a corridor, over these criteria and bids.
pub fn ties(dice: &mut Dice, award: &mut Value, criteria: &[String], bids: &[String]) {
    let by_criterion = |dice: &mut Dice| format!("criterion:{}", dice.pick(criteria));
    if award["method"] == "quality-per-price-corridor" {
        award["decide_by"] = match dice.below(3) {
            0 => json!("lower-price"),
            1 => json!("higher-quality"),
            _ => json!(by_criterion(dice)),
        };
    }
    if dice.chance(25) {
        return;
    }
    let mut rules: Vec<String> = ["higher-quality", "lower-price", "earliest", "higher-price"]
        .map(str::to_owned)
        .to_vec();
    if !criteria.is_empty() {
        rules.push(by_criterion(dice));
    }
    if !bids.is_empty() {
        let mut drawn = bids.to_vec();
        dice.shuffle(&mut drawn);
        drawn.truncate(1 + dice.below(bids.len()));
        rules.push(format!("lot:{}", drawn.join(",")));
    }
    dice.shuffle(&mut rules);
    rules.truncate(1 + dice.below(3));
    award["ties"] = json!(rules);
}
