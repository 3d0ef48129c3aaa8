//! The command line.
//!
//! To add a subcommand: write its file with an `Arguments` struct and a `run` function, add its
//! variant to `Command`, and follow the compiler. Exit codes: 0 done, 1 the dossier is incomplete,
//! the evaluation does not follow from it or a check found something, 2 something is wrong; then
//! standard error says what, and standard output stays empty. `log verify` has an exit code per
//! verdict.

mod backup;
mod check;
pub mod demo;
mod evaluate;
mod example;
mod export;
mod input;
mod library;
mod log;
mod log_key;
mod oidc;
mod organisation;
mod output;
mod restore;
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
    /// Writes everything to one file, also while the tool runs
    Backup(backup::Arguments),
    /// Looks up what must always hold in the data
    Check(check::Arguments),
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
    /// Checks a criteria library
    #[command(subcommand)]
    Library(library::Arguments),
    /// Exports and checks the log
    Log(log::Arguments),
    /// Puts a backup back
    Restore(restore::Arguments),
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
        Command::Backup(arguments) => backup::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Demo(arguments) => demo::run(&arguments),
        Command::Evaluate(arguments) => evaluate::run(&arguments),
        Command::Example => example::run(),
        Command::Export(arguments) => export::run(&arguments),
        Command::Organisation(arguments) => organisation::run(&arguments),
        Command::Library(arguments) => library::run(&arguments),
        Command::Log(arguments) => log::run(&arguments),
        Command::Restore(arguments) => restore::run(&arguments),
        Command::Schema => schema::run(),
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Verify(arguments) => verify::run(&arguments),
    };
    done.unwrap_or_else(|error| {
        output::complain(&format!("{error:#}"));
        ExitCode::from(2)
    })
}
