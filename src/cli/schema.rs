//! `bestek schema`: prints the JSON Schema of a dossier.

use std::process::ExitCode;

use anyhow::Result;

use crate::cli::output;
use crate::domain::award;

/// Prints the schema.
pub fn run() -> Result<ExitCode> {
    output::print(award::SCHEMA)?;
    Ok(ExitCode::SUCCESS)
}
