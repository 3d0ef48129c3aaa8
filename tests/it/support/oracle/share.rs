//! What each bid earns on each criterion, as a share.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use num_traits::Zero;
use serde_json::Value;
use serde_json::json;

use super::number::R;
use super::number::given;
use super::number::number;
use super::number::number_or;
use super::number::sum;
use super::number::whole;
use super::tender::Bid;
use super::tender::Gap;
use super::tender::Node;
use super::tender::Requirement;
use super::tender::Tender;
use super::tender::list;
use super::tender::text;

/// Per marked criterion everyone who marked it for a bid that is not withdrawn.
pub type Panels = BTreeMap<String, BTreeSet<String>>;

/// The panels of all criteria.
pub fn panels(tender: &Tender, bids: &[Bid]) -> Panels {
    let mut panels = Panels::new();
    for node in tender.marked() {
        let panel = panels.entry(node.id.clone()).or_default();
        for bid in bids.iter().filter(|bid| !bid.withdrawn) {
            panel.extend(
                bid.assessor_marks
                    .get(&node.id)
                    .into_iter()
                    .flatten()
                    .map(|(id, _)| id.clone()),
            );
        }
    }
    panels
}

/// The share of every criterion; nothing where something is missing. The gaps are noted.
pub fn shares(tender: &Tender, bid: &Bid, panels: &Panels, gaps: &mut Vec<Gap>) -> Vec<Option<R>> {
    let mut shares: Vec<Option<R>> = tender
        .nodes
        .iter()
        .map(|node| match text(&node.source["kind"]) {
            "marked" => marked(tender, node, bid, panels, gaps),
            "requirements" => answered(tender, node, bid, gaps),
            "measured" => measured(node, bid, gaps),
            _ => None,
        })
        .collect();
    for place in (0..tender.nodes.len()).rev() {
        let children = &tender.nodes[place].children;
        if !children.is_empty() {
            shares[place] = mean(tender, children, &shares);
        }
    }
    shares
}

/// The quality share of a bid.
pub fn quality(tender: &Tender, shares: &[Option<R>]) -> Option<R> {
    if tender.top.is_empty() {
        return None;
    }
    mean(tender, &tender.top, shares)
}

/// The weighted mean of a group; with values it is taken over the leaves.
fn mean(tender: &Tender, group: &[usize], shares: &[Option<R>]) -> Option<R> {
    let members = if tender.has_values() {
        leaves(tender, group)
    } else {
        group.to_vec()
    };
    let mut weights: Vec<R> = members
        .iter()
        .map(|&at| tender.nodes[at].weight.clone())
        .collect();
    if sum(&weights).is_zero() {
        weights = vec![whole(1); members.len()];
    }
    let mut total = whole(0);
    for (&member, weight) in members.iter().zip(&weights) {
        total += weight * shares[member].as_ref()?;
    }
    Some(total / sum(&weights))
}

/// The leaves below a group.
pub fn leaves(tender: &Tender, group: &[usize]) -> Vec<usize> {
    let mut found = Vec::new();
    for &place in group {
        let children = &tender.nodes[place].children;
        if children.is_empty() {
            found.push(place);
        } else {
            found.extend(leaves(tender, children));
        }
    }
    found
}

fn marked(
    tender: &Tender,
    node: &Node,
    bid: &Bid,
    panels: &Panels,
    gaps: &mut Vec<Gap>,
) -> Option<R> {
    if !tender.panel_mean() {
        let Some(mark) = bid.marks.get(&node.id) else {
            gaps.push(json!({"bid": bid.id, "kind": "mark", "id": node.id}));
            return None;
        };
        return Some(of_mark(&node.source["scale"], mark));
    }
    let panel = &panels[&node.id];
    if panel.is_empty() {
        gaps.push(json!({"bid": bid.id, "kind": "assessor-mark", "id": node.id}));
        return None;
    }
    let nobody = BTreeMap::new();
    let marks = bid.assessor_marks.get(&node.id).unwrap_or(&nobody);
    let mut total = Some(whole(0));
    for assessor in panel {
        if let Some(mark) = marks.get(assessor) {
            total = total.map(|total| total + of_mark(&node.source["scale"], mark));
        } else {
            let gap = json!({"bid": bid.id, "kind": "assessor-mark", "id": node.id, "assessor": assessor});
            gaps.push(gap);
            total = None;
        }
    }
    let size = i64::try_from(panel.len()).expect("a panel is small");
    total.map(|total| total / whole(size))
}

