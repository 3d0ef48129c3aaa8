//! The road behind a tender: its steps and openings, as far as the viewer may be told.

use std::collections::BTreeMap;

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::procurement::Procurement;
use crate::domain::phase::Phase;
use crate::domain::road::Move;
use crate::domain::road::opening::{Opener, Opening, OpeningKind, opening_roles};
use crate::domain::visibility::Field;
use crate::storage::error::StorageError;
use crate::storage::{opening as kept, person, step};

/// A step that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Which.
    pub step: Move,
    /// Where the tender stood.
    pub from: Phase,
    /// When, as RFC 3339 in UTC.
    pub at: String,
    /// Who, what about and why; nothing for who may not be told.
    pub told: Option<Told>,
}

/// What only some may be told about a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Who took it.
    pub who: String,
    /// What it is about.
    pub object: String,
    /// Why; empty when no reason was given.
    pub reason: String,
}

/// The steps of a tender, in order.
pub async fn steps(means: &Means, at: &Procurement) -> Result<Vec<Taken>, ActionError> {
    let mut names = Names::default();
    let mut steps = Vec::new();
    for one in all(means, at.id()).await? {
        let unknown = || StorageError::corrupt("step", at.id(), "unknown step");
        let step = Move::from_name(&one.deed).ok_or_else(unknown)?;
        let told = if at.shows(step.told_with()) {
            Some(Told {
                who: names.of(means, &one.person_id).await?,
                object: one.object,
                reason: one.reason,
            })
        } else {
            None
        };
        steps.push(Taken {
            step,
            from: Phase::from_name(&one.from_phase).ok_or_else(unknown)?,
            at: one.at,
            told,
        });
    }
    Ok(steps)
}

/// The proposal that counts now, for who may see it.
pub async fn proposal(means: &Means, at: &Procurement) -> Result<Option<Taken>, ActionError> {
    if !at.shows(Field::Decision) {
        return Ok(None);
    }
    let steps = steps(means, at).await?;
    let found = steps
        .into_iter()
        .rev()
        .find(|one| one.step == Move::ProposeAward);
    Ok(found)
}

/// An opening with the names of who opened, for who may see it.
pub async fn opening(
    means: &Means,
    at: &Procurement,
    kind: OpeningKind,
) -> Result<Option<Opening>, ActionError> {
    if !at.shows(Field::Openings) {
        return Ok(None);
    }
    let Some(found) = kept::one(&means.db, at.id(), kind).await? else {
        return Ok(None);
    };
    let mut names = Names::default();
    let first = opener(means, at, &mut names, found.first_person, found.first_at).await?;
    let second = match (found.second_person, found.second_at) {
        (Some(who), Some(moment)) => Some(opener(means, at, &mut names, who, moment).await?),
        _ => None,
    };
    Ok(Some(Opening {
        kind,
        first,
        second,
    }))
}

async fn opener(
    means: &Means,
    at: &Procurement,
    names: &mut Names,
    who: String,
    moment: String,
) -> Result<Opener, ActionError> {
    let parts = at.members.iter().filter(|one| one.person_id == who);
    Ok(Opener {
        name: names.of(means, &who).await?,
        roles: opening_roles(parts.map(|one| one.role)),
        person_id: who,
        at: moment,
    })
}

/// The steps as they are kept.
pub(super) async fn all(means: &Means, tender: &str) -> Result<Vec<step::Step>, ActionError> {
    Ok(step::all(&means.db, tender).await?)
}

/// The bid of the latest proposal; empty when there is none.
pub(super) async fn proposed_bid(means: &Means, tender: &str) -> Result<String, ActionError> {
    let steps = all(means, tender).await?;
    let found = steps
        .into_iter()
        .rev()
        .find(|one| one.deed == Move::ProposeAward.name());
    Ok(found.map(|one| one.object).unwrap_or_default())
}

/// Names of people, each looked up once; who left the tender keeps theirs.
#[derive(Default)]
struct Names(BTreeMap<String, String>);

impl Names {
    async fn of(&mut self, means: &Means, person: &str) -> Result<String, ActionError> {
        if let Some(known) = self.0.get(person) {
            return Ok(known.clone());
        }
        let found = person::by_id(&means.db, person).await?;
        let name = found.map(|one| one.name).unwrap_or_default();
        self.0.insert(person.to_owned(), name.clone());
        Ok(name)
    }
}
