//! The questions of collection rounds.

use sqlx::FromRow;

use crate::domain::contribution::question::Question;
use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::error::StorageError;

#[derive(FromRow)]
struct RawQuestion {
    round: i64,
    number: i64,
    audience: String,
    question: String,
    closes_on: String,
    opener: String,
    closed_at: Option<String>,
}

impl From<RawQuestion> for Question {
    fn from(row: RawQuestion) -> Self {
        Self {
            round: row.round,
            number: row.number,
            audience: row.audience,
            question: row.question,
            closes_on: row.closes_on,
            opened_by: row.opener,
            closed_at: row.closed_at,
        }
    }
}

const ALL: &str = "SELECT one.round, one.number, one.audience, one.question, one.closes_on,
        person.name AS opener, one.closed_at
     FROM round_question AS one JOIN person ON person.person_id = one.opened_by
     WHERE one.tender_id = $1 ORDER BY one.round, one.number";

/// All questions, round by round.
pub async fn all(db: &Db, tender: &str) -> Result<Vec<Question>, StorageError> {
    let rows: Vec<RawQuestion> = read!(db, c => sqlx::query_as(ALL)
        .bind(tender)
        .fetch_all(c)
        .await)?;
    Ok(rows.into_iter().map(Question::from).collect())
}

/// The same as they stand inside this write.
pub async fn all_now(tx: &mut Tx, tender: &str) -> Result<Vec<Question>, StorageError> {
    let rows: Vec<RawQuestion> = within!(tx, c => sqlx::query_as(ALL)
        .bind(tender)
        .fetch_all(c)
        .await)?;
    Ok(rows.into_iter().map(Question::from).collect())
}

/// Opens a round with these questions, each with whom it asks; returns its number.
pub async fn open(
    tx: &mut Tx,
    tender: &str,
    questions: &[(String, String)],
    closes_on: &str,
    (by, at): (&str, &str),
) -> Result<i64, StorageError> {
    let sql = "SELECT coalesce(max(round), 0) + 1 FROM round_question WHERE tender_id = $1";
    let round: i64 = within!(tx, c => sqlx::query_scalar(sql)
        .bind(tender)
        .fetch_one(c)
        .await)?;
    for (number, (audience, question)) in (1_i64..).zip(questions) {
        write!(
            tx,
            sqlx::query(
                "INSERT INTO round_question (tender_id, round, number, audience, question,
                    closes_on, opened_by, opened_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            )
            .bind(tender)
            .bind(round)
            .bind(number)
            .bind(audience)
            .bind(question)
            .bind(closes_on)
            .bind(by)
            .bind(at)
        )?;
    }
    Ok(round)
}

/// Closes a round before its last day; false when there is none, or it was closed before.
pub async fn close(tx: &mut Tx, tender: &str, round: i64, at: &str) -> Result<bool, StorageError> {
    let done = write!(
        tx,
        sqlx::query(
            "UPDATE round_question SET closed_at = $3
             WHERE tender_id = $1 AND round = $2 AND closed_at IS NULL",
        )
        .bind(tender)
        .bind(round)
        .bind(at)
    )?;
    Ok(done > 0)
}
