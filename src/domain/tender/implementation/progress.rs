//! What is kept up while the plan is carried out: how far each step is, and the self-scan.
//!
//! It is no part of what tenderers read or of what a publication freezes, so that it can go on once
//! the contract runs.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::tender::implementation::State;

/// How far it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// How far each step and phase is since the publication, by its code.
    #[serde(default)]
    pub states: BTreeMap<String, State>,
    /// The rounds of the self-scan, oldest first.
    #[serde(default)]
    pub rounds: Vec<Round>,
}

/// The most rounds of the self-scan that are kept.
pub const MOST_ROUNDS: usize = 12;

/// The answers of one day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// The day, as `YYYY-MM-DD`.
    pub day: String,
    /// An answer for each question that was answered, by its code.
    #[serde(default)]
    pub answers: BTreeMap<String, Level>,
    /// What is to be said of it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl Round {
    /// How often this was the answer.
    pub fn count(&self, level: Level) -> usize {
        let answers = self.answers.values();
        answers.filter(|one| **one == level).count()
    }
}

/// How far the organisation is with one point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// It is in place.
    Yes,
    /// It is partly in place.
    Partly,
    /// It is not there.
    No,
}

impl Level {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::No];

    /// The code in forms and files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
        }
    }

    /// Reads a code; anything unknown is nothing.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}
