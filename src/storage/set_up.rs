//! The link that makes the first administrator of an organisation, once.

use crate::storage::db::{Db, Tx, read, write};
use crate::storage::error::StorageError;

/// Replaces the link of an organisation.
pub async fn replace(
    tx: &mut Tx,
    token_hash: &str,
    organisation: &str,
    at: &str,
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("DELETE FROM setup_link WHERE organisation_id = $1").bind(organisation)
    )?;
    write!(
        tx,
        sqlx::query(
            "INSERT INTO setup_link (token_hash, organisation_id, created_at) VALUES ($1, $2, $3)"
        )
        .bind(token_hash)
        .bind(organisation)
        .bind(at)
    )?;
    Ok(())
}

/// The organisation whose link this is, while it waits to be used.
pub async fn organisation(db: &Db, token_hash: &str) -> Result<Option<String>, StorageError> {
    Ok(read!(db, c => sqlx::query_scalar(
        "SELECT organisation_id FROM setup_link WHERE token_hash = $1",
    )
    .bind(token_hash)
    .fetch_optional(c)
    .await)?)
}

/// Uses the link up; false when it was used before.
pub async fn take(tx: &mut Tx, token_hash: &str) -> Result<bool, StorageError> {
    let done = write!(
        tx,
        sqlx::query("DELETE FROM setup_link WHERE token_hash = $1").bind(token_hash)
    )?;
    Ok(done == 1)
}
