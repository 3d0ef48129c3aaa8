//! People, their sessions and the link that makes the first administrator.

use sqlx::FromRow;

use crate::storage::db::{Db, Tx, read, write};
use crate::storage::error::StorageError;

/// Somebody with an account.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Person {
    /// Stable identifier.
    pub person_id: String,
    /// The name that others see.
    pub name: String,
    /// Lower-case address, unique.
    pub email: String,
    /// Absent for who never set one.
    pub password_hash: Option<String>,
    /// Manages accounts; sees no bid by that alone.
    pub administrator: bool,
    /// Code of the language of the screens.
    pub language: String,
    /// The organisation; nobody sees another's people or tenders.
    pub organisation_id: String,
    /// True for people of the demonstration, who sign in with one click.
    pub example: bool,
    /// When the account was shut; such a person cannot sign in.
    pub disabled_at: Option<String>,
}

/// The organisation of who was there first.
pub const MAIN_ORGANISATION: &str = "main";

const COLUMNS: &str = "person_id, name, email, password_hash, administrator, language, \
                       organisation_id, example, disabled_at";

/// Adds a person.
pub async fn insert(tx: &mut Tx, person: &Person, at: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "INSERT INTO person (person_id, name, email, password_hash, administrator, language,
            organisation_id, example, disabled_at, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        )
        .bind(&person.person_id)
        .bind(&person.name)
        .bind(&person.email)
        .bind(&person.password_hash)
        .bind(person.administrator)
        .bind(&person.language)
        .bind(&person.organisation_id)
        .bind(person.example)
        .bind(&person.disabled_at)
        .bind(at)
    )?;
    Ok(())
}

/// Finds a person by address.
pub async fn by_email(db: &Db, email: &str) -> Result<Option<Person>, StorageError> {
    let sql = format!("SELECT {COLUMNS} FROM person WHERE email = $1");
    Ok(read!(db, c => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(email)
        .fetch_optional(c)
        .await)?)
}

/// Finds a person by identifier.
pub async fn by_id(db: &Db, person: &str) -> Result<Option<Person>, StorageError> {
    let sql = format!("SELECT {COLUMNS} FROM person WHERE person_id = $1");
    Ok(read!(db, c => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(person)
        .fetch_optional(c)
        .await)?)
}

/// All people of an organisation, by name.
pub async fn all(db: &Db, organisation: &str) -> Result<Vec<Person>, StorageError> {
    let sql =
        format!("SELECT {COLUMNS} FROM person WHERE organisation_id = $1 ORDER BY name, person_id");
    Ok(read!(db, c => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(organisation)
        .fetch_all(c)
        .await)?)
}

/// True while nobody has an account.
pub async fn none_yet(db: &Db) -> Result<bool, StorageError> {
    let count: i64 = read!(db, c => sqlx::query_scalar("SELECT count(*) FROM person")
        .fetch_one(c)
        .await)?;
    Ok(count == 0)
}

/// Sets the language of somebody's screens.
pub async fn set_language(tx: &mut Tx, person: &str, language: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("UPDATE person SET language = $2 WHERE person_id = $1")
            .bind(person)
            .bind(language)
    )?;
    Ok(())
}

/// Starts a session; only the hash of its token is kept.
pub async fn insert_session(
    tx: &mut Tx,
    token_hash: &str,
    person: &str,
    at: &str,
    expires_at: &str,
) -> Result<(), StorageError> {
    write!(tx, sqlx::query(
        "INSERT INTO session (token_hash, person_id, created_at, expires_at) VALUES ($1, $2, $3, $4)",
    )
    .bind(token_hash)
    .bind(person)
    .bind(at)
    .bind(expires_at))?;
    Ok(())
}

/// Whose session it is, unless it ended before `at`.
pub async fn by_session(
    db: &Db,
    token_hash: &str,
    at: &str,
) -> Result<Option<Person>, StorageError> {
    // Times are RFC 3339 in UTC with equal length, so text order is time order.
    let sql = format!(
        "SELECT {COLUMNS} FROM person WHERE person_id =
         (SELECT person_id FROM session WHERE token_hash = $1 AND expires_at > $2)
         AND disabled_at IS NULL"
    );
    Ok(read!(db, c => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(token_hash)
        .bind(at)
        .fetch_optional(c)
        .await)?)
}

/// Ends a session.
pub async fn delete_session(tx: &mut Tx, token_hash: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("DELETE FROM session WHERE token_hash = $1").bind(token_hash)
    )?;
    Ok(())
}

/// Replaces the link that makes the first administrator.
pub async fn replace_setup_link(
    tx: &mut Tx,
    token_hash: &str,
    at: &str,
) -> Result<(), StorageError> {
    write!(tx, sqlx::query("DELETE FROM setup_link"))?;
    write!(
        tx,
        sqlx::query("INSERT INTO setup_link (token_hash, created_at) VALUES ($1, $2)")
            .bind(token_hash)
            .bind(at)
    )?;
    Ok(())
}

/// True when this is the link that still waits to be used.
pub async fn setup_link_waits(db: &Db, token_hash: &str) -> Result<bool, StorageError> {
    let count: i64 = read!(db, c => sqlx::query_scalar("SELECT count(*) FROM setup_link WHERE token_hash = $1")
        .bind(token_hash)
        .fetch_one(c)
        .await)?;
    Ok(count == 1)
}

/// Uses the link up; false when it was used before.
pub async fn use_setup_link(tx: &mut Tx, token_hash: &str) -> Result<bool, StorageError> {
    let done = write!(
        tx,
        sqlx::query("DELETE FROM setup_link WHERE token_hash = $1").bind(token_hash)
    )?;
    Ok(done == 1)
}
