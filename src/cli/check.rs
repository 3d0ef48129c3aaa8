//! `bestek check`: looks up what must always hold in the data.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::bail;

use crate::actions::check::{self, Finding};
use crate::cli::{output, serve};

/// Which data.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Folder that keeps the database
    #[arg(long, env = "BESTEK_DATA_DIR")]
    data_dir: Option<PathBuf>,
    #[command(flatten)]
    database: serve::Database,
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
    let folder = match &arguments.data_dir {
        Some(folder) => folder.clone(),
        None if arguments.database.is_server() => PathBuf::new(),
        None => bail!("say which data: --data-dir FOLDER or --database-url ADDRESS"),
    };
    serve::block_on(async {
        let db = arguments.database.look(&folder).await?;
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
