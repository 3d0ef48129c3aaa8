//! Short ways to write down pieces of a document.

use rust_decimal::Decimal;

use crate::documents::model::{Block, Cell, Chapter, Column, Row, Table};

/// A chapter with these blocks.
pub fn chapter(title: &str, blocks: Vec<Block>) -> Chapter {
    Chapter {
        title: title.into(),
        blocks,
    }
}

/// A heading inside a chapter.
pub fn heading(level: u8, text: &str) -> Block {
    Block::Heading {
        level,
        text: text.into(),
    }
}

/// Terms with what belongs to them.
pub fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs
        .iter()
        .map(|(term, value)| ((*term).into(), (*value).into()))
        .collect()
}

/// A table of texts.
pub fn table(headers: &[&str], rows: &[&[&str]]) -> Block {
    Block::Table(Table {
        caption: "Proef".into(),
        columns: headers
            .iter()
            .map(|header| column(header, 1, false))
            .collect(),
        rows: rows
            .iter()
            .map(|cells| {
                row(cells
                    .iter()
                    .map(|text| Cell::Text((*text).into()))
                    .collect())
            })
            .collect(),
    })
}

/// A column.
pub fn column(header: &str, width: u16, numeric: bool) -> Column {
    Column {
        header: header.into(),
        width,
        numeric,
    }
}

/// A row that is not strong.
pub fn row(cells: Vec<Cell>) -> Row {
    Row {
        cells,
        strong: false,
    }
}

/// A number.
pub fn figure(value: i64, scale: u32, decimals: u32) -> Cell {
    Cell::Number {
        value: Decimal::new(value, scale),
        decimals,
    }
}
