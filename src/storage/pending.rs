//! Who gave the right password and must still give the second factor.

use crate::storage::db::{Db, Tx, read, write};
use crate::storage::error::StorageError;
use crate::storage::person::{COLUMNS, Person};

/// Notes that the first step is done; only the hash of the token is kept.
pub async fn insert(
    tx: &mut Tx,
    token_hash: &str,
    person: &str,
    expires_at: &str,
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "INSERT INTO pending_sign_in (token_hash, person_id, expires_at) VALUES ($1, $2, $3)"
        )
        .bind(token_hash)
        .bind(person)
        .bind(expires_at)
    )?;
    Ok(())
}

/// Whose first step it was, unless it is too long ago or the account was shut.
pub async fn person(db: &Db, token_hash: &str, at: &str) -> Result<Option<Person>, StorageError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM person WHERE person_id =
         (SELECT person_id FROM pending_sign_in WHERE token_hash = $1 AND expires_at > $2)
         AND disabled_at IS NULL"
    );
    Ok(read!(db, c => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(token_hash)
        .bind(at)
        .fetch_optional(c)
        .await)?)
}

/// Uses it up; false when that was done before.
pub async fn take(tx: &mut Tx, token_hash: &str) -> Result<bool, StorageError> {
    let done = write!(
        tx,
        sqlx::query("DELETE FROM pending_sign_in WHERE token_hash = $1").bind(token_hash)
    )?;
    Ok(done == 1)
}

/// Ends all of somebody's.
pub async fn end_all(tx: &mut Tx, person: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("DELETE FROM pending_sign_in WHERE person_id = $1").bind(person)
    )?;
    Ok(())
}

/// Takes out what is too long ago.
pub async fn sweep(tx: &mut Tx, at: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("DELETE FROM pending_sign_in WHERE expires_at <= $1").bind(at)
    )?;
    Ok(())
}
