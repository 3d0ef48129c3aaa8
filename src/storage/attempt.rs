//! Wrong tries per account and per address, counted for all server processes together.

use crate::storage::db::{Tx, within, write};
use crate::storage::error::StorageError;

/// Counts a try and returns how many there were, this one included.
///
/// A try whose last predecessor is at or before `forgotten` is the first again. One above `most`
/// does not postpone the moment from which tries are looked at again.
pub async fn count(
    tx: &mut Tx,
    subject: &str,
    most: i64,
    at: &str,
    forgotten: &str,
) -> Result<i64, StorageError> {
    Ok(within!(tx, c => sqlx::query_scalar(
        "INSERT INTO attempt (subject, tries, last_at) VALUES ($1, 1, $2)
         ON CONFLICT (subject) DO UPDATE SET
            tries = CASE WHEN attempt.last_at <= $3 THEN 1 ELSE attempt.tries + 1 END,
            last_at = CASE WHEN attempt.last_at > $3 AND attempt.tries >= $4
                THEN attempt.last_at ELSE excluded.last_at END
         RETURNING tries",
    )
    .bind(subject)
    .bind(at)
    .bind(forgotten)
    .bind(most)
    .fetch_one(c)
    .await)?)
}

/// Takes one try back: it was right.
pub async fn take_back(tx: &mut Tx, subject: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("UPDATE attempt SET tries = tries - 1 WHERE subject = $1 AND tries > 0")
            .bind(subject)
    )?;
    Ok(())
}

/// Forgets all tries of a subject.
pub async fn forget(tx: &mut Tx, subject: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("DELETE FROM attempt WHERE subject = $1").bind(subject)
    )?;
    Ok(())
}

/// Forgets what no longer counts.
pub async fn sweep(tx: &mut Tx, forgotten: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("DELETE FROM attempt WHERE last_at <= $1").bind(forgotten)
    )?;
    Ok(())
}
