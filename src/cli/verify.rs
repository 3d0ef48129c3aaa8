//! `bestek verify`: does a printed evaluation follow from a dossier?

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;

use crate::cli::{input, output};
use crate::domain::award::verify::{self, Difference, NotVerifiable};

/// What to verify against what.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The evaluation that `bestek evaluate` printed, a JSON file; - reads standard input
    evaluation: String,
    /// The dossier that it is said to follow from
    #[arg(long)]
    dossier: String,
}

/// Recomputes the evaluation and prints each difference.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let evaluation = input::read(&arguments.evaluation)?;
    let dossier = input::read(&arguments.dossier)?;
    match verify::verify(&evaluation, &dossier) {
        Err(NotVerifiable::Evaluation(error)) => {
            output::complain(&format!("{}: {}", arguments.evaluation, error.message));
            Ok(ExitCode::from(2))
        }
        Err(NotVerifiable::Dossier(errors)) => Ok(input::refuse(&errors)),
        Ok(differences) if differences.is_empty() => {
            output::print(
                "Verified: the evaluation follows from the dossier, figure by figure.\n",
            )?;
            Ok(ExitCode::SUCCESS)
        }
        Ok(differences) => {
            let lines: String = differences.iter().map(line).collect();
            output::print(&lines)?;
            Ok(ExitCode::from(1))
        }
    }
}

fn line(difference: &Difference) -> String {
    let say = |figure: &Option<String>| figure.clone().unwrap_or_else(|| "nothing".to_owned());
    format!(
        "{}: the evaluation says {}, the dossier gives {}\n",
        difference.pointer,
        say(&difference.stated),
        say(&difference.recomputed)
    )
}
