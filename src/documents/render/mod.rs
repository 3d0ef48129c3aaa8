//! One renderer per format; each prints a whole [`Document`](crate::documents::model::Document).

pub mod docx;
mod fill;
pub mod html;
mod numbering;
pub mod pdf;
