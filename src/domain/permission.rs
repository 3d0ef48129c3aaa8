//! Who may do what, and when, decided here and nowhere else.

use thiserror::Error;

use crate::domain::phase::Phase;
use crate::domain::role::{Role, Viewer};

/// Something that a person does to a tender.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Deed {
    /// Writes one of the seven parts.
    Write,
    /// Chooses who takes part.
    Invite,
    /// Freezes criteria and weights.
    Publish,
    /// Registers a bid: name and price.
    RegisterBid,
    /// Records knock-out results, answers and texts of a bid.
    RecordAnswers,
    /// Says that all bids are in.
    StartAssessing,
    /// Marks a bid.
    Mark,
    /// Freezes all marks.
    FixQuality,
    /// Makes prices readable.
    OpenPrices,
}

impl Deed {
    /// All deeds.
    pub const ALL: [Self; 9] = [
        Self::Write,
        Self::Invite,
        Self::Publish,
        Self::RegisterBid,
        Self::RecordAnswers,
        Self::StartAssessing,
        Self::Mark,
        Self::FixQuality,
        Self::OpenPrices,
    ];
}

/// Why somebody may not do something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The role does not allow it.
    #[error("this role may not do this")]
    Role,
    /// The phase does not allow it.
    #[error("this cannot be done in this phase")]
    Phase,
}

/// Whether `viewer` may do `deed` while the tender is in `phase`.
pub fn may(viewer: &Viewer, deed: Deed, phase: Phase) -> Result<(), Refusal> {
    let (roles, phases): (&[Role], &[Phase]) = match deed {
        Deed::Write | Deed::Publish => (&[Role::Officer], &[Phase::Draft]),
        Deed::Invite => (&[Role::Officer], &[Phase::Draft, Phase::Published]),
        Deed::RegisterBid | Deed::StartAssessing => (&[Role::Officer], &[Phase::Published]),
        Deed::RecordAnswers => (&[Role::Officer], &[Phase::Published, Phase::Assessing]),
        Deed::Mark => (&[Role::Assessor], &[Phase::Assessing]),
        Deed::FixQuality => (&[Role::Officer], &[Phase::Assessing]),
        Deed::OpenPrices => (&[Role::Officer, Role::Manager], &[Phase::QualityFixed]),
    };
    if !roles.iter().any(|role| viewer.is(*role)) {
        return Err(Refusal::Role);
    }
    if phases.contains(&phase) {
        Ok(())
    } else {
        Err(Refusal::Phase)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_deed_belongs_to_a_role_and_a_phase() {
        let officer = Viewer {
            person_id: "o".into(),
            name: "O".into(),
            roles: vec![Role::Officer],
        };
        let assessor = Viewer {
            roles: vec![Role::Assessor],
            ..officer.clone()
        };
        assert_eq!(may(&officer, Deed::Write, Phase::Draft), Ok(()));
        assert_eq!(
            may(&officer, Deed::Write, Phase::Published),
            Err(Refusal::Phase)
        );
        assert_eq!(
            may(&assessor, Deed::Write, Phase::Draft),
            Err(Refusal::Role)
        );
        assert_eq!(may(&assessor, Deed::Mark, Phase::Assessing), Ok(()));
        assert_eq!(
            may(&officer, Deed::Mark, Phase::Assessing),
            Err(Refusal::Role)
        );
        assert_eq!(
            may(&officer, Deed::OpenPrices, Phase::Assessing),
            Err(Refusal::Phase)
        );
    }

    #[test]
    fn an_outsider_may_do_nothing() {
        let outsider = Viewer {
            person_id: "x".into(),
            name: "X".into(),
            roles: vec![],
        };
        for deed in Deed::ALL {
            for phase in Phase::ALL {
                assert_eq!(
                    may(&outsider, deed, phase),
                    Err(Refusal::Role),
                    "{deed:?} {phase:?}"
                );
            }
        }
    }
}
