//! Signing in with the account of the organisation: who is on the way, and who is who.

use crate::storage::db::{Tx, within, write};
use crate::storage::error::StorageError;

/// Notes that somebody left for the provider; also forgets who never came back.
pub async fn insert_flow(
    tx: &mut Tx,
    flow_hash: &str,
    next: &str,
    at: &str,
    expires_at: &str,
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("DELETE FROM oidc_flow WHERE expires_at <= $1").bind(at)
    )?;
    write!(
        tx,
        sqlx::query("INSERT INTO oidc_flow (flow_hash, next, expires_at) VALUES ($1, $2, $3)")
            .bind(flow_hash)
            .bind(next)
            .bind(expires_at)
    )?;
    Ok(())
}

/// Where somebody who comes back wanted to go; `None` when they came back before or too late.
pub async fn take_flow(
    tx: &mut Tx,
    flow_hash: &str,
    at: &str,
) -> Result<Option<String>, StorageError> {
    let next: Option<String> = within!(tx, c => sqlx::query_scalar(
        "SELECT next FROM oidc_flow WHERE flow_hash = $1 AND expires_at > $2",
    )
    .bind(flow_hash)
    .bind(at)
    .fetch_optional(c)
    .await)?;
    // Of two that come back at once only one takes the row away.
    let taken = write!(
        tx,
        sqlx::query("DELETE FROM oidc_flow WHERE flow_hash = $1").bind(flow_hash)
    )?;
    Ok(next.filter(|_| taken == 1))
}

/// Who an account of the provider is here.
pub async fn person_of(
    tx: &mut Tx,
    issuer: &str,
    subject: &str,
) -> Result<Option<String>, StorageError> {
    Ok(within!(tx, c => sqlx::query_scalar(
        "SELECT person_id FROM oidc_identity WHERE issuer = $1 AND subject = $2",
    )
    .bind(issuer)
    .bind(subject)
    .fetch_optional(c)
    .await)?)
}

/// True when a person has an account at this provider already.
pub async fn is_linked(tx: &mut Tx, issuer: &str, person: &str) -> Result<bool, StorageError> {
    let count: i64 = within!(tx, c => sqlx::query_scalar(
        "SELECT count(*) FROM oidc_identity WHERE issuer = $1 AND person_id = $2",
    )
    .bind(issuer)
    .bind(person)
    .fetch_one(c)
    .await)?;
    Ok(count > 0)
}

/// Notes who an account of the provider is here.
pub async fn link(
    tx: &mut Tx,
    issuer: &str,
    subject: &str,
    person: &str,
    at: &str,
) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query(
            "INSERT INTO oidc_identity (issuer, subject, person_id, linked_at)
         VALUES ($1, $2, $3, $4)",
        )
        .bind(issuer)
        .bind(subject)
        .bind(person)
        .bind(at)
    )?;
    Ok(())
}

/// Forgets every account of a provider that was somebody's.
pub async fn forget(tx: &mut Tx, person: &str) -> Result<(), StorageError> {
    write!(
        tx,
        sqlx::query("DELETE FROM oidc_identity WHERE person_id = $1").bind(person)
    )?;
    Ok(())
}
