//! Random bids.

use serde_json::Value;
use serde_json::json;

use super::criteria::Criteria;
use super::dice::Dice;
use super::dice::decimal;

/// What all bids of a dossier share.
pub struct Setting<'a> {
    pub criteria: &'a Criteria,
    pub knock_outs: Vec<String>,
    /// Quantity times periods per line of the price sheet.
    pub lines: Vec<(String, usize)>,
    pub mean: bool,
    pub panel: usize,
    /// Out of a hundred things, how many are missing.
    pub gaps: usize,
    pub free: bool,
    pub stamped: bool,
    /// The prices of this dossier lie close together or wide apart.
    pub spread: usize,
}

/// A bid with this id.
pub fn bid(dice: &mut Dice, setting: &Setting, id: &str) -> Value {
    let mut bid = json!({"id": id});
    let withdrawn = dice.chance(6);
    if withdrawn {
        bid["withdrawn"] = json!(true);
    }
    if !(withdrawn && dice.chance(30)) {
        price(dice, setting, &mut bid);
    }
    for knock_out in &setting.knock_outs {
        if !dice.chance(setting.gaps) {
            bid["knock_outs"][knock_out] = json!(if dice.chance(94) { "pass" } else { "fail" });
        }
    }
    for (requirement, answers) in &setting.criteria.answers {
        if !dice.chance(setting.gaps) {
            bid["answers"][requirement] = dice.pick(answers).clone();
        }
    }
    for (criterion, measures) in &setting.criteria.measured {
        if !dice.chance(setting.gaps) {
            let measure = dice.pick(measures).clone();
            bid["measures"][criterion] = dice.number(&measure);
        }
    }
    marks(dice, setting, &mut bid);
    if setting.stamped && dice.chance(80) {
        let hour = dice.below(4);
        bid["received"] = json!(format!("2026-11-24T1{hour}:00:00Z"));
    }
    bid
}

fn marks(dice: &mut Dice, setting: &Setting, bid: &mut Value) {
    let both = dice.chance(5);
    for (at, (criterion, marks)) in setting.criteria.marked.iter().enumerate() {
        if (!setting.mean || both) && !dice.chance(setting.gaps) {
            let mark = dice.pick(marks).clone();
            bid["marks"][criterion] = dice.number(&mark);
        }
        if setting.mean || both {
            // The first assessor leaves every second criterion to the others.
            let first = if setting.panel > 1 { at % 2 } else { 0 };
            for assessor in first..setting.panel {
                if !dice.chance(setting.gaps / 2) {
                    let mark = dice.pick(marks).clone();
                    let mark = dice.number(&mark);
                    bid["assessor_marks"][criterion][format!("a{assessor}")] = mark;
                }
            }
            if bid["withdrawn"] == true && dice.chance(30) {
                bid["assessor_marks"][criterion]["guest"] = json!(marks[0]);
            }
        }
    }
}

fn price(dice: &mut Dice, setting: &Setting, bid: &mut Value) {
    if setting.lines.is_empty() {
        if !dice.chance(setting.gaps) {
            let price = amount(dice, setting);
            bid["price"] = dice.number(&price);
        }
        return;
    }
    let (mut cents, mut whole) = (0, true);
    for (line, count) in &setting.lines {
        let unit = 500 + 50 * dice.below(10) + dice.below(2);
        cents += unit * count;
        if dice.chance(setting.gaps / 2) && !bid["unit_prices"].is_null() {
            whole = false;
        } else {
            bid["unit_prices"][line] = dice.number(&decimal(unit, 2));
        }
    }
    if whole && dice.chance(30) {
        bid["price"] = dice.number(&decimal(cents, 2));
    }
}

/// An amount; equal amounts are common.
fn amount(dice: &mut Dice, setting: &Setting) -> String {
    if setting.free && dice.chance(6) {
        return "0".to_owned();
    }
    match setting.spread {
        0 => decimal(9_998 + dice.below(5), 2),
        1 => decimal(50 + 10 * dice.below(11), 0),
        2 => decimal(8_000 + 5 * dice.below(2_000), 2),
        3 => decimal(60_000 + dice.below(90_000), 3),
        _ => (*dice.pick(&["100", "100.00", "99.99", "100.50", "110", "90"])).to_owned(),
    }
}

/// A bid that says what another says, at the same price or its own.
pub fn twin(dice: &mut Dice, setting: &Setting, of: &Value, id: &str) -> Value {
    let mut bid = of.clone();
    bid["id"] = json!(id);
    if setting.lines.is_empty() && dice.chance(60) {
        let price = amount(dice, setting);
        bid["price"] = dice.number(&price);
    }
    if bid.get("received").is_some() && dice.chance(50) {
        bid["received"] = json!("2026-11-24T11:30:00Z");
    }
    bid
}
