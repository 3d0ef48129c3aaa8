//! What can go wrong in the database.

use thiserror::Error;

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
    Database(#[from] sqlx::Error),
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
