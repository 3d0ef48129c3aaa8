//! Where the data is: a folder, and perhaps a PostgreSQL database.

use std::path::PathBuf;

use anyhow::Context;

use crate::actions::backup::Target;
use crate::actions::means::Means;
use crate::storage::db::Db;

/// Where the data is.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Folder that keeps the database; made when it is not there
    #[arg(long, env = "BESTEK_DATA_DIR")]
    pub(super) data_dir: PathBuf,
    /// A PostgreSQL database in place of the file, such as postgres://bestek@localhost/bestek
    #[arg(long, env = "BESTEK_DATABASE_URL", hide_env_values = true)]
    pub(super) database_url: Option<String>,
}

impl Arguments {
    /// Opens the data to work with, and makes it when it is not there.
    pub(super) async fn open(&self) -> anyhow::Result<Means> {
        let folder = self.data_dir.display();
        std::fs::create_dir_all(&self.data_dir)
            .with_context(|| format!("cannot make the folder {folder}"))?;
        let db = match &self.database_url {
            None => Db::open(&self.data_dir).await,
            Some(url) => Db::connect_from(url, Some(&self.data_dir)).await,
        };
        Ok(Means::of_machine(db.with_context(|| self.problem())?))
    }

    /// Looks at the data while a server may go on with it.
    pub(super) async fn look(&self) -> anyhow::Result<Db> {
        let db = match &self.database_url {
            None => Db::look(&self.data_dir).await,
            Some(url) => Db::look_at(url).await,
        };
        db.with_context(|| self.problem())
    }

    /// The same place, to restore into.
    pub(super) fn target(&self) -> Target<'_> {
        Target {
            folder: &self.data_dir,
            database: self.database_url.as_deref(),
        }
    }

    fn problem(&self) -> String {
        match &self.database_url {
            None => format!("cannot open the data in {}", self.data_dir.display()),
            Some(_) => "cannot open the database".to_owned(),
        }
    }
}
