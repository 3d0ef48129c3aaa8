//! What assessors declared, and what the chair decided about it.

use std::collections::BTreeMap;

use crate::domain::declaration::{Declared, Interest};
use crate::domain::statement::Decision;
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

/// Signs the declaration of confidentiality, once; false when it was signed before.
pub async fn sign(
    tx: &mut Tx,
    tender: &str,
    person: &str,
    text_sha256: &str,
    at: &str,
) -> Result<bool, StorageError> {
    let added = write!(
        tx,
        sqlx::query(
            "INSERT INTO declaration (tender_id, person_id, signed_at, text_sha256)
             VALUES ($1, $2, $3, $4)
             ON CONFLICT (tender_id, person_id) DO NOTHING",
        )
        .bind(tender)
        .bind(person)
        .bind(at)
        .bind(text_sha256)
    )?;
    Ok(added == 1)
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

/// An interest as it stands inside a write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// What is declared or decided.
    pub interest: Interest,
    /// The person's own words.
    pub explanation: String,
    /// The version that a change must name.
    pub version: i64,
}

/// What somebody declared about one tenderer, as it stands inside this write.
pub async fn one_now(
    tx: &mut Tx,
    tender: &str,
    person: &str,
    bid: &str,
) -> Result<Option<Standing>, StorageError> {
    let found: Option<(String, String, i64)> = within!(tx, c => sqlx::query_as(
        "SELECT interest, explanation, version FROM interest
         WHERE tender_id = $1 AND person_id = $2 AND bid_id = $3",
    )
    .bind(tender)
    .bind(person)
    .bind(bid)
    .fetch_optional(c)
    .await)?;
    found
        .map(|(interest, explanation, version)| {
            Ok(Standing {
                interest: named(person, &interest)?,
                explanation,
                version,
            })
        })
        .transpose()
}

/// Changes an interest, provided nobody changed it since `now` was read.
pub async fn change(
    tx: &mut Tx,
    tender: &str,
    person: &str,
    bid: &str,
    now: &Standing,
) -> Result<(), StorageError> {
    let done = write!(
        tx,
        sqlx::query(
            "UPDATE interest SET interest = $4, explanation = $5, version = version + 1
             WHERE tender_id = $1 AND person_id = $2 AND bid_id = $3 AND version = $6",
        )
        .bind(tender)
        .bind(person)
        .bind(bid)
        .bind(now.interest.name())
        .bind(&now.explanation)
        .bind(now.version)
    )?;
    if done == 1 {
        Ok(())
    } else {
        Err(StorageError::Conflict)
    }
}

/// Writes a decision down, after those before it; `decision.by` is the identifier of the chair.
pub async fn decide(
    tx: &mut Tx,
    tender: &str,
    person: &str,
    bid: &str,
    decision: &Decision,
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "INSERT INTO interest_decision
                (tender_id, person_id, bid_id, number, outcome, decided_by, decided_at, reason)
             VALUES ($1, $2, $3,
                (SELECT coalesce(max(number), 0) + 1 FROM interest_decision
                 WHERE tender_id = $1 AND person_id = $2 AND bid_id = $3), $4, $5, $6, $7)",
        )
        .bind(tender)
        .bind(person)
        .bind(bid)
        .bind(decision.outcome.name())
        .bind(&decision.by)
        .bind(&decision.at)
        .bind(&decision.reason)
    )?;
    Ok(())
}

/// Every interest that was declared in a tender: whose it is, and how it stands.
pub async fn interests(db: &Db, tender: &str) -> Result<Vec<(String, Interest)>, StorageError> {
    let sql = "SELECT person_id, interest FROM interest WHERE tender_id = $1";
    let found: Vec<(String, String)> =
        read!(db, c => sqlx::query_as(sql).bind(tender).fetch_all(c).await)?;
    let known = found.into_iter().map(|(person, name)| {
        let interest = named(&person, &name)?;
        Ok((person, interest))
    });
    known.collect()
}

fn declared(
    person: &str,
    signed: i64,
    interests: Vec<(String, String)>,
    asked: Vec<String>,
) -> Result<Declared, StorageError> {
    let interests: Result<BTreeMap<String, Interest>, StorageError> = interests
        .into_iter()
        .map(|(bid, name)| Ok((bid, named(person, &name)?)))
        .collect();
    Ok(Declared {
        confidentiality: signed > 0,
        interests: interests?,
        asked,
    })
}

pub(super) fn named(person: &str, name: &str) -> Result<Interest, StorageError> {
    let unknown = || StorageError::corrupt("interest", person, "unknown interest");
    Interest::from_name(name).ok_or_else(unknown)
}
