//! What the program does for the data by itself: when it last did, and what came of it.

use sqlx::FromRow;

use crate::storage::db::{Db, Tx, read, write};
use crate::storage::error::StorageError;

/// The last time that a job was done.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Report {
    /// The moment for which it was taken, as RFC 3339 in UTC.
    pub due_at: String,
    /// When it ended; absent while it runs.
    pub ended_at: Option<String>,
    /// When it last succeeded.
    pub succeeded_at: Option<String>,
    /// True when the last time did not succeed.
    pub failed: bool,
    /// More about it.
    pub detail: String,
}

/// Takes a job for a moment; false when somebody took it for that moment or a later one, unless
/// that failed.
pub async fn take(tx: &mut Tx, job: &str, due_at: &str) -> Result<bool, StorageError> {
    let done = write!(
        tx,
        sqlx::query(
            "INSERT INTO upkeep (job, due_at, failed, detail) VALUES ($1, $2, $3, '')
             ON CONFLICT (job) DO UPDATE SET due_at = excluded.due_at, failed = excluded.failed
             WHERE upkeep.due_at < excluded.due_at OR upkeep.failed",
        )
        .bind(job)
        .bind(due_at)
        .bind(false)
    )?;
    Ok(done == 1)
}

/// Says what came of a job.
pub async fn end(
    tx: &mut Tx,
    job: &str,
    at: &str,
    failed: bool,
    detail: &str,
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "UPDATE upkeep SET ended_at = $2, failed = $3, detail = $4,
                succeeded_at = CASE WHEN $3 THEN succeeded_at ELSE $2 END
             WHERE job = $1",
        )
        .bind(job)
        .bind(at)
        .bind(failed)
        .bind(detail)
    )?;
    Ok(())
}

/// What is known of a job.
pub async fn of(db: &Db, job: &str) -> Result<Option<Report>, StorageError> {
    let sql = "SELECT due_at, ended_at, succeeded_at, failed, detail FROM upkeep WHERE job = $1";
    Ok(read!(db, c => sqlx::query_as(sql).bind(job).fetch_optional(c).await)?)
}
