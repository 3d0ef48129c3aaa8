//! The requirements one by one, and what they hang on.

use crate::domain::finding::Finding;
use crate::domain::tender::Tender;
use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::{Curve, Requirement};
use crate::domain::tender::thread;

/// How many are named in one line.
const NAMED: usize = 10;

pub(super) fn check(tender: &Tender, found: &mut Vec<Finding>) {
    let part = Part::Requirements;
    if tender.requirements.is_empty() {
        found.push(Finding::error("requirements-none", part, ""));
    }
    for one in &tender.requirements {
        if one.text.trim().is_empty() {
            found.push(Finding::error("requirement-empty", part, &one.id));
        }
        if one.class.scores() && one.points.is_none() {
            found.push(Finding::error("requirement-no-points", part, &one.id));
        }
        if one.curve.as_ref().is_some_and(Curve::rises) {
            let code = "requirement-curve-rises";
            found.push(Finding::warning(code, part, &one.id));
        }
    }
    let kept = tender.requirements.iter().filter(|one| one.negotiable);
    let kept = named(kept);
    if !kept.is_empty() && !tender.contract.may_negotiate() {
        found.push(Finding::error("negotiable-not-here", part, kept));
    }
    let unneeded = thread::unneeded_wishes(tender);
    // Without goals there is no thread yet, which is said elsewhere.
    if unneeded > 0 && !tender.goals.is_empty() {
        let count = unneeded.to_string();
        found.push(Finding::warning("thread-wishes-unneeded", part, count));
    }
}

/// "R001, R002 …"
fn named<'a>(all: impl Iterator<Item = &'a Requirement>) -> String {
    let ids: Vec<&str> = all.map(|one| one.id.as_str()).collect();
    let first = ids[..ids.len().min(NAMED)].join(", ");
    if ids.len() > NAMED {
        format!("{first} …")
    } else {
        first
    }
}
