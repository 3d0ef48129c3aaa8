//! What happens before the schema of a database with data is brought up to date.

use std::path::Path;

use crate::storage::backup::{self, Order};
use crate::storage::db::{Db, migration};
use crate::storage::error::StorageError;

/// Refuses a database of a newer program, and backs up one that is about to change.
///
/// The backup goes to `backups` in `folder`; without a folder there is none.
pub async fn before_migrating(still: Db, folder: Option<&Path>) -> Result<(), StorageError> {
    let done = keep(&still, folder).await;
    still.close().await;
    done
}

async fn keep(still: &Db, folder: Option<&Path>) -> Result<(), StorageError> {
    let known = migration::newest();
    let found = backup::schema_of(still).await?;
    if found > known {
        return Err(StorageError::Newer { found, known });
    }
    let Some(folder) = folder else {
        return Ok(());
    };
    if found == known || !backup::holds_data(still).await? {
        return Ok(());
    }
    let backups = folder.join("backups");
    let taken = |name: &String| !backups.join(name).exists();
    let name = (1..=u32::MAX)
        .map(|number| format!("bestek-before-schema-{known}-{number}.backup"))
        .find(taken)
        .expect("no folder holds that many backups");
    let order = Order {
        folder: &backups,
        name: &name,
        made_at: "",
        keys: &[],
    };
    let made = backup::make(still, order).await?;
    // A warning, so that the console shows it without being asked.
    tracing::warn!(
        "the database goes from schema {found} to {known}; before that it was backed up as {}",
        made.path.display()
    );
    Ok(())
}
