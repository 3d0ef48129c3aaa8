//! Whether a sheet fits on one page, estimated on the safe side from how much text it holds.

use crate::documents::model::{Block, Cell, Document, Table};

/// What a page holds, in points, and what the estimate is too high by: some thirty to forty.
const PAGE: usize = 702;
/// Characters on a line of text, of the label of a pair and of its text.
const TEXT: usize = 72;
const LABEL: usize = 26;
const VALUE: usize = 53;
/// A line of text and of a table, in points.
const LINE: usize = 15;
const ROW_LINE: usize = 12;

/// Whether it fits.
pub fn is_one_page(document: &Document) -> bool {
    let head = 50 + 18 * lines(&document.subtitle, TEXT);
    let pairs = document.cover.iter().map(|(label, text)| {
        let lines = lines(label, LABEL).max(lines(text, VALUE));
        lines * LINE + 10
    });
    let chapters = document.chapters.iter().map(|chapter| {
        let blocks: usize = chapter.blocks.iter().map(height).sum();
        52 + blocks
    });
    head + pairs.sum::<usize>() + chapters.sum::<usize>() <= PAGE
}

fn height(block: &Block) -> usize {
    match block {
        Block::Paragraph(text) => lines(text, TEXT) * LINE + 8,
        Block::List(items) => {
            let heights = items.iter().map(|item| lines(item, TEXT) * LINE + 4);
            heights.sum::<usize>() + 4
        }
        Block::Table(table) => height_of_table(table),
        // A memo has no others.
        Block::Heading { .. } | Block::Note { .. } | Block::Pairs(_) | Block::Bars(_) => PAGE,
    }
}

fn height_of_table(table: &Table) -> usize {
    let all: usize = table.columns.iter().map(|one| usize::from(one.width)).sum();
    // A hundredth of the width holds about one character.
    let fits = |at: usize| {
        let column = table.columns.get(at);
        let width = column.map_or(1, |one| usize::from(one.width));
        (width * 92 / all.max(1)).max(4)
    };
    let header = table.columns.iter().enumerate();
    let header = header.map(|(at, column)| lines(&column.header, fits(at)));
    let rows = table.rows.iter().map(|row| {
        let cells = row.cells.iter().enumerate();
        let lines = cells.map(|(at, cell)| match cell {
            Cell::Text(text) => lines(text, fits(at)),
            Cell::Number { .. } | Cell::Empty => 1,
        });
        lines.max().unwrap_or(1) * ROW_LINE + 9
    });
    36 + header.max().unwrap_or(1) * ROW_LINE + 9 + rows.sum::<usize>()
}

/// On how many lines a text stands at most.
fn lines(text: &str, width: usize) -> usize {
    text.chars().count().div_ceil(width).max(1)
}
