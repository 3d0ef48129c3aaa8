//! The seven parts of a tender, one folder each. Each folder's `pages` lists its pages.

pub mod answers;
pub mod done;
pub mod goals;
pub mod implementation;
pub mod knock_outs;
pub mod motivation;
pub mod quality;
pub mod requirements;
pub mod scoring;
pub mod thread;
pub mod wording;
