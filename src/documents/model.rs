//! The neutral tree that every builder makes and every renderer prints.

use rust_decimal::Decimal;

use crate::i18n::Language;

/// A document, ready to be printed in any format.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What it is, for example "Aanbestedingsleidraad".
    pub title: String,
    /// What it is about, for example "Leermanagementsysteem".
    pub subtitle: String,
    /// The organisation that publishes it.
    pub organisation: String,
    /// The buyer's reference.
    pub reference: String,
    /// One line for margins: version, date and, when frozen, the short hash.
    pub stamp: String,
    /// The moment of making, RFC 3339 in UTC; goes in the file's properties.
    pub made_at: String,
    /// The language of all its texts.
    pub language: Language,
    /// Label and value pairs on the cover.
    pub cover: Vec<(String, String)>,
    /// How it is bound.
    pub form: Form,
    /// The chapters, in order.
    pub chapters: Vec<Chapter>,
}

/// How a document is bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A cover and a table of contents; every chapter starts on a page of its own.
    Book,
    /// A cover without contents.
    Report,
    /// No cover: what it is stands above the text, chapters follow one another and are not
    /// numbered. For what one reads at once.
    Sheet,
}

/// A chapter.
#[derive(Debug, Clone, PartialEq)]
pub struct Chapter {
    /// Its heading, without the number.
    pub title: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A piece of a chapter.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading inside the chapter: 2 or 3 (the chapter itself is 1).
    Heading {
        /// 2 or 3.
        level: u8,
        /// Its text, without a number.
        text: String,
    },
    /// A paragraph.
    Paragraph(String),
    /// A remark that must stand out; never by colour alone.
    Note {
        /// A short label, for example "Let op".
        label: String,
        /// What it says.
        text: String,
    },
    /// Bullets.
    List(Vec<String>),
    /// Terms with what belongs to them, for example question and answer.
    Pairs(Vec<(String, String)>),
    /// A table whose header repeats on each page.
    Table(Table),
    /// Horizontal bars, each made of parts.
    Bars(Bars),
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Its columns; the first one names the row.
    pub columns: Vec<Column>,
    /// Its rows, each as long as `columns`.
    pub rows: Vec<Row>,
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its header, with the unit.
    pub header: String,
    /// Share of the width, out of the sum over all columns.
    pub width: u16,
    /// True for figures: right-aligned.
    pub numeric: bool,
}

/// A row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its cells.
    pub cells: Vec<Cell>,
    /// True for a total or the winner: bold.
    pub strong: bool,
}

/// Numbers stay numbers until the renderer: a spreadsheet wants a value, a page wants text.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// A text.
    Text(String),
    /// A number the domain already rounded, printed with at least `decimals` decimals.
    Number {
        /// The exact value.
        value: Decimal,
        /// The least number of decimals to print.
        decimals: u32,
    },
    /// Nothing to say.
    Empty,
}

/// Horizontal bars that are stacked from parts, zero-based.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    /// What it shows.
    pub caption: String,
    /// What somebody who cannot see it must know.
    pub description: String,
    /// The names of the parts, in stacking order.
    pub parts: Vec<String>,
    /// The bars.
    pub bars: Vec<Bar>,
    /// The end of the axis.
    pub maximum: Decimal,
}

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// Whose bar it is.
    pub label: String,
    /// The length of each part, in the order of [`Bars::parts`].
    pub values: Vec<Decimal>,
    /// The total as it was decided; printed at the end.
    pub total: Decimal,
}
