//! The command line.
//!
//! To add a subcommand: write its file with an `Arguments` struct and a `run` function, add its
//! variant to `Command`, and follow the compiler. Exit codes: 0 done, 1 the dossier is incomplete or
//! the evaluation does not follow from it, 2 something is wrong; then standard error says what, and
//! standard output stays empty.

pub mod demo;
mod evaluate;
mod example;
mod export;
mod input;
mod oidc;
mod organisation;
mod output;
mod schema;
mod secrets;
mod serve;
mod verify;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Drafts public tenders, scores the bids and prints an award that anyone can recompute.
#[derive(Debug, Parser)]
#[command(name = "bestek", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Starts the tool with the worked example, for a look around
    Demo(demo::Arguments),
    /// Scores and ranks the bids of a dossier
    Evaluate(evaluate::Arguments),
    /// Prints an example dossier
    Example,
    /// Writes a document of a dossier to a file
    Export(export::Arguments),
    /// Adds an organisation and prints the link for its first administrator
    Organisation(organisation::Arguments),
    /// Prints the JSON Schema of a dossier
    Schema,
    /// Starts the tool for real use
    Serve(serve::Arguments),
    /// Recomputes an evaluation and compares every figure
    Verify(verify::Arguments),
}

/// Runs the command that the arguments name, and says how it ended.
pub fn run() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Demo(arguments) => demo::run(&arguments),
        Command::Evaluate(arguments) => evaluate::run(&arguments),
        Command::Example => example::run(),
        Command::Export(arguments) => export::run(&arguments),
        Command::Organisation(arguments) => organisation::run(&arguments),
        Command::Schema => schema::run(),
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Verify(arguments) => verify::run(&arguments),
    };
    done.unwrap_or_else(|error| {
        output::complain(&format!("{error:#}"));
        ExitCode::from(2)
    })
}
