//! Figures that a spreadsheet cannot tell apart are written as the evaluation has them.
//!
//! Two bids may differ in the sixteenth digit, or stand a hair from a half. The award engine
//! decides that exactly and a spreadsheet by chance, so there the deciding figures become plain
//! numbers, and the workbook says so.

use rust_decimal::Decimal;

use crate::documents::scoring_workbook::Source;
use crate::documents::scoring_workbook::book::{Book, Cell, Content, Place};
use crate::documents::scoring_workbook::calculation::layout::Layout;
use crate::domain::award::evaluation::{Evaluation, RankedBid};

/// Puts the figures of the evaluation in place of the formulas that lead to them.
pub fn fix(book: &mut Book, source: Source, evaluation: &Evaluation) {
    let layout = Layout::new(source);
    for (index, bid) in (0..).zip(&source.dossier.bids) {
        let ranked = evaluation.ranking.iter().find(|one| one.bid == bid.id);
        for (line, figure) in ranked.into_iter().flat_map(|one| figures(&layout, one)) {
            put(book, &layout.place(index, line), figure);
        }
    }
}

fn figures(layout: &Layout, ranked: &RankedBid) -> Vec<(u16, Content)> {
    let lines = &layout.lines;
    let number = |text: &String| text.parse::<Decimal>().ok().map(Content::Number);
    let both = [
        (lines.total, Some(&ranked.total)),
        (lines.price_points + 1, ranked.price_points.as_ref()),
        (lines.quality_points + 1, ranked.quality_points.as_ref()),
        (lines.rank, Some(&ranked.rank.to_string())),
    ];
    both.into_iter()
        .filter_map(|(line, figure)| Some((line, number(figure?)?)))
        .collect()
}

fn put(book: &mut Book, place: &Place, content: Content) {
    let mut sheets = book.sheets.iter_mut();
    let sheet = sheets.find(|sheet| sheet.name == place.sheet);
    let cell: Option<&mut Cell> =
        sheet.and_then(|sheet| sheet.cells.get_mut(&(place.row, place.column)));
    if let Some(cell) = cell {
        cell.content = content;
    }
}
