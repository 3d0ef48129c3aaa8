//! Part 7 before publication: the last checks are all settled, and there is a plan.

use crate::domain::finding::Finding;
use crate::domain::tender::Tender;
use crate::domain::tender::part::Part;

pub(super) fn check(tender: &Tender, found: &mut Vec<Finding>) {
    let (plan, part) = (&tender.implementation, Part::Implementation);
    // The list comes with the first save of the part; until then nobody looked at it.
    if plan.checks.is_empty() {
        found.push(Finding::error("checks-none", part, ""));
    }
    for check in plan.open_checks() {
        found.push(Finding::error("check-open", part, &check.text));
    }
    if plan.steps.iter().all(|step| step.text.trim().is_empty()) {
        found.push(Finding::warning("implementation-empty", part, ""));
    }
}
