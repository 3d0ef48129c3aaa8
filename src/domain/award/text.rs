//! The evaluation as a plain table for a terminal.

use std::fmt::Write as _;

use crate::domain::award::evaluation::{Evaluation, RankedBid};

#[cfg(test)]
mod tests;

impl Evaluation {
    /// Prints the evaluation as aligned plain text.
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        if self.complete {
            ranking(&mut out, &self.ranking);
        } else {
            line(&mut out, "Incomplete: nothing is ranked.");
        }
        let excluded = self.inadmissible.iter().map(|bid| {
            let reasons: Vec<String> = bid.reasons.iter().map(ToString::to_string).collect();
            format!("{}: {}", bid.bid, reasons.join(", "))
        });
        section(&mut out, "Inadmissible", excluded);
        let gaps = self.gaps.iter().map(|gap| {
            let parts = [
                Some(gap.kind.code()),
                gap.id.as_deref(),
                gap.assessor.as_deref(),
            ];
            format!(
                "{}: {}",
                gap.bid,
                parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
            )
        });
        section(&mut out, "Missing", gaps);
        let warnings = self
            .warnings
            .iter()
            .map(|note| format!("{}: {}", note.code, note.message));
        section(&mut out, "Warnings", warnings);
        line(&mut out, "");
        line(
            &mut out,
            &format!("Dossier SHA-256: {}", self.dossier_sha256),
        );
        out
    }
}

fn ranking(out: &mut String, rows: &[RankedBid]) {
    if rows.is_empty() {
        line(out, "No bid is admissible.");
        return;
    }
    let head = [
        "Rank",
        "Bid",
        "Total",
        "Price points",
        "Quality points",
        "Share",
        "Price",
        "Tie",
    ];
    let mut table = vec![head.map(str::to_owned)];
    table.extend(rows.iter().map(cells));
    let width = |column: usize| {
        table
            .iter()
            .map(|row| row[column].chars().count())
            .max()
            .unwrap_or_default()
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    for row in &table {
        let mut text = String::new();
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            let width = *width;
            // Names stand left and figures right, so that decimals line up.
            let padded = match column {
                1 | 7 => format!("{cell:<width$}  "),
                _ => format!("{cell:>width$}  "),
            };
            text.push_str(&padded);
        }
        line(out, text.trim_end());
    }
}

fn cells(row: &RankedBid) -> [String; 8] {
    let shown = |figure: &Option<String>| figure.clone().unwrap_or_else(|| "-".to_owned());
    [
        row.rank.to_string(),
        row.bid.clone(),
        row.total.clone(),
        shown(&row.price_points),
        shown(&row.quality_points),
        shown(&row.quality_share),
        row.price.clone(),
        shown(&row.tie_break),
    ]
}

fn section(out: &mut String, title: &str, lines: impl Iterator<Item = String>) {
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() {
        return;
    }
    line(out, "");
    line(out, title);
    for text in lines {
        line(out, &format!("  {text}"));
    }
}

fn line(out: &mut String, text: &str) {
    writeln!(out, "{text}").expect("writing to a String cannot fail");
}
