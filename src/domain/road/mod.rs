//! The road of a procurement: every step that can be taken, where it starts and where it leads.

pub mod opening;
pub mod retention;

use crate::domain::permission::Deed;
use crate::domain::phase::{Phase, Standing};
use crate::domain::visibility::Field;

/// A step on the road; it changes where the tender stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Move {
    /// Criteria, weights and method are frozen.
    Publish,
    /// What was published is opened for change.
    StartRectifying,
    /// The change is published as a new version.
    Rectify,
    /// The change is given up; what was published stands.
    DropRectifying,
    /// All bids are in.
    Close,
    /// Two people open the bids.
    OpenBids,
    /// All marks are frozen.
    FixQuality,
    /// Two people open the prices.
    OpenPrices,
    /// The officer proposes a winner.
    ProposeAward,
    /// The manager approves.
    Approve,
    /// The manager sends the proposal back.
    SendBack,
    /// The letters are sent.
    StartStandstill,
    /// The contract is awarded.
    Award,
    /// The file is closed.
    Archive,
    /// The procedure ends without an award.
    Withdraw,
}

impl Move {
    /// All steps, in the order of the road.
    pub const ALL: [Self; 15] = [
        Self::Publish,
        Self::StartRectifying,
        Self::Rectify,
        Self::DropRectifying,
        Self::Close,
        Self::OpenBids,
        Self::FixQuality,
        Self::OpenPrices,
        Self::ProposeAward,
        Self::Approve,
        Self::SendBack,
        Self::StartStandstill,
        Self::Award,
        Self::Archive,
        Self::Withdraw,
    ];

    /// The name in the log and in the list of steps.
    pub fn name(self) -> &'static str {
        match self {
            Self::Publish => "tender.published",
            Self::StartRectifying => "tender.rectifying",
            Self::Rectify => "tender.rectified",
            Self::DropRectifying => "tender.rectification-dropped",
            Self::Close => "tender.closed",
            Self::OpenBids => "tender.bids-opened",
            Self::FixQuality => "tender.quality-fixed",
            Self::OpenPrices => "tender.prices-opened",
            Self::ProposeAward => "tender.award-proposed",
            Self::Approve => "tender.decided",
            Self::SendBack => "tender.sent-back",
            Self::StartStandstill => "tender.standstill-started",
            Self::Award => "tender.awarded",
            Self::Archive => "tender.archived",
            Self::Withdraw => "tender.withdrawn",
        }
    }

    /// Reads a name; anything unknown is nothing.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    /// The deed that it takes; who may do that deed is decided in `domain::permission`.
    pub fn deed(self) -> Deed {
        match self {
            Self::Publish => Deed::Publish,
            Self::StartRectifying => Deed::Rectify,
            Self::Rectify | Self::DropRectifying => Deed::EndRectifying,
            Self::Close => Deed::Close,
            Self::OpenBids => Deed::OpenBids,
            Self::FixQuality => Deed::FixQuality,
            Self::OpenPrices => Deed::OpenPrices,
            Self::ProposeAward => Deed::ProposeAward,
            Self::Approve | Self::SendBack => Deed::Decide,
            Self::StartStandstill => Deed::StartStandstill,
            Self::Award => Deed::Award,
            Self::Archive => Deed::Archive,
            Self::Withdraw => Deed::Withdraw,
        }
    }

    /// What somebody must be able to see to be told who took it and why.
    pub fn told_with(self) -> Field {
        match self {
            Self::OpenBids | Self::OpenPrices => Field::Openings,
            Self::ProposeAward
            | Self::Approve
            | Self::SendBack
            | Self::StartStandstill
            | Self::Award => Field::Decision,
            Self::Publish
            | Self::StartRectifying
            | Self::Rectify
            | Self::DropRectifying
            | Self::Close
            | Self::FixQuality
            | Self::Archive
            | Self::Withdraw => Field::TenderText,
        }
    }

    /// Where it leads from where the tender stands; nothing when it cannot be taken there.
    pub fn leads_to(self, from: Standing) -> Option<Standing> {
        if from.withdrawn {
            // What was shut when it was withdrawn stays shut: archiving only ends the file.
            return (self == Self::Archive).then_some(from);
        }
        let forward =
            |start: Phase, end: Phase| (from == Standing::from(start)).then(|| Standing::from(end));
        let rectifying = Standing {
            rectifying: true,
            ..Standing::from(Phase::Published)
        };
        let published = Standing::from(Phase::Published);
        match self {
            Self::Publish => forward(Phase::Draft, Phase::Published),
            Self::StartRectifying => (from == published).then_some(rectifying),
            Self::Rectify | Self::DropRectifying => (from == rectifying).then_some(published),
            Self::Close => forward(Phase::Published, Phase::Closed),
            Self::OpenBids => forward(Phase::Closed, Phase::Assessing),
            Self::FixQuality => forward(Phase::Assessing, Phase::QualityFixed),
            Self::OpenPrices => forward(Phase::QualityFixed, Phase::PricesOpened),
            Self::ProposeAward => forward(Phase::PricesOpened, Phase::AwardProposed),
            Self::Approve => forward(Phase::AwardProposed, Phase::Decided),
            Self::SendBack => forward(Phase::AwardProposed, Phase::PricesOpened),
            Self::StartStandstill => forward(Phase::Decided, Phase::Standstill),
            Self::Award => forward(Phase::Standstill, Phase::Awarded),
            Self::Archive => forward(Phase::Awarded, Phase::Archived),
            Self::Withdraw => (from.phase < Phase::Awarded).then_some(Standing {
                withdrawn: true,
                rectifying: false,
                ..from
            }),
        }
    }

    /// The step by which a tender that is not turned aside reaches a phase.
    pub fn reaching(phase: Phase) -> Option<Self> {
        Self::ALL
            .into_iter()
            .filter(|one| *one != Self::SendBack && *one != Self::Withdraw)
            .find(|one| {
                let mut others = Phase::ALL.into_iter().filter(|start| *start != phase);
                others.any(|start| one.leads_to(start.into()) == Some(phase.into()))
            })
    }
}

