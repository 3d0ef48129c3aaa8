//! Random dossiers that are valid, small, and full of ties and boundaries.

mod award;
mod bids;
mod criteria;
mod dice;

use serde_json::Value;
use serde_json::json;

use bids::Setting;
use criteria::Criteria;
use dice::Dice;

use super::gate::refuses_free;
use super::tender::Tender;
use super::tender::text;

/// The dossier of a seed.
pub fn random(seed: u64) -> Value {
    let mut dice = Dice::new(seed);
    let method = award::method(&mut dice);
    let mut award = award::award(&mut dice, method);
    let no_quality = ["0", "0.0"].contains(&number_text(&award["quality_weight"]).as_str());
    let bare = match method {
        "lowest-price" => dice.chance(25),
        "weighted-points" => no_quality && dice.chance(50),
        _ => false,
    };
    let criteria = criteria::criteria(&mut dice, method, bare);
    let mut ids: Vec<String> = ["A", "B", "C", "D", "E", "F"].map(str::to_owned).to_vec();
    dice.shuffle(&mut ids);
    ids.truncate(*dice.pick(&[0, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 6]));
    award::ties(&mut dice, &mut award, &criteria.ids, &ids);
    let mut dossier = json!({"format": "bestek/1", "award": award, "criteria": criteria.tree});
    if let Some(total) = &criteria.total {
        dossier["criteria_total"] = total.clone();
    }
    let free = !refuses_free(&Tender::of(&dossier));
    let setting = setting(&mut dice, &mut dossier, &criteria, free);
    let mut bids: Vec<Value> = Vec::new();
    for id in &ids {
        let bid = match bids.last() {
            Some(last) if dice.chance(25) => bids::twin(&mut dice, &setting, last, id),
            _ => bids::bid(&mut dice, &setting, id),
        };
        bids.push(bid);
    }
    dossier["requirements"] = json!(criteria.requirements);
    dossier["bids"] = json!(bids);
    dossier
}

fn number_text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Draws what the bids share, and writes the knock-outs and the price sheet.
fn setting<'a>(
    dice: &mut Dice,
    dossier: &mut Value,
    criteria: &'a Criteria,
    free: bool,
) -> Setting<'a> {
    let count = *dice.pick(&[0, 0, 0, 1, 2]);
    let knock_outs: Vec<String> = (0..count).map(|at| format!("K{at}")).collect();
    dossier["knock_outs"] = knock_outs.iter().map(|id| json!({"id": id})).collect();
    let (mut lines, mut sheet) = (Vec::new(), Vec::new());
    if dice.chance(10) {
        for at in 0..2 + dice.below(2) {
            let (quantity, periods) = (1 + dice.below(6), 1 + dice.below(3));
            let mut line = json!({"id": format!("P{at}"), "quantity": quantity.to_string()});
            if periods > 1 {
                line["periods"] = json!(periods);
            }
            sheet.push(line);
            lines.push((format!("P{at}"), quantity * periods));
        }
        dossier["price_sheet"] = json!({"lines": sheet});
    }
    Setting {
        criteria,
        knock_outs,
        lines,
        mean: dossier["award"]["panel"] == "mean",
        panel: 1 + dice.below(4),
        gaps: if dice.chance(10) { 8 } else { 0 },
        free,
        stamped: dice.chance(60),
        spread: dice.below(5),
    }
}

/// Takes out what a better price could lose by, so that winning is monotone in the own price, as
/// a search for the winning price supposes: a tie rule against it, and negative qualities, which
/// a higher price would help.
pub fn steady(dossier: &mut Value) {
    let award = &mut dossier["award"];
    let income = award["price_formula"]["kind"] == "highest-ratio";
    let perverse = if income {
        "lower-price"
    } else {
        "higher-price"
    };
    if let Some(ties) = award["ties"].as_array_mut() {
        ties.retain(|tie| text(tie) != perverse);
    }
    if text(&award["method"]).starts_with("quality-per-price") && award["minimum_quality"].is_null()
    {
        award["minimum_quality"] = json!("0");
    }
}
