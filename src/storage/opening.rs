//! Two people who open together: the bids, and later the prices.

use sqlx::FromRow;

pub use crate::domain::road::opening::OpeningKind;
use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::error::StorageError;

/// An opening; it is done once there is a second person.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Opening {
    /// Who confirmed first.
    pub first_person: String,
    /// When, as RFC 3339 in UTC.
    pub first_at: String,
    /// Who confirmed second.
    pub second_person: Option<String>,
    /// When, as RFC 3339 in UTC.
    pub second_at: Option<String>,
}

const SELECT: &str = "SELECT first_person, first_at, second_person, second_at FROM opening
                      WHERE tender_id = $1 AND kind = $2";

/// An opening of a tender, when somebody began one.
pub async fn one(
    db: &Db,
    tender: &str,
    kind: OpeningKind,
) -> Result<Option<Opening>, StorageError> {
    Ok(read!(db, c => sqlx::query_as(SELECT)
        .bind(tender)
        .bind(kind.name())
        .fetch_optional(c)
        .await)?)
}

/// The same as it stands inside this write.
pub async fn one_now(
    tx: &mut Tx,
    tender: &str,
    kind: OpeningKind,
) -> Result<Option<Opening>, StorageError> {
    Ok(within!(tx, c => sqlx::query_as(SELECT)
        .bind(tender)
        .bind(kind.name())
        .fetch_optional(c)
        .await)?)
}

/// Saves an opening in place of an earlier one of its kind.
pub async fn save(
    tx: &mut Tx,
    tender: &str,
    kind: OpeningKind,
    opening: &Opening,
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "INSERT INTO opening
                (tender_id, kind, first_person, first_at, second_person, second_at)
             VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (tender_id, kind) DO UPDATE SET
                first_person = excluded.first_person, first_at = excluded.first_at,
                second_person = excluded.second_person, second_at = excluded.second_at",
        )
        .bind(tender)
        .bind(kind.name())
        .bind(&opening.first_person)
        .bind(&opening.first_at)
        .bind(&opening.second_person)
        .bind(&opening.second_at)
    )?;
    Ok(())
}

/// Forgets an opening that nobody completed.
pub async fn forget(tx: &mut Tx, tender: &str, kind: OpeningKind) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "DELETE FROM opening WHERE tender_id = $1 AND kind = $2 AND second_person IS NULL"
        )
        .bind(tender)
        .bind(kind.name())
    )?;
    Ok(())
}
