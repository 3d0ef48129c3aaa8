//! Second factors: the sealed secret of an authenticator app, and recovery codes as hashes.

use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::error::StorageError;

/// Whether the row of `person` at hand has a second factor. Another kind adds its own EXISTS here.
pub(in crate::storage) const HAS: &str =
    "(EXISTS (SELECT 1 FROM totp WHERE totp.person_id = person.person_id)
      OR EXISTS (SELECT 1 FROM passkey WHERE passkey.person_id = person.person_id))";

/// Whether somebody has a second factor, of whichever kind.
pub async fn has(db: &Db, person: &str) -> Result<bool, StorageError> {
    let sql = format!("SELECT {HAS} FROM person WHERE person_id = $1");
    let found: Option<bool> = read!(db, c => sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .bind(person)
        .fetch_optional(c)
        .await)?;
    Ok(found.unwrap_or(false))
}

/// The identifiers of the people of an organisation who have a second factor.
pub async fn holders(db: &Db, organisation: &str) -> Result<Vec<String>, StorageError> {
    let sql = format!("SELECT person_id FROM person WHERE organisation_id = $1 AND {HAS}");
    Ok(read!(db, c => sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .bind(organisation)
        .fetch_all(c)
        .await)?)
}

/// Whether somebody has a second factor, as it stands inside this write.
pub async fn has_now(tx: &mut Tx, person: &str) -> Result<bool, StorageError> {
    let sql = format!("SELECT {HAS} FROM person WHERE person_id = $1");
    let found: Option<bool> = within!(tx, c => sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .bind(person)
        .fetch_optional(c)
        .await)?;
    Ok(found.unwrap_or(false))
}

/// Whether somebody has an authenticator app.
pub async fn has_totp(db: &Db, person: &str) -> Result<bool, StorageError> {
    Ok(read!(db, c => sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM totp WHERE person_id = $1)",
    )
    .bind(person)
    .fetch_one(c)
    .await)?)
}

/// The sealed secret of somebody's authenticator app.
pub async fn totp_now(tx: &mut Tx, person: &str) -> Result<Option<String>, StorageError> {
    Ok(within!(tx, c => sqlx::query_scalar(
        "SELECT sealed_secret FROM totp WHERE person_id = $1",
    )
    .bind(person)
    .fetch_optional(c)
    .await)?)
}

/// Uses the code of a step; false when that code or a later one was used before.
pub async fn use_step(tx: &mut Tx, person: &str, step: i64) -> Result<bool, StorageError> {
    let done = write!(
        tx,
        sqlx::query("UPDATE totp SET last_step = $2 WHERE person_id = $1 AND last_step < $2")
            .bind(person)
            .bind(step)
    )?;
    Ok(done == 1)
}

/// Replaces the secret that somebody is shown and has not proved yet.
pub async fn offer(
    tx: &mut Tx,
    person: &str,
    sealed_secret: &str,
    at: &str,
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "INSERT INTO totp_offer (person_id, sealed_secret, created_at) VALUES ($1, $2, $3)
             ON CONFLICT (person_id) DO UPDATE SET
                sealed_secret = excluded.sealed_secret, created_at = excluded.created_at",
        )
        .bind(person)
        .bind(sealed_secret)
        .bind(at)
    )?;
    Ok(())
}

/// The secret that somebody is shown and has not proved yet, unless it was made before `since`.
pub async fn offered(db: &Db, person: &str, since: &str) -> Result<Option<String>, StorageError> {
    Ok(read!(db, c => sqlx::query_scalar(
        "SELECT sealed_secret FROM totp_offer WHERE person_id = $1 AND created_at > $2",
    )
    .bind(person)
    .bind(since)
    .fetch_optional(c)
    .await)?)
}

/// Makes an offered secret the second factor, with the step of the code that proved it; false when
/// the offer is no longer this one.
pub async fn accept(
    tx: &mut Tx,
    person: &str,
    sealed_secret: &str,
    step: i64,
    at: &str,
) -> Result<bool, StorageError> {
    let taken = write!(
        tx,
        sqlx::query("DELETE FROM totp_offer WHERE person_id = $1 AND sealed_secret = $2")
            .bind(person)
            .bind(sealed_secret)
    )?;
    if taken == 0 {
        return Ok(false);
    }
    write!(
        tx,
        sqlx::query(
            "INSERT INTO totp (person_id, sealed_secret, last_step, created_at)
             VALUES ($1, $2, $3, $4)
             ON CONFLICT (person_id) DO UPDATE SET sealed_secret = excluded.sealed_secret,
                last_step = excluded.last_step, created_at = excluded.created_at",
        )
        .bind(person)
        .bind(sealed_secret)
        .bind(step)
        .bind(at)
    )?;
    Ok(true)
}

/// Takes the authenticator app away.
pub async fn remove_totp(tx: &mut Tx, person: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("DELETE FROM totp WHERE person_id = $1").bind(person)
    )?;
    Ok(())
}

/// Replaces the recovery codes of somebody; no hashes takes them away.
pub async fn replace_recovery(
    tx: &mut Tx,
    person: &str,
    hashes: &[String],
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("DELETE FROM recovery_code WHERE person_id = $1").bind(person)
    )?;
    for hash in hashes {
        write!(
            tx,
            sqlx::query("INSERT INTO recovery_code (person_id, code_hash) VALUES ($1, $2)")
                .bind(person)
                .bind(hash)
        )?;
    }
    Ok(())
}

/// Uses a recovery code; false when it is none, or was used before.
pub async fn use_recovery(
    tx: &mut Tx,
    person: &str,
    hash: &str,
    at: &str,
) -> Result<bool, StorageError> {
    let done = write!(
        tx,
        sqlx::query(
            "UPDATE recovery_code SET used_at = $3
             WHERE person_id = $1 AND code_hash = $2 AND used_at IS NULL"
        )
        .bind(person)
        .bind(hash)
        .bind(at)
    )?;
    Ok(done == 1)
}

/// How many recovery codes somebody has left.
pub async fn recovery_left(db: &Db, person: &str) -> Result<i64, StorageError> {
    Ok(read!(db, c => sqlx::query_scalar(
        "SELECT count(*) FROM recovery_code WHERE person_id = $1 AND used_at IS NULL",
    )
    .bind(person)
    .fetch_one(c)
    .await)?)
}
