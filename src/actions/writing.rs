//! Writing the seven parts: adding, changing, moving and removing what the officer writes.

use serde::Serialize;

use crate::actions::ActionError;
use crate::actions::copying::{self, Copied};
use crate::actions::means::{Means, Note};
use crate::actions::undo::{self, Done, Step};
use crate::actions::written;
use crate::domain::permission::{Deed, Refusal};
use crate::domain::role::{Role, Viewer};
use crate::domain::tender::part::Part;
use crate::domain::tender::{Authority, Tender};
use crate::storage::entry::{self, Entry, EntryKind, ONLY};
use crate::storage::mark;
use crate::storage::person::{self, Person};
use crate::storage::tender::{self, TenderRow};

/// What a new tender starts with.
#[derive(Debug, Clone, Default)]
pub struct NewTender {
    /// What is bought.
    pub title: String,
    /// The buyer's reference.
    pub reference: String,
    /// Code of the library; empty when none.
    pub library: String,
    /// Who buys.
    pub authority: Authority,
    /// The tender whose parts it starts with.
    pub copied: Option<Copied>,
}

/// Makes a tender in draft; whoever makes it is its officer.
///
/// # Errors
/// Not found when they may not read the parts of the one that is copied, as it stands inside the
/// write.
pub async fn create(means: &Means, by: &Person, new: NewTender) -> Result<String, ActionError> {
    let mut tx = means.db.begin_alone().await?;
    let copied = match &new.copied {
        Some(seen) => Some(Box::pin(copying::now(means, &mut tx, by, &seen.tender_id)).await?),
        None => None,
    };
    let copied_from = copied.as_ref().map(|one| one.tender_id.clone());
    let row = TenderRow {
        title: new.title,
        reference: new.reference,
        library: new.library,
        copied_from,
        ..TenderRow::new(means.new_id(), by.organisation_id.clone())
    };
    let at = means.now();
    tender::insert(&mut tx, &row, &at).await?;
    tender::add_member(&mut tx, &row.tender_id, &by.person_id, Role::Officer, "").await?;
    let id = &row.tender_id;
    match copied {
        None => {
            entry::insert(&mut tx, id, EntryKind::Authority, ONLY, &new.authority).await?;
        }
        Some(copied) => {
            let tender = Tender {
                authority: new.authority,
                ..copied.tender
            };
            written::put(&mut tx, id, &tender).await?;
            // Who keeps the old one can see who took its text.
            let note = Note {
                person: Some(&by.person_id),
                role: &copied.role_names,
                tender: Some(&copied.tender_id),
                deed: "tender.copied",
                object: id,
                ..Note::default()
            };
            means.log(&mut tx, note).await?;
        }
    }
    let note = Note {
        person: Some(&by.person_id),
        role: Role::Officer.name(),
        tender: Some(id),
        deed: "tender.created",
        object: &row.reference,
        detail: row.copied_from.as_deref().unwrap_or_default(),
        ..Note::default()
    };
    means.log(&mut tx, note).await?;
    tx.commit().await?;
    Ok(row.tender_id)
}

/// Changes title, reference and organisation together, provided nobody changed either since.
pub async fn save_settings(
    means: &Means,
    viewer: &Viewer,
    row: &TenderRow,
    authority: &Entry<Authority>,
) -> Result<(), ActionError> {
    let id = &row.tender_id;
    let mut tx = means.begin(viewer, id, Deed::Write).await?;
    tender::update(&mut tx, row).await?;
    entry::update(&mut tx, id, EntryKind::Authority, authority).await?;
    means
        .finish(tx, viewer, id, "authority.changed", &row.reference)
        .await
}

/// Adds an entry; its id is the first free one that `name_it` makes from 1, 2, 3, …
pub async fn add<T: Serialize>(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    kind: EntryKind,
    name_it: impl Fn(usize) -> String,
    make: impl FnOnce(String) -> T,
) -> Result<String, ActionError> {
    let mut tx = means.begin(viewer, tender, deed_for(kind)).await?;
    let used = entry::used_ids(&mut tx, tender, kind).await?;
    let id = first_free(&used, name_it);
    entry::insert(&mut tx, tender, kind, &id, &make(id.clone())).await?;
    means
        .finish(tx, viewer, tender, &format!("{}.added", kind.name()), &id)
        .await?;
    Ok(id)
}

