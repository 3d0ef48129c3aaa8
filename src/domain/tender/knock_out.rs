//! Part 3, randvoorwaarden: what a bid must meet to be compared at all.

use serde::{Deserialize, Serialize};

/// A pass/fail condition. Failing it excludes the bid; there are no points.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnockOut {
    /// Stable within the dossier, for example "K1".
    pub id: String,
    /// The condition, with its numbers filled in.
    #[serde(default)]
    pub text: String,
    /// Which proof is asked.
    #[serde(default)]
    pub evidence: String,
    /// Why the condition is needed and in proportion.
    #[serde(default)]
    pub reason: String,
    /// Code of the library item; empty when the buyer wrote it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub library: String,
    /// Goals that it serves.
    #[serde(default)]
    pub goals: Vec<String>,
}
