//! Who gets where and who sees what: every page, every role, every phase.
//!
//! `table.txt` says what is expected, written by hand and not derived from the program; `matrix`
//! walks it, and `canary` looks for what nobody may find. A page without a line in the table fails.

mod canary;
mod exports;
mod forms;
mod matrix;
mod steps;
mod table;
pub mod world;

pub use exports::text as text_of;
pub use steps::addresses;
