//! Who may do what, and when, decided here and nowhere else.

use thiserror::Error;

use crate::domain::phase::{Phase, Standing};
use crate::domain::role::{Role, Viewer};

/// Something that a person does to a tender.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Deed {
    /// Writes one of the seven parts.
    Write,
    /// Writes a table that is kept beside the tender, such as who must be heard.
    Work,
    /// Keeps a working document: what a colleague judged, with the file in which they did.
    Document,
    /// Proposes something for one of the parts, or supports what another proposed.
    Propose,
    /// Says something about a part or about what is written in it.
    Comment,
    /// Keeps an entry in the library of the organisation; the tender itself stays as it is.
    Keep,
    /// Keeps up how far the plan is, and does the self-scan.
    Follow,
    /// Chooses who takes part.
    Invite,
    /// Freezes criteria and weights.
    Publish,
    /// Starts to change what was published.
    Rectify,
    /// Publishes the change, or gives it up.
    EndRectifying,
    /// Registers a bid: name and price.
    RegisterBid,
    /// Records knock-out results, answers and texts of a bid.
    RecordAnswers,
    /// Says that all bids are in.
    Close,
    /// Declares confidentiality and interests.
    Declare,
    /// Decides whether a declared interest is a conflict.
    JudgeInterest,
    /// Opens the bids for the assessors; takes two people.
    OpenBids,
    /// Marks a bid.
    Mark,
    /// Freezes all marks.
    FixQuality,
    /// Makes prices readable; takes two people.
    OpenPrices,
    /// Proposes whom to award to.
    ProposeAward,
    /// Approves the proposal, or sends it back.
    Decide,
    /// Says that the letters are sent: tenderers can object from now on.
    StartStandstill,
    /// Awards the contract after the standstill.
    Award,
    /// Closes the file.
    Archive,
    /// Ends the procedure without an award.
    Withdraw,
}

impl Deed {
    /// All deeds.
    pub const ALL: [Self; 26] = [
        Self::Write,
        Self::Work,
        Self::Document,
        Self::Propose,
        Self::Comment,
        Self::Keep,
        Self::Follow,
        Self::Invite,
        Self::Publish,
        Self::Rectify,
        Self::EndRectifying,
        Self::RegisterBid,
        Self::RecordAnswers,
        Self::Close,
        Self::Declare,
        Self::JudgeInterest,
        Self::OpenBids,
        Self::Mark,
        Self::FixQuality,
        Self::OpenPrices,
        Self::ProposeAward,
        Self::Decide,
        Self::StartStandstill,
        Self::Award,
        Self::Archive,
        Self::Withdraw,
    ];

    /// The name in the log when it is refused.
    pub fn name(self) -> &'static str {
        match self {
            Self::Write => "write",
            Self::Work => "work",
            Self::Document => "document",
            Self::Propose => "propose",
            Self::Comment => "comment",
            Self::Keep => "keep",
            Self::Follow => "follow",
            Self::Invite => "invite",
            Self::Publish => "publish",
            Self::Rectify => "rectify",
            Self::EndRectifying => "end-rectifying",
            Self::RegisterBid => "register-bid",
            Self::RecordAnswers => "record-answers",
            Self::Close => "close",
            Self::Declare => "declare",
            Self::JudgeInterest => "judge-interest",
            Self::OpenBids => "open-bids",
            Self::Mark => "mark",
            Self::FixQuality => "fix-quality",
            Self::OpenPrices => "open-prices",
            Self::ProposeAward => "propose-award",
            Self::Decide => "decide",
            Self::StartStandstill => "start-standstill",
            Self::Award => "award",
            Self::Archive => "archive",
            Self::Withdraw => "withdraw",
        }
    }
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
    /// The assessor has not declared confidentiality and interests, or a conflict bars them.
    #[error("the declarations do not allow it")]
    Declaration,
    /// The person did not just confirm who they are.
    #[error("this asks for a confirmation within ten minutes")]
    Unconfirmed,
    /// The second of two people must be another than the first.
    #[error("this takes two different people")]
    SamePerson,
    /// The clock stands before the step that came before; time is not to be trusted then.
    #[error("the clock stands before the previous step")]
    ClockBack,
    /// The standstill has not ended.
    #[error("the standstill has not ended")]
    TooEarly,
}

