//! What the officer wrote, as the rows that it is stored in.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::actions::ActionError;
use crate::domain::tender::Tender;
use crate::domain::tender::criterion::placed;
use crate::domain::tender::motivation::Motivation;
use crate::storage::db::Tx;
use crate::storage::entry::{self, Entry, EntryKind, ONLY};
use crate::storage::error::StorageError;

/// Makes what is stored of a tender exactly this.
pub(super) async fn put(tx: &mut Tx, id: &str, tender: &Tender) -> Result<(), ActionError> {
    for kind in EntryKind::ALL {
        entry::restore(tx, id, kind, &rows(tender, kind)).await?;
    }
    Ok(())
}

/// One entry as it is in a tender, with the version of what was never saved.
pub(super) fn of_tender<T: DeserializeOwned>(
    tender: &Tender,
    kind: EntryKind,
    id: &str,
) -> Result<Option<Entry<T>>, ActionError> {
    let found = rows(tender, kind).into_iter().find(|(one, _)| one == id);
    let Some((id, body)) = found else {
        return Ok(None);
    };
    match serde_json::from_str(&body) {
        Ok(value) => Ok(Some(Entry {
            id,
            version: 0,
            value,
        })),
        Err(problem) => Err(StorageError::corrupt("publication", id, problem.to_string()).into()),
    }
}

/// The rows of one kind: each an id with its body.
fn rows(tender: &Tender, kind: EntryKind) -> Vec<(String, String)> {
    match kind {
        EntryKind::Authority => only(&tender.authority),
        EntryKind::Motivation => only(&Motivation {
            bottlenecks: Vec::new(),
            ..tender.motivation.clone()
        }),
        EntryKind::Award => only(&tender.award),
        EntryKind::Contract => only(&tender.contract),
        EntryKind::Implementation => only(&tender.implementation),
        EntryKind::Bottleneck => each(&tender.motivation.bottlenecks, |one| &one.id),
        EntryKind::Goal => each(&tender.goals, |one| &one.id),
        EntryKind::KnockOut => each(&tender.knock_outs, |one| &one.id),
        EntryKind::Requirement => each(&tender.requirements, |one| &one.id),
        EntryKind::Criterion => each(&placed(&tender.criteria), |one| &one.criterion.id),
        EntryKind::KeptWording => each(&tender.kept_wordings, |one| &one.id),
        EntryKind::InventoryRow => each(&tender.inventories, |one| &one.id),
        EntryKind::Attachment => each(&tender.attachments, |one| &one.id),
        // Kept beside the tender.
        EntryKind::WorkingRow | EntryKind::WorkingDocument | EntryKind::Progress => Vec::new(),
    }
}

fn only<T: Serialize>(value: &T) -> Vec<(String, String)> {
    vec![(ONLY.to_owned(), body(value))]
}

fn each<T: Serialize>(values: &[T], id: impl Fn(&T) -> &String) -> Vec<(String, String)> {
    values
        .iter()
        .map(|one| (id(one).clone(), body(one)))
        .collect()
}

fn body<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("what is written holds only texts and lists")
}
