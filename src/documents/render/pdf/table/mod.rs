//! Tables: hairlines, figures aligned on their decimals, the header again on each page.

mod columns;
mod grid;

use crate::documents::model::Table;
use crate::documents::render::pdf::canvas::Canvas;
use crate::documents::render::pdf::flow::Flow;
use crate::documents::render::pdf::style::{
    ACCENT, BOTTOM, CAPTION, Colour, FULL_WIDTH, LEFT, LINE, TOP,
};
use crate::documents::render::pdf::table::grid::{Grid, SetRow};
use crate::documents::render::pdf::tags::{Attribute, NodeId};

/// White between the caption and the header.
const CAPTION_GAP: f32 = 3.0;
/// White above and under the table.
const BEFORE: f32 = 4.0;
const AFTER: f32 = 16.0;
/// A table that takes no more than this share of a page is not divided over two.
const WHOLE_SHARE: f32 = 0.45;
/// A row that is higher than a page starts where so many of its lines fit.
const LEAST_LINES: usize = 4;

/// Height of what must start on one page: a small table whole, of another its first row.
pub fn opening(flow: &Flow, table: &Table) -> f32 {
    let grid = Grid::set(flow, table);
    BEFORE + start_height(flow, table, &grid)
}

fn start_height(flow: &Flow, table: &Table, grid: &Grid) -> f32 {
    let caption = flow.wrap_sparing(&table.caption, &CAPTION, FULL_WIDTH);
    let above = caption.len() as f32 * CAPTION.leading + CAPTION_GAP + grid.height(&grid.head);
    let whole: f32 = above + grid.rows.iter().map(|row| grid.height(row)).sum::<f32>();
    if whole <= WHOLE_SHARE * (TOP - BOTTOM) {
        return whole;
    }
    let first = grid.rows.first().map_or(0.0, |row| {
        if grid.height(row) > page_height(grid) {
            grid.part_height(LEAST_LINES)
        } else {
            grid.height(row)
        }
    });
    above + first
}

/// What is left of an empty page under the header of the table.
fn page_height(grid: &Grid) -> f32 {
    TOP - BOTTOM - grid.height(&grid.head)
}

/// Draws a table.
pub fn draw(flow: &mut Flow, parent: NodeId, table: &Table) {
    if table.columns.is_empty() {
        return;
    }
    let grid = Grid::set(flow, table);
    flow.space(BEFORE);
    flow.need(start_height(flow, table, &grid));
    let node = flow.canvas.tree.add(parent, "Table");
    let caption = flow.wrap_sparing(&table.caption, &CAPTION, FULL_WIDTH);
    if !caption.is_empty() {
        let label = flow.canvas.tree.add(node, "Caption");
        flow.lines(label, &caption, &CAPTION, LEFT);
        flow.y -= CAPTION_GAP;
    }
    let head = flow.canvas.tree.add(node, "THead");
    let row = flow.canvas.tree.add(head, "TR");
    let cells = header_cells(flow, row, &grid);
    draw_lines(flow, &grid, &grid.head, Some(&cells), 0..grid.head.lines);
    rule(flow, 0.9, ACCENT);
    let body = flow.canvas.tree.add(node, "TBody");
    for (index, row) in grid.rows.iter().enumerate() {
        let rest = &grid.rows[index + 1..];
        // The first row stands under the header: the page was turned for both.
        if index > 0 && must_turn(flow, &grid, row, rest) {
            turn(flow, &grid);
        }
        draw_row(flow, &grid, row, body);
    }
    flow.space(AFTER);
}

fn header_cells(flow: &mut Flow, row: NodeId, grid: &Grid) -> Vec<NodeId> {
    let mut cells = Vec::new();
    for _ in &grid.head.cells {
        let cell = flow.canvas.tree.add(row, "TH");
        flow.canvas.tree.describe(cell, Attribute::ColumnHeader);
        cells.push(cell);
    }
    cells
}

/// True when the row belongs on the next page, alone or to keep the last row company.
fn must_turn(flow: &Flow, grid: &Grid, row: &SetRow, rest: &[SetRow]) -> bool {
    let height = grid.height(row);
    if height > page_height(grid) {
        return flow.room() < grid.part_height(LEAST_LINES);
    }
    let company = match rest {
        [last] if height + grid.height(last) <= page_height(grid) => grid.height(last),
        _ => 0.0,
    };
    flow.room() < height + company
}

/// Turns the page and repeats the header there, as an artifact: it is in the structure already.
fn turn(flow: &mut Flow, grid: &Grid) {
    flow.new_page();
    draw_lines(flow, grid, &grid.head, None, 0..grid.head.lines);
    rule(flow, 0.9, ACCENT);
}

fn draw_row(flow: &mut Flow, grid: &Grid, row: &SetRow, body: NodeId) {
    let node = flow.canvas.tree.add(body, "TR");
    let mut cells = Vec::new();
    for index in 0..row.cells.len() {
        let role = if index == 0 { "TH" } else { "TD" };
        let cell = flow.canvas.tree.add(node, role);
        if index == 0 {
            flow.canvas.tree.describe(cell, Attribute::RowHeader);
        }
        cells.push(cell);
    }
    let mut from = 0;
    while from < row.lines {
        let fitting = (from + 1..=row.lines)
            .take_while(|to| grid.part_height(to - from) <= flow.room())
            .count();
        if fitting == 0 && !flow.at_top() && flow.room() < page_height(grid) {
            turn(flow, grid);
            continue;
        }
        let to = from + fitting.max(1);
        draw_lines(flow, grid, row, Some(&cells), from..to);
        from = to;
        if from < row.lines {
            rule(flow, 0.5, LINE);
            turn(flow, grid);
        }
    }
    let last = if row.strong { 0.9 } else { 0.5 };
    rule(flow, last, LINE);
}

/// Draws some lines of a row; without nodes they are an artifact.
fn draw_lines(
    flow: &mut Flow,
    grid: &Grid,
    row: &SetRow,
    nodes: Option<&[NodeId]>,
    lines: std::ops::Range<usize>,
) {
    let (page, top) = (flow.page(), flow.y - grid.pad());
    let style = grid.style(row);
    for (index, cell) in row.cells.iter().enumerate() {
        // A short header stands at the foot of its row, just above its figures.
        let sunk = if row.is_head {
            row.lines - cell.len()
        } else {
            0
        };
        let end = lines.end.min(cell.len());
        let Some(shown) = cell.get(lines.start..end).filter(|shown| !shown.is_empty()) else {
            continue;
        };
        let first = top - style.drop() - sunk as f32 * style.leading;
        let draw = |canvas: &mut Canvas| {
            let mut y = first;
            for (x, line) in shown {
                canvas.text(page, *x, y, &style, &line.text);
                y -= style.leading;
            }
        };
        match nodes.and_then(|nodes| nodes.get(index)) {
            Some(node) => flow.canvas.tagged(page, *node, draw),
            None => flow.canvas.artifact(page, draw),
        }
    }
    flow.y -= grid.part_height(lines.len());
}

fn rule(flow: &mut Flow, thickness: f32, colour: Colour) {
    let (page, y) = (flow.page(), flow.y);
    flow.canvas.artifact(page, |canvas| {
        canvas.rule(page, LEFT, y, FULL_WIDTH, thickness, colour);
    });
}
