//! The phases that a procurement goes through.
//!
//! ```text
//! draft → published → closed → assessing → quality-fixed → prices-opened
//!       → award-proposed → decided → standstill → awarded → archived
//! ```
//!
//! Two steps go back or aside: a manager sends a proposed award back to `prices-opened`, and a
//! tender can be withdrawn from any phase before `awarded`. Withdrawing is not a place on the road:
//! what was still shut then stays shut, so it is kept beside the phase, in [`Standing`].

use serde::{Deserialize, Serialize};

/// Where a procurement stands. Order is the order of the road.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Being written; everything may change.
    #[default]
    Draft,
    /// Criteria, weights and method are frozen; bids are registered.
    Published,
    /// No bid comes in any more; assessors declare their interests; bids are still shut for them.
    Closed,
    /// Two people opened the bids; assessors mark.
    Assessing,
    /// All marks are in and frozen; prices are still shut.
    QualityFixed,
    /// Two people opened the prices; the ranking is known.
    PricesOpened,
    /// The officer proposes whom to award to.
    AwardProposed,
    /// A manager approved the proposal.
    Decided,
    /// Tenderers were told and can object until a day.
    Standstill,
    /// The contract is awarded.
    Awarded,
    /// Kept, unchanged, until its retention date.
    Archived,
}

impl Phase {
    /// All phases, in order.
    pub const ALL: [Self; 11] = [
        Self::Draft,
        Self::Published,
        Self::Closed,
        Self::Assessing,
        Self::QualityFixed,
        Self::PricesOpened,
        Self::AwardProposed,
        Self::Decided,
        Self::Standstill,
        Self::Awarded,
        Self::Archived,
    ];

    /// The name in dossiers and in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Closed => "closed",
            Self::Assessing => "assessing",
            Self::QualityFixed => "quality-fixed",
            Self::PricesOpened => "prices-opened",
            Self::AwardProposed => "award-proposed",
            Self::Decided => "decided",
            Self::Standstill => "standstill",
            Self::Awarded => "awarded",
            Self::Archived => "archived",
        }
    }

    /// Reads a name; anything unknown is nothing.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|phase| phase.name() == name)
    }
}

/// The phase, and what stands beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Standing {
    /// The furthest that it came on the road.
    pub phase: Phase,
    /// True once it was withdrawn: nothing goes on, and nothing more becomes visible.
    pub withdrawn: bool,
    /// True while a published tender is being rectified: the officer may write again, and everybody
    /// else keeps reading what was published.
    pub rectifying: bool,
}

impl Standing {
    /// Every standing that can be, for the tests that walk them.
    pub fn all() -> Vec<Self> {
        let mut all = Vec::new();
        for phase in Phase::ALL {
            all.push(Self::from(phase));
            if phase == Phase::Published {
                all.push(Self {
                    rectifying: true,
                    ..Self::from(phase)
                });
            }
            if phase < Phase::Awarded {
                all.push(Self {
                    withdrawn: true,
                    ..Self::from(phase)
                });
            }
        }
        all
    }
}

impl From<Phase> for Standing {
    fn from(phase: Phase) -> Self {
        Self {
            phase,
            withdrawn: false,
            rectifying: false,
        }
    }
}
