//! Signed checkpoints of the log.

use sqlx::FromRow;

use crate::domain::log::chain::Head;
use crate::domain::log::checkpoint::Checkpoint;
use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::error::StorageError;
use crate::storage::log::row_number;

#[derive(FromRow)]
struct CheckpointRow {
    size: i64,
    hash: String,
    note: String,
    public_key: String,
}

impl From<CheckpointRow> for Checkpoint {
    fn from(row: CheckpointRow) -> Self {
        Self {
            head: Head {
                size: u64::try_from(row.size).unwrap_or_default(),
                hash: row.hash,
            },
            note: row.note,
            key: row.public_key,
        }
    }
}

/// Keeps a checkpoint.
pub async fn insert(tx: &mut Tx, checkpoint: &Checkpoint, at: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "INSERT INTO checkpoint (size, hash, at, note, public_key)
         VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(row_number(checkpoint.head.size)?)
        .bind(&checkpoint.head.hash)
        .bind(at)
        .bind(&checkpoint.note)
        .bind(&checkpoint.key)
    )?;
    Ok(())
}

/// The checkpoint of exactly this size, inside a write.
pub async fn of_size(tx: &mut Tx, size: u64) -> Result<Option<Checkpoint>, StorageError> {
    let size = row_number(size)?;
    let sql = "SELECT size, hash, note, public_key FROM checkpoint WHERE size = $1";
    let row: Option<CheckpointRow> = within!(tx, c => sqlx::query_as(sql)
        .bind(size)
        .fetch_optional(c)
        .await)?;
    Ok(row.map(Checkpoint::from))
}

/// The longest checkpoint.
pub async fn latest(db: &Db) -> Result<Option<Checkpoint>, StorageError> {
    let sql = "SELECT size, hash, note, public_key FROM checkpoint ORDER BY size DESC LIMIT 1";
    let row: Option<CheckpointRow> = read!(db, c => sqlx::query_as(sql).fetch_optional(c).await)?;
    Ok(row.map(Checkpoint::from))
}

/// Every checkpoint, shortest first.
pub async fn all(db: &Db) -> Result<Vec<Checkpoint>, StorageError> {
    let sql = "SELECT size, hash, note, public_key FROM checkpoint ORDER BY size";
    let rows: Vec<CheckpointRow> = read!(db, c => sqlx::query_as(sql).fetch_all(c).await)?;
    Ok(rows.into_iter().map(Checkpoint::from).collect())
}
