//! How firmly the outcome stands.

mod flips;
mod intervals;
mod to_win;

use std::collections::BTreeSet;

use serde_json::Value;
use serde_json::json;

use super::outcome::Entry;
use super::outcome::Outcome;
use super::outcome::decide;
use super::share::Panels;
use super::tender::Bid;
use super::tender::Tender;

/// What there is to study: a complete evaluation.
pub struct Study<'a> {
    pub tender: &'a Tender,
    pub bids: &'a [Bid],
    pub panels: &'a Panels,
    pub entries: &'a [Entry<'a>],
    pub outcome: &'a Outcome,
}

/// The robustness, and the warnings that come with it.
pub fn study(study: &Study, codes: &mut BTreeSet<String>) -> Value {
    let removals = removals(study);
    for removal in removals
        .iter()
        .filter(|removal| removal["reversed"] == true)
    {
        codes.insert(format!(
            "rank-reversal:{}",
            removal["bid"].as_str().unwrap_or_default()
        ));
    }
    let to_win = to_win::to_win(study);
    if study.outcome.field.len() > 1
        && !to_win.is_empty()
        && to_win.iter().all(|loser| loser["price"].is_null())
    {
        codes.insert("price-cannot-matter".to_owned());
    }
    json!({
        "weight_intervals": intervals::weight_intervals(study),
        "removals": removals,
        "to_win": to_win,
        "single_mark_flips": flips::single_mark_flips(study),
        "assessor_removals": flips::assessor_removals(study),
        "dominated": dominated(study),
    })
}

/// An id, a list when shared, nothing when nobody wins.
fn winner(winners: &[String]) -> Value {
    match winners {
        [] => Value::Null,
        [one] => json!(one),
        many => json!(many),
    }
}

fn removals(study: &Study) -> Vec<Value> {
    let before = study.outcome.order(study.entries);
    let one = |(removed, _): &(String, usize)| {
        let rest = study
            .entries
            .iter()
            .filter(|entry| entry.bid.id != *removed);
        let rest: Vec<Entry> = rest.cloned().collect();
        let after = decide(study.tender, &rest).order(&rest);
        json!({
            "bid": removed,
            "order": after.iter().map(|(id, _)| id).collect::<Vec<_>>(),
            "reversed": reversed(&before, &after),
        })
    };
    before.iter().map(one).collect()
}

/// Whether two bids that were strictly in order are strictly in the other order now.
fn reversed(before: &[(String, usize)], after: &[(String, usize)]) -> bool {
    let was = |id: &str| {
        let found = before.iter().find(|(other, _)| other == id);
        found.expect("nobody joins").1
    };
    after.iter().any(|(one, rank)| {
        after
            .iter()
            .any(|(other, behind)| rank < behind && was(one) > was(other))
    })
}

/// Pairs in which the first is at least as good in everything and better in something.
fn dominated(study: &Study) -> Vec<Value> {
    let income = study.tender.formula() == "highest-ratio";
    let offers = &study.outcome.offers;
    let dominates = |one: usize, other: usize| {
        let (one, other) = (&offers[one], &offers[other]);
        let prices = if income {
            one.price.cmp(&other.price)
        } else {
            other.price.cmp(&one.price)
        };
        let leaves = (0..study.tender.nodes.len())
            .filter(|&at| study.tender.nodes[at].children.is_empty())
            .map(|at| one.shares[at].cmp(&other.shares[at]));
        let orders: Vec<_> = leaves.chain([prices]).collect();
        orders.iter().all(|order| order.is_ge()) && orders.iter().any(|order| order.is_gt())
    };
    let id = |offer: usize| &study.entries[study.outcome.field[offer]].bid.id;
    let mut pairs = Vec::new();
    for one in 0..offers.len() {
        for other in 0..offers.len() {
            if one != other && dominates(one, other) {
                pairs.push(json!([id(one), id(other)]));
            }
        }
    }
    pairs
}
