//! `bestek evaluate`: scores and ranks the bids of a dossier.

mod text;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, ValueEnum};

use crate::cli::{input, output};
use crate::domain::award;

/// What to evaluate and how to print it.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The dossier, a JSON file; - reads standard input
    dossier: String,
    /// How to print the evaluation
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// Also say how close the call was
    #[arg(long)]
    robustness: bool,
}

/// How an evaluation is printed.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// Every figure, for programs
    Json,
    /// The ranking, for people
    Text,
}

/// Prints the evaluation, or everything that is wrong with the dossier.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let bytes = input::read(&arguments.dossier)?;
    let evaluated = if arguments.robustness {
        award::evaluate_with_robustness(&bytes)
    } else {
        award::evaluate(&bytes)
    };
    let evaluation = match evaluated {
        Ok(evaluation) => evaluation,
        Err(errors) => return Ok(input::refuse(&errors)),
    };
    let text = match arguments.format {
        Format::Json => serde_json::to_string_pretty(&evaluation)?,
        Format::Text => text::of(&evaluation)?,
    };
    output::print(&text)?;
    Ok(ExitCode::from(u8::from(!evaluation.complete)))
}
