//! The award engine against published cases.

mod golden;
