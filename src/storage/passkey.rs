//! Passkeys: their public keys, and the questions that they must answer. Rows are only ever read
//! and changed with the person whose they are.

use sqlx::FromRow;

use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::error::StorageError;

/// A passkey of somebody.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Passkey {
    /// The identifier that its owner removes it by.
    pub passkey_id: String,
    /// Whose it is.
    pub person_id: String,
    /// What the device calls it, as base64.
    pub credential_id: String,
    /// The name of the site that it is bound to.
    pub host: String,
    /// What its owner calls it.
    pub name: String,
    /// How a browser may reach the device, as the library writes it.
    pub transports: i64,
    /// The public key, as the library writes it.
    pub public_key: String,
    /// What changes with each use, such as the counter, as the library writes it.
    pub state: String,
    /// When it was made, as RFC 3339 in UTC.
    pub created_at: String,
    /// When it was last used.
    pub used_at: Option<String>,
}

/// A question that a passkey must answer, once.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Question {
    /// For what it is asked; one question at a time for the same.
    pub purpose: String,
    /// Who must answer.
    pub person_id: String,
    /// What a passkey that is being made will be called.
    pub name: String,
    /// What the browser is told, as JSON.
    pub options: String,
    /// What the answer is held against, as the library writes it.
    pub state: String,
    /// Until when, as RFC 3339 in UTC.
    pub expires_at: String,
}

const COLUMNS: &str = "passkey_id, person_id, credential_id, host, name, transports, public_key, \
                       state, created_at, used_at";

/// Somebody's passkeys, oldest first.
pub async fn all(db: &Db, person: &str) -> Result<Vec<Passkey>, StorageError> {
    let sql = format!("SELECT {COLUMNS} FROM passkey WHERE person_id = $1 ORDER BY passkey_id");
    Ok(read!(db, c => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(person)
        .fetch_all(c)
        .await)?)
}

/// Somebody's passkey by what the device calls it, as it stands inside this write.
pub async fn by_credential_now(
    tx: &mut Tx,
    person: &str,
    credential: &str,
) -> Result<Option<Passkey>, StorageError> {
    let sql = format!("SELECT {COLUMNS} FROM passkey WHERE person_id = $1 AND credential_id = $2");
    Ok(within!(tx, c => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(person)
        .bind(credential)
        .fetch_optional(c)
        .await)?)
}

/// Adds a passkey; false when a device has given one with the same identifier before.
pub async fn insert(tx: &mut Tx, passkey: &Passkey) -> Result<bool, StorageError> {
    let sql = format!(
        "INSERT INTO passkey ({COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         ON CONFLICT (credential_id) DO NOTHING"
    );
    let done = write!(
        tx,
        sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(&passkey.passkey_id)
            .bind(&passkey.person_id)
            .bind(&passkey.credential_id)
            .bind(&passkey.host)
            .bind(&passkey.name)
            .bind(passkey.transports)
            .bind(&passkey.public_key)
            .bind(&passkey.state)
            .bind(&passkey.created_at)
            .bind(&passkey.used_at)
    )?;
    Ok(done == 1)
}

/// Notes that a passkey was used; false when another use changed it since it was read.
pub async fn used(
    tx: &mut Tx,
    passkey: &Passkey,
    state: &str,
    at: &str,
) -> Result<bool, StorageError> {
    let done = write!(
        tx,
        sqlx::query(
            "UPDATE passkey SET state = $3, used_at = $4 WHERE passkey_id = $1 AND state = $2"
        )
        .bind(&passkey.passkey_id)
        .bind(&passkey.state)
        .bind(state)
        .bind(at)
    )?;
    Ok(done == 1)
}

/// Takes a passkey of somebody away; false when they have no such one.
pub async fn remove(tx: &mut Tx, person: &str, passkey: &str) -> Result<bool, StorageError> {
    let done = write!(
        tx,
        sqlx::query("DELETE FROM passkey WHERE person_id = $1 AND passkey_id = $2")
            .bind(person)
            .bind(passkey)
    )?;
    Ok(done == 1)
}

/// Asks a question in place of the one before it.
pub async fn ask(tx: &mut Tx, question: &Question) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "INSERT INTO passkey_question (purpose, person_id, name, options, state, expires_at)
             VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (purpose) DO UPDATE SET person_id = excluded.person_id,
                name = excluded.name, options = excluded.options, state = excluded.state,
                expires_at = excluded.expires_at",
        )
        .bind(&question.purpose)
        .bind(&question.person_id)
        .bind(&question.name)
        .bind(&question.options)
        .bind(&question.state)
        .bind(&question.expires_at)
    )?;
    Ok(())
}

/// The question that waits for an answer, unless it is too late.
pub async fn asked(
    db: &Db,
    person: &str,
    purpose: &str,
    at: &str,
) -> Result<Option<Question>, StorageError> {
    Ok(read!(db, c => sqlx::query_as(
        "SELECT purpose, person_id, name, options, state, expires_at FROM passkey_question
         WHERE person_id = $1 AND purpose = $2 AND expires_at > $3",
    )
    .bind(person)
    .bind(purpose)
    .bind(at)
    .fetch_optional(c)
    .await)?)
}

/// Uses a question up and gives it, unless it is too late or was used before.
pub async fn take(
    tx: &mut Tx,
    person: &str,
    purpose: &str,
    at: &str,
) -> Result<Option<Question>, StorageError> {
    Ok(within!(tx, c => sqlx::query_as(
        "DELETE FROM passkey_question WHERE person_id = $1 AND purpose = $2 AND expires_at > $3
         RETURNING purpose, person_id, name, options, state, expires_at",
    )
    .bind(person)
    .bind(purpose)
    .bind(at)
    .fetch_optional(c)
    .await)?)
}

/// Takes away every question that somebody was asked.
pub async fn forget(tx: &mut Tx, person: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("DELETE FROM passkey_question WHERE person_id = $1").bind(person)
    )?;
    Ok(())
}

/// Takes out what is too late.
pub async fn sweep(tx: &mut Tx, at: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("DELETE FROM passkey_question WHERE expires_at <= $1").bind(at)
    )?;
    Ok(())
}
