//! One renderer per format; each prints a whole [`Document`](crate::documents::model::Document).

mod bars;
pub mod docx;
pub mod html;
mod numbering;
pub mod pdf;
