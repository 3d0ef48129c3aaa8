//! Organisations: nobody sees another's people or tenders.

use sqlx::FromRow;

use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::error::StorageError;

/// An organisation that buys.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Organisation {
    /// Stable identifier.
    pub organisation_id: String,
    /// The name that its people see; empty until the first administrator fills it in.
    pub name: String,
    /// True when nobody works without a second factor.
    pub second_factor_required: bool,
}

const COLUMNS: &str = "organisation_id, name, second_factor_required";

/// Adds an organisation.
pub async fn insert(tx: &mut Tx, id: &str, name: &str, at: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "INSERT INTO organisation (organisation_id, name, created_at) VALUES ($1, $2, $3)"
        )
        .bind(id)
        .bind(name)
        .bind(at)
    )?;
    Ok(())
}

/// An organisation.
pub async fn one(db: &Db, id: &str) -> Result<Option<Organisation>, StorageError> {
    let sql = format!("SELECT {COLUMNS} FROM organisation WHERE organisation_id = $1");
    Ok(read!(db, c => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(id)
        .fetch_optional(c)
        .await)?)
}

/// The same as it stands inside this write, which takes hold of it until it ends: two writes about
/// the people of one organisation then take turns.
pub async fn hold(tx: &mut Tx, id: &str) -> Result<Option<Organisation>, StorageError> {
    let holding = tx.holding();
    let sql = format!("SELECT {COLUMNS} FROM organisation WHERE organisation_id = $1{holding}");
    Ok(within!(tx, c => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(id)
        .fetch_optional(c)
        .await)?)
}

/// Sets the name.
pub async fn set_name(tx: &mut Tx, id: &str, name: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("UPDATE organisation SET name = $2 WHERE organisation_id = $1")
            .bind(id)
            .bind(name)
    )?;
    Ok(())
}

/// Asks everybody for a second factor, or no longer.
pub async fn require_second_factor(
    tx: &mut Tx,
    id: &str,
    required: bool,
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "UPDATE organisation SET second_factor_required = $2 WHERE organisation_id = $1"
        )
        .bind(id)
        .bind(required)
    )?;
    Ok(())
}
