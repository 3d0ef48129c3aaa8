//! The winners at every weight of the price.

use num_traits::Zero;
use serde_json::Value;
use serde_json::json;

use super::Study;
use crate::support::oracle::number::R;
use crate::support::oracle::number::plain;
use crate::support::oracle::number::whole;

/// The pieces of 0 to 100 with their winners; nothing for other methods than points.
pub fn weight_intervals(study: &Study) -> Value {
    if study.tender.method != "weighted-points" {
        return Value::Null;
    }
    let lines: Vec<(&R, &R)> = study
        .outcome
        .figures
        .iter()
        .filter_map(|figure| Some((figure.fraction.as_ref()?, figure.scaled.as_ref()?)))
        .collect();
    if lines.is_empty() {
        return json!([]);
    }
    let mut edges = crossings(&lines);
    edges.sort();
    edges.dedup();
    let mut pieces: Vec<(R, R, Vec<String>)> = Vec::new();
    for edge in edges.windows(2) {
        let winners = winners(study, &lines, &((&edge[0] + &edge[1]) / whole(2)));
        match pieces.last_mut() {
            Some(last) if last.2 == winners => last.1 = edge[1].clone(),
            _ => pieces.push((edge[0].clone(), edge[1].clone(), winners)),
        }
    }
    let piece = |(from, to, winners): &(R, R, Vec<String>)| json!({"from": plain(from), "to": plain(to), "winners": winners});
    pieces.iter().map(piece).collect()
}

/// 0, 100 and every weight between them at which two bids have the same total.
fn crossings(lines: &[(&R, &R)]) -> Vec<R> {
    let mut found = vec![whole(0), whole(100)];
    for (at, one) in lines.iter().enumerate() {
        for other in &lines[..at] {
            // w·f + (100−w)·q is the same for both.
            let (price, quality) = (one.0 - other.0, other.1 - one.1);
            let slope = price + &quality;
            if slope.is_zero() {
                continue;
            }
            let weight = quality * whole(100) / slope;
            if weight > whole(0) && weight < whole(100) {
                found.push(weight);
            }
        }
    }
    found
}

fn winners(study: &Study, lines: &[(&R, &R)], weight: &R) -> Vec<String> {
    let total = |line: &(&R, &R)| weight * line.0 + (whole(100) - weight) * line.1;
    let totals: Vec<R> = lines.iter().map(total).collect();
    let best = totals.iter().max();
    let field = study.outcome.field.iter().zip(&totals);
    field
        .filter(|(_, total)| Some(*total) == best)
        .map(|(&at, _)| study.entries[at].bid.id.clone())
        .collect()
}
