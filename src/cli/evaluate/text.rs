//! An evaluation as text, for people.

use std::fmt::Write as _;

use anyhow::Result;

use crate::domain::award::evaluation::{Evaluation, RankedBid};
use crate::domain::award::robustness::{MarkFlip, Robustness, Winner};

/// The whole evaluation, a fact a line.
pub fn of(evaluation: &Evaluation) -> Result<String> {
    let mut text = String::new();
    if evaluation.complete {
        let bids = match evaluation.ranking.len() {
            1 => "1 bid".to_owned(),
            count => format!("{count} bids"),
        };
        writeln!(text, "complete: {bids} ranked")?;
    } else {
        writeln!(text, "incomplete: nothing is ranked")?;
    }
    text.push_str(&table(&evaluation.ranking)?);
    for bid in &evaluation.inadmissible {
        let reasons: Vec<_> = bid.reasons.iter().map(ToString::to_string).collect();
        writeln!(text, "inadmissible: {} ({})", bid.bid, reasons.join(", "))?;
    }
    for gap in &evaluation.gaps {
        let parts = [
            Some(gap.kind.code()),
            gap.id.as_deref(),
            gap.assessor.as_deref(),
        ];
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        writeln!(text, "missing: {} ({})", gap.bid, parts.join(" "))?;
    }
    if let Some(robustness) = &evaluation.robustness {
        text.push_str(&closeness(robustness)?);
    }
    for warning in &evaluation.warnings {
        writeln!(text, "warning: {} ({})", warning.message, warning.code)?;
    }
    writeln!(text, "dossier sha256: {}", evaluation.dossier_sha256)?;
    Ok(text)
}

/// A heading, and what a row says below it.
type Column = (&'static str, fn(&RankedBid) -> Option<String>);

/// The ranking, without the columns that the method does not have.
fn table(ranking: &[RankedBid]) -> Result<String> {
    let cell = |cell: &Option<String>| cell.clone().unwrap_or_else(|| "-".to_owned());
    let columns: [Column; 8] = [
        ("rank", |row| Some(row.rank.to_string())),
        ("bid", |row| Some(row.bid.clone())),
        ("total", |row| Some(row.total.clone())),
        ("price points", |row| row.price_points.clone()),
        ("quality points", |row| row.quality_points.clone()),
        ("quality share", |row| row.quality_share.clone()),
        ("price", |row| Some(row.price.clone())),
        ("tie broken by", |row| row.tie_break.clone()),
    ];
    let present = columns
        .iter()
        .filter(|(_, of)| ranking.iter().any(|row| of(row).is_some()));
    let mut lines = vec![String::new(); ranking.len() + 1];
    for (name, of) in present {
        let mut cells = vec![(*name).to_owned()];
        cells.extend(ranking.iter().map(|row| cell(&of(row))));
        let width = cells
            .iter()
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or_default();
        for (line, cell) in lines.iter_mut().zip(cells) {
            if matches!(*name, "bid" | "tie broken by") {
                write!(line, "{cell:<width$}  ")?;
            } else {
                write!(line, "{cell:>width$}  ")?;
            }
        }
    }
    let mut text = String::new();
    for line in lines.iter().filter(|line| !line.is_empty()) {
        writeln!(text, "{}", line.trim_end())?;
    }
    Ok(text)
}

/// How close the call was.
fn closeness(robustness: &Robustness) -> Result<String> {
    let mut text = String::new();
    for interval in robustness.weight_intervals.iter().flatten() {
        let winners = interval.winners.join(" and ");
        writeln!(
            text,
            "price weight {} to {}: {winners}",
            interval.from, interval.to
        )?;
    }
    for lacked in &robustness.to_win {
        match &lacked.price {
            Some(price) => write!(text, "to win: {} at a price of {price}", lacked.bid)?,
            None => write!(text, "to win: {} at no price", lacked.bid)?,
        }
        if let Some(points) = &lacked.quality_points {
            write!(text, ", or with {points} more quality points")?;
        }
        text.push('\n');
    }
    for removal in &robustness.removals {
        let reversed = if removal.reversed {
            " (two others change places)"
        } else {
            ""
        };
        writeln!(
            text,
            "without {}: {}{reversed}",
            removal.bid,
            one_after_another(&removal.order)
        )?;
    }
    for flip in &robustness.single_mark_flips {
        text.push_str(&one_mark(flip)?);
    }
    for removal in &robustness.assessor_removals {
        writeln!(
            text,
            "without assessor {}: {} first",
            removal.assessor,
            names(&removal.winner)
        )?;
    }
    for [better, worse] in &robustness.dominated {
        writeln!(
            text,
            "dominated: {better} is nowhere worse than {worse} and somewhere better"
        )?;
    }
    Ok(text)
}

fn one_after_another(bids: &[String]) -> String {
    if bids.is_empty() {
        return "nobody".to_owned();
    }
    bids.join(", ")
}

fn one_mark(flip: &MarkFlip) -> Result<String> {
    let mut text = format!("one mark: {} on {}", flip.bid, flip.criterion);
    if let Some(assessor) = &flip.assessor {
        write!(text, " by {assessor}")?;
    }
    let winner = names(&flip.winner);
    writeln!(text, " from {} to {}: {winner} first", flip.from, flip.to)?;
    Ok(text)
}

fn names(winner: &Winner) -> String {
    if winner.0.is_empty() {
        return "nobody".to_owned();
    }
    winner.0.join(" and ")
}