/// Whether `viewer` may do `deed` where the tender stands.
pub fn may(viewer: &Viewer, deed: Deed, standing: Standing) -> Result<(), Refusal> {
    let (roles, from, to) = rule(deed);
    if !roles.iter().any(|role| viewer.is(*role)) {
        return Err(Refusal::Role);
    }
    let Standing {
        phase,
        withdrawn,
        rectifying,
    } = standing;
    let in_phase = phase >= from && phase <= to;
    let allowed = match deed {
        Deed::Write | Deed::Propose | Deed::Comment => {
            phase == Phase::Draft || (in_phase && rectifying)
        }
        Deed::Rectify | Deed::Close => in_phase && !rectifying,
        Deed::EndRectifying => in_phase && rectifying,
        Deed::Archive => in_phase || withdrawn,
        Deed::Work
        | Deed::Document
        | Deed::Keep
        | Deed::Follow
        | Deed::Invite
        | Deed::Publish
        | Deed::RegisterBid
        | Deed::RecordAnswers
        | Deed::Declare
        | Deed::JudgeInterest
        | Deed::OpenBids
        | Deed::Mark
        | Deed::FixQuality
        | Deed::OpenPrices
        | Deed::ProposeAward
        | Deed::Decide
        | Deed::StartStandstill
        | Deed::Award
        | Deed::Withdraw => in_phase,
    };
    if !allowed || (withdrawn && !matches!(deed, Deed::Archive | Deed::Keep)) {
        return Err(Refusal::Phase);
    }
    let declared = &viewer.declared;
    if deed == Deed::Mark && (!declared.is_complete() || declared.bars_any()) {
        return Err(Refusal::Declaration);
    }
    Ok(())
}

/// Whether `viewer` may change a working document that `added_by` put in, or take it away: the
/// officer any, everybody else their own.
pub fn may_change_document(
    viewer: &Viewer,
    added_by: &str,
    standing: Standing,
) -> Result<(), Refusal> {
    may(viewer, Deed::Document, standing)?;
    if viewer.is(Role::Officer) || viewer.person_id == added_by {
        Ok(())
    } else {
        Err(Refusal::Role)
    }
}

/// Whether `viewer` may change what a working document concludes: only who put it in, for it is
/// their judgement.
pub fn may_change_judgement(viewer: &Viewer, added_by: &str) -> bool {
    viewer.person_id == added_by
}

/// The roles that may do a deed when its time has come.
pub fn roles_for(deed: Deed) -> &'static [Role] {
    rule(deed).0
}

