//! Proposing something for a part, supporting it, and what the officer makes of it.

use jiff::civil::Date;

use crate::actions::ActionError;
use crate::actions::contributing::source;
use crate::actions::means::Means;
use crate::actions::procurement::Procurement;
use crate::actions::writing::first_free;
use crate::domain::contribution::Settled;
use crate::domain::contribution::proposal::{Outcome, Proposal, ProposalKind, Proposed};
use crate::domain::permission::{Deed, Refusal};
use crate::domain::tender::goal::GoalKind;
use crate::domain::tender::requirement::RequirementClass;
use crate::i18n::date;
use crate::storage::contribution::{proposal, question};
use crate::storage::db::Tx;
use crate::storage::entry::{self, EntryKind};

/// What came of proposing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Made {
    /// It has this number.
    Proposal(i64),
    /// The question that it answers is closed.
    QuestionClosed,
}

/// Proposes something.
pub async fn propose(
    means: &Means,
    at: &Procurement,
    proposed: &Proposed,
) -> Result<Made, ActionError> {
    let (viewer, id) = (&at.viewer, at.id());
    let mut tx = means.begin(viewer, id, Deed::Propose).await?;
    let today = date::day_of(means.clock.now());
    if !is_asked(&mut tx, id, proposed, today).await? {
        return Ok(Made::QuestionClosed);
    }
    let source = source(&mut tx, id, viewer).await?;
    let number = proposal::insert(&mut tx, id, proposed, &source, &means.now()).await?;
    let (object, kind) = (number.to_string(), proposed.kind.name());
    means
        .finish_with(tx, viewer, id, "proposal.made", &object, kind)
        .await?;
    Ok(Made::Proposal(number))
}

/// Whether the question that it answers is open, or it answers none.
async fn is_asked(
    tx: &mut Tx,
    tender: &str,
    proposed: &Proposed,
    today: Date,
) -> Result<bool, ActionError> {
    let Some((round, number)) = proposed.answers else {
        return Ok(true);
    };
    let questions = question::all_now(tx, tender).await?;
    let mut asked = questions.iter();
    Ok(asked.any(|one| (one.round, one.number) == (round, number) && one.is_open_on(today)))
}

/// Supports somebody else's proposal, or takes the support back.
///
/// # Errors
/// Refused when it is one's own; changed meanwhile once the officer has settled it.
pub async fn support(
    means: &Means,
    at: &Procurement,
    number: i64,
    supports: bool,
) -> Result<(), ActionError> {
    let (viewer, id) = (&at.viewer, at.id());
    let mut tx = means.begin(viewer, id, Deed::Propose).await?;
    let now = proposal::one_now(&mut tx, id, number).await?;
    let now = now.ok_or(ActionError::NotFound)?;
    if now.source.person_id == viewer.person_id {
        let refusal = Refusal::SamePerson;
        return Err(means.refuse(tx, viewer, id, Deed::Propose, refusal).await?);
    }
    if !now.is_open() {
        return Err(ActionError::ChangedMeanwhile);
    }
    let vote = (viewer.person_id.as_str(), supports);
    // Supporting twice is one vote, and one line in the log.
    if proposal::vote(&mut tx, id, number, vote, &means.now()).await? {
        let deed = if supports {
            "proposal.supported"
        } else {
            "proposal.support-ended"
        };
        means
            .finish(tx, viewer, id, deed, &number.to_string())
            .await?;
    }
    Ok(())
}

/// What the officer adds to a proposal that is taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taking {
    /// The class of a requirement.
    Requirement(RequirementClass),
    /// The kind of a goal.
    Goal(GoalKind),
    /// Nothing.
    KnockOut,
    /// Nothing.
    Bottleneck,
}

