//! All integration tests, in one binary.

mod award;
mod cli;
mod support;
mod workbook;
