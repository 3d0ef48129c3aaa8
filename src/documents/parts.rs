//! Small pieces from which the builders make their blocks.

use rust_decimal::Decimal;

use crate::documents::model::{Block, Cell, Column, Row, Table};
use crate::i18n::{Texts, outcome};

/// A heading of level 2 with the text under `key`.
pub fn heading(texts: Texts, key: &str) -> Block {
    Block::Heading {
        level: 2,
        text: texts.get(key),
    }
}

/// A heading of level 3.
pub fn small_heading(text: String) -> Block {
    Block::Heading { level: 3, text }
}

/// A paragraph with the text under `key`.
pub fn paragraph(texts: Texts, key: &str) -> Block {
    Block::Paragraph(texts.get(key))
}

/// A remark with the label and text under two keys.
pub fn note(texts: Texts, label: &str, text: String) -> Block {
    Block::Note {
        label: texts.get(label),
        text,
    }
}

/// Bullets with the texts under `keys`.
pub fn list(texts: Texts, keys: &[&str]) -> Block {
    Block::List(keys.iter().map(|key| texts.get(key)).collect())
}

/// What a person wrote, as paragraphs; a plain sentence when nothing was written.
pub fn written(texts: Texts, text: &str) -> Vec<Block> {
    let paragraphs: Vec<Block> = text
        .split("\n\n")
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| Block::Paragraph(part.to_owned()))
        .collect();
    if paragraphs.is_empty() {
        return vec![paragraph(texts, "doc-missing")];
    }
    paragraphs
}

/// What a person wrote, on one line; a plain sentence when nothing was written.
pub fn filled(texts: Texts, text: &str) -> String {
    let text = text.trim();
    if text.is_empty() {
        texts.get("doc-missing")
    } else {
        text.to_owned()
    }
}

/// A column for words: the key of its header and its share of the width.
pub fn words(texts: Texts, key: &str, width: u16) -> Column {
    Column {
        header: texts.get(key),
        width,
        numeric: false,
    }
}

/// A column for figures: the key of its header and its share of the width.
pub fn figures(texts: Texts, key: &str, width: u16) -> Column {
    Column {
        header: texts.get(key),
        width,
        numeric: true,
    }
}

/// A table, or a plain sentence when it has no rows.
pub fn table(texts: Texts, caption: String, columns: Vec<Column>, rows: Vec<Row>) -> Block {
    if rows.is_empty() {
        return paragraph(texts, "doc-missing");
    }
    Block::Table(Table {
        caption,
        columns,
        rows,
    })
}

/// A table of the outcome, as the page shows it too.
pub fn told(table: &outcome::table::Table) -> Block {
    let columns = table.columns.iter().map(|column| Column {
        header: column.header.clone(),
        width: column.width,
        numeric: column.numeric,
    });
    let rows = table.rows.iter().map(|row| Row {
        cells: row.cells.iter().map(cell).collect(),
        strong: row.strong,
    });
    Block::Table(Table {
        caption: table.caption.clone(),
        columns: columns.collect(),
        rows: rows.collect(),
    })
}

/// An ordinary row.
pub fn row(cells: Vec<Cell>) -> Row {
    Row {
        cells,
        strong: false,
    }
}

/// A row that stands out: a total, or the winner.
pub fn strong_row(cells: Vec<Cell>) -> Row {
    Row {
        cells,
        strong: true,
    }
}

/// A cell with words; empty words are an empty cell.
pub fn cell(text: impl Into<String>) -> Cell {
    let text = text.into();
    if text.trim().is_empty() {
        Cell::Empty
    } else {
        Cell::Text(text)
    }
}

/// A cell with a figure, or nothing.
pub fn number(value: Option<Decimal>, decimals: u32) -> Cell {
    value.map_or(Cell::Empty, |value| Cell::Number { value, decimals })
}
