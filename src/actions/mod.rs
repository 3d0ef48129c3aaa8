//! What people do, one file per subject: authorise, load, decide, save, log, in one transaction.
//!
//! To add a deed: add it to `domain::permission::Deed` with its roles and phases, write the
//! function here, and start it with `means::Means::begin`, which refuses who may not.

pub mod accounts;
pub mod attachments;
pub mod backup;
pub mod bidding;
pub mod check;
pub mod contributing;
pub mod copying;
pub mod declaring;
pub mod example;
pub mod federated;
pub mod library;
pub mod lists;
pub mod log;
pub mod marking;
pub mod means;
pub mod once;
pub mod procedure;
pub mod procurement;
pub mod progress;
pub mod secrets;
pub mod undo;
pub mod working_documents;
pub mod writing;
mod written;

use thiserror::Error;

use crate::domain::permission::Refusal;
use crate::storage::error::StorageError;

/// Why an action did not happen.
#[derive(Debug, Error)]
pub enum ActionError {
    /// The person may not do this, or not in this phase.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// What it was about is not there.
    #[error("not found")]
    NotFound,
    /// Somebody else changed it since it was read.
    #[error("changed meanwhile")]
    ChangedMeanwhile,
    /// The disk is full: nothing was saved, and nothing can be until there is room.
    #[error("the disk is full")]
    Full,
    /// Something broke.
    #[error(transparent)]
    Fault(StorageError),
}

impl From<StorageError> for ActionError {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Conflict => Self::ChangedMeanwhile,
            StorageError::Full(_) => Self::Full,
            StorageError::Corrupt { .. }
            | StorageError::Damaged(_)
            | StorageError::Address
            | StorageError::NetworkDrive(_)
            | StorageError::InUse
            | StorageError::Folder(_)
            | StorageError::NotSaved(_)
            | StorageError::Newer { .. }
            | StorageError::Backup(_)
            | StorageError::Database(_)
            | StorageError::Migration(_) => Self::Fault(error),
        }
    }
}
