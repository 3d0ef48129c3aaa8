//! What every assessor declared and what was decided about it, whole, for who oversees it.

use std::collections::BTreeMap;

use sqlx::FromRow;

use crate::domain::role::Role;
use crate::domain::statement::{Decision, Stated, Statement};
use crate::storage::db::{Db, read};
use crate::storage::declaration::named;
use crate::storage::error::StorageError;

#[derive(FromRow)]
struct RawInterest {
    person_id: String,
    bid_id: String,
    interest: String,
    explanation: String,
    declared_at: String,
    version: i64,
}

#[derive(FromRow)]
struct RawDecision {
    person_id: String,
    bid_id: String,
    outcome: String,
    chair: String,
    decided_at: String,
    reason: String,
}

/// A person and a bid.
type Place = (String, String);

/// One statement per assessor, in the order in which they were added, and then one for everybody
/// who declared something and is no assessor any more.
pub async fn all(db: &Db, tender: &str) -> Result<Vec<Statement>, StorageError> {
    let bids: Vec<(String, String)> = read!(db, c => sqlx::query_as(
        "SELECT bid_id, name FROM bid WHERE tender_id = $1 ORDER BY position",
    )
    .bind(tender)
    .fetch_all(c)
    .await)?;
    let signed = signed(db, tender).await?;
    let mut interests = interests(db, tender).await?;
    let mut decisions = decisions(db, tender).await?;
    let mut statements = Vec::new();
    for (person_id, name, takes_part) in people(db, tender).await? {
        let mut stated = Vec::new();
        for (bid, tenderer) in &bids {
            let place = (person_id.clone(), bid.clone());
            let found = interests.remove(&place);
            let of_it = decisions.remove(&place).unwrap_or_default();
            stated.push(one(&place, tenderer, found, of_it)?);
        }
        let (signed_at, text_sha256) = signed.get(&person_id).cloned().unzip();
        statements.push(Statement {
            person_id,
            name,
            takes_part,
            signed_at,
            text_sha256: text_sha256.flatten(),
            interests: stated,
        });
    }
    Ok(statements)
}

fn one(
    (person, bid): &Place,
    tenderer: &str,
    found: Option<RawInterest>,
    decisions: Vec<RawDecision>,
) -> Result<Stated, StorageError> {
    let decided = decisions.into_iter().map(|raw| {
        Ok(Decision {
            outcome: named(person, &raw.outcome)?,
            by: raw.chair,
            at: raw.decided_at,
            reason: raw.reason,
        })
    });
    let decisions: Result<Vec<Decision>, StorageError> = decided.collect();
    let interest = found.as_ref().map(|raw| named(person, &raw.interest));
    let interest = interest.transpose()?;
    let (explanation, declared_at, version) = found.map_or_else(Default::default, |raw| {
        (raw.explanation, raw.declared_at, raw.version)
    });
    Ok(Stated {
        bid: bid.clone(),
        tenderer: tenderer.to_owned(),
        interest,
        explanation,
        declared_at,
        decisions: decisions?,
        version,
    })
}

/// Assessors first; who declared and left after them.
async fn people(db: &Db, tender: &str) -> Result<Vec<(String, String, bool)>, StorageError> {
    let role = Role::Assessor.name();
    let now: Vec<(String, String)> = read!(db, c => sqlx::query_as(
        "SELECT person.person_id, person.name
         FROM member JOIN person ON person.person_id = member.person_id
         WHERE member.tender_id = $1 AND member.role = $2
         ORDER BY member.position, person.person_id",
    )
    .bind(tender)
    .bind(role)
    .fetch_all(c)
    .await)?;
    let before: Vec<(String, String)> = read!(db, c => sqlx::query_as(
        "SELECT person.person_id, person.name FROM person
         WHERE person.person_id IN (SELECT person_id FROM declaration WHERE tender_id = $1)
            AND person.person_id NOT IN
                (SELECT person_id FROM member WHERE tender_id = $1 AND role = $2)
         ORDER BY person.name, person.person_id",
    )
    .bind(tender)
    .bind(role)
    .fetch_all(c)
    .await)?;
    let now = now.into_iter().map(|(id, name)| (id, name, true));
    let before = before.into_iter().map(|(id, name)| (id, name, false));
    Ok(now.chain(before).collect())
}

/// When somebody signed, and which text.
type Signature = (String, Option<String>);

async fn signed(db: &Db, tender: &str) -> Result<BTreeMap<String, Signature>, StorageError> {
    let rows: Vec<(String, String, Option<String>)> = read!(db, c => sqlx::query_as(
        "SELECT person_id, signed_at, text_sha256 FROM declaration WHERE tender_id = $1",
    )
    .bind(tender)
    .fetch_all(c)
    .await)?;
    let signed = rows.into_iter().map(|(id, at, text)| (id, (at, text)));
    Ok(signed.collect())
}

async fn interests(db: &Db, tender: &str) -> Result<BTreeMap<Place, RawInterest>, StorageError> {
    let rows: Vec<RawInterest> = read!(db, c => sqlx::query_as(
        "SELECT person_id, bid_id, interest, explanation, declared_at, version
         FROM interest WHERE tender_id = $1",
    )
    .bind(tender)
    .fetch_all(c)
    .await)?;
    let placed = rows
        .into_iter()
        .map(|row| ((row.person_id.clone(), row.bid_id.clone()), row));
    Ok(placed.collect())
}

async fn decisions(
    db: &Db,
    tender: &str,
) -> Result<BTreeMap<Place, Vec<RawDecision>>, StorageError> {
    let rows: Vec<RawDecision> = read!(db, c => sqlx::query_as(
        "SELECT one.person_id, one.bid_id, one.outcome, person.name AS chair, one.decided_at,
            one.reason
         FROM interest_decision AS one JOIN person ON person.person_id = one.decided_by
         WHERE one.tender_id = $1 ORDER BY one.number",
    )
    .bind(tender)
    .fetch_all(c)
    .await)?;
    let mut placed: BTreeMap<Place, Vec<RawDecision>> = BTreeMap::new();
    for row in rows {
        let place = (row.person_id.clone(), row.bid_id.clone());
        placed.entry(place).or_default().push(row);
    }
    Ok(placed)
}
