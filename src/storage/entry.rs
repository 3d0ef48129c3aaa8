//! What the officer writes: one row per goal, requirement, criterion and so on.

pub mod rows;
pub mod whole;

use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::FromRow;

use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::error::StorageError;

/// Which domain type a row holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EntryKind {
    /// `tender::Authority`, one per tender.
    Authority,
    /// `motivation::Motivation` without bottlenecks, one per tender.
    Motivation,
    /// `motivation::Bottleneck`.
    Bottleneck,
    /// `goal::Goal`.
    Goal,
    /// `knock_out::KnockOut`.
    KnockOut,
    /// `requirement::Requirement`.
    Requirement,
    /// `scoring::Award`, one per tender.
    Award,
    /// `contract::Contract`, one per tender.
    Contract,
    /// `criterion::Criterion` without children, and the group it is in.
    Criterion,
    /// `implementation::Implementation`, one per tender.
    Implementation,
    /// `kept_wording::KeptWording`.
    KeptWording,
    /// `inventory::Row` of a table that is published.
    InventoryRow,
    /// `inventory::Row` of a table that is kept beside the tender.
    WorkingRow,
    /// `working_document::WorkingDocument`, kept beside the tender; the bytes are kept by
    /// `storage::attachment` on a shelf of their own.
    WorkingDocument,
    /// `attachment::Attachment`; the bytes are kept by `storage::attachment`.
    Attachment,
    /// `implementation::progress::Progress`, one per tender; no part of what is published.
    Progress,
}

impl EntryKind {
    /// The kinds that a tender is made of and a publication freezes; what is kept beside it is not
    /// among them.
    pub const ALL: [Self; 13] = [
        Self::Authority,
        Self::Motivation,
        Self::Bottleneck,
        Self::Goal,
        Self::KnockOut,
        Self::Requirement,
        Self::Award,
        Self::Contract,
        Self::Criterion,
        Self::Implementation,
        Self::KeptWording,
        Self::InventoryRow,
        Self::Attachment,
    ];

    /// The name in the database and in the log.
    pub fn name(self) -> &'static str {
        match self {
            Self::Authority => "authority",
            Self::Motivation => "motivation",
            Self::Bottleneck => "bottleneck",
            Self::Goal => "goal",
            Self::KnockOut => "knock-out",
            Self::Requirement => "requirement",
            Self::Award => "award",
            Self::Contract => "contract",
            Self::Criterion => "criterion",
            Self::Implementation => "implementation",
            Self::KeptWording => "kept-wording",
            Self::InventoryRow => "inventory-row",
            Self::WorkingRow => "working-row",
            Self::WorkingDocument => "working-document",
            Self::Attachment => "attachment",
            Self::Progress => "progress",
        }
    }
}

/// The id of the only row of a kind that a tender has one of.
pub const ONLY: &str = "-";

/// A row with the version that a save must name.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry<T> {
    /// Its id in the tender, for example `R014`.
    pub id: String,
    /// The version that was read.
    pub version: i64,
    /// What it holds.
    pub value: T,
}

#[derive(FromRow)]
struct EntryRow {
    entry_id: String,
    body: String,
    version: i64,
}

impl EntryRow {
    fn decode<T: DeserializeOwned>(self) -> Result<Entry<T>, StorageError> {
        match serde_json::from_str(&self.body) {
            Ok(value) => Ok(Entry {
                id: self.entry_id,
                version: self.version,
                value,
            }),
            Err(problem) => Err(corrupt(self.entry_id, &problem)),
        }
    }
}

/// All entries of a kind, in their order.
pub async fn all<T: DeserializeOwned>(
    db: &Db,
    tender: &str,
    kind: EntryKind,
) -> Result<Vec<Entry<T>>, StorageError> {
    let rows: Vec<EntryRow> = read!(db, c => sqlx::query_as(
        "SELECT entry_id, body, version FROM entry
         WHERE tender_id = $1 AND kind = $2 AND removed = $3 ORDER BY position, entry_id",
    )
    .bind(tender)
    .bind(kind.name())
    .bind(false)
    .fetch_all(c)
    .await)?;
    rows.into_iter().map(EntryRow::decode).collect()
}

/// The same, in no order, as they stand inside this write.
pub async fn all_now<T: DeserializeOwned>(
    tx: &mut Tx,
    tender: &str,
    kind: EntryKind,
) -> Result<Vec<Entry<T>>, StorageError> {
    let rows: Vec<EntryRow> = within!(tx, c => sqlx::query_as(
        "SELECT entry_id, body, version FROM entry
         WHERE tender_id = $1 AND kind = $2 AND removed = $3",
    )
    .bind(tender)
    .bind(kind.name())
    .bind(false)
    .fetch_all(c)
    .await)?;
    rows.into_iter().map(EntryRow::decode).collect()
}

/// One entry.
pub async fn one<T: DeserializeOwned>(
    db: &Db,
    tender: &str,
    kind: EntryKind,
    id: &str,
) -> Result<Option<Entry<T>>, StorageError> {
    let row: Option<EntryRow> = read!(db, c => sqlx::query_as(
        "SELECT entry_id, body, version FROM entry
         WHERE tender_id = $1 AND kind = $2 AND entry_id = $3 AND removed = $4",
    )
    .bind(tender)
    .bind(kind.name())
    .bind(id)
    .bind(false)
    .fetch_optional(c)
    .await)?;
    row.map(EntryRow::decode).transpose()
}

