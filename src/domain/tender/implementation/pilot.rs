//! The pilot: with whom, how many, how long, and what it must prove.

use serde::{Deserialize, Serialize};

/// The scope of the pilot.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pilot {
    /// Which department, team or place takes part.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// How many people, in words or as a number.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub size: String,
    /// The first day, as `YYYY-MM-DD`; empty when not known yet.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub from: String,
    /// The last day, as `YYYY-MM-DD`; empty when not known yet.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub until: String,
    /// What must be shown before the rest follows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub proof: String,
}

impl Pilot {
    /// Whether nothing was filled in yet.
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }
}
