//! Which forms did something, so that none does it twice.

use sqlx::FromRow;

use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::error::StorageError;

/// A form that did something.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct FormUse {
    /// The hash of its token.
    pub token_hash: String,
    /// Who sent it.
    pub person_id: String,
    /// Which of the requests that carried it acted.
    pub request_id: String,
    /// The path that it was sent to.
    pub path: String,
    /// The hash of everything that was sent.
    pub body_sha256: String,
    /// RFC 3339 in UTC.
    pub at: String,
    /// Where its answer led; empty when it was a page of its own, absent until it is known.
    pub location: Option<String>,
}

/// Takes the token for this request; false when another request has it.
pub async fn take(tx: &mut Tx, form: &FormUse) -> Result<bool, StorageError> {
    let taken = write!(
        tx,
        sqlx::query(
            "INSERT INTO form_use (token_hash, person_id, request_id, path, body_sha256, at)
             VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (person_id, token_hash) DO NOTHING",
        )
        .bind(&form.token_hash)
        .bind(&form.person_id)
        .bind(&form.request_id)
        .bind(&form.path)
        .bind(&form.body_sha256)
        .bind(&form.at)
    )?;
    if taken == 1 {
        return Ok(true);
    }
    let owner: Option<(String,)> = within!(tx, c => sqlx::query_as(
        "SELECT request_id FROM form_use WHERE person_id = $1 AND token_hash = $2",
    )
    .bind(&form.person_id)
    .bind(&form.token_hash)
    .fetch_optional(c)
    .await)?;
    Ok(owner.is_some_and(|(owner,)| owner == form.request_id))
}

/// Gives the token of this request back.
pub async fn give_back(tx: &mut Tx, form: &FormUse) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "DELETE FROM form_use WHERE person_id = $1 AND token_hash = $2 AND request_id = $3",
        )
        .bind(&form.person_id)
        .bind(&form.token_hash)
        .bind(&form.request_id)
    )?;
    Ok(())
}

/// What became of a form of this person.
pub async fn one(db: &Db, person: &str, token: &str) -> Result<Option<FormUse>, StorageError> {
    Ok(read!(db, c => sqlx::query_as(
        "SELECT token_hash, person_id, request_id, path, body_sha256, at, location FROM form_use
         WHERE person_id = $1 AND token_hash = $2",
    )
    .bind(person)
    .bind(token)
    .fetch_optional(c)
    .await)?)
}

/// Keeps where the answer of this request led.
pub async fn answered(tx: &mut Tx, form: &FormUse, location: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "UPDATE form_use SET location = $1
             WHERE person_id = $2 AND token_hash = $3 AND request_id = $4",
        )
        .bind(location)
        .bind(&form.person_id)
        .bind(&form.token_hash)
        .bind(&form.request_id)
    )?;
    Ok(())
}

/// Forgets what was used before this moment.
pub async fn forget(tx: &mut Tx, before: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("DELETE FROM form_use WHERE at < $1").bind(before)
    )?;
    Ok(())
}
