//! Links that make an account or set a new password; only the hash of a link is kept.

use sqlx::FromRow;

use crate::storage::db::{Db, Tx, read, within, write};
use crate::storage::error::StorageError;

/// What a link does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvitationKind {
    /// Makes an account.
    Join,
    /// Sets a new password for an account that is there.
    Reset,
}

impl InvitationKind {
    /// The name in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Join => "join",
            Self::Reset => "reset",
        }
    }
}

/// A link that somebody was given.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Invitation {
    /// Stable identifier.
    pub invitation_id: String,
    /// `join` or `reset`.
    pub kind: String,
    /// The organisation that invites.
    pub organisation_id: String,
    /// Whose password it sets; absent for who has no account yet.
    pub person_id: Option<String>,
    /// The name.
    pub name: String,
    /// Lower-case address.
    pub email: String,
    /// True when the account will manage accounts.
    pub administrator: bool,
    /// Who made it.
    pub created_by: String,
    /// RFC 3339 in UTC.
    pub created_at: String,
    /// From when it no longer works.
    pub expires_at: String,
    /// When it was used or withdrawn.
    pub ended_at: Option<String>,
}

impl Invitation {
    /// True for a link that sets a new password.
    pub fn resets(&self) -> bool {
        self.kind == InvitationKind::Reset.name()
    }
}

const COLUMNS: &str = "invitation_id, kind, organisation_id, person_id, name, email, \
                       administrator, created_by, created_at, expires_at, ended_at";

/// Adds a link.
pub async fn insert(
    tx: &mut Tx,
    token_hash: &str,
    invitation: &Invitation,
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "INSERT INTO invitation (invitation_id, kind, organisation_id, person_id, name, email,
                administrator, created_by, created_at, expires_at, ended_at, token_hash)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        )
        .bind(&invitation.invitation_id)
        .bind(&invitation.kind)
        .bind(&invitation.organisation_id)
        .bind(&invitation.person_id)
        .bind(&invitation.name)
        .bind(&invitation.email)
        .bind(invitation.administrator)
        .bind(&invitation.created_by)
        .bind(&invitation.created_at)
        .bind(&invitation.expires_at)
        .bind(&invitation.ended_at)
        .bind(token_hash)
    )?;
    Ok(())
}

/// The link that this token belongs to, while it works.
pub async fn waiting(
    db: &Db,
    token_hash: &str,
    at: &str,
) -> Result<Option<Invitation>, StorageError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM invitation
         WHERE token_hash = $1 AND ended_at IS NULL AND expires_at > $2"
    );
    Ok(read!(db, c => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(token_hash)
        .bind(at)
        .fetch_optional(c)
        .await)?)
}

/// The links of an organisation that still wait to be used, latest first.
pub async fn all_waiting(
    db: &Db,
    organisation: &str,
    at: &str,
) -> Result<Vec<Invitation>, StorageError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM invitation
         WHERE organisation_id = $1 AND ended_at IS NULL AND expires_at > $2
         ORDER BY invitation_id DESC"
    );
    Ok(read!(db, c => sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(organisation)
        .bind(at)
        .fetch_all(c)
        .await)?)
}

/// Uses a link up; false when it no longer worked.
pub async fn take(tx: &mut Tx, token_hash: &str, at: &str) -> Result<bool, StorageError> {
    let done = write!(
        tx,
        sqlx::query(
            "UPDATE invitation SET ended_at = $2
             WHERE token_hash = $1 AND ended_at IS NULL AND expires_at > $2"
        )
        .bind(token_hash)
        .bind(at)
    )?;
    Ok(done == 1)
}

/// Withdraws a link of an organisation; nothing when it no longer waited.
pub async fn withdraw(
    tx: &mut Tx,
    organisation: &str,
    invitation: &str,
    at: &str,
) -> Result<Option<String>, StorageError> {
    Ok(within!(tx, c => sqlx::query_scalar(
        "UPDATE invitation SET ended_at = $3
         WHERE organisation_id = $1 AND invitation_id = $2 AND ended_at IS NULL
         RETURNING invitation_id",
    )
    .bind(organisation)
    .bind(invitation)
    .bind(at)
    .fetch_optional(c)
    .await)?)
}

/// Withdraws every link that waits for an address, so that only a new one works.
pub async fn withdraw_for(tx: &mut Tx, email: &str, at: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("UPDATE invitation SET ended_at = $2 WHERE email = $1 AND ended_at IS NULL")
            .bind(email)
            .bind(at)
    )?;
    Ok(())
}
