//! What goes to the screen; a reader that stops early, such as `head`, is no fault.

use std::io::{ErrorKind, Write};

use anyhow::{Context, Result};

/// Prints a text and ends its last line.
pub fn print(text: &str) -> Result<()> {
    let mut out = std::io::stdout().lock();
    let end = if text.ends_with('\n') { "" } else { "\n" };
    match write!(out, "{text}{end}").and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        done => done.context("Standard output cannot be written"),
    }
}

/// Prints a line on standard error; when nobody listens there, nobody can be told.
pub fn complain(line: &str) {
    let written = writeln!(std::io::stderr(), "{line}");
    drop(written);
}
