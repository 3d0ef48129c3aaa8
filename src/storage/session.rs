//! Sessions: who is signed in, where, and since when; only the hash of a token is kept.

use sqlx::FromRow;

use crate::storage::db::{Db, Tx, read, write};
use crate::storage::error::StorageError;
use crate::storage::person::Person;
use crate::storage::second_factor;

/// A session.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Session {
    /// The identifier that its owner ends it by; says nothing about the token.
    pub session_id: String,
    /// Whose it is.
    pub person_id: String,
    /// When it began, as RFC 3339 in UTC.
    pub created_at: String,
    /// When it ends at the latest.
    pub expires_at: String,
    /// When a page was last asked for, to the minute.
    pub last_seen_at: String,
    /// The network address at the sign-in.
    pub address: String,
    /// The browser, in its own words.
    pub device: String,
    /// True when it began with the account of the organisation.
    pub federated: bool,
}

/// A session with its person.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Open {
    /// Who.
    #[sqlx(flatten)]
    pub person: Person,
    /// The identifier of the session.
    pub session_id: String,
    /// When a page was last asked for, to the minute.
    pub last_seen_at: String,
    /// True when the organisation asks for a second factor.
    pub second_factor_required: bool,
    /// True when the person has a second factor.
    pub has_second_factor: bool,
    /// The names of the sites that the person has a passkey for, one on each line.
    pub passkey_hosts: String,
    /// True when it began with the account of the organisation.
    pub federated: bool,
}

/// Starts a session.
pub async fn insert(tx: &mut Tx, token_hash: &str, session: &Session) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "INSERT INTO session (token_hash, session_id, person_id, created_at, expires_at,
                last_seen_at, address, device, federated)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(token_hash)
        .bind(&session.session_id)
        .bind(&session.person_id)
        .bind(&session.created_at)
        .bind(&session.expires_at)
        .bind(&session.last_seen_at)
        .bind(&session.address)
        .bind(&session.device)
        .bind(session.federated)
    )?;
    Ok(())
}

/// The session of a token, unless it ended before `at` or the account was shut.
pub async fn of_token(db: &Db, token_hash: &str, at: &str) -> Result<Option<Open>, StorageError> {
    // Times are RFC 3339 in UTC with equal length, so text order is time order.
    let has = second_factor::HAS;
    let sql = format!(
        "SELECT person.person_id, person.name, person.email, person.password_hash,
            person.administrator, person.language, person.organisation_id, person.example,
            person.disabled_at, session.session_id, session.last_seen_at, session.federated,
            organisation.second_factor_required, {has} AS has_second_factor,
            COALESCE((SELECT string_agg(host, '\n') FROM passkey
                WHERE passkey.person_id = person.person_id), '') AS passkey_hosts
         FROM session
         JOIN person ON person.person_id = session.person_id
         JOIN organisation ON organisation.organisation_id = person.organisation_id
         WHERE session.token_hash = $1 AND session.expires_at > $2 AND person.disabled_at IS NULL"
    );
    Ok(read!(db, c => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(token_hash)
        .bind(at)
        .fetch_optional(c)
        .await)?)
}

/// The sessions of somebody that have not ended, latest first.
pub async fn all(db: &Db, person: &str, at: &str) -> Result<Vec<Session>, StorageError> {
    Ok(read!(db, c => sqlx::query_as(
        "SELECT session_id, person_id, created_at, expires_at, last_seen_at, address, device,
            federated
         FROM session WHERE person_id = $1 AND expires_at > $2
         ORDER BY created_at DESC, session_id DESC",
    )
    .bind(person)
    .bind(at)
    .fetch_all(c)
    .await)?)
}

/// Notes that the owner was there.
pub async fn touch(tx: &mut Tx, session: &str, at: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("UPDATE session SET last_seen_at = $2 WHERE session_id = $1")
            .bind(session)
            .bind(at)
    )?;
    Ok(())
}

/// Ends one session of somebody; false when it is not theirs or ended before.
pub async fn end(tx: &mut Tx, person: &str, session: &str) -> Result<bool, StorageError> {
    let done = write!(
        tx,
        sqlx::query("DELETE FROM session WHERE person_id = $1 AND session_id = $2")
            .bind(person)
            .bind(session)
    )?;
    Ok(done == 1)
}

/// Ends all sessions of somebody but the one to keep; `""` keeps none. Gives how many.
pub async fn end_others(tx: &mut Tx, person: &str, keep: &str) -> Result<u64, StorageError> {
    Ok(write!(
        tx,
        sqlx::query("DELETE FROM session WHERE person_id = $1 AND session_id <> $2")
            .bind(person)
            .bind(keep)
    )?)
}

/// Takes out what ended by itself.
pub async fn sweep(tx: &mut Tx, at: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("DELETE FROM session WHERE expires_at <= $1").bind(at)
    )?;
    Ok(())
}