/// Who may do a deed, from which phase up to which, both included.
fn rule(deed: Deed) -> (&'static [Role], Phase, Phase) {
    const OFFICER: &[Role] = &[Role::Officer];
    const OPENERS: &[Role] = &[Role::Officer, Role::Chair, Role::Manager];
    // Not assessors: they do not read the parts, and who does both has both roles.
    const WRITE_ALONG: &[Role] = &[Role::Officer, Role::Chair, Role::Manager, Role::Contributor];
    match deed {
        Deed::Write => (OFFICER, Phase::Draft, Phase::Published),
        Deed::Propose | Deed::Comment => (WRITE_ALONG, Phase::Draft, Phase::Published),
        // IT and the privacy officer write along, and judge until the file is closed.
        Deed::Document => (WRITE_ALONG, Phase::Draft, Phase::Awarded),
        Deed::Keep => (OFFICER, Phase::Draft, Phase::Archived),
        Deed::Work | Deed::Follow => (OFFICER, Phase::Draft, Phase::Awarded),
        Deed::Invite => (OFFICER, Phase::Draft, Phase::Assessing),
        Deed::Publish => (OFFICER, Phase::Draft, Phase::Draft),
        Deed::Rectify | Deed::EndRectifying | Deed::RegisterBid | Deed::Close => {
            (OFFICER, Phase::Published, Phase::Published)
        }
        Deed::RecordAnswers => (OFFICER, Phase::Published, Phase::Assessing),
        Deed::Declare => (&[Role::Assessor], Phase::Closed, Phase::Assessing),
        Deed::JudgeInterest => (&[Role::Chair], Phase::Closed, Phase::Assessing),
        Deed::OpenBids => (OPENERS, Phase::Closed, Phase::Closed),
        Deed::Mark => (&[Role::Assessor], Phase::Assessing, Phase::Assessing),
        Deed::FixQuality => (
            &[Role::Officer, Role::Chair],
            Phase::Assessing,
            Phase::Assessing,
        ),
        Deed::OpenPrices => (OPENERS, Phase::QualityFixed, Phase::QualityFixed),
        Deed::ProposeAward => (OFFICER, Phase::PricesOpened, Phase::PricesOpened),
        Deed::Decide => (&[Role::Manager], Phase::AwardProposed, Phase::AwardProposed),
        Deed::StartStandstill => (OFFICER, Phase::Decided, Phase::Decided),
        Deed::Award => (OFFICER, Phase::Standstill, Phase::Standstill),
        Deed::Archive => (OFFICER, Phase::Awarded, Phase::Awarded),
        Deed::Withdraw => (
            &[Role::Officer, Role::Manager],
            Phase::Draft,
            Phase::Standstill,
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::declaration::Declared;

    fn viewer(roles: &[Role]) -> Viewer {
        Viewer {
            person_id: "p".into(),
            name: "P".into(),
            roles: roles.to_vec(),
            declared: Declared {
                confidentiality: true,
                ..Declared::default()
            },
        }
    }

    #[test]
    fn each_deed_belongs_to_a_role_and_a_phase() {
        let officer = viewer(&[Role::Officer]);
        let assessor = viewer(&[Role::Assessor]);
        for (who, deed, phase, expected) in [
            (&officer, Deed::Write, Phase::Draft, Ok(())),
            (&officer, Deed::Write, Phase::Published, Err(Refusal::Phase)),
            (&assessor, Deed::Write, Phase::Draft, Err(Refusal::Role)),
            (&assessor, Deed::Mark, Phase::Assessing, Ok(())),
            (&officer, Deed::Mark, Phase::Assessing, Err(Refusal::Role)),
            (
                &officer,
                Deed::OpenPrices,
                Phase::Assessing,
                Err(Refusal::Phase),
            ),
            (
                &officer,
                Deed::Decide,
                Phase::AwardProposed,
                Err(Refusal::Role),
            ),
        ] {
            assert_eq!(may(who, deed, phase.into()), expected, "{deed:?} {phase:?}");
        }
    }

    #[test]
    fn an_outsider_and_an_auditor_may_do_nothing() {
        for who in [viewer(&[]), viewer(&[Role::Auditor])] {
            for deed in Deed::ALL {
                for standing in Standing::all() {
                    let refused = Err(Refusal::Role);
                    assert_eq!(may(&who, deed, standing), refused, "{deed:?} {standing:?}");
                }
            }
        }
    }

    #[test]
    fn a_contributor_proposes_and_comments_while_the_parts_are_written_and_keeps_documents() {
        let contributor = viewer(&[Role::Contributor]);
        let officer = viewer(&[Role::Officer]);
        for standing in Standing::all() {
            for deed in Deed::ALL {
                let along = matches!(deed, Deed::Propose | Deed::Comment);
                let written = may(&officer, Deed::Write, standing).is_ok();
                let works = deed == Deed::Document && may(&officer, Deed::Work, standing).is_ok();
                let expected = (along && written) || works;
                let allowed = may(&contributor, deed, standing).is_ok();
                assert_eq!(allowed, expected, "{deed:?} {standing:?}");
            }
        }
    }

    #[test]
    fn a_working_document_is_changed_by_the_officer_and_by_who_put_it_in() {
        let draft = Phase::Draft.into();
        let contributor = viewer(&[Role::Contributor]);
        let officer = viewer(&[Role::Officer]);
        let refused = Err(Refusal::Role);
        assert_eq!(may_change_document(&contributor, "p", draft), Ok(()));
        assert_eq!(may_change_document(&contributor, "other", draft), refused);
        assert_eq!(may_change_document(&officer, "other", draft), Ok(()));
        assert!(may_change_judgement(&contributor, "p"));
        assert!(!may_change_judgement(&officer, "other"));
        let auditor = viewer(&[Role::Auditor]);
        assert_eq!(may_change_document(&auditor, "p", draft), refused);
        let closed = may_change_document(&officer, "p", Phase::Archived.into());
        assert_eq!(closed, Err(Refusal::Phase));
    }

    #[test]
    fn the_officer_keeps_an_entry_for_the_next_tender_at_any_time() {
        let officer = viewer(&[Role::Officer]);
        for standing in Standing::all() {
            assert_eq!(may(&officer, Deed::Keep, standing), Ok(()), "{standing:?}");
        }
        let manager = viewer(&[Role::Manager]);
        let refused = may(&manager, Deed::Keep, Phase::Draft.into());
        assert_eq!(refused, Err(Refusal::Role));
    }

    #[test]
    fn a_withdrawn_tender_can_only_be_archived_and_kept_from() {
        let all = viewer(&Role::ALL);
        for standing in Standing::all().into_iter().filter(|one| one.withdrawn) {
            for deed in Deed::ALL {
                let expected = matches!(deed, Deed::Archive | Deed::Keep);
                assert_eq!(may(&all, deed, standing).is_ok(), expected, "{deed:?}");
            }
        }
    }

    #[test]
    fn a_published_tender_is_written_only_while_it_is_rectified() {
        let officer = viewer(&[Role::Officer]);
        let rectifying = Standing {
            rectifying: true,
            ..Phase::Published.into()
        };
        assert!(may(&officer, Deed::Write, rectifying).is_ok());
        assert!(may(&officer, Deed::EndRectifying, rectifying).is_ok());
        assert!(may(&officer, Deed::Rectify, rectifying).is_err());
        assert!(may(&officer, Deed::Close, rectifying).is_err());
        assert!(may(&officer, Deed::Close, Phase::Published.into()).is_ok());
    }

    #[test]
    fn nobody_marks_before_declaring_everything() {
        let mut assessor = viewer(&[Role::Assessor]);
        assessor.declared.asked.push("B1".to_owned());
        let mark = |who: &Viewer| may(who, Deed::Mark, Phase::Assessing.into());
        assert_eq!(mark(&assessor), Err(Refusal::Declaration));
        let interests = &mut assessor.declared.interests;
        interests.insert("B1".to_owned(), crate::domain::declaration::Interest::None);
        assert_eq!(mark(&assessor), Ok(()));
        let interests = &mut assessor.declared.interests;
        interests.insert(
            "B1".to_owned(),
            crate::domain::declaration::Interest::Conflict,
        );
        assert_eq!(mark(&assessor), Err(Refusal::Declaration));
    }
}
