//! Bestek drafts public tenders, scores the bids and prints an award that anyone can recompute.

pub mod actions;
pub mod cli;
pub mod documents;
pub mod domain;
pub mod i18n;
pub mod libraries;
pub mod storage;
pub mod web;
