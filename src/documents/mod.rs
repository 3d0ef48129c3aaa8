//! Documents: a dossier goes in, a neutral tree comes out, and a renderer per format prints it.
//!
//! To add a document: write its builder beside `tender_document`, add its variant to
//! [`name::DocumentName`]; every format exports it at once.
//! To add a format: write `render/<format>.rs` with one `render` function over the neutral tree.

pub mod business_case;
pub mod checklist;
pub mod decision_memo;
mod exact;
pub mod export;
pub mod minutes;
pub mod model;
pub mod name;
pub mod notice;
pub mod open_data;
mod parts;
pub mod procedure_report;
pub mod record;
pub mod render;
pub mod requirement_file;
pub mod requirement_list;
pub mod scoring_report;
pub mod scoring_workbook;
pub mod tender_document;
mod version;
mod versions;
mod weights;
mod words;
