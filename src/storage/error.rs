//! What can go wrong in the database.

use thiserror::Error;

use crate::storage::db::room::{self, Loss};

/// A fault of storage; what is merely not found is `Ok(None)`.
#[derive(Debug, Error)]
pub enum StorageError {
    /// Somebody else changed the row since it was read.
    #[error("the row was changed meanwhile")]
    Conflict,
    /// A row breaks an invariant of the program.
    #[error("table {table}, row {row}: {problem}")]
    Corrupt {
        /// The table.
        table: &'static str,
        /// The key of the row.
        row: String,
        /// What is wrong with it.
        problem: String,
    },
    /// Another process has the data folder.
    #[error("another process uses this data folder; stop it first")]
    InUse,
    /// The data folder cannot be used.
    #[error("the data folder cannot be used: {0}")]
    Folder(std::io::Error),
    /// The disk or the database refused at the last moment; nothing was saved.
    #[error("nothing was saved: {0}")]
    NotSaved(String),
    /// The disk has no room; nothing was saved, and reading goes on.
    #[error("the disk is full; nothing was saved: {0}")]
    Full(String),
    /// What is on disk is not whole any more.
    #[error(
        "the database file is damaged; put a backup back before you go on (the check says: {0})"
    )]
    Damaged(String),
    /// The data folder is on another machine, where a lock and a commit cannot be relied on.
    #[error(
        "the data folder is on a network drive ({0}); choose a folder on this machine's own disk"
    )]
    NetworkDrive(String),
    /// The address of the database cannot be read; it may carry a password, so it is not printed.
    #[error("the address of the database must look like postgres://name:password@host/database")]
    Address,
    /// A newer program wrote this database.
    #[error(
        "the data was written by a newer version of Bestek (schema {found}, this one knows up to \
         {known}); use that version or a later one"
    )]
    Newer {
        /// The newest step of its schema.
        found: i64,
        /// The newest step that this program knows.
        known: i64,
    },
    /// A backup could not be made or used; the text says why.
    #[error("{0}")]
    Backup(String),
    /// The database itself failed.
    #[error(transparent)]
    Database(sqlx::Error),
    /// The schema could not be brought up to date.
    #[error(transparent)]
    Migration(#[from] sqlx::migrate::MigrateError),
}

impl StorageError {
    /// A backup that could not be made or used.
    pub fn backup(problem: impl Into<String>) -> Self {
        Self::Backup(problem.into())
    }

    /// A row that breaks an invariant.
    pub fn corrupt(
        table: &'static str,
        row: impl Into<String>,
        problem: impl Into<String>,
    ) -> Self {
        Self::Corrupt {
            table,
            row: row.into(),
            problem: problem.into(),
        }
    }
}

impl From<sqlx::Error> for StorageError {
    fn from(problem: sqlx::Error) -> Self {
        if room::is_full(&problem) {
            Self::Full(problem.to_string())
        } else {
            Self::Database(problem)
        }
    }
}

impl From<Loss> for StorageError {
    fn from(loss: Loss) -> Self {
        if loss.full {
            Self::Full(loss.problem)
        } else {
            Self::NotSaved(loss.problem)
        }
    }
}
