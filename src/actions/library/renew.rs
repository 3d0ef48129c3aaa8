//! Taking the new words of an item of the organisation's own library into an entry that was made of
//! it before.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::actions::ActionError;
use crate::actions::library::{Keepable, Wording};
use crate::actions::means::Means;
use crate::domain::permission::Deed;
use crate::domain::role::Viewer;
use crate::domain::tender::criterion::PlacedCriterion;
use crate::domain::tender::knock_out::KnockOut;
use crate::domain::tender::requirement::Requirement;
use crate::storage::db::Tx;
use crate::storage::entry::{self, Entry, EntryKind};
use crate::storage::library;
use crate::storage::tender::TenderRow;

/// What somebody saw when they chose to take the new words of an item.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'a> {
    /// The code of the item.
    pub code: &'a str,
    /// The version of the item.
    pub item: i64,
    /// The id of the entry that was made from it.
    pub entry: &'a str,
    /// The version of the entry.
    pub version: i64,
}

/// Gives an entry the words that its item of the organisation's own library has now.
///
/// # Errors
/// Changed meanwhile when the item or the entry is another than was seen.
pub async fn take_words(
    means: &Means,
    viewer: &Viewer,
    row: &TenderRow,
    seen: Seen<'_>,
) -> Result<(), ActionError> {
    let tender = &row.tender_id;
    let mut tx = means.begin(viewer, tender, Deed::Write).await?;
    let items = library::all_now(&mut tx, &row.organisation_id).await?;
    let item = items.into_iter().find(|item| item.code == seen.code);
    let item = item.ok_or(ActionError::NotFound)?;
    let kept = Keepable::read(&item).ok_or(ActionError::NotFound)?;
    if item.version != seen.item {
        return Err(ActionError::ChangedMeanwhile);
    }
    let kind = kept.kind();
    let words = item.wording.as_str();
    match kept {
        Keepable::KnockOut(_) => {
            let set = |one: &mut KnockOut| words.clone_into(&mut one.text);
            reword(&mut tx, tender, kind, seen, |one| &one.library, set).await?;
        }
        Keepable::Requirement(_) => {
            let set = |one: &mut Requirement| words.clone_into(&mut one.text);
            reword(&mut tx, tender, kind, seen, |one| &one.library, set).await?;
        }
        Keepable::Criterion(_) => {
            let set = |one: &mut PlacedCriterion| words.clone_into(&mut one.criterion.name);
            reword(
                &mut tx,
                tender,
                kind,
                seen,
                |one| &one.criterion.library,
                set,
            )
            .await?;
        }
    }
    let take = super::taken(kind, seen.entry, Wording::of_own(&item), &means.now());
    library::took_again(&mut tx, tender, &take).await?;
    let deed = format!("{}.changed", kind.name());
    means.finish(tx, viewer, tender, &deed, seen.entry).await
}

/// Changes the words of the entry that was made from an item.
async fn reword<T: Serialize + DeserializeOwned>(
    tx: &mut Tx,
    tender: &str,
    kind: EntryKind,
    seen: Seen<'_>,
    library: impl Fn(&T) -> &String,
    set: impl FnOnce(&mut T),
) -> Result<(), ActionError> {
    let all: Vec<Entry<T>> = entry::all_now(tx, tender, kind).await?;
    let found = all.into_iter().find(|one| one.id == seen.entry);
    let mut found = found.ok_or(ActionError::ChangedMeanwhile)?;
    if library(&found.value) != seen.code {
        return Err(ActionError::ChangedMeanwhile);
    }
    set(&mut found.value);
    found.version = seen.version;
    Ok(entry::update(tx, tender, kind, &found).await?)
}
