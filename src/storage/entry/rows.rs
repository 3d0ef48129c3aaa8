//! Entries as they lie in the database, to put one back as it was.

use sqlx::FromRow;

use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::entry::EntryKind;
use crate::storage::error::StorageError;

/// A row as it is stored, whether it was taken out or not.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct StoredEntry {
    /// Its id in the tender.
    pub entry_id: String,
    /// The JSON of what it holds.
    pub body: String,
    /// Its version.
    pub version: i64,
    /// True once it was taken out.
    pub removed: bool,
}

const ALL: &str = "SELECT entry_id, body, version, removed FROM entry
         WHERE tender_id = $1 AND kind = $2 ORDER BY position, entry_id";

/// Every row of a kind in their order, also what was taken out.
pub async fn all(db: &Db, tender: &str, kind: EntryKind) -> Result<Vec<StoredEntry>, StorageError> {
    Ok(read!(db, c => sqlx::query_as(ALL)
        .bind(tender)
        .bind(kind.name())
        .fetch_all(c)
        .await)?)
}

/// The same, as it stands inside this transaction.
pub async fn all_now(
    tx: &mut Tx,
    tender: &str,
    kind: EntryKind,
) -> Result<Vec<StoredEntry>, StorageError> {
    Ok(within!(tx, c => sqlx::query_as(ALL)
        .bind(tender)
        .bind(kind.name())
        .fetch_all(c)
        .await)?)
}

/// Puts a row back as it was, provided nobody changed it since the version that it names.
pub async fn put_back(
    tx: &mut Tx,
    tender: &str,
    kind: EntryKind,
    entry: &StoredEntry,
) -> Result<(), StorageError> {
    let done = write!(
        tx,
        sqlx::query(
            "UPDATE entry SET body = $4, removed = $5, version = version + 1
         WHERE tender_id = $1 AND kind = $2 AND entry_id = $3 AND version = $6",
        )
        .bind(tender)
        .bind(kind.name())
        .bind(&entry.entry_id)
        .bind(&entry.body)
        .bind(entry.removed)
        .bind(entry.version)
    )?;
    if done == 1 {
        Ok(())
    } else {
        Err(StorageError::Conflict)
    }
}
