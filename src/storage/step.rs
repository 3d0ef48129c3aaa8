//! Every step that a tender took on its road, with the reason that was given.

use sqlx::FromRow;

use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::error::StorageError;

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Step {
    /// The deed, for example `tender.published`.
    pub deed: String,
    /// Where the tender stood.
    pub from_phase: String,
    /// Where it stands since.
    pub to_phase: String,
    /// RFC 3339 in UTC.
    pub at: String,
    /// What it is about, for example the bid that is proposed; empty when nothing.
    pub object: String,
    /// Who took it.
    pub person_id: String,
    /// Why; empty when the deed asks for no reason.
    pub reason: String,
}

/// Writes a step down, after those before it.
pub async fn insert(tx: &mut Tx, tender: &str, step: &Step) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "INSERT INTO step (tender_id, number, deed, from_phase, to_phase, at, person_id, reason,
                object)
             VALUES ($1, (SELECT coalesce(max(number), 0) + 1 FROM step WHERE tender_id = $1),
                $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(tender)
        .bind(&step.deed)
        .bind(&step.from_phase)
        .bind(&step.to_phase)
        .bind(&step.at)
        .bind(&step.person_id)
        .bind(&step.reason)
        .bind(&step.object)
    )?;
    Ok(())
}

/// The steps of a tender, in order.
pub async fn all(db: &Db, tender: &str) -> Result<Vec<Step>, StorageError> {
    Ok(read!(db, c => sqlx::query_as(
        "SELECT deed, from_phase, to_phase, at, person_id, reason, object FROM step
         WHERE tender_id = $1 ORDER BY number",
    )
    .bind(tender)
    .fetch_all(c)
    .await)?)
}

/// When the latest step was taken, as it stands inside this write.
pub async fn latest_at(tx: &mut Tx, tender: &str) -> Result<Option<String>, StorageError> {
    Ok(within!(tx, c => sqlx::query_scalar(
        "SELECT at FROM step WHERE tender_id = $1 ORDER BY number DESC LIMIT 1",
    )
    .bind(tender)
    .fetch_optional(c)
    .await)?)
}
