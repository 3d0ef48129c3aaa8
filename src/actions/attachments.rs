//! Files that the officer adds to a part. What is known of a file is an entry, so that a publication
//! freezes it; its bytes are found by their hash.

use sha2::{Digest, Sha256};

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::procurement::Procurement;
use crate::domain::permission::Deed;
use crate::domain::role::Viewer;
use crate::domain::tender::attachment::{Attachment, MOST};
use crate::domain::tender::working_document::WorkingDocument;
use crate::domain::visibility::Field;
use crate::storage::attachment::{self, Shelf};
use crate::storage::check;
use crate::storage::db::Db;
use crate::storage::entry::{self, Entry, EntryKind, rows};
use crate::storage::error::StorageError;
use crate::storage::publication;

const KIND: EntryKind = EntryKind::Attachment;

/// Adds a file; gives its id, or nothing when there are as many as there may be.
pub async fn add(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    new: Attachment,
    bytes: &[u8],
) -> Result<Option<String>, ActionError> {
    let mut tx = means.begin(viewer, tender, Deed::Write).await?;
    let now: Vec<Entry<Attachment>> = entry::all_now(&mut tx, tender, KIND).await?;
    if now.len() >= MOST {
        return Ok(None);
    }
    let used = entry::used_ids(&mut tx, tender, KIND).await?;
    let free = (1_u32..).map(|number| format!("B{number:02}"));
    let id = free.into_iter().find(|id| !used.contains(id));
    let id = id.unwrap_or_default();
    let sha256 = sha256(bytes);
    attachment::keep(&mut tx, tender, Shelf::Published, &sha256, bytes).await?;
    let value = Attachment {
        id: id.clone(),
        bytes: bytes.len(),
        sha256,
        ..new
    };
    entry::insert(&mut tx, tender, KIND, &id, &value).await?;
    let deed = format!("{}.added", KIND.name());
    means.finish(tx, viewer, tender, &deed, &id).await?;
    Ok(Some(id))
}

/// Takes a file out. Its bytes stay as long as a publication may name them.
pub async fn remove(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    id: &str,
) -> Result<(), ActionError> {
    let mut tx = means.begin(viewer, tender, Deed::Write).await?;
    let now: Vec<Entry<Attachment>> = entry::all_now(&mut tx, tender, KIND).await?;
    let gone = now.iter().find(|one| one.id == id);
    let gone = gone.ok_or(ActionError::NotFound)?;
    entry::remove(&mut tx, tender, KIND, id, gone.version).await?;
    let hash = &gone.value.sha256;
    if !now
        .iter()
        .any(|one| one.id != id && one.value.sha256 == *hash)
    {
        attachment::forget(&mut tx, tender, Shelf::Published, hash).await?;
    }
    let deed = format!("{}.removed", KIND.name());
    means.finish(tx, viewer, tender, &deed, id).await
}

/// A file with its bytes, as far as the viewer reads what the buyer wrote.
pub async fn file(
    means: &Means,
    at: &Procurement,
    id: &str,
) -> Result<(Attachment, Vec<u8>), ActionError> {
    if !at.shows(Field::TenderText) {
        return Err(ActionError::NotFound);
    }
    let found = at.tender.attachments.iter().find(|one| one.id == id);
    let found = found.ok_or(ActionError::NotFound)?.clone();
    let bytes = bytes_of(means, at.id(), Shelf::Published, &found.sha256).await?;
    Ok((found, bytes))
}

/// The bytes of a file that is named, so that they must be there.
pub(super) async fn bytes_of(
    means: &Means,
    tender: &str,
    shelf: Shelf,
    sha256: &str,
) -> Result<Vec<u8>, ActionError> {
    let bytes = attachment::bytes(&means.db, tender, shelf, sha256).await?;
    let gone =
        || StorageError::corrupt("attachment_piece", sha256, "the bytes are gone".to_owned());
    Ok(bytes.ok_or_else(gone)?)
}

/// Files that are gone, or are not what their hash says: those of the tenders as they stand, and
/// those that a publication names. What cannot be read at all is found with its tender.
pub(in crate::actions) async fn altered(db: &Db) -> Result<Vec<String>, ActionError> {
    let mut found = Vec::new();
    let kept = attachment::all(db).await?;
    for tender in check::tenders(db).await? {
        for (named, shelf, hash) in named(db, &tender).await? {
            if !kept.contains(&(tender.clone(), shelf, hash)) {
                found.push(format!("{named} of tender {tender}"));
            }
        }
    }
    for (tender, shelf, hash) in kept {
        let bytes = attachment::bytes(db, &tender, shelf, &hash).await;
        let whole = matches!(bytes, Ok(Some(bytes)) if sha256(&bytes) == hash);
        if !whole {
            found.push(format!("file {hash} of tender {tender}"));
        }
    }
    Ok(found)
}

/// Every file that a tender names: what names it, its shelf and its hash.
async fn named(db: &Db, tender: &str) -> Result<Vec<(String, Shelf, String)>, ActionError> {
    let mut named = Vec::new();
    for row in rows::all(db, tender, KIND).await? {
        let file: Option<Attachment> = serde_json::from_str(&row.body).ok();
        if let Some(file) = file.filter(|_| !row.removed) {
            let name = format!("attachment {}", row.entry_id);
            named.push((name, Shelf::Published, file.sha256));
        }
    }
    for row in rows::all(db, tender, EntryKind::WorkingDocument).await? {
        let file: Option<WorkingDocument> = serde_json::from_str(&row.body).ok();
        if let Some(file) = file.filter(|_| !row.removed) {
            let name = format!("working document {}", row.entry_id);
            named.push((name, Shelf::Inside, file.sha256));
        }
    }
    let published = match publication::all(db, tender).await {
        Err(StorageError::Corrupt { .. }) => Vec::new(),
        all => all?,
    };
    for one in published {
        let number = one.number;
        let files = one.tender.attachments.into_iter();
        named.extend(files.map(|file| {
            let named = format!("attachment {} of publication {number}", file.id);
            (named, Shelf::Published, file.sha256)
        }));
    }
    Ok(named)
}

/// The hash under which bytes are kept.
pub(super) fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write;
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
