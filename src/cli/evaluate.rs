//! `bestek evaluate`: scores and ranks the bids of a dossier.

use std::fmt::Write as _;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, ValueEnum};

use crate::cli::{input, output};
use crate::domain::award;
use crate::domain::award::evaluation::{Evaluation, RankedBid};

/// What to evaluate and how to print it.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The dossier, a JSON file; - reads standard input
    dossier: String,
    /// How to print the evaluation
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
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
    let evaluation = match award::evaluate(&bytes) {
        Ok(evaluation) => evaluation,
        Err(errors) => return Ok(input::refuse(&errors)),
    };
    let text = match arguments.format {
        Format::Json => serde_json::to_string_pretty(&evaluation)?,
        Format::Text => summary(&evaluation)?,
    };
    output::print(&text)?;
    Ok(ExitCode::from(u8::from(!evaluation.complete)))
}

fn summary(evaluation: &Evaluation) -> Result<String> {
    let mut text = String::new();
    if evaluation.complete {
        writeln!(text, "complete: {} bids ranked", evaluation.ranking.len())?;
    } else {
        writeln!(text, "incomplete: nothing is ranked")?;
    }
    if !evaluation.ranking.is_empty() {
        text.push_str(&table(&evaluation.ranking)?);
    }
    for bid in &evaluation.inadmissible {
        let reasons: Vec<_> = bid.reasons.iter().map(ToString::to_string).collect();
        writeln!(text, "inadmissible: {} ({})", bid.bid, reasons.join(", "))?;
    }
    for gap in &evaluation.gaps {
        let kind = serde_json::to_value(gap.kind)?;
        let parts = [kind.as_str(), gap.id.as_deref(), gap.assessor.as_deref()];
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        writeln!(text, "missing: {} ({})", gap.bid, parts.join(" "))?;
    }
    for warning in &evaluation.warnings {
        writeln!(text, "warning: {} ({})", warning.message, warning.code)?;
    }
    writeln!(text, "dossier sha256: {}", evaluation.dossier_sha256)?;
    Ok(text)
}

fn table(ranking: &[RankedBid]) -> Result<String> {
    let mut rows = vec![
        [
            "rank",
            "bid",
            "total",
            "price points",
            "quality points",
            "price",
        ]
        .map(String::from),
    ];
    for row in ranking {
        let points = |points: &Option<String>| points.clone().unwrap_or_else(|| "-".to_owned());
        rows.push([
            row.rank.to_string(),
            row.bid.clone(),
            row.total.clone(),
            points(&row.price_points),
            points(&row.quality_points),
            row.price.clone(),
        ]);
    }
    let mut text = String::new();
    for row in &rows {
        for (column, cell) in row.iter().enumerate() {
            let width = rows.iter().map(|row| row[column].len()).max().unwrap_or(0);
            if column == 1 {
                write!(text, "{cell:<width$}  ")?;
            } else {
                write!(text, "{cell:>width$}  ")?;
            }
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    Ok(text)
}
