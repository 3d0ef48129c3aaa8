//! What each publication froze, whole.

use sqlx::FromRow;

use crate::domain::tender::Tender;
use crate::storage::db::{Db, Tx, read, write};
use crate::storage::error::StorageError;

/// One publication.
#[derive(Debug, Clone, PartialEq)]
pub struct Published {
    /// 1, 2, 3, …
    pub number: i64,
    /// RFC 3339 in UTC.
    pub at: String,
    /// Hash of what it froze.
    pub criteria_sha256: String,
    /// Why it was rectified; empty for the first.
    pub reason: String,
    /// Everything the buyer wrote, as it was published.
    pub tender: Tender,
}

#[derive(FromRow)]
struct Row {
    number: i64,
    at: String,
    criteria_sha256: String,
    reason: String,
    body: String,
}

impl Row {
    fn decode(self, tender: &str) -> Result<Published, StorageError> {
        let body = serde_json::from_str(&self.body)
            .map_err(|problem| StorageError::corrupt("publication", tender, problem.to_string()))?;
        Ok(Published {
            number: self.number,
            at: self.at,
            criteria_sha256: self.criteria_sha256,
            reason: self.reason,
            tender: body,
        })
    }
}

/// Keeps a publication.
pub async fn insert(tx: &mut Tx, tender: &str, new: &Published) -> Result<(), StorageError> {
    let body = serde_json::to_string(&new.tender)
        .map_err(|problem| StorageError::corrupt("publication", tender, problem.to_string()))?;
    write!(
        tx,
        sqlx::query(
            "INSERT INTO publication (tender_id, number, at, criteria_sha256, reason, body)
             VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(tender)
        .bind(new.number)
        .bind(&new.at)
        .bind(&new.criteria_sha256)
        .bind(&new.reason)
        .bind(body)
    )?;
    Ok(())
}

/// The publications of a tender, first one first.
pub async fn all(db: &Db, tender: &str) -> Result<Vec<Published>, StorageError> {
    let rows: Vec<Row> = read!(db, c => sqlx::query_as(
        "SELECT number, at, criteria_sha256, reason, body FROM publication
         WHERE tender_id = $1 ORDER BY number",
    )
    .bind(tender)
    .fetch_all(c)
    .await)?;
    rows.into_iter().map(|row| row.decode(tender)).collect()
}

/// The publication that counts now.
pub async fn latest(db: &Db, tender: &str) -> Result<Option<Published>, StorageError> {
    let row: Option<Row> = read!(db, c => sqlx::query_as(
        "SELECT number, at, criteria_sha256, reason, body FROM publication
         WHERE tender_id = $1 ORDER BY number DESC LIMIT 1",
    )
    .bind(tender)
    .fetch_optional(c)
    .await)?;
    row.map(|row| row.decode(tender)).transpose()
}
