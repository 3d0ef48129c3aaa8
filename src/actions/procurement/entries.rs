//! What the officer wrote, entry by entry, as far as the one who looks may see it.

use crate::actions::means::Means;
use crate::actions::procurement::Procurement;
use crate::actions::{ActionError, written};
use crate::storage::entry::{self, Entry, EntryKind, ONLY};

/// The one entry of a kind that a tender has one of, or an empty one that was never saved.
pub async fn only<T>(
    means: &Means,
    at: &Procurement,
    kind: EntryKind,
) -> Result<Entry<T>, ActionError>
where
    T: serde::de::DeserializeOwned + Default,
{
    let found = entry_of(means, at, kind, ONLY).await?;
    Ok(found.unwrap_or_else(none_yet))
}

/// One entry of a kind, or not found.
pub async fn item<T>(
    means: &Means,
    at: &Procurement,
    kind: EntryKind,
    id: &str,
) -> Result<Entry<T>, ActionError>
where
    T: serde::de::DeserializeOwned,
{
    entry_of(means, at, kind, id)
        .await?
        .ok_or(ActionError::NotFound)
}

/// All entries of a kind with their versions, in their order, for who writes them.
pub async fn items<T>(
    means: &Means,
    at: &Procurement,
    kind: EntryKind,
) -> Result<Vec<Entry<T>>, ActionError>
where
    T: serde::de::DeserializeOwned,
{
    if at.reads_published() {
        return Err(ActionError::NotFound);
    }
    Ok(entry::all(&means.db, at.id(), kind).await?)
}

/// What is stored, or, for who may not see what the officer is changing, what was published.
async fn entry_of<T>(
    means: &Means,
    at: &Procurement,
    kind: EntryKind,
    id: &str,
) -> Result<Option<Entry<T>>, ActionError>
where
    T: serde::de::DeserializeOwned,
{
    if at.reads_published() && EntryKind::ALL.contains(&kind) {
        return written::of_tender(&at.tender, kind, id);
    }
    Ok(entry::one(&means.db, at.id(), kind, id).await?)
}

pub(super) fn none_yet<T: Default>() -> Entry<T> {
    Entry {
        id: ONLY.to_owned(),
        version: 0,
        value: T::default(),
    }
}
