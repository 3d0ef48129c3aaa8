//! Part 2: goals, strategic and operational.

pub mod edit;
pub mod list;
