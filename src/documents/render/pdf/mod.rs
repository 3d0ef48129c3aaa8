//! PDF: tagged, built to PDF/UA-1 and PDF/A-2a, the same bytes for the same document.
//!
//! `flow` sets text on pages of a `canvas`, which writes down for every drawing what part of
//! the structure (`tags`) it belongs to; `file` turns both into bytes.
//! To print a new kind of block: write its file beside `table`, call it from `chapter::block`.
#![expect(
    clippy::float_arithmetic,
    reason = "page geometry; no score or price is computed here"
)]
#![expect(
    clippy::cast_precision_loss,
    reason = "counts of lines, bars and pages are far below 2^23"
)]

mod canvas;
mod chapter;
mod chart;
mod color_profile;
mod contents;
mod cover;
mod file;
mod flow;
mod fonts;
mod heading;
mod list;
mod margins;
mod metadata;
mod outline;
mod style;
mod table;
mod tags;
mod words;
mod wrap;

#[cfg(test)]
mod tests;

use thiserror::Error;

use crate::documents::model::{Document, Form};

/// Why there is no PDF; each of these is a fault, never something the author did.
#[derive(Debug, Error)]
pub enum RenderError {
    /// A font that is part of the program cannot be read or made smaller.
    #[error("font {name}: {problem}")]
    Font {
        /// Which one.
        name: &'static str,
        /// What its reader said.
        problem: String,
    },
    /// The moment of making is not RFC 3339.
    #[error("made_at {text:?} is not a moment")]
    Moment {
        /// What was there instead.
        text: String,
    },
    /// The file cannot be put together.
    #[error("PDF objects: {0}")]
    Objects(#[from] lopdf::Error),
    /// The file cannot be written to memory.
    #[error("PDF bytes: {0}")]
    Write(#[from] std::io::Error),
}

/// Prints a document as PDF.
pub fn render(document: &Document) -> Result<Vec<u8>, RenderError> {
    let properties = metadata::Properties::of(document)?;
    let mut flow = flow::Flow::new(fonts::Fonts::load()?, document.language);
    if document.form == Form::Sheet {
        cover::draw_head(&mut flow, document);
    } else {
        cover::draw(&mut flow, document);
    }
    let headings = heading::of(document);
    let contents = (document.form == Form::Book).then(|| contents::reserve(&mut flow, &headings));
    chapter::draw_all(&mut flow, document, &headings);
    if let Some(contents) = contents {
        contents::draw(&mut flow, &contents);
    }
    margins::draw(&mut flow, document);
    file::write(flow.into_canvas(), &properties)
}
