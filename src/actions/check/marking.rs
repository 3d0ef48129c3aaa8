//! Marks against the criteria and the engine.

use crate::actions::check::Rule;
use crate::actions::check::whole::Whole;
use crate::domain::phase::Phase;
use crate::domain::tender::criterion::{Scale, leaves};

/// What must hold of them.
pub const RULES: &[Rule] = &[
    (
        "C52",
        "Every mark is on a criterion that is marked, and is one of its scale.",
        on_scale,
    ),
    (
        "C53",
        "A tender whose bids are open can be evaluated.",
        evaluates,
    ),
    (
        "C54",
        "Once quality is fixed, no mark, answer or result is missing.",
        complete,
    ),
];

fn on_scale(whole: &Whole) -> Vec<String> {
    let criteria = leaves(&whole.at.tender.criteria);
    let off = whole.marks.iter().filter(|mark| {
        let criterion = criteria.iter().find(|one| one.id == mark.criterion_id);
        let accepts = |scale: &Scale| scale.accepts(mark.mark);
        !criterion.is_some_and(|one| one.scale.as_ref().is_some_and(accepts))
    });
    off.map(|mark| format!("mark on {} of bid {}", mark.criterion_id, mark.bid_id))
        .collect()
}

fn evaluates(whole: &Whole) -> Vec<String> {
    match &whole.gaps {
        Some(Err(errors)) => errors.clone(),
        Some(Ok(_)) | None => Vec::new(),
    }
}

fn complete(whole: &Whole) -> Vec<String> {
    match &whole.gaps {
        Some(Ok(gaps)) if whole.at.phase() >= Phase::QualityFixed => gaps
            .iter()
            .map(|gap| format!("something of bid {}", gap.bid))
            .collect(),
        Some(_) | None => Vec::new(),
    }
}
