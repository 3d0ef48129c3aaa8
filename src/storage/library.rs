//! An organisation's own library, and the words of what a tender took from a library.

use sqlx::FromRow;

use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::entry::EntryKind;
use crate::storage::error::StorageError;
use crate::storage::organisation;

/// An item that an organisation keeps.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct OwnItem {
    /// Stable within the organisation, for example `OWN-7`.
    pub code: String,
    /// The name of its [`EntryKind`].
    pub kind: String,
    /// What it says.
    pub wording: String,
    /// Its domain type as JSON.
    pub body: String,
    /// The reference of the tender that it was saved from.
    pub reference: String,
    /// When it was saved, as RFC 3339 in UTC.
    pub saved_at: String,
    /// Goes up each time that it is saved again.
    pub version: i64,
}

/// What is kept of an entry.
#[derive(Debug, Clone, Copy)]
pub struct Kept<'a> {
    /// The tender that it stands in.
    pub tender: &'a str,
    /// The reference of that tender.
    pub reference: &'a str,
    /// What the entry is.
    pub kind: EntryKind,
    /// Its id in the tender.
    pub entry: &'a str,
    /// What it says.
    pub wording: &'a str,
    /// Its domain type as JSON.
    pub body: &'a str,
}

const ALL: &str = "SELECT code, kind, wording, body, reference, saved_at, version
                   FROM library_item WHERE organisation_id = $1 ORDER BY length(code), code";

/// All items of an organisation, in the order in which they were first saved.
pub async fn all(db: &Db, organisation: &str) -> Result<Vec<OwnItem>, StorageError> {
    Ok(read!(db, c => sqlx::query_as(ALL)
        .bind(organisation)
        .fetch_all(c)
        .await)?)
}

/// The same as they stand inside this write.
pub async fn all_now(tx: &mut Tx, organisation: &str) -> Result<Vec<OwnItem>, StorageError> {
    Ok(within!(tx, c => sqlx::query_as(ALL)
        .bind(organisation)
        .fetch_all(c)
        .await)?)
}

/// Keeps an entry; one that was kept before gets its next version. The code is the answer.
pub async fn keep(
    tx: &mut Tx,
    organisation: &str,
    kept: Kept<'_>,
    by: &str,
    at: &str,
) -> Result<String, StorageError> {
    // Two who keep something at once take turns, so that each entry gets a code of its own.
    organisation::hold(tx, organisation).await?;
    let known: Option<String> = within!(tx, c => sqlx::query_scalar(
        "SELECT code FROM library_item
         WHERE organisation_id = $1 AND tender_id = $2 AND kind = $3 AND entry_id = $4",
    )
    .bind(organisation)
    .bind(kept.tender)
    .bind(kept.kind.name())
    .bind(kept.entry)
    .fetch_optional(c)
    .await)?;
    if let Some(code) = known {
        write!(
            tx,
            sqlx::query(
                "UPDATE library_item SET wording = $3, body = $4, reference = $5, saved_by = $6,
                    saved_at = $7, version = version + 1
                 WHERE organisation_id = $1 AND code = $2",
            )
            .bind(organisation)
            .bind(&code)
            .bind(kept.wording)
            .bind(kept.body)
            .bind(kept.reference)
            .bind(by)
            .bind(at)
        )?;
        return Ok(code);
    }
    let count: i64 = within!(tx, c => sqlx::query_scalar(
        "SELECT count(*) FROM library_item WHERE organisation_id = $1",
    )
    .bind(organisation)
    .fetch_one(c)
    .await)?;
    let code = format!("OWN-{}", count + 1);
    write!(
        tx,
        sqlx::query(
            "INSERT INTO library_item (organisation_id, code, kind, wording, body, tender_id,
                entry_id, reference, saved_by, saved_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)",
        )
        .bind(organisation)
        .bind(&code)
        .bind(kept.kind.name())
        .bind(kept.wording)
        .bind(kept.body)
        .bind(kept.tender)
        .bind(kept.entry)
        .bind(kept.reference)
        .bind(by)
        .bind(at)
    )?;
    Ok(code)
}

/// What a tender took from a library, with the words of that moment.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Take {
    /// The name of its [`EntryKind`].
    pub kind: String,
    /// The id of the entry that was made.
    pub entry_id: String,
    /// The code of the item.
    pub code: String,
    /// The words in Dutch.
    pub wording_nl: String,
    /// The words in English.
    pub wording_en: String,
    /// When, as RFC 3339 in UTC.
    pub taken_at: String,
}

/// Everything that a tender took, in the order of its entries.
pub async fn takes(db: &Db, tender: &str) -> Result<Vec<Take>, StorageError> {
    Ok(read!(db, c => sqlx::query_as(
        "SELECT kind, entry_id, code, wording_nl, wording_en, taken_at FROM library_take
         WHERE tender_id = $1 ORDER BY kind, entry_id",
    )
    .bind(tender)
    .fetch_all(c)
    .await)?)
}

/// Remembers the words of what is taken again, for an entry that was made of it before.
pub async fn took_again(tx: &mut Tx, tender: &str, take: &Take) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "UPDATE library_take SET wording_nl = $5, wording_en = $6, taken_at = $7
             WHERE tender_id = $1 AND kind = $2 AND entry_id = $3 AND code = $4",
        )
        .bind(tender)
        .bind(&take.kind)
        .bind(&take.entry_id)
        .bind(&take.code)
        .bind(&take.wording_nl)
        .bind(&take.wording_en)
        .bind(&take.taken_at)
    )?;
    Ok(())
}

/// Remembers the words of what is taken.
pub async fn took(tx: &mut Tx, tender: &str, take: &Take) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "INSERT INTO library_take (tender_id, kind, entry_id, code, wording_nl, wording_en,
                taken_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(tender)
        .bind(&take.kind)
        .bind(&take.entry_id)
        .bind(&take.code)
        .bind(&take.wording_nl)
        .bind(&take.wording_en)
        .bind(&take.taken_at)
    )?;
    Ok(())
}
