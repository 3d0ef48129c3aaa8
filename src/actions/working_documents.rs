//! Working documents: what colleagues judged, with the file in which they did. What is known of one
//! is an entry beside the tender; its bytes lie on a shelf that nothing published is read from.

use crate::actions::ActionError;
use crate::actions::attachments::{bytes_of, sha256};
use crate::actions::means::Means;
use crate::actions::procurement::Procurement;
use crate::actions::writing::first_free;
use crate::domain::permission::{Deed, may_change_document, may_change_judgement};
use crate::domain::role::Viewer;
use crate::domain::tender::working_document::{MOST, MOST_BYTES, WorkingDocument};
use crate::domain::visibility::Field;
use crate::storage::attachment::{self, Shelf};
use crate::storage::db::Tx;
use crate::storage::entry::rows;
use crate::storage::entry::whole::Whole;
use crate::storage::entry::{self, Entry, EntryKind};
use crate::storage::tender;

const KIND: EntryKind = EntryKind::WorkingDocument;

/// The working documents that the one who looks may read.
pub(super) fn readable(
    at: &Procurement,
    whole: &Whole,
) -> Result<Vec<Entry<WorkingDocument>>, ActionError> {
    if !at.shows(Field::OwnWorkingDocuments) && !at.shows(Field::WorkingDocuments) {
        return Ok(Vec::new());
    }
    let mut documents: Vec<Entry<WorkingDocument>> = whole.entries(KIND)?;
    documents.retain(|one| reads(at, &one.value));
    Ok(documents)
}

/// A working document as it is now; nothing when it was taken out.
pub async fn now(
    means: &Means,
    at: &Procurement,
    id: &str,
) -> Result<Option<Entry<WorkingDocument>>, ActionError> {
    let found: Option<Entry<WorkingDocument>> = entry::one(&means.db, at.id(), KIND, id).await?;
    Ok(found.filter(|one| reads(at, &one.value)))
}

/// Whether a document that is not there was taken out and was one that the one who looks might read:
/// only then may they be told that it is gone.
pub async fn was_theirs(means: &Means, at: &Procurement, id: &str) -> Result<bool, ActionError> {
    let every = rows::all(&means.db, at.id(), KIND).await?;
    let gone = every.iter().find(|one| one.entry_id == id && one.removed);
    let document = gone.and_then(|one| serde_json::from_str::<WorkingDocument>(&one.body).ok());
    Ok(document.is_some_and(|one| reads(at, &one)))
}

fn reads(at: &Procurement, document: &WorkingDocument) -> bool {
    let own = document.added_by == at.viewer.person_id;
    at.shows(Field::WorkingDocuments) || (own && at.shows(Field::OwnWorkingDocuments))
}

/// The bytes of a working document that the one who looks may read.
///
/// # Errors
/// Not found for any other.
pub async fn file(
    means: &Means,
    at: &Procurement,
    id: &str,
) -> Result<(WorkingDocument, Vec<u8>), ActionError> {
    let found = at.documents.iter().find(|one| one.id == id);
    let found = found.ok_or(ActionError::NotFound)?.value.clone();
    let bytes = bytes_of(means, at.id(), Shelf::Inside, &found.sha256).await?;
    Ok((found, bytes))
}

/// Adds a working document; gives its id, or nothing when there are as many as there may be.
pub async fn add(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    new: WorkingDocument,
    bytes: &[u8],
) -> Result<Option<String>, ActionError> {
    let mut tx = means.begin(viewer, tender, Deed::Document).await?;
    let now: Vec<Entry<WorkingDocument>> = entry::all_now(&mut tx, tender, KIND).await?;
    let kept: usize = now.iter().map(|one| one.value.bytes).sum();
    if now.len() >= MOST || kept.saturating_add(bytes.len()) > MOST_BYTES {
        return Ok(None);
    }
    let used = entry::used_ids(&mut tx, tender, KIND).await?;
    let id = first_free(&used, |number| format!("WD{number}"));
    let sha256 = sha256(bytes);
    attachment::keep(&mut tx, tender, Shelf::Inside, &sha256, bytes).await?;
    let value = WorkingDocument {
        id: id.clone(),
        bytes: bytes.len(),
        sha256,
        added_by: viewer.person_id.clone(),
        added_by_name: viewer.name.clone(),
        ..new
    };
    entry::insert(&mut tx, tender, KIND, &id, &value).await?;
    let deed = format!("{}.added", KIND.name());
    means.finish(tx, viewer, tender, &deed, &id).await?;
    Ok(Some(id))
}

/// Saves what is said of a document, by the officer or by who put it in; the file itself stays.
pub async fn save(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    changed: &Entry<WorkingDocument>,
) -> Result<(), ActionError> {
    let (mut tx, now) = changeable(means, viewer, tender, &changed.id).await?;
    let named = WorkingDocument {
        title: changed.value.title.clone(),
        stakeholder: changed.value.stakeholder.clone(),
        ..now.value
    };
    let value = if may_change_judgement(viewer, &named.added_by) {
        WorkingDocument {
            conclusion: changed.value.conclusion,
            day: changed.value.day.clone(),
            note: changed.value.note.clone(),
            ..named
        }
    } else {
        named
    };
    let entry = Entry {
        id: changed.id.clone(),
        version: changed.version,
        value,
    };
    entry::update(&mut tx, tender, KIND, &entry).await?;
    let deed = format!("{}.changed", KIND.name());
    means.finish(tx, viewer, tender, &deed, &changed.id).await
}

/// Takes a document out, with its bytes: no publication ever named them.
pub async fn remove(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    id: &str,
    seen: i64,
) -> Result<(), ActionError> {
    let (mut tx, gone) = changeable(means, viewer, tender, id).await?;
    entry::remove(&mut tx, tender, KIND, id, seen).await?;
    let left: Vec<Entry<WorkingDocument>> = entry::all_now(&mut tx, tender, KIND).await?;
    let hash = &gone.value.sha256;
    if !left.iter().any(|one| one.value.sha256 == *hash) {
        attachment::forget(&mut tx, tender, Shelf::Inside, hash).await?;
    }
    let deed = format!("{}.removed", KIND.name());
    means.finish(tx, viewer, tender, &deed, id).await
}

/// Starts a write on a document that the viewer may change, with what it is inside that write.
async fn changeable(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    id: &str,
) -> Result<(Tx, Entry<WorkingDocument>), ActionError> {
    let mut tx = means.begin(viewer, tender, Deed::Document).await?;
    let all: Vec<Entry<WorkingDocument>> = entry::all_now(&mut tx, tender, KIND).await?;
    // What is gone was taken out since the page was shown.
    let found = all.into_iter().find(|one| one.id == id);
    let found = found.ok_or(ActionError::ChangedMeanwhile)?;
    let standing = tender::standing(&mut tx, tender).await?;
    let standing = standing.ok_or(ActionError::NotFound)?;
    let now = Viewer {
        roles: tender::roles(&mut tx, tender, &viewer.person_id).await?,
        ..viewer.clone()
    };
    match may_change_document(&now, &found.value.added_by, standing) {
        Ok(()) => Ok((tx, found)),
        Err(refusal) => {
            let deed = Deed::Document;
            Err(means.refuse(tx, &now, tender, deed, refusal).await?)
        }
    }
}
