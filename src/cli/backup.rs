//! `bestek backup`: one file with everything, made while the server goes on.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;

use crate::actions::backup::{self, FOLDER};
use crate::actions::means::Means;
use crate::cli::serve;

/// What is backed up, and where it goes.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Folder that keeps the database
    #[arg(long, env = "BESTEK_DATA_DIR")]
    data_dir: PathBuf,
    #[command(flatten)]
    database: serve::Database,
    /// Folder for the backup; `backups` in the data folder when left out
    #[arg(long, env = "BESTEK_BACKUP_DIR")]
    to: Option<PathBuf>,
    /// Put the files with keys in the backup too: who has it can then read what they seal
    #[arg(long)]
    with_keys: bool,
}

/// Makes the backup and says what is in it.
pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    serve::block_on(async {
        let data = &arguments.data_dir;
        let means = Means::of_machine(arguments.database.look(data).await?);
        let beside = data.join(FOLDER);
        let folder = arguments.to.as_ref().unwrap_or(&beside);
        let all = backup::keys_in(data);
        let keys: &[PathBuf] = if arguments.with_keys { &all } else { &[] };
        let made = backup::make(&means, folder, keys)
            .await
            .context("no backup was made")?;
        means.db.close().await;
        serve::say(&format!("{}", made.path.display()));
        serve::say(&format!(
            "{} rows in {} tables; SHA-256 {}",
            made.manifest.rows(),
            made.manifest.tables.len(),
            made.sha256
        ));
        serve::say(match (arguments.with_keys, all.is_empty()) {
            (true, _) => "The keys of the data folder are in it: keep it as you keep those.",
            (false, true) => "The data folder has no files with keys.",
            (false, false) => {
                "The keys of the data folder (*.key) are not in it: keep a copy of them elsewhere, \
                 or use --with-keys."
            }
        });
        Ok(ExitCode::SUCCESS)
    })
}
