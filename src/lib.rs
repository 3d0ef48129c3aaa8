//! Bestek drafts public tenders, scores the bids and prints an award that anyone can recompute.

pub mod documents;
pub mod domain;
pub mod i18n;
pub mod libraries;
pub mod storage;
