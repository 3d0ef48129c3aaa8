//! Single marks and single assessors that decide who wins.

use std::collections::BTreeSet;

use serde_json::Value;
use serde_json::json;

use super::Study;
use super::winner;
use crate::support::oracle::gate::judge;
use crate::support::oracle::number::R;
use crate::support::oracle::number::given;
use crate::support::oracle::number::plain;
use crate::support::oracle::number::whole;
use crate::support::oracle::outcome::Entry;
use crate::support::oracle::outcome::decide;
use crate::support::oracle::share::panels;
use crate::support::oracle::tender::Bid;
use crate::support::oracle::tender::Node;
use crate::support::oracle::tender::list;

/// Every mark that changes the winners when moved one step.
pub fn single_mark_flips(study: &Study) -> Vec<Value> {
    let before = study.outcome.winners(study.entries);
    let mut flips = Vec::new();
    for (at, bid) in study
        .bids
        .iter()
        .enumerate()
        .filter(|(_, bid)| !bid.withdrawn)
    {
        for node in study.tender.marked() {
            for (assessor, mark) in marks(study, bid, node) {
                for moved in steps(&node.source["scale"], &mark) {
                    let after =
                        winners_with(study, at, &with(bid, node, assessor.as_ref(), &moved));
                    if after == before {
                        continue;
                    }
                    let mut flip = json!({
                        "bid": bid.id, "criterion": node.id,
                        "from": plain(&mark), "to": plain(&moved), "winner": winner(&after),
                    });
                    if let Some(assessor) = &assessor {
                        flip["assessor"] = json!(assessor);
                    }
                    flips.push(flip);
                }
            }
        }
    }
    flips
}

/// The marks of a bid on a criterion that count, with who gave them.
fn marks(study: &Study, bid: &Bid, node: &Node) -> Vec<(Option<String>, R)> {
    if study.tender.panel_mean() {
        let panel = bid.assessor_marks.get(&node.id).into_iter().flatten();
        panel
            .map(|(id, mark)| (Some(id.clone()), mark.clone()))
            .collect()
    } else {
        bid.marks
            .get(&node.id)
            .map(|mark| (None, mark.clone()))
            .into_iter()
            .collect()
    }
}

/// The marks one step away.
fn steps(scale: &Value, mark: &R) -> Vec<R> {
    let levels: Vec<R> = list(&scale["levels"])
        .iter()
        .map(|level| given(&level["mark"]))
        .collect();
    if levels.is_empty() {
        let (zero, full) = (given(&scale["zero"]), given(&scale["full"]));
        let (low, high) = (zero.clone().min(full.clone()), zero.max(full));
        let both = [mark - whole(1), mark + whole(1)];
        return both
            .into_iter()
            .filter(|moved| *moved >= low && *moved <= high)
            .collect();
    }
    let below = levels.iter().filter(|level| *level < mark).max();
    let above = levels.iter().filter(|level| *level > mark).min();
    below.into_iter().chain(above).cloned().collect()
}

fn with(bid: &Bid, node: &Node, assessor: Option<&String>, mark: &R) -> Bid {
    let mut changed = bid.clone();
    match assessor {
        Some(assessor) => {
            let panel = changed.assessor_marks.entry(node.id.clone()).or_default();
            panel.insert(assessor.clone(), mark.clone());
        }
        None => {
            changed.marks.insert(node.id.clone(), mark.clone());
        }
    }
    changed
}

/// The winners when one bid is another.
fn winners_with(study: &Study, at: usize, changed: &Bid) -> Vec<String> {
    let mut entries = study.entries.to_vec();
    entries[at].judged = judge(study.tender, changed, study.panels);
    decide(study.tender, &entries).winners(&entries)
}

/// The winner without each assessor; nothing when somebody's work is lost with them.
pub fn assessor_removals(study: &Study) -> Vec<Value> {
    if !study.tender.panel_mean() {
        return Vec::new();
    }
    let everyone: BTreeSet<&String> = study.panels.values().flatten().collect();
    everyone
        .into_iter()
        .map(|assessor| json!({"assessor": assessor, "winner": without(study, assessor)}))
        .collect()
}

fn without(study: &Study, assessor: &str) -> Value {
    let mut bids = study.bids.to_vec();
    for panel in bids
        .iter_mut()
        .flat_map(|bid| bid.assessor_marks.values_mut())
    {
        panel.remove(assessor);
    }
    let panels = panels(study.tender, &bids);
    if panels.values().any(BTreeSet::is_empty) {
        return Value::Null;
    }
    let entry = |bid| Entry {
        bid,
        judged: judge(study.tender, bid, &panels),
        price: bid.price.clone(),
    };
    let entries: Vec<Entry> = bids.iter().map(entry).collect();
    winner(&decide(study.tender, &entries).winners(&entries))
}
