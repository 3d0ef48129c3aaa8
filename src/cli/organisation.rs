//! `bestek organisation`: another organisation on the same installation.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::bail;

use crate::actions::accounts;
use crate::cli::serve::{self, Database};
use crate::web::paths;

/// Which organisation, and where the data is.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Name of the organisation
    name: String,
    /// Folder that keeps the data; a server that uses a database in it must be stopped first
    #[arg(long, env = "BESTEK_DATA_DIR")]
    data_dir: PathBuf,
    #[command(flatten)]
    database: Database,
}

/// Adds the organisation and prints the link.
pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let name = arguments.name.trim();
    if name.is_empty() {
        bail!("an organisation needs a name");
    }
    let folder = &arguments.data_dir;
    if !arguments.database.is_there(folder) {
        bail!(
            "there is no data in {}; name the folder of your server, or start one there first with \
             `bestek serve`",
            folder.display()
        );
    }
    serve::block_on(async {
        let means = arguments.database.open(folder).await?;
        let token = accounts::add_organisation(&means, name).await?;
        means.db.close().await;
        serve::say(&format!(
            "{name} is added. Its first administrator starts here, once, behind the address of the \
             server:\n  {}",
            paths::set_up(token.text())
        ));
        Ok(ExitCode::SUCCESS)
    })
}
