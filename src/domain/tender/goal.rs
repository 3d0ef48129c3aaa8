//! Part 2, doelstelling: what must be reached, by the five letters of SMART.

use serde::{Deserialize, Serialize};

/// A goal. An operational goal serves at least one strategic goal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goal {
    /// Stable within the dossier, for example "S1" or "O2".
    pub id: String,
    /// Long-term direction or short-term result.
    pub kind: GoalKind,
    /// Code of the library's theme; empty when the buyer made the goal.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub theme: String,
    /// The goal in one sentence.
    pub title: String,
    /// S: what exactly, for whom.
    #[serde(default)]
    pub specific: String,
    /// M: how it is measured.
    #[serde(default)]
    pub measurable: String,
    /// M: the indicator, for example "weken tot zelfstandig werken".
    #[serde(default)]
    pub indicator: String,
    /// M: where it stands now.
    #[serde(default)]
    pub baseline: String,
    /// M: where it must be.
    #[serde(default)]
    pub target: String,
    /// A: who agreed.
    #[serde(default)]
    pub acceptable: String,
    /// R: why it can be done.
    #[serde(default)]
    pub realistic: String,
    /// T: when it is reached.
    #[serde(default)]
    pub time_bound: String,
    /// Strategic goals that an operational goal serves.
    #[serde(default)]
    pub serves: Vec<String>,
}

/// Which kind of goal.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GoalKind {
    /// Long-term direction that follows from mission and vision.
    #[default]
    Strategic,
    /// Concrete, measurable result on the short term.
    Operational,
}
