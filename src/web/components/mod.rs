//! Pieces of pages: pure functions from values to markup.

pub mod attached;
pub mod cell;
pub mod choice;
pub mod conflict;
pub mod field;
pub mod inventory;
pub mod library;
pub mod lines;
pub mod part;
pub mod passkey;
pub mod post_form;
pub mod qr;
pub mod remarks;
pub mod sections;
pub mod suggested;
pub mod undo;
pub mod up;
pub mod wording;
pub mod working_document;
