//! What people say about a part or about what is written in it.

use sqlx::FromRow;

use crate::domain::contribution::Source;
use crate::domain::contribution::remark::{Place, Remark};
use crate::domain::tender::part::Part;
use crate::storage::contribution::settled;
use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::error::StorageError;

#[derive(FromRow)]
struct RawRemark {
    number: i64,
    part: String,
    entry_id: String,
    text: String,
    person_id: String,
    name: String,
    expertise: String,
    made_at: String,
    settled: bool,
    reply: String,
    settler: Option<String>,
    settled_at: Option<String>,
    version: i64,
}

impl RawRemark {
    fn decode(self) -> Result<Remark, StorageError> {
        let unknown =
            || StorageError::corrupt("remark", self.number.to_string(), "unknown part".to_owned());
        let part = Part::from_name(&self.part).ok_or_else(unknown)?;
        let by = settled(self.settler, self.settled_at);
        Ok(Remark {
            number: self.number,
            place: Place {
                part,
                entry: self.entry_id,
            },
            text: self.text,
            source: Source {
                person_id: self.person_id,
                name: self.name,
                expertise: self.expertise,
            },
            at: self.made_at,
            settled: self.settled.then_some((self.reply, by)),
            version: self.version,
        })
    }
}

/// All remarks, oldest first.
pub async fn all(db: &Db, tender: &str) -> Result<Vec<Remark>, StorageError> {
    let rows: Vec<RawRemark> = read!(db, c => sqlx::query_as(
        "SELECT remark.number, remark.part, remark.entry_id, remark.text, remark.person_id,
            person.name, remark.expertise, remark.made_at, remark.settled, remark.reply,
            settler.name AS settler, remark.settled_at, remark.version
         FROM remark JOIN person ON person.person_id = remark.person_id
            LEFT JOIN person AS settler ON settler.person_id = remark.settled_by
         WHERE remark.tender_id = $1 ORDER BY remark.number",
    )
    .bind(tender)
    .fetch_all(c)
    .await)?;
    rows.into_iter().map(RawRemark::decode).collect()
}

/// Adds a remark; returns its number.
pub async fn insert(
    tx: &mut Tx,
    tender: &str,
    (place, text): (&Place, &str),
    source: &Source,
    at: &str,
) -> Result<i64, StorageError> {
    let sql = "SELECT coalesce(max(number), 0) + 1 FROM remark WHERE tender_id = $1";
    let number: i64 = within!(tx, c => sqlx::query_scalar(sql)
        .bind(tender)
        .fetch_one(c)
        .await)?;
    write!(
        tx,
        sqlx::query(
            "INSERT INTO remark (tender_id, number, part, entry_id, text, person_id, expertise,
                made_at, settled, reply, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', 1)",
        )
        .bind(tender)
        .bind(number)
        .bind(place.part.name())
        .bind(&place.entry)
        .bind(text)
        .bind(&source.person_id)
        .bind(&source.expertise)
        .bind(at)
        .bind(false)
    )?;
    Ok(number)
}

/// Settles a remark with an answer, provided nobody did since version `seen`.
pub async fn settle(
    tx: &mut Tx,
    tender: &str,
    (number, seen): (i64, i64),
    reply: &str,
    (by, at): (&str, &str),
) -> Result<(), StorageError> {
    let done = write!(
        tx,
        sqlx::query(
            "UPDATE remark SET settled = $3, reply = $4, settled_by = $5, settled_at = $6,
                version = version + 1
             WHERE tender_id = $1 AND number = $2 AND version = $7",
        )
        .bind(tender)
        .bind(number)
        .bind(true)
        .bind(reply)
        .bind(by)
        .bind(at)
        .bind(seen)
    )?;
    if done == 1 {
        Ok(())
    } else {
        Err(StorageError::Conflict)
    }
}
