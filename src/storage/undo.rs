//! What somebody can take back: one step for each kind of entry in a tender.

use sqlx::FromRow;

use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::entry::EntryKind;
use crate::storage::error::StorageError;

/// A step that can be taken back.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct UndoStep {
    /// Another one for each deed.
    pub undo_id: String,
    /// How everything was, as the action wrote it.
    pub body: String,
    /// When the deed was done.
    pub at: String,
}

const ONE: &str = "SELECT undo_id, body, at FROM undo_step
         WHERE tender_id = $1 AND person_id = $2 AND kind = $3";

/// Keeps a step instead of the one before it.
pub async fn keep(
    tx: &mut Tx,
    tender: &str,
    person: &str,
    kind: EntryKind,
    step: &UndoStep,
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "INSERT INTO undo_step (tender_id, person_id, kind, undo_id, body, at)
             VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (tender_id, person_id, kind) DO UPDATE SET
                undo_id = excluded.undo_id, body = excluded.body, at = excluded.at",
        )
        .bind(tender)
        .bind(person)
        .bind(kind.name())
        .bind(&step.undo_id)
        .bind(&step.body)
        .bind(&step.at)
    )?;
    Ok(())
}

/// The step that somebody can take back.
pub async fn one(
    db: &Db,
    tender: &str,
    person: &str,
    kind: EntryKind,
) -> Result<Option<UndoStep>, StorageError> {
    Ok(read!(db, c => sqlx::query_as(ONE)
        .bind(tender)
        .bind(person)
        .bind(kind.name())
        .fetch_optional(c)
        .await)?)
}

/// The same, as it stands inside this transaction; it is forgotten.
pub async fn take(
    tx: &mut Tx,
    tender: &str,
    person: &str,
    kind: EntryKind,
) -> Result<Option<UndoStep>, StorageError> {
    let found = within!(tx, c => sqlx::query_as(ONE)
        .bind(tender)
        .bind(person)
        .bind(kind.name())
        .fetch_optional(c)
        .await)?;
    write!(
        tx,
        sqlx::query("DELETE FROM undo_step WHERE tender_id = $1 AND person_id = $2 AND kind = $3",)
            .bind(tender)
            .bind(person)
            .bind(kind.name())
    )?;
    Ok(found)
}

/// Forgets what was done before this moment.
pub async fn forget(tx: &mut Tx, before: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("DELETE FROM undo_step WHERE at < $1").bind(before)
    )?;
    Ok(())
}
