//! DOCX: an own writer of `WordprocessingML`, because headings must number themselves, header rows
//! must repeat, and the same document must give the same bytes.
//!
//! `styles.xml`, `numbering.xml` and `font_table.xml` beside this file are the fixed parts.

mod bars;
mod body;
mod contents;
mod package;
mod table;
mod xml;

use std::io::{Cursor, Write};

use thiserror::Error;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::documents::model::Document;

/// Why a Word file could not be written.
#[derive(Debug, Error)]
#[error("the Word file could not be packed: {0}")]
pub struct DocxError(#[from] ZipError);

impl From<std::io::Error> for DocxError {
    fn from(error: std::io::Error) -> Self {
        Self(error.into())
    }
}

/// Makes a Word file; the same document always gives the same bytes.
pub fn render(document: &Document) -> Result<Vec<u8>, DocxError> {
    // A fixed moment: a clock would make every file different.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::DEFAULT);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, text) in package::parts(document) {
        archive.start_file(path, options)?;
        archive.write_all(text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}
