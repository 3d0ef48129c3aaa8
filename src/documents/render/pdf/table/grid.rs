//! A table whose texts are broken into lines and have their place.

use crate::documents::model::{Cell, Column, Row, Table};
use crate::documents::render::pdf::flow::Flow;
use crate::documents::render::pdf::style::{
    ACCENT, CELL, CELLS, FULL_WIDTH, LEFT, Letters, TextStyle,
};
use crate::documents::render::pdf::table::columns::{self, Figure};
use crate::documents::render::pdf::wrap::Line;

/// The lines of a cell, each with its left edge.
pub type SetCell = Vec<(f32, Line)>;

/// A row whose texts have their place.
pub struct SetRow {
    /// Its cells.
    pub cells: Vec<SetCell>,
    /// Lines of its highest cell, at least one.
    pub lines: usize,
    /// True for a total or the winner.
    pub strong: bool,
    /// True for the header.
    pub is_head: bool,
}

/// A table whose texts have their place.
pub struct Grid {
    /// The header.
    pub head: SetRow,
    /// The rows under it.
    pub rows: Vec<SetRow>,
    cell: TextStyle,
}

impl Grid {
    /// Divides the width and breaks the texts.
    pub fn set(flow: &Flow, table: &Table) -> Self {
        let (cell, least) = fitting(flow, table);
        let widths = columns::widths(table, &least);
        let setter = Setter {
            flow,
            edges: columns::edges(LEFT, &widths),
            fractions: columns::fractions(flow, table, &cell),
            cell,
        };
        let head = setter.head(&table.columns);
        let rows = table
            .rows
            .iter()
            .map(|row| setter.row(&table.columns, row))
            .collect();
        Self { head, rows, cell }
    }

    /// How a row is set.
    pub fn style(&self, row: &SetRow) -> TextStyle {
        row_style(&self.cell, row.strong, row.is_head)
    }

    /// White above and below the lines of a row.
    pub fn pad(&self) -> f32 {
        self.cell.leading * 0.38
    }

    /// Height of a row.
    pub fn height(&self, row: &SetRow) -> f32 {
        self.part_height(row.lines)
    }

    /// Height of so many lines of a row.
    pub fn part_height(&self, lines: usize) -> f32 {
        lines as f32 * self.cell.leading + 2.0 * self.pad()
    }
}

/// The largest letters with which no figure has to break, or the smallest that can be read.
fn fitting(flow: &Flow, table: &Table) -> (TextStyle, Vec<f32>) {
    let mut cell = CELL;
    for smaller in CELLS {
        cell = smaller;
        if columns::least(flow, table, &cell).iter().sum::<f32>() <= FULL_WIDTH {
            break;
        }
    }
    let least = columns::least(flow, table, &cell);
    (cell, least)
}

fn row_style(cell: &TextStyle, strong: bool, is_head: bool) -> TextStyle {
    match (is_head, strong) {
        (true, _) => cell.with(Letters::Bold).coloured(ACCENT),
        (false, true) => cell.with(Letters::Bold),
        (false, false) => *cell,
    }
}

struct Setter<'a> {
    flow: &'a Flow,
    /// Left and right edge of the text of each column.
    edges: Vec<(f32, f32)>,
    /// Width of the longest decimals of each column.
    fractions: Vec<f32>,
    cell: TextStyle,
}

impl Setter<'_> {
    fn head(&self, columns: &[Column]) -> SetRow {
        let style = row_style(&self.cell, false, true);
        let cells = columns
            .iter()
            .zip(&self.edges)
            .map(|(column, edges)| {
                let width = edges.1 - edges.0;
                let lines = self.flow.wrap_sparing(&column.header, &style, width);
                placed(lines, *edges, column.numeric)
            })
            .collect();
        SetRow::new(cells, false, true)
    }

    fn row(&self, columns: &[Column], row: &Row) -> SetRow {
        let style = row_style(&self.cell, row.strong, false);
        let cells = columns
            .iter()
            .zip(&self.edges)
            .zip(&self.fractions)
            .zip(row.cells.iter().chain(std::iter::repeat(&Cell::Empty)))
            .map(|(((column, edges), fraction), cell)| match cell {
                Cell::Empty => Vec::new(),
                Cell::Text(text) => self.text(text, &style, *edges, column.numeric),
                Cell::Number { value, decimals } => {
                    let figure = Figure::new(*value, *decimals, self.flow.language);
                    let set = self.figure(&figure, &style, edges.1 - fraction);
                    if column.numeric && set.0 >= edges.0 - 0.01 {
                        vec![set]
                    } else {
                        self.text(&figure.text(), &style, *edges, column.numeric)
                    }
                }
            })
            .collect();
        SetRow::new(cells, row.strong, false)
    }

    /// Puts the decimal sign at `point`, so that figures under each other can be compared.
    fn figure(&self, figure: &Figure, style: &TextStyle, point: f32) -> (f32, Line) {
        let whole = self.flow.canvas.fonts.width(&figure.whole, style);
        let text = figure.text();
        let width = self.flow.canvas.fonts.width(&text, style);
        (point - whole, Line { text, width })
    }

    fn text(&self, text: &str, style: &TextStyle, edges: (f32, f32), at_right: bool) -> SetCell {
        let lines = self.flow.wrap(text, style, edges.1 - edges.0);
        placed(lines, edges, at_right)
    }
}

/// Puts lines at the left or the right edge of a column.
fn placed(lines: Vec<Line>, (left, right): (f32, f32), at_right: bool) -> SetCell {
    lines
        .into_iter()
        .map(|line| {
            let x = if at_right { right - line.width } else { left };
            (x, line)
        })
        .collect()
}

impl SetRow {
    fn new(cells: Vec<SetCell>, strong: bool, is_head: bool) -> Self {
        let lines = cells.iter().map(Vec::len).max().unwrap_or(0).max(1);
        Self {
            cells,
            lines,
            strong,
            is_head,
        }
    }
}
