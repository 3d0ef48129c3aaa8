//! Who may see what, decided here and nowhere else, from role and phase.

use crate::domain::phase::Phase;
use crate::domain::role::{Role, Viewer};

/// Something of a tender that is not for everybody at all times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// What the buyer writes.
    TenderText,
    /// The buyer's own budget.
    Budget,
    /// Who bid, with knock-out results, answers and texts.
    Bids,
    /// What somebody marked themselves.
    OwnMarks,
    /// What the others marked, and why.
    OthersMarks,
    /// How many marks are in, per assessor; no values.
    MarkProgress,
    /// Prices, and everything computed from them: points, totals, ranking.
    Prices,
    /// The log.
    Log,
}

impl Field {
    /// All fields.
    pub const ALL: [Self; 8] = [
        Self::TenderText,
        Self::Budget,
        Self::Bids,
        Self::OwnMarks,
        Self::OthersMarks,
        Self::MarkProgress,
        Self::Prices,
        Self::Log,
    ];
}

/// Whether `viewer` may see `field` while the tender is in `phase`.
pub fn sees(viewer: &Viewer, field: Field, phase: Phase) -> bool {
    viewer
        .roles
        .iter()
        .any(|role| role_sees(*role, field, phase))
}

fn role_sees(role: Role, field: Field, phase: Phase) -> bool {
    match field {
        Field::TenderText => true,
        Field::Budget => match role {
            Role::Officer | Role::Manager => true,
            Role::Assessor => false,
        },
        Field::Bids => match role {
            Role::Officer => phase >= Phase::Published,
            Role::Assessor => phase >= Phase::Assessing,
            Role::Manager => phase >= Phase::QualityFixed,
        },
        Field::OwnMarks => match role {
            Role::Assessor => phase >= Phase::Assessing,
            Role::Officer | Role::Manager => false,
        },
        // Assessors mark alone: nobody sees another's mark before all marks are frozen.
        Field::OthersMarks => phase >= Phase::QualityFixed,
        Field::MarkProgress => match role {
            Role::Officer => phase >= Phase::Assessing,
            Role::Assessor | Role::Manager => phase >= Phase::QualityFixed,
        },
        // Nobody sees a price before quality is fixed and the prices are opened.
        Field::Prices => phase >= Phase::PricesOpened,
        // The log tells that bids are in, so it follows the bids.
        Field::Log => match role {
            Role::Officer => true,
            Role::Manager => phase >= Phase::QualityFixed,
            Role::Assessor => false,
        },
    }
}

/// Proof that the prices of a tender may be read; only [`prices_readable`] makes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PricesReadable(());

/// Hands out the proof that reading prices asks for, when `viewer` may see them.
pub fn prices_readable(viewer: &Viewer, phase: Phase) -> Option<PricesReadable> {
    sees(viewer, Field::Prices, phase).then_some(PricesReadable(()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn viewer(role: Role) -> Viewer {
        Viewer {
            person_id: "p".into(),
            name: "P".into(),
            roles: vec![role],
        }
    }

    #[test]
    fn nobody_sees_a_price_before_the_prices_are_opened() {
        for role in Role::ALL {
            for phase in Phase::ALL {
                let expected = phase == Phase::PricesOpened;
                assert_eq!(
                    sees(&viewer(role), Field::Prices, phase),
                    expected,
                    "{role:?} {phase:?}"
                );
                assert_eq!(prices_readable(&viewer(role), phase).is_some(), expected);
            }
        }
    }

    #[test]
    fn nobody_sees_anothers_mark_before_quality_is_fixed() {
        for role in Role::ALL {
            for phase in [Phase::Draft, Phase::Published, Phase::Assessing] {
                assert!(
                    !sees(&viewer(role), Field::OthersMarks, phase),
                    "{role:?} {phase:?}"
                );
            }
        }
    }

    #[test]
    fn an_outsider_sees_nothing() {
        let outsider = Viewer {
            person_id: "p".into(),
            name: "P".into(),
            roles: vec![],
        };
        for field in Field::ALL {
            for phase in Phase::ALL {
                assert!(!sees(&outsider, field, phase), "{field:?} {phase:?}");
            }
        }
    }

    #[test]
    fn an_assessor_sees_no_bid_before_the_assessment_starts() {
        assert!(!sees(
            &viewer(Role::Assessor),
            Field::Bids,
            Phase::Published
        ));
        assert!(sees(&viewer(Role::Assessor), Field::Bids, Phase::Assessing));
        assert!(!sees(&viewer(Role::Manager), Field::Bids, Phase::Assessing));
    }
}
