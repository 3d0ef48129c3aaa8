//! All integration tests, in one binary.

mod award;
mod documents;
mod support;
