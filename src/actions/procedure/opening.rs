//! Two people who open together: the bids, and later the prices.

use jiff::Timestamp;

use crate::actions::ActionError;
use crate::actions::accounts;
use crate::actions::means::{Means, Note, stored};
use crate::actions::procedure::step::{About, Step};
use crate::actions::procurement::Procurement;
use crate::domain::declaration::Declared;
use crate::domain::permission::{Refusal, may};
use crate::domain::road::opening::{Counts, OpeningKind, counts, opening_roles};
use crate::domain::role::Viewer;
use crate::storage::error::StorageError;
use crate::storage::opening::{self, Opening};

/// What came of a confirmation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirmed {
    /// One more person must confirm, within ten minutes.
    First,
    /// It is open.
    Second,
    /// The password or code is not this person's; nothing changed.
    Wrong,
}

/// Confirms that the bids or the prices may be opened. The second of two different people opens.
pub async fn confirm(
    means: &Means,
    at: &Procurement,
    kind: OpeningKind,
    secret: String,
) -> Result<Confirmed, ActionError> {
    let deed = kind.step().deed();
    if may(&at.viewer, deed, at.standing()).is_err() {
        // Who may not is refused, and logged, before any password is tried.
        drop(means.begin_alone(&at.viewer, at.id(), deed).await?);
    }
    // Checking a password takes a while, so nobody's turn waits for it.
    if !accounts::confirms(means, &at.viewer.person_id, secret).await? {
        wrong(means, at, kind).await?;
        return Ok(Confirmed::Wrong);
    }
    let mut step = Step::begin(means, at, kind.step()).await?;
    let me = step.now.viewer.person_id.clone();
    let begun = opening::one_now(&mut step.tx, at.id(), kind).await?;
    let first = first_of(&step.now, begun.as_ref(), kind)?;
    let known = first
        .as_ref()
        .map(|(who, at)| (who.person_id.as_str(), *at));
    let counted = match counts(known, &me, means.clock.now()) {
        Ok(counted) => counted,
        Err(refusal) => return Err(step.refuse(means, refusal).await?),
    };
    match (counted, first) {
        (Counts::Second, Some((first, first_at))) => {
            complete(means, step, kind, &first, first_at).await?;
            Ok(Confirmed::Second)
        }
        (Counts::First | Counts::Second, _) => {
            begin(means, step, kind, me).await?;
            Ok(Confirmed::First)
        }
    }
}

/// Takes back a first confirmation that nobody followed yet.
pub async fn take_back(
    means: &Means,
    at: &Procurement,
    kind: OpeningKind,
) -> Result<(), ActionError> {
    let mut step = Step::begin(means, at, kind.step()).await?;
    let begun = opening::one_now(&mut step.tx, at.id(), kind).await?;
    match begun {
        Some(one) if one.first_person == at.viewer.person_id => {
            opening::forget(&mut step.tx, at.id(), kind).await?;
            let deed = format!("{}.opening-taken-back", kind.name());
            means
                .finish(step.tx, &step.now.viewer, at.id(), &deed, "")
                .await
        }
        Some(_) | None => Err(step.refuse(means, Refusal::Role).await?),
    }
}

/// Who confirmed first, as long as they still may open.
fn first_of(
    now: &Procurement,
    begun: Option<&Opening>,
    kind: OpeningKind,
) -> Result<Option<(Viewer, Timestamp)>, ActionError> {
    let Some(begun) = begun else {
        return Ok(None);
    };
    let at = begun.first_at.parse().map_err(|problem: jiff::Error| {
        StorageError::corrupt("opening", now.id(), problem.to_string())
    })?;
    let parts = now
        .members
        .iter()
        .filter(|one| one.person_id == begun.first_person);
    let who = Viewer {
        person_id: begun.first_person.clone(),
        name: parts
            .clone()
            .next()
            .map_or_else(String::new, |one| one.name.clone()),
        roles: parts.map(|one| one.role).collect(),
        declared: Declared::default(),
    };
    let still = may(&who, kind.step().deed(), now.standing()).is_ok();
    Ok(still.then_some((who, at)))
}

async fn begin(
    means: &Means,
    mut step: Step,
    kind: OpeningKind,
    me: String,
) -> Result<(), ActionError> {
    let opening = Opening {
        first_person: me,
        first_at: step.at.clone(),
        second_person: None,
        second_at: None,
    };
    opening::save(&mut step.tx, step.now.id(), kind, &opening).await?;
    let deed = format!("{}.opening-begun", kind.name());
    means
        .finish(step.tx, &step.now.viewer, step.now.id(), &deed, "")
        .await
}

async fn complete(
    means: &Means,
    mut step: Step,
    kind: OpeningKind,
    first: &Viewer,
    first_at: Timestamp,
) -> Result<(), ActionError> {
    let second = step.now.viewer.clone();
    let opening = Opening {
        first_person: first.person_id.clone(),
        first_at: stored(first_at),
        second_person: Some(second.person_id.clone()),
        second_at: Some(step.at.clone()),
    };
    opening::save(&mut step.tx, step.now.id(), kind, &opening).await?;
    match kind {
        OpeningKind::Bids => {}
        OpeningKind::Prices => step.row.prices_opened_at = Some(step.at.clone()),
    }
    let named = |who: &Viewer| {
        let roles = opening_roles(who.roles.iter().copied());
        let roles: Vec<&str> = roles.iter().map(|role| role.name()).collect();
        format!("{} ({})", who.name, roles.join(" "))
    };
    let detail = format!("{}; {}", named(first), named(&second));
    let about = About {
        detail: &detail,
        ..About::default()
    };
    step.finish(means, about).await
}

/// A wrong password changes nothing, but is written down.
async fn wrong(means: &Means, at: &Procurement, kind: OpeningKind) -> Result<(), ActionError> {
    let mut tx = means.db.begin().await?;
    let note = Note {
        person: Some(&at.viewer.person_id),
        role: &at.viewer.role_names(),
        tender: Some(at.id()),
        deed: kind.step().deed().name(),
        object: "",
        detail: "the password or code was wrong",
        refused: true,
    };
    means.log(&mut tx, note).await?;
    tx.commit().await?;
    Ok(())
}
