//! Marks: one per bid, criterion and assessor, each with its reason.

use std::str::FromStr;

use rust_decimal::Decimal;
use sqlx::FromRow;

use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::error::StorageError;

/// A mark as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkRow {
    /// Whose bid.
    pub bid_id: String,
    /// On which criterion.
    pub criterion_id: String,
    /// Who marked.
    pub person_id: String,
    /// The mark.
    pub mark: Decimal,
    /// Why.
    pub reason: String,
    /// RFC 3339 in UTC.
    pub saved_at: String,
    /// The version that a save must name.
    pub version: i64,
}

#[derive(FromRow)]
struct RawMark {
    bid_id: String,
    criterion_id: String,
    person_id: String,
    mark: String,
    reason: String,
    saved_at: String,
    version: i64,
}

impl RawMark {
    fn decode(self) -> Result<MarkRow, StorageError> {
        let mark = Decimal::from_str(&self.mark)
            .map_err(|problem| StorageError::corrupt("mark", &self.bid_id, problem.to_string()))?;
        Ok(MarkRow {
            bid_id: self.bid_id,
            criterion_id: self.criterion_id,
            person_id: self.person_id,
            mark,
            reason: self.reason,
            saved_at: self.saved_at,
            version: self.version,
        })
    }
}

const COLUMNS: &str = "bid_id, criterion_id, person_id, mark, reason, saved_at, version";

/// Every mark of a tender. Callers show only what `domain::visibility` allows.
pub async fn all(db: &Db, tender: &str) -> Result<Vec<MarkRow>, StorageError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM mark WHERE tender_id = $1 ORDER BY bid_id, criterion_id, person_id"
    );
    let rows: Vec<RawMark> = read!(db, c => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(tender)
        .fetch_all(c)
        .await)?;
    rows.into_iter().map(RawMark::decode).collect()
}

/// One assessor's marks.
pub async fn of_person(db: &Db, tender: &str, person: &str) -> Result<Vec<MarkRow>, StorageError> {
    let sql = format!("SELECT {COLUMNS} FROM mark WHERE tender_id = $1 AND person_id = $2");
    let rows: Vec<RawMark> = read!(db, c => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(tender)
        .bind(person)
        .fetch_all(c)
        .await)?;
    rows.into_iter().map(RawMark::decode).collect()
}

/// Whether somebody gave a mark, as it stands inside this write.
pub async fn has_given(tx: &mut Tx, tender: &str, person: &str) -> Result<bool, StorageError> {
    let sql = "SELECT count(*) FROM mark WHERE tender_id = $1 AND person_id = $2";
    let count: i64 = within!(tx, c => sqlx::query_scalar(sql)
        .bind(tender)
        .bind(person)
        .fetch_one(c)
        .await)?;
    Ok(count > 0)
}

/// Saves a mark. `mark.version` is the version that was seen; 0 for a first mark.
pub async fn save(tx: &mut Tx, tender: &str, mark: &MarkRow) -> Result<(), StorageError> {
    let sql = if mark.version == 0 {
        "INSERT INTO mark (tender_id, bid_id, criterion_id, person_id, mark, reason, saved_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8 + 1)
         ON CONFLICT (tender_id, bid_id, criterion_id, person_id) DO NOTHING"
    } else {
        "UPDATE mark SET mark = $5, reason = $6, saved_at = $7, version = version + 1
         WHERE tender_id = $1 AND bid_id = $2 AND criterion_id = $3 AND person_id = $4 AND version = $8"
    };
    let done = write!(
        tx,
        sqlx::query(sql)
            .bind(tender)
            .bind(&mark.bid_id)
            .bind(&mark.criterion_id)
            .bind(&mark.person_id)
            .bind(mark.mark.normalize().to_string())
            .bind(&mark.reason)
            .bind(&mark.saved_at)
            .bind(mark.version)
    )?;
    if done == 1 {
        Ok(())
    } else {
        Err(StorageError::Conflict)
    }
}
