//! Everything that is written in a tender, in one read: a page needs most of it.

use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use sqlx::FromRow;

use crate::storage::db::{Db, read};
use crate::storage::entry::{Entry, EntryKind, corrupt};
use crate::storage::error::StorageError;

/// The entries of a tender as they lay in the database at one moment.
#[derive(Debug)]
pub struct Whole {
    rows: Vec<KindRow>,
}

#[derive(Debug, FromRow)]
struct KindRow {
    kind: String,
    entry_id: String,
    body: String,
    version: i64,
}

/// Reads every entry of a tender that was not taken out.
pub async fn of_tender(db: &Db, tender: &str) -> Result<Whole, StorageError> {
    let rows = read!(db, c => sqlx::query_as(
        "SELECT kind, entry_id, body, version FROM entry
         WHERE tender_id = $1 AND removed = $2 ORDER BY position, entry_id",
    )
    .bind(tender)
    .bind(false)
    .fetch_all(c)
    .await)?;
    Ok(Whole { rows })
}

impl Whole {
    /// What the entries of a kind hold, in their order.
    pub fn all<T: DeserializeOwned>(&self, kind: EntryKind) -> Result<Vec<T>, StorageError> {
        let entries = self.entries(kind)?.into_iter();
        Ok(entries.map(|entry| entry.value).collect())
    }

    /// The entries of a kind with their versions, in their order.
    pub fn entries<T: DeserializeOwned>(
        &self,
        kind: EntryKind,
    ) -> Result<Vec<Entry<T>>, StorageError> {
        let rows = self.rows.iter().filter(|row| row.kind == kind.name());
        let entries = rows.map(|row| match serde_json::from_str(&row.body) {
            Ok(value) => Ok(Entry {
                id: row.entry_id.clone(),
                version: row.version,
                value,
            }),
            Err(problem) => Err(corrupt(&row.entry_id, &problem)),
        });
        entries.collect()
    }

    /// What the one entry of a kind holds, or an empty one when it was never saved.
    pub fn only<T>(&self, kind: EntryKind) -> Result<T, StorageError>
    where
        T: DeserializeOwned + Default,
    {
        Ok(self.all(kind)?.pop().unwrap_or_default())
    }

    /// The SHA-256 of all of it: equal only when every entry is the same, in the same order.
    pub fn sha256(&self) -> [u8; 32] {
        let mut digest = Sha256::new();
        for row in &self.rows {
            for text in [&row.kind, &row.entry_id, &row.body] {
                digest.update(text.len().to_le_bytes());
                digest.update(text);
            }
        }
        digest.finalize().into()
    }
}
