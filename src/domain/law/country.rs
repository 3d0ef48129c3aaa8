//! Whose law counts.

use serde::{Deserialize, Serialize};

/// A country whose law is known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Country {
    /// Nederland.
    #[serde(rename = "nl")]
    Netherlands,
    /// België.
    #[serde(rename = "be")]
    Belgium,
}

impl Country {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Netherlands, Self::Belgium];

    /// The code in forms and in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Netherlands => "nl",
            Self::Belgium => "be",
        }
    }

    /// Reads a code; anything unknown is nothing.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}
