//! What assessors declared, and what the chair decided about it.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::declaration::{Declared, Interest};
use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::error::StorageError;

const SIGNED: &str = "SELECT count(*) FROM declaration WHERE tender_id = $1 AND person_id = $2";
const INTERESTS: &str =
    "SELECT bid_id, interest FROM interest WHERE tender_id = $1 AND person_id = $2";
const ASKED: &str = "SELECT bid_id FROM bid WHERE tender_id = $1 ORDER BY position";

/// What somebody declared in a tender.
pub async fn of_person(db: &Db, tender: &str, person: &str) -> Result<Declared, StorageError> {
    let signed: i64 = read!(db, c => sqlx::query_scalar(SIGNED)
        .bind(tender).bind(person).fetch_one(c).await)?;
    let interests: Vec<(String, String)> = read!(db, c => sqlx::query_as(INTERESTS)
        .bind(tender).bind(person).fetch_all(c).await)?;
    let asked = read!(db, c => sqlx::query_scalar(ASKED).bind(tender).fetch_all(c).await)?;
    declared(person, signed, interests, asked)
}

/// The same as it stands inside this write.
pub async fn of_person_now(
    tx: &mut Tx,
    tender: &str,
    person: &str,
) -> Result<Declared, StorageError> {
    let signed: i64 = within!(tx, c => sqlx::query_scalar(SIGNED)
        .bind(tender).bind(person).fetch_one(c).await)?;
    let interests: Vec<(String, String)> = within!(tx, c => sqlx::query_as(INTERESTS)
        .bind(tender).bind(person).fetch_all(c).await)?;
    let asked = within!(tx, c => sqlx::query_scalar(ASKED).bind(tender).fetch_all(c).await)?;
    declared(person, signed, interests, asked)
}

/// Signs the declaration of confidentiality, once.
pub async fn sign(tx: &mut Tx, tender: &str, person: &str, at: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "INSERT INTO declaration (tender_id, person_id, signed_at) VALUES ($1, $2, $3)
             ON CONFLICT (tender_id, person_id) DO NOTHING",
        )
        .bind(tender)
        .bind(person)
        .bind(at)
    )?;
    Ok(())
}

/// Declares an interest in a tenderer; one that was declared before stays as it is.
pub async fn declare(
    tx: &mut Tx,
    tender: &str,
    person: &str,
    bid: &str,
    interest: Interest,
    explanation: &str,
    at: &str,
) -> Result<bool, StorageError> {
    let added = write!(
        tx,
        sqlx::query(
            "INSERT INTO interest (tender_id, person_id, bid_id, interest, explanation,
                declared_at, reason, version)
             VALUES ($1, $2, $3, $4, $5, $6, '', 1)
             ON CONFLICT (tender_id, person_id, bid_id) DO NOTHING",
        )
        .bind(tender)
        .bind(person)
        .bind(bid)
        .bind(interest.name())
        .bind(explanation)
        .bind(at)
    )?;
    Ok(added == 1)
}

/// Of whom the chair decided that an interest is a conflict.
pub async fn conflicted(db: &Db, tender: &str) -> Result<BTreeSet<String>, StorageError> {
    let sql = "SELECT person_id FROM interest WHERE tender_id = $1 AND interest = $2";
    let people: Vec<String> = read!(db, c => sqlx::query_scalar(sql)
        .bind(tender)
        .bind(Interest::Conflict.name())
        .fetch_all(c)
        .await)?;
    Ok(people.into_iter().collect())
}

fn declared(
    person: &str,
    signed: i64,
    interests: Vec<(String, String)>,
    asked: Vec<String>,
) -> Result<Declared, StorageError> {
    let unknown = || StorageError::corrupt("interest", person, "unknown interest");
    let interests: Result<BTreeMap<String, Interest>, StorageError> = interests
        .into_iter()
        .map(|(bid, name)| Ok((bid, Interest::from_name(&name).ok_or_else(unknown)?)))
        .collect();
    Ok(Declared {
        confidentiality: signed > 0,
        interests: interests?,
        asked,
    })
}
