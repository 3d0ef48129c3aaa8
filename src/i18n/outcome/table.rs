//! A table of the outcome, ready for a page or a document.

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// The place of the column that names the row.
    pub head: usize,
    /// Its rows, each as long as `columns`.
    pub rows: Vec<Row>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its header, with the unit.
    pub header: String,
    /// True for figures: right-aligned.
    pub numeric: bool,
    /// Share of the width, out of the sum over all columns.
    pub width: u16,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its cells.
    pub cells: Vec<String>,
    /// True for the winner.
    pub strong: bool,
}

/// A column of figures.
pub(super) fn figures(header: String, width: u16) -> Column {
    Column {
        header,
        numeric: true,
        width,
    }
}

/// A column of words.
pub(super) fn words(header: String, width: u16) -> Column {
    Column {
        header,
        numeric: false,
        width,
    }
}

/// An ordinary row.
pub(super) fn row(cells: Vec<String>) -> Row {
    Row {
        cells,
        strong: false,
    }
}
