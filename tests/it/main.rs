//! All integration tests, in one binary.

mod award;
mod support;
