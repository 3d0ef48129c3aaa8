//! `bestek library`: looks at a criteria library before the tool uses it.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::cli::output;
use crate::libraries::Libraries;
use crate::libraries::items::Library;

/// What to do with a library.
#[derive(Debug, clap::Subcommand)]
pub(super) enum Arguments {
    /// Checks a library file and counts what is in it
    Check {
        /// The TOML file
        file: PathBuf,
    },
}

/// Does it; exit 0 when the library can be used, 1 with a line per mistake.
pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    match arguments {
        Arguments::Check { file } => check(file),
    }
}

fn check(file: &Path) -> Result<ExitCode> {
    let name = file.display().to_string();
    let text = std::fs::read_to_string(file).with_context(|| format!("{name} cannot be read"))?;
    match Libraries::read_one(&name, &text) {
        Ok(library) => {
            output::print(&counts(&name, &library).join("\n"))?;
            Ok(ExitCode::SUCCESS)
        }
        Err(mistakes) => {
            let lines: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
            output::print(&lines.join("\n"))?;
            Ok(ExitCode::from(1))
        }
    }
}

/// What is in the library, and which requirements do not say why or how they are checked.
fn counts(name: &str, library: &Library) -> Vec<String> {
    let counted = [
        ("areas", library.areas.len()),
        ("questions", library.questions.len()),
        ("themes", library.themes.len()),
        ("knock-outs", library.knock_outs.len()),
        ("requirements", library.requirements.len()),
        ("criteria", library.criteria.len()),
        ("price lines", library.price_lines.len()),
        ("facts", library.facts.len()),
        ("steps", library.steps.len()),
        ("checks", library.checks.len()),
    ];
    let mut lines = vec![format!(
        "{name}: {} {} can be used.",
        library.code, library.version
    )];
    let there = counted.iter().filter(|(_, count)| *count > 0);
    lines.extend(there.map(|(what, count)| format!("  {what}: {count}")));
    let requirements = library.requirements.iter();
    let silent = requirements.filter(|one| one.rationale.is_none() || one.verify.is_none());
    let silent = silent.count();
    if silent > 0 {
        lines.push(format!(
            "  {silent} requirements lack `rationale` or `verify`: say why, and how it is checked."
        ));
    }
    lines
}
