//! Backups: made by hand or every night, kept by a rule, and put back.

mod keep;
pub mod nightly;

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::actions::ActionError;
use crate::actions::check::{self, Finding};
use crate::actions::means::{Means, stored};
use crate::storage::backup::{self as kept, Order};
pub use crate::storage::backup::{Made, Manifest, read_manifest};
use crate::storage::db::{Db, FILE};
use crate::storage::error::StorageError;

/// Where the backups are unless somebody names another folder.
pub const FOLDER: &str = "backups";

/// Makes a backup of the data as it stands now, in a folder; `keys` are files that come along.
pub async fn make(means: &Means, folder: &Path, keys: &[PathBuf]) -> Result<Made, ActionError> {
    let now = means.clock.now();
    let name = free_name(folder, now);
    let order = Order {
        folder,
        name: &name,
        made_at: &stored(now),
        keys,
    };
    Ok(kept::make(&means.db, order).await?)
}

/// The files with keys in a data folder: `secrets.key` and its like.
pub fn keys_in(folder: &Path) -> Vec<PathBuf> {
    let listed = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut keys: Vec<PathBuf> = listed
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "key") && path.is_file())
        .collect();
    keys.sort();
    keys
}

fn free_name(folder: &Path, now: Timestamp) -> String {
    let stem = now.strftime("bestek-%Y%m%dT%H%M%SZ").to_string();
    let first = format!("{stem}.backup");
    if !folder.join(&first).exists() {
        return first;
    }
    (2..=u32::MAX)
        .map(|number| format!("{stem}-{number}.backup"))
        .find(|name| !folder.join(name).exists())
        .expect("no folder holds that many backups")
}

/// What is restored into.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    /// The data folder.
    pub folder: &'a Path,
    /// The address of a PostgreSQL database; the file in the folder when absent.
    pub database: Option<&'a str>,
}

impl Target<'_> {
    /// The data as it stands, when there is any.
    async fn look(self) -> Result<Option<Db>, StorageError> {
        let Some(url) = self.database else {
            let there = self.folder.join(FILE).exists();
            return if there {
                Db::look(self.folder).await.map(Some)
            } else {
                Ok(None)
            };
        };
        let still = Db::look_at(url).await?;
        if kept::tables(&still).await?.is_empty() {
            still.close().await;
            return Ok(None);
        }
        Ok(Some(still))
    }
}

/// What came of restoring.
#[derive(Debug, Clone)]
pub struct Restored {
    /// What the backup says about itself.
    pub manifest: Manifest,
    /// The backup of what was there before.
    pub before: Option<Made>,
    /// What the check of the restored data found.
    pub findings: Vec<Finding>,
}

/// Puts a backup in place of what is there; only with `replace` when something is there, and then
/// that is backed up first.
///
/// # Errors
/// A file that is not whole is refused before anything changes. Nothing else may use the data.
pub async fn restore(
    means: impl Fn(Db) -> Means,
    file: &Path,
    target: Target<'_>,
    replace: bool,
) -> Result<Restored, ActionError> {
    read_manifest(file)?;
    let mut before = None;
    if let Some(still) = target.look().await? {
        if !replace {
            still.close().await;
            return Err(ActionError::Fault(StorageError::backup(
                "there is data already; add --replace to put the backup in its place (what is \
                 there is backed up first)",
            )));
        }
        if target.database.is_none() {
            kept::is_free(target.folder)?;
        }
        let there = means(still.clone());
        let made = make(&there, &target.folder.join(FOLDER), &[]).await;
        still.close().await;
        before = Some(made?);
    }
    let (manifest, db) = match target.database {
        None => {
            let manifest = kept::into_folder(file, target.folder).await?;
            (manifest, Db::open(target.folder).await?)
        }
        Some(url) => {
            let manifest = kept::into_postgres(file, url, target.folder).await?;
            (manifest, Db::connect(url).await?)
        }
    };
    let findings = check::run(&db).await;
    db.close().await;
    Ok(Restored {
        manifest,
        before,
        findings: findings?,
    })
}
