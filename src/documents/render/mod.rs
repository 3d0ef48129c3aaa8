//! One renderer per format; each prints a whole [`Document`](crate::documents::model::Document).

pub mod pdf;
