//! Proves that the formulas lead to the evaluation, figure by figure, before the file is made.
//!
//! The dossier that the workbook reads knows fewer settings than the award engine. A setting that
//! it does not know shows here as a difference, and then there is no workbook. A difference that
//! fifteen digits cannot tell apart is another matter: `fixed` deals with it.

use num_rational::BigRational;
use num_traits::Signed;

use crate::documents::scoring_workbook::book::{Book, Place};
use crate::documents::scoring_workbook::calculation::layout::Layout;
use crate::documents::scoring_workbook::formula::{Results, exact};
use crate::documents::scoring_workbook::{Source, WorkbookError};
use crate::domain::award::evaluation::{Evaluation, RankedBid};

/// How the formulas and the evaluation compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// Every figure and every rank is the same.
    Same,
    /// They differ by less than a spreadsheet can tell, or in a rank that hangs on such a
    /// difference.
    TooClose,
}

/// A cell and what the evaluation says of it.
struct Expected {
    place: Place,
    text: String,
    /// The decimals that are compared.
    decimals: i32,
}

/// Compares every figure of the ranking, and which bids are inadmissible.
pub fn verify(
    book: &Book,
    source: Source,
    evaluation: &Evaluation,
) -> Result<Proof, WorkbookError> {
    let layout = Layout::new(source);
    let mut results = Results::new(book);
    let mut proof = Proof::Same;
    for (index, bid) in (0..).zip(&source.dossier.bids) {
        let inadmissible = evaluation.inadmissible.iter().any(|one| one.bid == bid.id);
        let admissible = Expected {
            place: layout.admissible(index),
            text: u8::from(!inadmissible).to_string(),
            decimals: 0,
        };
        let ranked = evaluation.ranking.iter().find(|one| one.bid == bid.id);
        let figures = ranked.map_or(Vec::new(), |ranked| figures(&layout, index, ranked));
        for expected in figures.into_iter().chain([admissible]) {
            let found = results.shown_to(&expected.place, expected.decimals);
            let found = found.map_err(|problem| WorkbookError::Formula {
                place: expected.place.to_string(),
                problem: problem.to_string(),
            })?;
            if same(&found, &expected.text) {
                continue;
            }
            if !near(&found, &expected.text) {
                return Err(WorkbookError::Differs {
                    what: format!("{}, {}", expected.place, bid.id),
                    expected: expected.text,
                    found,
                });
            }
            proof = Proof::TooClose;
        }
        let rank = ranked.map_or(String::new(), |ranked| ranked.rank.to_string());
        let place = layout.place(index, layout.lines.rank);
        if results.shown(&place).as_ref() != Ok(&rank) {
            proof = Proof::TooClose;
        }
    }
    Ok(proof)
}

/// The figures of a ranked bid that the evaluation has.
fn figures(layout: &Layout, bid: u16, ranked: &RankedBid) -> Vec<Expected> {
    let lines = &layout.lines;
    let total = Some(&ranked.total);
    [
        (lines.total, total, 15),
        (lines.price_points + 1, ranked.price_points.as_ref(), 15),
        (lines.quality_points + 1, ranked.quality_points.as_ref(), 15),
        (lines.share, ranked.quality_share.as_ref(), 10),
    ]
    .into_iter()
    .filter_map(|(line, figure, decimals)| {
        Some(Expected {
            place: layout.place(bid, line),
            text: figure?.clone(),
            decimals,
        })
    })
    .collect()
}

/// Whether two printed numbers are equal, whatever zeros they end in.
fn same(found: &str, expected: &str) -> bool {
    let bare = |text: &str| {
        if text.contains('.') {
            text.trim_end_matches('0').trim_end_matches('.').to_owned()
        } else {
            text.to_owned()
        }
    };
    // A figure just below 0 is printed with its sign.
    let positive = |text: String| {
        text.strip_prefix('-')
            .filter(|rest| *rest == "0")
            .map_or(text.clone(), str::to_owned)
    };
    positive(bare(found)) == positive(bare(expected))
}

/// Whether two printed numbers are equal to ten digits, or differ by one in the last decimal: what
/// the noise of binary fractions can do at most.
fn near(found: &str, expected: &str) -> bool {
    let digits = |text: &str| exact::parse(text.strip_prefix('-').unwrap_or(text));
    let signed = |text: &str| {
        digits(text).map(|number| {
            if text.starts_with('-') {
                -number
            } else {
                number
            }
        })
    };
    let (Some(found), Some(wanted)) = (signed(found), signed(expected)) else {
        return false;
    };
    let decimals = expected.split_once('.').map_or(0, |(_, rest)| rest.len());
    let unit = u32::try_from(decimals).map_or_else(|_| exact::ten_to(0), exact::ten_to);
    let difference = (found - &wanted).abs();
    let last = BigRational::new(1.into(), unit);
    let tenth_digit = wanted.abs() / BigRational::from_integer(exact::ten_to(10));
    decimals > 0 && difference <= last.max(tenth_digit)
}