/// Why a step is taken; never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason(String);

impl Reason {
    /// Reads a reason; white space alone is none.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        (!text.is_empty()).then(|| Self(text.to_owned()))
    }

    /// The words.
    pub fn text(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::declaration::Declared;
    use crate::domain::permission::may;
    use crate::domain::role::{Role, Viewer};

    fn everybody() -> Viewer {
        Viewer {
            person_id: "p".into(),
            name: "P".into(),
            roles: Role::ALL.to_vec(),
            declared: Declared::default(),
        }
    }

    #[test]
    fn a_step_can_be_taken_exactly_where_its_deed_is_allowed() {
        let all = everybody();
        for standing in Standing::all() {
            for step in Move::ALL {
                assert_eq!(
                    step.leads_to(standing).is_some(),
                    may(&all, step.deed(), standing).is_ok(),
                    "{step:?} from {standing:?}"
                );
            }
        }
    }

    #[test]
    fn every_phase_and_every_step_has_exactly_these_ends() {
        use Phase::{
            Archived, Assessing, AwardProposed, Awarded, Closed, Decided, Draft, PricesOpened,
            Published, QualityFixed, Standstill,
        };
        let road = [
            (Move::Publish, Draft, Published),
            (Move::Close, Published, Closed),
            (Move::OpenBids, Closed, Assessing),
            (Move::FixQuality, Assessing, QualityFixed),
            (Move::OpenPrices, QualityFixed, PricesOpened),
            (Move::ProposeAward, PricesOpened, AwardProposed),
            (Move::Approve, AwardProposed, Decided),
            (Move::SendBack, AwardProposed, PricesOpened),
            (Move::StartStandstill, Decided, Standstill),
            (Move::Award, Standstill, Awarded),
            (Move::Archive, Awarded, Archived),
        ];
        for step in Move::ALL {
            for phase in Phase::ALL {
                let expected = match step {
                    Move::Withdraw => (phase < Awarded).then_some(Standing {
                        withdrawn: true,
                        ..phase.into()
                    }),
                    Move::StartRectifying => (phase == Published).then_some(Standing {
                        rectifying: true,
                        ..phase.into()
                    }),
                    _ => road
                        .iter()
                        .find(|(one, from, _)| *one == step && *from == phase)
                        .map(|(_, _, to)| Standing::from(*to)),
                };
                assert_eq!(step.leads_to(phase.into()), expected, "{step:?} {phase:?}");
            }
        }
    }

    #[test]
    fn while_it_is_rectified_the_road_waits() {
        let rectifying = Standing {
            rectifying: true,
            ..Phase::Published.into()
        };
        let open: Vec<Move> = Move::ALL
            .into_iter()
            .filter(|step| step.leads_to(rectifying).is_some())
            .collect();
        assert_eq!(open, [Move::Rectify, Move::DropRectifying, Move::Withdraw]);
        let withdrawn = Move::Withdraw.leads_to(rectifying).unwrap();
        assert!(withdrawn.withdrawn && !withdrawn.rectifying);
    }

    #[test]
    fn archiving_a_withdrawn_tender_opens_nothing() {
        let withdrawn = Standing {
            withdrawn: true,
            ..Phase::Published.into()
        };
        assert_eq!(Move::Archive.leads_to(withdrawn), Some(withdrawn));
    }

    #[test]
    fn each_phase_after_draft_is_reached_by_one_step() {
        assert_eq!(Move::reaching(Phase::Draft), None);
        assert_eq!(Move::reaching(Phase::Published), Some(Move::Publish));
        assert_eq!(Move::reaching(Phase::PricesOpened), Some(Move::OpenPrices));
        for phase in Phase::ALL.into_iter().skip(1) {
            assert!(Move::reaching(phase).is_some(), "{phase:?}");
        }
    }

    #[test]
    fn a_reason_is_more_than_white_space() {
        assert_eq!(Reason::read(" \n\t"), None);
        assert_eq!(Reason::read(" omdat ").unwrap().text(), "omdat");
    }

    #[test]
    fn a_name_is_read_back() {
        for step in Move::ALL {
            assert_eq!(Move::from_name(step.name()), Some(step));
        }
        assert_eq!(Move::from_name("tender.created"), None);
    }
}
