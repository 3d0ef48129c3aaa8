//! Reads a dossier from a file or from standard input.

use std::io::Read;
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::cli::output;
use crate::domain::award::InputError;
use crate::domain::dossier::Dossier;

/// The bytes of the file at a path; `-` is standard input.
pub fn read(path: &str) -> Result<Vec<u8>> {
    if path == "-" {
        let mut bytes = Vec::new();
        let read = std::io::stdin().lock().read_to_end(&mut bytes);
        read.context("Standard input cannot be read")?;
        return Ok(bytes);
    }
    std::fs::read(path).with_context(|| format!("The dossier {path} cannot be read"))
}

/// Says everything that is wrong with a dossier, a line each.
pub fn refuse(errors: &[InputError]) -> ExitCode {
    for error in errors {
        output::complain(&on_one_line(&error.to_string()));
    }
    ExitCode::from(2)
}

/// A message may quote the dossier, and a quoted line end would look like the next error.
fn on_one_line(message: &str) -> String {
    let mut line = String::with_capacity(message.len());
    for character in message.chars() {
        if character.is_control() {
            line.extend(character.escape_default());
        } else {
            line.push(character);
        }
    }
    line
}

/// Reads a dossier whose numbers are all texts into the types that documents are made from.
pub fn typed(value: serde_json::Value) -> Result<Dossier> {
    serde_json::from_value(value).context("The dossier does not fit the schema (`bestek schema`)")
}
