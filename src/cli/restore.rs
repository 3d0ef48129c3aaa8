//! `bestek restore`: puts a backup back, into SQLite or PostgreSQL whichever it came from.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;

use crate::actions::backup;
use crate::actions::means::Means;
use crate::cli::{check, serve};

/// What is put back, and where.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The backup
    file: PathBuf,
    /// Folder that keeps the database
    #[arg(long, env = "BESTEK_DATA_DIR")]
    data_dir: PathBuf,
    #[command(flatten)]
    database: serve::Database,
    /// Put it in place of the data that is there, which is backed up first
    #[arg(long)]
    replace: bool,
}

/// Restores, checks, and says what came of it: exit 1 when the check found something.
pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    serve::block_on(async {
        let target = arguments.database.target(&arguments.data_dir);
        let done = backup::restore(
            Means::of_machine,
            &arguments.file,
            target,
            arguments.replace,
        );
        let restored = done.await.context("nothing was restored")?;
        if let Some(before) = &restored.before {
            serve::say(&format!(
                "What was there is kept as {}",
                before.path.display()
            ));
        }
        let manifest = &restored.manifest;
        serve::say(&format!(
            "Restored {} rows in {} tables from {}",
            manifest.rows(),
            manifest.tables.len(),
            arguments.file.display()
        ));
        if manifest.keys.is_empty() {
            serve::say(
                "It holds no keys: put the *.key files of the old data folder back beside it.",
            );
        }
        check::tell(&restored.findings)
    })
}
