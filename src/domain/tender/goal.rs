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
    /// What this purchase adds to reaching it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub adds: String,
    /// What an operational goal makes better; nothing while nobody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gain: Option<Gain>,
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

/// What an operational goal makes better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gain {
    /// The same for less time or money.
    Efficiency,
    /// More in the same time.
    Productivity,
    /// Fewer mistakes, better work.
    Quality,
    /// Better results of people or teams.
    Performance,
}

impl Gain {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [
        Self::Efficiency,
        Self::Productivity,
        Self::Quality,
        Self::Performance,
    ];

    /// The name in dossiers and forms.
    pub fn name(self) -> &'static str {
        match self {
            Self::Efficiency => "efficiency",
            Self::Productivity => "productivity",
            Self::Quality => "quality",
            Self::Performance => "performance",
        }
    }

    /// Reads a name; anything unknown is nothing.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|gain| gain.name() == name)
    }
}
