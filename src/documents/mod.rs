//! Documents: a dossier goes in, a neutral tree comes out, and a renderer per format prints it.
//!
//! To add a document: write its builder beside `tender_document`, add its variant to
//! [`DocumentName`]; every format exports it at once.
//! To add a format: write `render/<format>.rs`, add its variant to [`Format`].

pub mod model;
pub mod render;