/// Adds several entries at once, all or none.
pub async fn add_all<T: Serialize>(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    kind: EntryKind,
    name_it: impl Fn(usize) -> String,
    make: Vec<Box<dyn FnOnce(String) -> T + Send>>,
) -> Result<Vec<String>, ActionError> {
    let mut tx = means.begin(viewer, tender, deed_for(kind)).await?;
    let mut used = entry::used_ids(&mut tx, tender, kind).await?;
    let mut added = Vec::new();
    for one in make {
        let id = first_free(&used, &name_it);
        entry::insert(&mut tx, tender, kind, &id, &one(id.clone())).await?;
        used.push(id.clone());
        added.push(id);
    }
    let deed = format!("{}.added", kind.name());
    means
        .finish(tx, viewer, tender, &deed, &added.join(" "))
        .await?;
    Ok(added)
}

/// Saves an entry. Version 0 means that it was never saved before.
pub async fn save<T: Serialize>(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    kind: EntryKind,
    changed: &Entry<T>,
) -> Result<(), ActionError> {
    save_because(means, viewer, tender, kind, changed, "").await
}

/// The same for a reason, which the log keeps.
pub async fn save_because<T: Serialize>(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    kind: EntryKind,
    changed: &Entry<T>,
    reason: &str,
) -> Result<(), ActionError> {
    let mut tx = means.begin(viewer, tender, deed_for(kind)).await?;
    if changed.version == 0 {
        let used = entry::used_ids(&mut tx, tender, kind).await?;
        if used.contains(&changed.id) {
            return Err(ActionError::ChangedMeanwhile);
        }
        entry::insert(&mut tx, tender, kind, &changed.id, &changed.value).await?;
    } else {
        entry::update(&mut tx, tender, kind, changed).await?;
    }
    let deed = format!("{}.changed", kind.name());
    means
        .finish_with(tx, viewer, tender, &deed, &changed.id, reason)
        .await
}

/// Saves several entries of a kind that were saved before, all or none.
pub async fn save_all<T: Serialize>(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    kind: EntryKind,
    changed: &[Entry<T>],
) -> Result<(), ActionError> {
    let mut tx = means.begin(viewer, tender, deed_for(kind)).await?;
    for one in changed {
        entry::update(&mut tx, tender, kind, one).await?;
    }
    let ids: Vec<&str> = changed.iter().map(|one| one.id.as_str()).collect();
    let deed = format!("{}.changed", kind.name());
    means
        .finish(tx, viewer, tender, &deed, &ids.join(" "))
        .await
}

/// Takes an entry out; its row and the log stay.
pub async fn remove(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    kind: EntryKind,
    id: &str,
    seen: i64,
) -> Result<(), ActionError> {
    let mut tx = means.begin(viewer, tender, deed_for(kind)).await?;
    let ids = vec![id.to_owned()];
    let step = Step {
        done: Done::Removed,
        entries: undo::before(&mut tx, tender, kind, &ids).await?,
        order: None,
        ids,
    };
    entry::remove(&mut tx, tender, kind, id, seen).await?;
    undo::keep(&mut tx, means, viewer, (tender, kind), &step).await?;
    means
        .finish(tx, viewer, tender, &format!("{}.removed", kind.name()), id)
        .await
}

/// Where an entry is moved to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// One place up.
    Up,
    /// One place down.
    Down,
    /// To this place, counted from 1.
    To(usize),
}

/// Moves an entry; `order` are the ids of its kind as they were shown.
///
/// # Errors
/// Changed meanwhile when they stand in another order by now, or one is not there any more.
pub async fn reorder(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    kind: EntryKind,
    mut order: Vec<String>,
    id: &str,
    to: Move,
) -> Result<(), ActionError> {
    let shown = order.clone();
    let from = order
        .iter()
        .position(|one| one == id)
        .ok_or(ActionError::NotFound)?;
    let last = order.len() - 1;
    let place = match to {
        Move::Up => from.saturating_sub(1),
        Move::Down => (from + 1).min(last),
        Move::To(place) => place.saturating_sub(1).min(last),
    };
    let moved = order.remove(from);
    order.insert(place, moved);
    let mut tx = means.begin(viewer, tender, deed_for(kind)).await?;
    let before = entry::order(&mut tx, tender, kind).await?;
    let mut now = before.clone();
    now.retain(|one| shown.contains(one));
    if now != shown {
        return Err(ActionError::ChangedMeanwhile);
    }
    entry::reorder(&mut tx, tender, kind, &order).await?;
    let step = Step {
        done: Done::Moved,
        entries: Vec::new(),
        order: Some((before, entry::order(&mut tx, tender, kind).await?)),
        ids: vec![id.to_owned()],
    };
    undo::keep(&mut tx, means, viewer, (tender, kind), &step).await?;
    means
        .finish(tx, viewer, tender, &format!("{}.moved", kind.name()), id)
        .await
}

