//! Backups: one file for both databases, made while others write.
//!
//! A backup is a zip: a file `tables/NAME.jsonl` per table, a JSON object per row, sorted by
//! primary key, and `manifest.json` with the rows and the SHA-256 of each. Tables and columns come
//! from the database's own catalogue, so a new table is in it without a word here. The same state
//! gives the same bytes, whichever database it lies in, so a backup of one restores into the other.

mod catalogue;
mod file;
mod making;
mod restoring;

use serde::{Deserialize, Serialize};

pub use crate::storage::backup::file::read_manifest;
pub use crate::storage::backup::making::{Made, Order, make};
pub use crate::storage::backup::restoring::{into_folder, into_postgres, is_free};

use crate::storage::backup::catalogue::Source;
use crate::storage::db::Db;
use crate::storage::error::StorageError;

/// The name of the format.
pub const FORMAT: &str = "bestek-backup/1";

/// What a backup says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Always [`FORMAT`].
    pub format: String,
    /// The version of the program that made it.
    pub program: String,
    /// The newest step of the schema.
    pub schema: i64,
    /// When it was made, as RFC 3339 in UTC; empty when it was made before a new schema.
    pub made_at: String,
    /// Where the log ended.
    pub log_head: Option<LogHead>,
    /// The tables, parents before children.
    pub tables: Vec<Content>,
    /// Files with keys, when they were asked for.
    pub keys: Vec<Content>,
}

impl Manifest {
    /// The rows of all tables.
    pub fn rows(&self) -> u64 {
        self.tables.iter().map(|table| table.rows).sum()
    }
}

/// The last entry of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogHead {
    /// Its number.
    pub seq: String,
    /// Its hash, where the log has hashes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
}

/// What one file in the backup holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// The table, or the name of the file.
    pub name: String,
    /// How many rows it has; 0 for a file.
    pub rows: u64,
    /// The SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

/// The newest step of the schema of a database; 0 when it has none.
pub async fn schema_of(db: &Db) -> Result<i64, StorageError> {
    catalogue::schema(&mut Source::Db(db)).await
}

/// The names of all tables that a backup holds, parents before children.
pub async fn tables(db: &Db) -> Result<Vec<String>, StorageError> {
    let tables = catalogue::tables(&mut Source::Db(db)).await?;
    Ok(tables.into_iter().map(|table| table.name).collect())
}

/// True when somebody has an account, or there is a tender.
pub async fn holds_data(db: &Db) -> Result<bool, StorageError> {
    let mut source = Source::Db(db);
    for table in catalogue::tables(&mut source).await? {
        if matches!(table.name.as_str(), "person" | "tender")
            && source.count(&table.name).await? > 0
        {
            return Ok(true);
        }
    }
    Ok(false)
}
