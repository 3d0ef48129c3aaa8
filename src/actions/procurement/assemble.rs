//! A tender put together from the rows that it is stored in.

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::procurement::entries::none_yet;
use crate::domain::tender::Tender;
use crate::domain::tender::criterion::{PlacedCriterion, tree};
use crate::domain::tender::motivation::Motivation;
use crate::storage::entry::{self, Entry, EntryKind, ONLY};
use crate::storage::tender::TenderRow;

async fn stored<T>(means: &Means, tender: &str, kind: EntryKind) -> Result<T, ActionError>
where
    T: serde::de::DeserializeOwned + Default,
{
    let found = entry::one(&means.db, tender, kind, ONLY).await?;
    Ok(found.unwrap_or_else(none_yet).value)
}

/// Everything that the officer wrote.
pub(super) async fn assemble(means: &Means, row: &TenderRow) -> Result<Tender, ActionError> {
    let db = &means.db;
    let id = &row.tender_id;
    let mut motivation: Motivation = stored(means, id, EntryKind::Motivation).await?;
    motivation.bottlenecks = values(entry::all(db, id, EntryKind::Bottleneck).await?);
    let placed: Vec<PlacedCriterion> = values(entry::all(db, id, EntryKind::Criterion).await?);
    Ok(Tender {
        title: row.title.clone(),
        reference: row.reference.clone(),
        currency: "EUR".to_owned(),
        library: row.library.clone(),
        authority: stored(means, id, EntryKind::Authority).await?,
        motivation,
        goals: values(entry::all(db, id, EntryKind::Goal).await?),
        knock_outs: values(entry::all(db, id, EntryKind::KnockOut).await?),
        requirements: values(entry::all(db, id, EntryKind::Requirement).await?),
        award: stored(means, id, EntryKind::Award).await?,
        contract: stored(means, id, EntryKind::Contract).await?,
        criteria: tree(&placed),
        implementation: stored(means, id, EntryKind::Implementation).await?,
        kept_wordings: values(entry::all(db, id, EntryKind::KeptWording).await?),
        inventories: values(entry::all(db, id, EntryKind::InventoryRow).await?),
        attachments: values(entry::all(db, id, EntryKind::Attachment).await?),
    })
}

/// What entries hold, without their versions.
pub(super) fn values<T>(entries: Vec<Entry<T>>) -> Vec<T> {
    entries.into_iter().map(|entry| entry.value).collect()
}
