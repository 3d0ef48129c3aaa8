//! Proves that the formulas lead to the evaluation, figure by figure, before the file is made.
//!
//! The dossier that the workbook reads knows fewer settings than the award engine. A setting that
//! it does not know shows here as a difference, and then there is no workbook.

use crate::documents::scoring_workbook::book::{Book, Place};
use crate::documents::scoring_workbook::calculation::layout::{Layout, PRICE_POINTS};
use crate::documents::scoring_workbook::formula::Results;
use crate::documents::scoring_workbook::{Source, WorkbookError};
use crate::domain::award::evaluation::{Evaluation, RankedBid};

/// Compares every figure of the ranking, and which bids are inadmissible.
pub fn verify(book: &Book, source: Source, evaluation: &Evaluation) -> Result<(), WorkbookError> {
    let layout = Layout::new(source);
    let mut results = Results::new(book);
    for (index, bid) in (0..).zip(&source.dossier.bids) {
        let ranked = evaluation
            .ranking
            .iter()
            .find(|ranked| ranked.bid == bid.id);
        let inadmissible = evaluation.inadmissible.iter().any(|one| one.bid == bid.id);
        let admissible = if inadmissible { "0" } else { "1" };
        let mut figures = vec![(layout.admissible(index), admissible.to_owned())];
        match ranked {
            Some(ranked) => figures.extend(expected(&layout, index, ranked)),
            None => figures.push((layout.place(index, layout.rank()), String::new())),
        }
        for (place, expected) in figures {
            let found = shown(&mut results, &place)?;
            if !same(&found, &expected) {
                let what = format!("{place}, {}", bid.id);
                return Err(WorkbookError::Differs {
                    what,
                    expected,
                    found,
                });
            }
        }
    }
    Ok(())
}

fn expected(layout: &Layout, bid: u16, ranked: &RankedBid) -> Vec<(Place, String)> {
    let mut figures = vec![
        (layout.place(bid, layout.rank()), ranked.rank.to_string()),
        (layout.place(bid, layout.total()), ranked.total.clone()),
    ];
    if let Some(points) = &ranked.price_points {
        figures.push((layout.place(bid, PRICE_POINTS + 1), points.clone()));
    }
    if let Some(points) = &ranked.quality_points {
        figures.push((
            layout.place(bid, layout.quality_points() + 1),
            points.clone(),
        ));
    }
    figures
}

fn shown(results: &mut Results, place: &Place) -> Result<String, WorkbookError> {
    results
        .shown(place)
        .map_err(|problem| WorkbookError::Formula {
            place: place.to_string(),
            problem: problem.to_string(),
        })
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
    bare(found) == bare(expected)
}
