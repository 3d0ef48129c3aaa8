//! One process at a time in a data folder.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

use crate::storage::error::StorageError;

/// Held while a process has the folder; the system lets go of it however the process ends.
#[derive(Debug)]
pub struct FolderLock {
    folder: PathBuf,
    _file: File,
}

impl FolderLock {
    /// Takes the folder, or says that another process has it.
    pub fn take(folder: &Path) -> Result<Self, StorageError> {
        let file = File::create(folder.join("bestek.lock")).map_err(StorageError::Folder)?;
        match file.try_lock() {
            Ok(()) => Ok(Self {
                folder: folder.to_owned(),
                _file: file,
            }),
            Err(TryLockError::WouldBlock) => Err(StorageError::InUse),
            Err(TryLockError::Error(problem)) => Err(StorageError::Folder(problem)),
        }
    }

    /// The folder that is held.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}
