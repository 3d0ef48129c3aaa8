//! `bestek example`: prints a complete dossier to start from.

use std::process::ExitCode;

use anyhow::Result;

use crate::cli::{demo, output};

/// Prints the example as it stands in the repository.
pub fn run() -> Result<ExitCode> {
    output::print(demo::EXAMPLE)?;
    Ok(ExitCode::SUCCESS)
}
