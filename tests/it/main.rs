//! All integration tests, in one binary.

mod award;
mod cli;
mod documents;
mod support;
mod workbook;
