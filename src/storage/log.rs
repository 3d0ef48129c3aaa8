//! The log: who did what, when, in the transaction of the deed itself.

use sqlx::FromRow;

use crate::storage::db::{Db, Tx, read, write};
use crate::storage::error::StorageError;

/// One deed.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct LogEntry {
    /// 1, 2, 3, … without gaps.
    pub seq: i64,
    /// RFC 3339 in UTC.
    pub at: String,
    /// Who; absent when the program itself acted.
    pub person_id: Option<String>,
    /// The tender it was about.
    pub tender_id: Option<String>,
    /// What, for example `requirement.changed`.
    pub deed: String,
    /// On what, for example `R014`.
    pub object: String,
    /// More about it; never a price, an answer or a password.
    pub detail: String,
}

/// A deed that is about to be written.
#[derive(Debug, Clone, Copy)]
pub struct Deed<'a> {
    /// RFC 3339 in UTC.
    pub at: &'a str,
    /// Who; absent when the program itself acted.
    pub person: Option<&'a str>,
    /// As what: the person's roles.
    pub role: &'a str,
    /// The network address that the request came from.
    pub address: &'a str,
    /// The browser, in its own words.
    pub device: &'a str,
    /// The tender it is about.
    pub tender: Option<&'a str>,
    /// What, for example `requirement.changed`.
    pub deed: &'a str,
    /// On what, for example `R014`.
    pub object: &'a str,
    /// `done` or `refused`.
    pub result: &'a str,
    /// More about it; never a price, an answer, a mark or a password.
    pub detail: &'a str,
}

/// Writes a deed down.
pub async fn record(tx: &mut Tx, deed: Deed<'_>) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "INSERT INTO log_entry (seq, at, person_id, tender_id, deed, object, detail)
         VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM log_entry), $1, $2, $3, $4, $5, $6)",
        )
        .bind(deed.at)
        .bind(deed.person)
        .bind(deed.tender)
        .bind(deed.deed)
        .bind(deed.object)
        .bind(deed.detail)
    )?;
    Ok(())
}

/// The deeds about a tender, latest first.
pub async fn of_tender(db: &Db, tender: &str) -> Result<Vec<LogEntry>, StorageError> {
    Ok(read!(db, c => sqlx::query_as(
        "SELECT seq, at, person_id, tender_id, deed, object, detail FROM log_entry
         WHERE tender_id = $1 ORDER BY seq DESC",
    )
    .bind(tender)
    .fetch_all(c)
    .await)?)
}

/// At most `count` entries after an entry, in their order.
pub async fn after(db: &Db, seq: i64, count: i64) -> Result<Vec<LogEntry>, StorageError> {
    Ok(read!(db, c => sqlx::query_as(
        "SELECT seq, at, person_id, tender_id, deed, object, detail FROM log_entry
         WHERE seq > $1 ORDER BY seq LIMIT $2",
    )
    .bind(seq)
    .bind(count)
    .fetch_all(c)
    .await)?)
}

/// Every deed, in order.
pub async fn all(db: &Db) -> Result<Vec<LogEntry>, StorageError> {
    Ok(read!(db, c => sqlx::query_as(
        "SELECT seq, at, person_id, tender_id, deed, object, detail FROM log_entry ORDER BY seq",
    )
    .fetch_all(c)
    .await)?)
}