/// Calls a part done, or not done after all.
pub async fn call_done(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    part: Part,
    done: bool,
) -> Result<(), ActionError> {
    let mut tx = means.begin(viewer, tender, Deed::Write).await?;
    tender::set_part_done(&mut tx, tender, part.name(), done).await?;
    let deed = if done { "part.done" } else { "part.reopened" };
    means.finish(tx, viewer, tender, deed, part.name()).await
}

/// Gives somebody a role in the tender: only people of its organisation, and none whose account is
/// shut.
///
/// # Errors
/// Changed meanwhile when they have it already, with another expertise than this.
pub async fn add_member(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    person: &str,
    role: Role,
    expertise: &str,
) -> Result<(), ActionError> {
    change_member(means, viewer, tender, (person, role), expertise, None).await
}

/// The same for who may have the role already: `seen` is the expertise that the page showed then.
///
/// # Errors
/// Changed meanwhile when another expertise is written there by now.
pub async fn change_member(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    (person, role): (&str, Role),
    expertise: &str,
    seen: Option<&str>,
) -> Result<(), ActionError> {
    let mut tx = means.begin(viewer, tender, Deed::Invite).await?;
    let organisation = tender::organisation(&mut tx, tender).await?;
    let found = person::one_now(&mut tx, person).await?;
    let may_join = found
        .is_some_and(|one| one.disabled_at.is_none() && Some(one.organisation_id) == organisation);
    if !may_join {
        let refusal = Refusal::Role;
        return Err(means
            .refuse(tx, viewer, tender, Deed::Invite, refusal)
            .await?);
    }
    let now = tender::expertise(&mut tx, tender, person, role).await?;
    if now.is_some_and(|now| now != expertise && Some(now.as_str()) != seen) {
        return Err(ActionError::ChangedMeanwhile);
    }
    tender::add_member(&mut tx, tender, person, role, expertise).await?;
    means
        .finish(
            tx,
            viewer,
            tender,
            &format!("member.{}-added", role.name()),
            person,
        )
        .await
}

/// What came of taking a role away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Removed {
    /// The person does not have the role any more.
    Done,
    /// An assessor who gave marks leaves only for a reason.
    NoReason,
}

/// Takes a role away; an officer cannot take away their own. The marks of an assessor who leaves
/// stay but do not count, so that asks for a reason, which is logged.
pub async fn remove_member(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    person: &str,
    role: Role,
    reason: &str,
) -> Result<Removed, ActionError> {
    if role == Role::Officer && person == viewer.person_id {
        return Err(ActionError::Refused(Refusal::Role));
    }
    let mut tx = means.begin(viewer, tender, Deed::Invite).await?;
    let marked = role == Role::Assessor && mark::has_given(&mut tx, tender, person).await?;
    if marked && reason.is_empty() {
        return Ok(Removed::NoReason);
    }
    tender::remove_member(&mut tx, tender, person, role).await?;
    let deed = format!("member.{}-removed", role.name());
    let reason = if marked { reason } else { "" };
    means
        .finish_with(tx, viewer, tender, &deed, person, reason)
        .await?;
    Ok(Removed::Done)
}

/// The deed that writes a kind of entry.
fn deed_for(kind: EntryKind) -> Deed {
    match kind {
        EntryKind::WorkingRow => Deed::Work,
        EntryKind::WorkingDocument => Deed::Document,
        EntryKind::Progress => Deed::Follow,
        EntryKind::Authority
        | EntryKind::Motivation
        | EntryKind::Bottleneck
        | EntryKind::Goal
        | EntryKind::KnockOut
        | EntryKind::Requirement
        | EntryKind::Award
        | EntryKind::Contract
        | EntryKind::Criterion
        | EntryKind::Implementation
        | EntryKind::KeptWording
        | EntryKind::InventoryRow
        | EntryKind::Attachment => Deed::Write,
    }
}

/// The first of the names for 1, 2, 3, … that was never used. One of the first n + 1 is always free.
pub(super) fn first_free(used: &[String], name_it: impl Fn(usize) -> String) -> String {
    (1..=used.len() + 1)
        .map(name_it)
        .find(|name| !used.contains(name))
        .expect("n used names cannot cover n + 1 different ones")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_never_used_twice() {
        let name_it = |number: usize| format!("K{number}");
        assert_eq!(first_free(&[], name_it), "K1");
        let used = ["K1", "K3"].map(str::to_owned);
        assert_eq!(first_free(&used, name_it), "K2");
    }
}
