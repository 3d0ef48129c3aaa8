//! What anybody may be told: open data has no viewer, so only where the tender stands counts.

use crate::domain::phase::{Phase, Standing};
use crate::domain::role::{Role, Viewer};

/// A part of the open data of a tender.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OpenPart {
    /// What the tender document prints.
    Tender,
    /// Who was awarded the contract for how much, and how many bids there were.
    Award,
    /// The bids that did not win: names, prices and ranks. They are a tenderer's secrets, so the
    /// officer must choose this each time.
    OtherBids,
}

impl OpenPart {
    /// All parts.
    pub const ALL: [Self; 3] = [Self::Tender, Self::Award, Self::OtherBids];
}

/// Whether a part may be told to anybody where the tender stands.
///
/// Before the award nothing of bids goes out: not how many, not whose, not for how much. What is
/// being rectified is a draft again, so a change is told only once it is published.
pub fn is_open(part: OpenPart, standing: Standing) -> bool {
    let from = match part {
        OpenPart::Tender => Phase::Published,
        OpenPart::Award | OpenPart::OtherBids => Phase::Awarded,
    };
    standing.phase >= from && !standing.rectifying
}

/// Whether `viewer` may choose to tell the bids that did not win.
pub fn may_tell_other_bids(viewer: &Viewer, standing: Standing) -> bool {
    viewer.is(Role::Officer) && is_open(OpenPart::OtherBids, standing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn before_the_award_nothing_of_bids_goes_out() {
        for standing in Standing::all() {
            let awarded = matches!(standing.phase, Phase::Awarded | Phase::Archived);
            let awarded = awarded && !standing.withdrawn;
            for part in [OpenPart::Award, OpenPart::OtherBids] {
                assert_eq!(is_open(part, standing), awarded, "{part:?} at {standing:?}");
            }
        }
    }

    #[test]
    fn a_draft_is_not_told_nor_is_a_change_that_is_not_published() {
        let told = |standing| is_open(OpenPart::Tender, standing);
        assert!(!told(Standing::from(Phase::Draft)));
        assert!(told(Standing::from(Phase::Published)));
        let rectifying = Standing {
            rectifying: true,
            ..Standing::from(Phase::Published)
        };
        assert!(!told(rectifying));
    }

    #[test]
    fn whatever_is_told_of_bids_is_told_with_the_tender() {
        for standing in Standing::all() {
            let any = OpenPart::ALL
                .into_iter()
                .any(|part| is_open(part, standing));
            assert_eq!(any, is_open(OpenPart::Tender, standing), "{standing:?}");
        }
    }
}
