//! What must always hold in the database, as questions to it: each selects the rows that break it.
//!
//! To add an invariant that SQL can see: add a [`Query`] to the list of its subject, with the next
//! free code; nothing else is needed. The statement runs on SQLite and PostgreSQL, and selects one
//! text per row that breaks it: which row, never what is in it.

mod bids;
mod contributions;
mod libraries;
mod people;
mod tenders;

use std::str::FromStr;

use rust_decimal::Decimal;
use sqlx::FromRow;

use crate::domain::quantity::money::Money;
use crate::storage::db::{Db, read};
use crate::storage::error::StorageError;

/// An invariant that a statement can see.
#[derive(Debug, Clone, Copy)]
pub struct Query {
    /// Stable, for example `C07`.
    pub code: &'static str,
    /// What holds, in one sentence.
    pub says: &'static str,
    /// Selects the rows that break it.
    pub sql: &'static str,
}

/// All of them.
pub fn queries() -> impl Iterator<Item = &'static Query> {
    [
        people::QUERIES,
        tenders::QUERIES,
        bids::QUERIES,
        libraries::QUERIES,
        contributions::QUERIES,
    ]
    .into_iter()
    .flatten()
}

/// The rows that break an invariant.
pub async fn rows(db: &Db, query: &Query) -> Result<Vec<String>, StorageError> {
    Ok(read!(db, c => sqlx::query_scalar(query.sql).fetch_all(c).await)?)
}

/// What SQLite finds wrong in its own file; PostgreSQL looks after itself.
pub async fn damage(db: &Db) -> Result<Vec<String>, StorageError> {
    let Db::Sqlite(sqlite) = db else {
        return Ok(Vec::new());
    };
    let mut found: Vec<String> = sqlx::query_scalar("PRAGMA integrity_check")
        .fetch_all(sqlite.readers())
        .await?;
    found.retain(|line| line != "ok");
    Ok(found)
}

/// Rows that point at nothing; PostgreSQL refuses those itself.
pub async fn dangling(db: &Db) -> Result<Vec<String>, StorageError> {
    let Db::Sqlite(sqlite) = db else {
        return Ok(Vec::new());
    };
    let sql = "SELECT \"table\" || ' points at a missing ' || parent
               FROM pragma_foreign_key_check";
    Ok(sqlx::query_scalar(sql).fetch_all(sqlite.readers()).await?)
}

/// Bids whose price is no amount of money. The amounts stay here.
pub async fn unreadable_prices(db: &Db) -> Result<Vec<String>, StorageError> {
    let sql = "SELECT tender_id, bid_id, amount FROM price ORDER BY tender_id, bid_id";
    let kept: Vec<(String, String, String)> =
        read!(db, c => sqlx::query_as(sql).fetch_all(c).await)?;
    let money = |amount: &str| {
        Decimal::from_str(amount)
            .ok()
            .and_then(|one| Money::try_from(one).ok())
    };
    let unreadable = kept
        .into_iter()
        .filter(|(_, _, amount)| money(amount).is_none());
    Ok(unreadable
        .map(|(tender, bid, _)| format!("{tender} {bid}"))
        .collect())
}

/// An item that an organisation keeps, as it is kept.
#[derive(Debug, Clone, FromRow)]
pub struct KeptItem {
    /// Whose it is.
    pub organisation_id: String,
    /// Its code in the organisation.
    pub code: String,
    /// The name of its kind.
    pub kind: String,
    /// Its domain type as JSON.
    pub body: String,
}

/// What every organisation keeps.
pub async fn kept_items(db: &Db) -> Result<Vec<KeptItem>, StorageError> {
    let sql = "SELECT organisation_id, code, kind, body FROM library_item
               ORDER BY organisation_id, code";
    Ok(read!(db, c => sqlx::query_as(sql).fetch_all(c).await)?)
}

/// The tenders, oldest first.
pub async fn tenders(db: &Db) -> Result<Vec<String>, StorageError> {
    let sql = "SELECT tender_id FROM tender ORDER BY created_at, tender_id";
    Ok(read!(db, c => sqlx::query_scalar(sql).fetch_all(c).await)?)
}
