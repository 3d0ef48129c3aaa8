//! People with an account.

use sqlx::FromRow;

use crate::storage::db::{Db, Tx, read, within, write};
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

pub(in crate::storage) const COLUMNS: &str = "person_id, name, email, password_hash, \
    administrator, language, organisation_id, example, disabled_at";

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

/// Finds a person by address as it stands inside this write.
pub async fn by_email_now(tx: &mut Tx, email: &str) -> Result<Option<Person>, StorageError> {
    let sql = format!("SELECT {COLUMNS} FROM person WHERE email = $1");
    Ok(within!(tx, c => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(email)
        .fetch_optional(c)
        .await)?)
}

/// A person as they stand inside this write, which takes hold of them until it ends.
pub async fn one_now(tx: &mut Tx, person: &str) -> Result<Option<Person>, StorageError> {
    let holding = tx.holding();
    let sql = format!("SELECT {COLUMNS} FROM person WHERE person_id = $1{holding}");
    Ok(within!(tx, c => sqlx::query_as(sqlx::AssertSqlSafe(sql))
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

/// Sets the name that others see.
pub async fn set_name(tx: &mut Tx, person: &str, name: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("UPDATE person SET name = $2 WHERE person_id = $1")
            .bind(person)
            .bind(name)
    )?;
    Ok(())
}

/// Sets the hash of a new password.
pub async fn set_password(tx: &mut Tx, person: &str, hash: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("UPDATE person SET password_hash = $2 WHERE person_id = $1")
            .bind(person)
            .bind(hash)
    )?;
    Ok(())
}

/// Makes somebody administrator, or no longer.
pub async fn set_administrator(
    tx: &mut Tx,
    person: &str,
    administrator: bool,
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("UPDATE person SET administrator = $2 WHERE person_id = $1")
            .bind(person)
            .bind(administrator)
    )?;
    Ok(())
}

/// Shuts an account since a moment, or opens it again.
pub async fn set_disabled(
    tx: &mut Tx,
    person: &str,
    since: Option<&str>,
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("UPDATE person SET disabled_at = $2 WHERE person_id = $1")
            .bind(person)
            .bind(since)
    )?;
    Ok(())
}

/// How many administrators of an organisation can sign in, as it stands inside this write.
pub async fn administrators_now(tx: &mut Tx, organisation: &str) -> Result<i64, StorageError> {
    Ok(within!(tx, c => sqlx::query_scalar(
        "SELECT count(*) FROM person
         WHERE organisation_id = $1 AND administrator AND disabled_at IS NULL",
    )
    .bind(organisation)
    .fetch_one(c)
    .await)?)
}
