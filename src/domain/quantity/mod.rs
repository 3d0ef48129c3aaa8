//! Numbers with a door: what cannot be right cannot be made.

pub mod money;
