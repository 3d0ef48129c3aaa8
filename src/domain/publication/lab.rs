//! What the method lab says before publication.

use crate::domain::finding::Finding;
use crate::domain::method_lab::Basis;
use crate::domain::method_lab::danger::{self, Danger, WholeDeduction};
use crate::domain::tender::Tender;
use crate::domain::tender::part::Part;

/// Warnings about the method itself: none of them stands in the way.
pub(super) fn findings(tender: &Tender, found: &mut Vec<Finding>) {
    for danger in danger::before_publication(&Basis::of(tender)) {
        let code = match danger {
            Danger::PriceCannotMatter => "lab-price-cannot-matter",
            Danger::RankReversal(_) => "lab-rank-reversal",
            Danger::WholeDeduction(WholeDeduction::Value { .. }) => "lab-whole-deduction",
            Danger::OutOfReach(_) => "lab-out-of-reach",
            // The checks of the method itself say these.
            Danger::WholeDeduction(WholeDeduction::Percent(_) | WholeDeduction::Coefficient(_))
            | Danger::FlatBelow(_) => continue,
        };
        found.push(Finding::warning(code, Part::Scoring, ""));
    }
}
