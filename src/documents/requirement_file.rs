//! A list of requirements from a file, a workbook or CSV, as the text that would have been pasted.
//!
//! A workbook is a zip: a few hundred kilobytes can hold gigabytes, and a cell at the far corner
//! can ask for billions of cells. So everything is unpacked once for its size alone, and cells are
//! read one by one.

use std::io::{Cursor, Read};

use calamine::{DataRef, Reader, SheetVisible, Xlsx};
use rust_decimal::Decimal;
use zip::ZipArchive;

use crate::domain::delimited::{self, Separator};
use crate::i18n::Texts;
use crate::i18n::requirement_list::problem::{MOST_ROWS, counted};

#[cfg(test)]
mod tests;

/// The most bytes of a file.
pub const LARGEST: usize = 2 * 1024 * 1024;
/// The most bytes that a workbook unpacks to.
const LARGEST_UNPACKED: u64 = 16 * 1024 * 1024;
/// The most files inside a workbook.
const MOST_FILES: usize = 200;
/// The most bytes of text: on the way back through a form each may become three.
const LARGEST_TEXT: usize = 1_300_000;
/// The last column that is read.
const LAST_COLUMN: u32 = 100;
/// Empty rows count for the number of a row, up to this far.
const LAST_ROW: u32 = 20_000;

/// Why a file cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileProblem {
    /// There is nothing in it.
    Empty,
    /// It is larger than [`LARGEST`], or holds more than a list needs.
    TooLarge,
    /// It is neither a workbook nor text.
    Unreadable,
}

impl FileProblem {
    /// The problem in words that say what to do.
    pub fn text(self, texts: Texts) -> String {
        match self {
            Self::Empty => texts.get("requirements-file-empty"),
            Self::TooLarge => {
                let rows = counted(texts, MOST_ROWS);
                texts.with("requirements-file-too-large", [("rows", rows.into())])
            }
            Self::Unreadable => texts.get("requirements-file-unreadable"),
        }
    }
}

/// The list in a file.
///
/// # Errors
/// When it is too large or cannot be read; never part of it.
pub fn text(file: &[u8]) -> Result<String, FileProblem> {
    if file.len() > LARGEST {
        return Err(FileProblem::TooLarge);
    }
    let text = if file.starts_with(b"PK") {
        workbook(file)?
    } else {
        plain(file)?
    };
    if text.trim().is_empty() {
        return Err(FileProblem::Empty);
    }
    if text.len() > LARGEST_TEXT {
        return Err(FileProblem::TooLarge);
    }
    Ok(text)
}

/// Text as spreadsheets save it: UTF-8, UTF-16 with its mark, or else the code page of Windows in
/// Western Europe.
fn plain(file: &[u8]) -> Result<String, FileProblem> {
    let wide = |from: fn([u8; 2]) -> u16| {
        let pairs = file[2..].chunks_exact(2);
        let units: Vec<u16> = pairs.map(|pair| from([pair[0], pair[1]])).collect();
        String::from_utf16(&units).map_err(|_| FileProblem::Unreadable)
    };
    if file.starts_with(b"%PDF") {
        return Err(FileProblem::Unreadable);
    }
    let text = match file {
        [0xFF, 0xFE, ..] => wide(u16::from_le_bytes)?,
        [0xFE, 0xFF, ..] => wide(u16::from_be_bytes)?,
        _ => match std::str::from_utf8(file) {
            Ok(text) => text.to_owned(),
            Err(_) => file.iter().map(|byte| western(*byte)).collect(),
        },
    };
    // No list holds these; a picture, a PDF or an old workbook does.
    let odd = |sign: char| sign.is_control() && !matches!(sign, '\t' | '\n' | '\r');
    if text.contains(odd) {
        return Err(FileProblem::Unreadable);
    }
    Ok(text)
}

/// A byte of code page 1252.
fn western(byte: u8) -> char {
    const SIGNS: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => SIGNS[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

/// The first sheet that is in sight.
fn workbook(file: &[u8]) -> Result<String, FileProblem> {
    weigh(file)?;
    let mut book = Xlsx::new(Cursor::new(file)).map_err(|_| FileProblem::Unreadable)?;
    let mut sheets = book.sheets_metadata().iter();
    let sheet = sheets.find(|sheet| sheet.visible == SheetVisible::Visible);
    let name = sheet.map(|sheet| sheet.name.clone());
    let name = name.ok_or(FileProblem::Empty)?;
    let mut cells = book
        .worksheet_cells_reader(&name)
        .map_err(|_| FileProblem::Unreadable)?;
    let (mut rows, mut size): (Vec<Vec<String>>, usize) = (Vec::new(), 0);
    while let Some(cell) = cells.next_cell().map_err(|_| FileProblem::Unreadable)? {
        let (row, column) = cell.get_position();
        let value = in_words(cell.get_value());
        if value.is_empty() {
            continue;
        }
        size = size.saturating_add(value.len() + 1);
        if row > LAST_ROW || column > LAST_COLUMN || size > LARGEST_TEXT {
            return Err(FileProblem::TooLarge);
        }
        let (row, column) = (row as usize, column as usize);
        if rows.len() <= row {
            rows.resize(row + 1, Vec::new());
        }
        let row = &mut rows[row];
        if row.len() <= column {
            row.resize(column + 1, String::new());
        }
        row[column] = value;
    }
    Ok(delimited::write(&rows, Separator::Tab))
}

/// Unpacks everything for its size, without keeping it and without believing what it says of itself.
fn weigh(file: &[u8]) -> Result<(), FileProblem> {
    let mut archive = ZipArchive::new(Cursor::new(file)).map_err(|_| FileProblem::Unreadable)?;
    if archive.len() > MOST_FILES {
        return Err(FileProblem::TooLarge);
    }
    let mut left = LARGEST_UNPACKED;
    for index in 0..archive.len() {
        let entry = archive.by_index(index);
        let entry = entry.map_err(|_| FileProblem::Unreadable)?;
        let mut entry = entry.take(left + 1);
        let size = std::io::copy(&mut entry, &mut std::io::sink());
        let size = size.map_err(|_| FileProblem::Unreadable)?;
        left = left.checked_sub(size).ok_or(FileProblem::TooLarge)?;
    }
    Ok(())
}

/// A cell as somebody would have typed it.
fn in_words(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.trim().to_owned()
        }
        DataRef::SharedString(text) => text.trim().to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => figure(&number.to_string()),
        DataRef::Bool(value) => if *value { "x" } else { "" }.to_owned(),
        DataRef::DateTime(moment) => day_of(moment),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// A day as people write it; a length of time or what is no day stays a number.
fn day_of(moment: &calamine::ExcelDateTime) -> String {
    if moment.is_duration() {
        return figure(&moment.as_f64().to_string());
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    format!("{day:02}-{month:02}-{year}")
}

/// A number with its comma, and never with exactly three decimals: those can be read as thousands.
fn figure(text: &str) -> String {
    let Ok(number) = text.parse::<Decimal>() else {
        return text.to_owned();
    };
    let number = number.normalize();
    let zero = if number.scale() == 3 { "0" } else { "" };
    format!("{number}{zero}").replace('.', ",")
}