/// The share of one mark.
fn of_mark(scale: &Value, mark: &R) -> R {
    if let Some(levels) = scale["levels"].as_array() {
        let level = levels.iter().find(|level| given(&level["mark"]) == *mark);
        let level = level.expect("a mark of a valid dossier is a level");
        return given(&level["share"]) / number_or(&scale["of"], 1);
    }
    let (zero, full) = (given(&scale["zero"]), given(&scale["full"]));
    (mark - &zero) / (full - zero)
}

fn measured(node: &Node, bid: &Bid, gaps: &mut Vec<Gap>) -> Option<R> {
    let Some(measure) = number(&bid.source["measures"][&node.id]) else {
        gaps.push(json!({"bid": bid.id, "kind": "measure", "id": node.id}));
        return None;
    };
    Some(on_curve(&node.source["curve"], &measure))
}

fn answered(tender: &Tender, node: &Node, bid: &Bid, gaps: &mut Vec<Gap>) -> Option<R> {
    let classes: Vec<&str> = list(&node.source["classes"]).iter().map(text).collect();
    let (mut earned, mut possible, mut known) = (whole(0), whole(0), true);
    for requirement in &tender.requirements {
        if !classes.contains(&requirement.class.as_str()) {
            continue;
        }
        let points = requirement
            .points
            .clone()
            .expect("a covered requirement has points");
        let answer = &bid.source["answers"][&requirement.id];
        if answer.is_null() {
            gaps.push(json!({"bid": bid.id, "kind": "answer", "id": requirement.id}));
            known = false;
        } else {
            earned += &points * of_answer(requirement, &node.source["curve"], answer);
        }
        possible += points;
    }
    known.then(|| earned / possible)
}

/// The share of one answer.
fn of_answer(requirement: &Requirement, fallback: &Value, answer: &Value) -> R {
    let curve = requirement.curve.as_ref().unwrap_or(fallback);
    if requirement.class == "to-develop" {
        return match answer.as_str() {
            Some("never") => whole(0),
            Some(_) => on_curve(curve, &whole(0)),
            None => on_curve(curve, &given(&answer["months"])),
        };
    }
    if let Some(answers) = &requirement.answers {
        return given(&answers[text(answer)]) / &requirement.of;
    }
    match text(answer) {
        "yes" => whole(1),
        "partly" => whole(1) / whole(2),
        _ => whole(0),
    }
}

/// The share that a curve gives to a value.
pub fn on_curve(curve: &Value, x: &R) -> R {
    let points: Vec<(R, R)> = list(&curve["points"])
        .iter()
        .map(|point| (given(&point[0]), given(&point[1])))
        .collect();
    let raw = if curve["kind"] == "steps" {
        let step = points.iter().find(|(at, _)| at >= x);
        step.map_or_else(|| number_or(&curve["after"], 0), |(_, share)| share.clone())
    } else {
        on_line(&points, x, curve["outside"] == "extend")
    };
    raw / number_or(&curve["of"], 1)
}

fn on_line(points: &[(R, R)], x: &R, extend: bool) -> R {
    let (first, last) = (&points[0], &points[points.len() - 1]);
    if !extend && *x <= first.0 {
        return first.1.clone();
    }
    if !extend && *x >= last.0 {
        return last.1.clone();
    }
    let mut pieces = points.windows(2);
    let piece = pieces.find(|piece| *x <= piece[1].0);
    let piece = piece.unwrap_or(&points[points.len() - 2..]);
    let (from, to) = (&piece[0], &piece[1]);
    &from.1 + (x - &from.0) * (&to.1 - &from.1) / (&to.0 - &from.0)
}
