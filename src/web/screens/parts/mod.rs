//! The seven parts of a tender, one folder or file each.

pub mod done;
pub mod goals;
