//! Bestek drafts public tenders, scores the bids and prints an award that anyone can recompute.

pub mod domain;