/// Ids of a kind that were ever used, removed ones too, so that no id is used twice.
pub async fn used_ids(
    tx: &mut Tx,
    tender: &str,
    kind: EntryKind,
) -> Result<Vec<String>, StorageError> {
    Ok(
        within!(tx, c => sqlx::query_scalar("SELECT entry_id FROM entry WHERE tender_id = $1 AND kind = $2")
            .bind(tender)
            .bind(kind.name())
            .fetch_all(c)
            .await)?,
    )
}

/// Adds an entry at the end of its kind, with version 1.
pub async fn insert<T: Serialize>(
    tx: &mut Tx,
    tender: &str,
    kind: EntryKind,
    id: &str,
    value: &T,
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "INSERT INTO entry (tender_id, kind, entry_id, position, body, removed, version)
         VALUES ($1, $2, $3,
            (SELECT coalesce(max(position), 0) + 1 FROM entry WHERE tender_id = $1 AND kind = $2),
            $4, $5, 1)",
        )
        .bind(tender)
        .bind(kind.name())
        .bind(id)
        .bind(encode(id, value)?)
        .bind(false)
    )?;
    Ok(())
}

/// Saves an entry, provided nobody changed it since version `seen`.
pub async fn update<T: Serialize>(
    tx: &mut Tx,
    tender: &str,
    kind: EntryKind,
    entry: &Entry<T>,
) -> Result<(), StorageError> {
    let done = write!(
        tx,
        sqlx::query(
            "UPDATE entry SET body = $4, version = version + 1
         WHERE tender_id = $1 AND kind = $2 AND entry_id = $3 AND version = $5 AND removed = $6",
        )
        .bind(tender)
        .bind(kind.name())
        .bind(&entry.id)
        .bind(encode(&entry.id, &entry.value)?)
        .bind(entry.version)
        .bind(false)
    )?;
    if done == 1 {
        Ok(())
    } else {
        Err(StorageError::Conflict)
    }
}

/// Takes an entry out of the tender; the row stays, so that the log can be read.
pub async fn remove(
    tx: &mut Tx,
    tender: &str,
    kind: EntryKind,
    id: &str,
    seen: i64,
) -> Result<(), StorageError> {
    let done = write!(
        tx,
        sqlx::query(
            "UPDATE entry SET removed = $5, version = version + 1
         WHERE tender_id = $1 AND kind = $2 AND entry_id = $3 AND version = $4 AND removed = $6",
        )
        .bind(tender)
        .bind(kind.name())
        .bind(id)
        .bind(seen)
        .bind(true)
        .bind(false)
    )?;
    if done == 1 {
        Ok(())
    } else {
        Err(StorageError::Conflict)
    }
}

/// The ids of a kind in their order, as it stands inside this transaction.
pub async fn order(
    tx: &mut Tx,
    tender: &str,
    kind: EntryKind,
) -> Result<Vec<String>, StorageError> {
    let sql = "SELECT entry_id FROM entry
         WHERE tender_id = $1 AND kind = $2 AND removed = $3 ORDER BY position, entry_id";
    Ok(within!(tx, c => sqlx::query_scalar(sql)
        .bind(tender)
        .bind(kind.name())
        .bind(false)
        .fetch_all(c)
        .await)?)
}

/// Puts the entries of a kind in the given order.
pub async fn reorder(
    tx: &mut Tx,
    tender: &str,
    kind: EntryKind,
    ids: &[String],
) -> Result<(), StorageError> {
    for (position, id) in (1_i64..).zip(ids) {
        write!(tx, sqlx::query(
            "UPDATE entry SET position = $4 WHERE tender_id = $1 AND kind = $2 AND entry_id = $3",
        )
        .bind(tender)
        .bind(kind.name())
        .bind(id)
        .bind(position))?;
    }
    Ok(())
}

/// Makes the entries of a kind exactly these, in this order; what is not among them is taken out.
/// Each is an id with its body.
pub async fn restore(
    tx: &mut Tx,
    tender: &str,
    kind: EntryKind,
    entries: &[(String, String)],
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "UPDATE entry SET removed = $3, version = version + 1
             WHERE tender_id = $1 AND kind = $2 AND removed = $4",
        )
        .bind(tender)
        .bind(kind.name())
        .bind(true)
        .bind(false)
    )?;
    for (position, (id, body)) in (1_i64..).zip(entries) {
        write!(
            tx,
            sqlx::query(
                "INSERT INTO entry (tender_id, kind, entry_id, position, body, removed, version)
                 VALUES ($1, $2, $3, $4, $5, $6, 1)
                 ON CONFLICT (tender_id, kind, entry_id) DO UPDATE SET
                    position = excluded.position, body = excluded.body,
                    removed = excluded.removed, version = entry.version + 1",
            )
            .bind(tender)
            .bind(kind.name())
            .bind(id)
            .bind(position)
            .bind(body)
            .bind(false)
        )?;
    }
    Ok(())
}

fn encode<T: Serialize>(id: &str, value: &T) -> Result<String, StorageError> {
    serde_json::to_string(value).map_err(|problem| corrupt(id, &problem))
}

fn corrupt(id: impl Into<String>, problem: &serde_json::Error) -> StorageError {
    StorageError::corrupt("entry", id, problem.to_string())
}
