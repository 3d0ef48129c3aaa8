//! An organisation's own library, and the words of what a tender took from a library.

use sqlx::FromRow;

use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::entry::EntryKind;
use crate::storage::error::StorageError;

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

/// All items of an organisation, in the order in which they were first saved.
pub async fn all(db: &Db, organisation: &str) -> Result<Vec<OwnItem>, StorageError> {
    Ok(read!(db, c => sqlx::query_as(
        "SELECT code, kind, wording, body, reference, saved_at, version FROM library_item
         WHERE organisation_id = $1 ORDER BY length(code), code",
    )
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
    let codes: Vec<String> = within!(tx, c => sqlx::query_scalar(
        "SELECT code FROM library_item WHERE organisation_id = $1",
    )
    .bind(organisation)
    .fetch_all(c)
    .await)?;
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
    let code = known.unwrap_or_else(|| format!("OWN-{}", codes.len() + 1));
    write!(
        tx,
        sqlx::query(
            "INSERT INTO library_item (organisation_id, code, kind, wording, body, tender_id,
                entry_id, reference, saved_by, saved_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)
             ON CONFLICT (organisation_id, code) DO UPDATE SET wording = excluded.wording,
                body = excluded.body, reference = excluded.reference,
                saved_by = excluded.saved_by, saved_at = excluded.saved_at,
                version = library_item.version + 1",
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