/// Takes a proposal over: it becomes an entry, and is settled, together. Returns the new id.
///
/// # Errors
/// Changed meanwhile when it was settled since version `seen`.
pub async fn take(
    means: &Means,
    at: &Procurement,
    (number, seen): (i64, i64),
    taking: Taking,
) -> Result<String, ActionError> {
    let (viewer, id) = (&at.viewer, at.id());
    let mut tx = means.begin(viewer, id, Deed::Write).await?;
    let now = open_at(&mut tx, id, number, seen).await?;
    let kind = now.proposed.kind;
    let (stored, letter, digits) = match (kind, taking) {
        (ProposalKind::Goal, Taking::Goal(GoalKind::Operational)) => (EntryKind::Goal, "O", 1),
        (ProposalKind::Goal, Taking::Goal(GoalKind::Strategic)) => (EntryKind::Goal, "S", 1),
        (ProposalKind::Requirement, Taking::Requirement(_)) => (EntryKind::Requirement, "R", 3),
        (ProposalKind::KnockOut, Taking::KnockOut) => (EntryKind::KnockOut, "K", 1),
        (ProposalKind::Bottleneck, Taking::Bottleneck) => (EntryKind::Bottleneck, "KP", 1),
        _ => return Err(ActionError::NotFound),
    };
    let used = entry::used_ids(&mut tx, id, stored).await?;
    let new = first_free(&used, |one| format!("{letter}{one:0digits$}"));
    let new_id = new.clone();
    match taking {
        Taking::Requirement(class) => {
            let value = now.as_requirement(new_id, class);
            entry::insert(&mut tx, id, stored, &new, &value).await?;
        }
        Taking::Goal(kind) => {
            let value = now.as_goal(new_id, kind);
            entry::insert(&mut tx, id, stored, &new, &value).await?;
        }
        Taking::KnockOut => {
            let value = now.as_knock_out(new_id);
            entry::insert(&mut tx, id, stored, &new, &value).await?;
        }
        Taking::Bottleneck => {
            let value = now.as_bottleneck(new_id);
            entry::insert(&mut tx, id, stored, &new, &value).await?;
        }
    }
    let added = format!("{}.added", stored.name());
    let about = (new.as_str(), "");
    means.log_done(&mut tx, viewer, id, &added, about).await?;
    let outcome = Outcome::Taken(new.clone(), Settled::default());
    settle(means, tx, at, (number, seen), &outcome).await?;
    Ok(new)
}

/// Puts a proposal aside for a reason.
///
/// # Errors
/// Changed meanwhile when it was settled since version `seen`.
pub async fn set_aside(
    means: &Means,
    at: &Procurement,
    (number, seen): (i64, i64),
    reason: &str,
) -> Result<(), ActionError> {
    let mut tx = means.begin(&at.viewer, at.id(), Deed::Write).await?;
    open_at(&mut tx, at.id(), number, seen).await?;
    let outcome = Outcome::SetAside(reason.to_owned(), Settled::default());
    settle(means, tx, at, (number, seen), &outcome).await
}

/// Takes one's own proposal back, as long as nobody settled it.
///
/// # Errors
/// Refused when it is somebody else's; changed meanwhile when it was settled since version `seen`.
pub async fn withdraw(
    means: &Means,
    at: &Procurement,
    (number, seen): (i64, i64),
) -> Result<(), ActionError> {
    let (viewer, id) = (&at.viewer, at.id());
    let mut tx = means.begin(viewer, id, Deed::Propose).await?;
    let now = proposal::one_now(&mut tx, id, number).await?;
    let now = now.ok_or(ActionError::NotFound)?;
    if now.source.person_id != viewer.person_id {
        let refusal = Refusal::Role;
        return Err(means.refuse(tx, viewer, id, Deed::Propose, refusal).await?);
    }
    open_at(&mut tx, id, number, seen).await?;
    let outcome = Outcome::Withdrawn(Settled::default());
    settle(means, tx, at, (number, seen), &outcome).await
}

/// A proposal that is still open, as it stands inside this write.
async fn open_at(
    tx: &mut Tx,
    tender: &str,
    number: i64,
    seen: i64,
) -> Result<Proposal, ActionError> {
    let now = proposal::one_now(tx, tender, number).await?;
    let now = now.ok_or(ActionError::NotFound)?;
    if now.version == seen && now.is_open() {
        Ok(now)
    } else {
        Err(ActionError::ChangedMeanwhile)
    }
}

async fn settle(
    means: &Means,
    mut tx: Tx,
    at: &Procurement,
    (number, seen): (i64, i64),
    outcome: &Outcome,
) -> Result<(), ActionError> {
    let (viewer, id, now) = (&at.viewer, at.id(), means.now());
    let by = (viewer.person_id.as_str(), now.as_str());
    proposal::settle(&mut tx, id, number, outcome, by, seen).await?;
    let (deed, detail) = match outcome {
        Outcome::Taken(entry, _) => ("proposal.taken", entry.as_str()),
        Outcome::SetAside(..) | Outcome::Open => ("proposal.set-aside", ""),
        Outcome::Withdrawn(_) => ("proposal.withdrawn", ""),
    };
    let object = number.to_string();
    means
        .finish_with(tx, viewer, id, deed, &object, detail)
        .await
}
