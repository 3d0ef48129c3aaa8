//! `bestek check`: looks up what must always hold in the data.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::bail;

use crate::actions::check::{self, Finding};
use crate::cli::{data, output, serve};

/// Which data.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Folder that keeps the database
    #[arg(long, env = "BESTEK_DATA_DIR")]
    data_dir: Option<PathBuf>,
    /// A PostgreSQL database in place of the file in the folder
    #[arg(long, env = "BESTEK_DATABASE_URL", hide_env_values = true)]
    database_url: Option<String>,
    /// Print what is checked, and check nothing
    #[arg(long)]
    list: bool,
}

/// Checks and prints a line per invariant that is broken; exit 0 clean, 1 findings, 2 fault.
pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    if arguments.list {
        let lines: Vec<String> = check::all()
            .iter()
            .map(|one| format!("{}  {}", one.code, one.says))
            .collect();
        output::print(&lines.join("\n"))?;
        return Ok(ExitCode::SUCCESS);
    }
    let folder = arguments.data_dir.clone();
    let data = data::Arguments {
        data_dir: match (folder, &arguments.database_url) {
            (Some(folder), _) => folder,
            (None, Some(_)) => PathBuf::new(),
            (None, None) => bail!("say which data: --data-dir FOLDER or --database-url ADDRESS"),
        },
        database_url: arguments.database_url.clone(),
    };
    serve::block_on(async {
        let db = data.look().await?;
        let findings = check::run(&db).await;
        db.close().await;
        tell(&findings?)
    })
}

/// Prints what was found.
pub(super) fn tell(findings: &[Finding]) -> anyhow::Result<ExitCode> {
    if findings.is_empty() {
        output::print(&format!(
            "Checked: all {} invariants hold.",
            check::all().len()
        ))?;
        return Ok(ExitCode::SUCCESS);
    }
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    output::print(&lines.join("\n"))?;
    Ok(ExitCode::from(1))
}
