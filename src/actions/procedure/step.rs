//! The one door of every step.

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::procurement::{self, Procurement};
use crate::domain::permission::Refusal;
use crate::domain::road::Move;
use crate::domain::visibility::Field;
use crate::storage::db::Tx;
use crate::storage::step;
use crate::storage::tender::{self, TenderRow};

/// A step that is being taken; dropped before [`Step::finish`], it never happened.
pub(super) struct Step {
    /// The write that it is part of.
    pub tx: Tx,
    /// The procurement as it is now: what the step's own rule is checked on.
    pub now: Procurement,
    /// The tender as it will be.
    pub row: TenderRow,
    /// The moment of the step.
    pub at: String,
    taken: Move,
}

/// What is written down about a step, beside who, when and where to.
#[derive(Default)]
pub(super) struct About<'a> {
    /// What it is about; in the log too, so never a name, a price or a reason.
    pub object: &'a str,
    /// Why.
    pub reason: &'a str,
    /// More for the log.
    pub detail: &'a str,
}

impl Step {
    /// Begins a step: role and phase allow it, and time has not gone back.
    pub async fn begin(means: &Means, at: &Procurement, taken: Move) -> Result<Self, ActionError> {
        let mut tx = means.begin_alone(&at.viewer, at.id(), taken.deed()).await?;
        let now = procurement::reload(means, at).await?;
        let Some(to) = taken.leads_to(now.standing()) else {
            return Err(refused(means, tx, &now, taken, Refusal::Phase).await?);
        };
        let moment = means.now();
        // Moments are text in which time order is text order.
        let latest = step::latest_at(&mut tx, now.id()).await?;
        if latest.is_some_and(|latest| latest > moment) {
            return Err(refused(means, tx, &now, taken, Refusal::ClockBack).await?);
        }
        let row = TenderRow {
            phase: to.phase,
            rectifying: to.rectifying,
            withdrawn_at: if to.withdrawn {
                now.row.withdrawn_at.clone().or(Some(moment.clone()))
            } else {
                None
            },
            ..now.row.clone()
        };
        Ok(Self {
            tx,
            now,
            row,
            at: moment,
            taken,
        })
    }

    /// Gives the step up and logs why.
    pub async fn refuse(self, means: &Means, refusal: Refusal) -> Result<ActionError, ActionError> {
        refused(means, self.tx, &self.now, self.taken, refusal).await
    }

    /// Takes the step: row, step and log, all or nothing.
    pub async fn finish(mut self, means: &Means, about: About<'_>) -> Result<(), ActionError> {
        let (viewer, id) = (&self.now.viewer, self.now.id());
        tender::update(&mut self.tx, &self.row).await?;
        let written = step::Step {
            deed: self.taken.name().to_owned(),
            from_phase: self.now.phase().name().to_owned(),
            to_phase: self.row.phase.name().to_owned(),
            at: self.at,
            object: about.object.to_owned(),
            person_id: viewer.person_id.clone(),
            reason: about.reason.to_owned(),
        };
        step::insert(&mut self.tx, id, &written).await?;
        // A reason of the decision may name a price or a mark, and the log tells none.
        let reason = if self.taken.told_with() == Field::TenderText {
            about.reason
        } else {
            ""
        };
        let detail: Vec<&str> = [about.detail, reason]
            .into_iter()
            .filter(|one| !one.is_empty())
            .collect();
        let (name, detail) = (self.taken.name(), detail.join("; "));
        means
            .finish_step(self.tx, viewer, id, name, (about.object, &detail))
            .await
    }
}

async fn refused(
    means: &Means,
    tx: Tx,
    now: &Procurement,
    taken: Move,
    refusal: Refusal,
) -> Result<ActionError, ActionError> {
    means
        .refuse(tx, &now.viewer, now.id(), taken.deed(), refusal)
        .await
}
