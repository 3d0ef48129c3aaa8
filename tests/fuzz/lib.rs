//! The rules of the project without its web and its database, and what must hold for any input.

pub mod check;
#[path = "../../src/domain/mod.rs"]
pub mod domain;
pub mod mutate;
