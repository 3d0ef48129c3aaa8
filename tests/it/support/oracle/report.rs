//! The outcome as the evaluation prints it.

use num_traits::Zero;
use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use super::method::scaling;
use super::number::R;
use super::number::fixed;
use super::number::plain;
use super::number::sum;
use super::outcome::Entry;
use super::outcome::Outcome;
use super::rank::Placing;
use super::tender::Tender;

/// Points, totals and comparison prices: exactly the decimals of the rounding.
pub fn figure(tender: &Tender, number: &R) -> String {
    fixed(number, tender.decimals, &tender.mode)
}

/// Everything but the warnings and the robustness.
pub fn report(tender: &Tender, entries: &[Entry], outcome: &Outcome) -> Map<String, Value> {
    let ranking = outcome
        .placings
        .iter()
        .map(|placing| row(tender, entries, outcome, placing));
    let inadmissible = outcome
        .inadmissible
        .iter()
        .map(|(at, reasons)| json!({"bid": entries[*at].bid.id, "reasons": reasons}));
    let mut report = Map::new();
    report.insert("complete".to_owned(), json!(outcome.complete()));
    report.insert("ranking".to_owned(), ranking.collect());
    report.insert("inadmissible".to_owned(), inadmissible.collect());
    report.insert("criteria".to_owned(), criteria(tender, entries, outcome));
    report.insert("gaps".to_owned(), json!(outcome.gaps));
    report
}

fn row(tender: &Tender, entries: &[Entry], outcome: &Outcome, placing: &Placing) -> Value {
    let got = &outcome.figures[placing.offer];
    let entry = &entries[outcome.field[placing.offer]];
    let total = figure(tender, &got.rounded);
    let points = |points: &Option<R>| points.as_ref().map(|points| figure(tender, points));
    let quality_points = if tender.top.is_empty() {
        None
    } else {
        points(&got.quality_points)
    };
    json!({
        "rank": placing.rank,
        "bid": entry.bid.id,
        "total": total,
        "price_points": points(&got.price_points),
        "quality_points": quality_points,
        "quality_share": entry.judged.quality.as_ref().map(plain),
        "price": entry.price.as_ref().map(plain),
        "comparison_price": tender.lowest_wins().then_some(total),
        "tie_break": placing.tie_break,
    })
}

/// Per criterion the known share of every bid and, for weighted points, the points of the ranked.
fn criteria(tender: &Tender, entries: &[Entry], outcome: &Outcome) -> Value {
    let scaling = scaling(tender, &outcome.offers);
    let parts = parts(tender);
    let one = |at: usize| {
        let known = entries.iter().filter_map(|entry| {
            let share = entry.judged.shares[at].as_ref()?;
            Some((entry.bid.id.clone(), json!(plain(share))))
        });
        let shares: Map<String, Value> = known.collect();
        let mut criterion = json!({"id": tender.nodes[at].id, "shares": shares, "points": {}});
        if tender.method == "weighted-points" {
            let earned = outcome.placings.iter().map(|placing| {
                let share = outcome.offers[placing.offer].shares[at].as_ref();
                let share = share.expect("the evaluation is complete");
                let points = tender.quality_weight() * &parts[at] * share * &scaling;
                let id = entries[outcome.field[placing.offer]].bid.id.clone();
                (id, json!(figure(tender, &points)))
            });
            criterion["points"] = Value::Object(earned.collect());
        }
        criterion
    };
    (0..tender.nodes.len()).map(one).collect()
}

/// Per criterion the part of all quality that it decides.
fn parts(tender: &Tender) -> Vec<R> {
    let mut parts = vec![R::zero(); tender.nodes.len()];
    let mut groups = vec![(tender.top.clone(), R::from_integer(1.into()))];
    while let Some((group, part)) = groups.pop() {
        let all = sum(group.iter().map(|&at| &tender.nodes[at].weight));
        for at in group {
            if !all.is_zero() {
                parts[at] = &part * &tender.nodes[at].weight / &all;
            }
            groups.push((tender.nodes[at].children.clone(), parts[at].clone()));
        }
    }
    parts
}
