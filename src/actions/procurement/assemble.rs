//! A tender put together from the rows that it is stored in.

use crate::domain::tender::Tender;
use crate::domain::tender::criterion::tree;
use crate::domain::tender::motivation::Motivation;
use crate::storage::entry::EntryKind;
use crate::storage::entry::whole::Whole;
use crate::storage::error::StorageError;
use crate::storage::tender::TenderRow;

/// Everything that the officer wrote.
pub(super) fn assemble(row: &TenderRow, whole: &Whole) -> Result<Tender, StorageError> {
    let mut motivation: Motivation = whole.only(EntryKind::Motivation)?;
    motivation.bottlenecks = whole.all(EntryKind::Bottleneck)?;
    Ok(Tender {
        title: row.title.clone(),
        reference: row.reference.clone(),
        currency: "EUR".to_owned(),
        library: row.library.clone(),
        authority: whole.only(EntryKind::Authority)?,
        motivation,
        goals: whole.all(EntryKind::Goal)?,
        knock_outs: whole.all(EntryKind::KnockOut)?,
        requirements: whole.all(EntryKind::Requirement)?,
        award: whole.only(EntryKind::Award)?,
        contract: whole.only(EntryKind::Contract)?,
        criteria: tree(&whole.all(EntryKind::Criterion)?),
        implementation: whole.only(EntryKind::Implementation)?,
        kept_wordings: whole.all(EntryKind::KeptWording)?,
        inventories: whole.all(EntryKind::InventoryRow)?,
        attachments: whole.all(EntryKind::Attachment)?,
    })
}
