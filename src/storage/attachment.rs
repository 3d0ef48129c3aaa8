//! The bytes of attachments, found by their hash, in pieces of text.
//!
//! Text because a backup knows texts and whole numbers; pieces so that no row is large.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::error::StorageError;

/// Where the bytes of a file lie. What is read for tenderers names the published shelf, so that it
/// cannot find a file that is kept inside, not even one with the same bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shelf {
    /// Files that go with the tender.
    Published,
    /// Working documents, which only the buyer reads.
    Inside,
}

impl Shelf {
    /// The name in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Inside => "inside",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        let mut shelves = [Self::Published, Self::Inside].into_iter();
        shelves.find(|shelf| shelf.name() == name)
    }
}

/// How many bytes go into one piece.
const PIECE: usize = 24 * 1024;

/// Keeps a file; one with the same hash is kept once on each shelf.
pub async fn keep(
    tx: &mut Tx,
    tender: &str,
    shelf: Shelf,
    sha256: &str,
    bytes: &[u8],
) -> Result<(), StorageError> {
    if is_kept(tx, tender, shelf, sha256).await? {
        return Ok(());
    }
    for (number, piece) in (1_i64..).zip(bytes.chunks(PIECE)) {
        write!(
            tx,
            sqlx::query(
                "INSERT INTO attachment_piece (tender_id, shelf, sha256, number, body)
                 VALUES ($1, $2, $3, $4, $5)",
            )
            .bind(tender)
            .bind(shelf.name())
            .bind(sha256)
            .bind(number)
            .bind(STANDARD.encode(piece))
        )?;
    }
    Ok(())
}

async fn is_kept(
    tx: &mut Tx,
    tender: &str,
    shelf: Shelf,
    sha256: &str,
) -> Result<bool, StorageError> {
    let sql = "SELECT count(*) FROM attachment_piece
               WHERE tender_id = $1 AND shelf = $2 AND sha256 = $3";
    let count: i64 = within!(tx, c => sqlx::query_scalar(sql)
        .bind(tender)
        .bind(shelf.name())
        .bind(sha256)
        .fetch_one(c)
        .await)?;
    Ok(count > 0)
}

/// Takes a file out; a published one only when no publication of the tender can name it.
pub async fn forget(
    tx: &mut Tx,
    tender: &str,
    shelf: Shelf,
    sha256: &str,
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "DELETE FROM attachment_piece WHERE tender_id = $1 AND shelf = $2 AND sha256 = $3
             AND (shelf = 'inside' OR NOT EXISTS
                (SELECT 1 FROM publication WHERE publication.tender_id = $1))",
        )
        .bind(tender)
        .bind(shelf.name())
        .bind(sha256)
    )?;
    Ok(())
}

/// The bytes of a file; nothing when it is not kept on this shelf.
pub async fn bytes(
    db: &Db,
    tender: &str,
    shelf: Shelf,
    sha256: &str,
) -> Result<Option<Vec<u8>>, StorageError> {
    let sql = "SELECT body FROM attachment_piece
               WHERE tender_id = $1 AND shelf = $2 AND sha256 = $3 ORDER BY number";
    let pieces: Vec<String> = read!(db, c => sqlx::query_scalar(sql)
        .bind(tender)
        .bind(shelf.name())
        .bind(sha256)
        .fetch_all(c)
        .await)?;
    let mut bytes = Vec::new();
    for piece in &pieces {
        let decoded = STANDARD.decode(piece).map_err(|problem| {
            StorageError::corrupt("attachment_piece", sha256, problem.to_string())
        })?;
        bytes.extend(decoded);
    }
    Ok((!pieces.is_empty()).then_some(bytes))
}

/// Every file that is kept: its tender, its shelf and its hash.
pub async fn all(db: &Db) -> Result<Vec<(String, Shelf, String)>, StorageError> {
    let sql = "SELECT DISTINCT tender_id, shelf, sha256 FROM attachment_piece
               ORDER BY tender_id, shelf, sha256";
    let rows: Vec<(String, String, String)> = read!(db, c => sqlx::query_as(sql)
        .fetch_all(c)
        .await)?;
    let known = |(tender, shelf, hash): (String, String, String)| match Shelf::from_name(&shelf) {
        Some(shelf) => Ok((tender, shelf, hash)),
        None => Err(StorageError::corrupt(
            "attachment_piece",
            hash,
            "no such shelf".to_owned(),
        )),
    };
    rows.into_iter().map(known).collect()
}
