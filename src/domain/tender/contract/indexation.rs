//! How prices follow the market during the contract.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Whether prices change, by what, from when and by how much at most.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Indexation {
    /// By what prices change; nothing while nobody chose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<IndexedBy>,
    /// The name of the index.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub index: String,
    /// The fixed percentage a year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<Decimal>,
    /// The first day on which prices may change, as `YYYY-MM-DD`; empty when not known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub from: String,
    /// The most that prices rise in a year, in percent; no limit when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum: Option<Decimal>,
}

impl Indexation {
    /// Whether nothing was filled in yet.
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }
}

/// By what prices change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IndexedBy {
    /// By nothing: the price is fixed.
    Nothing,
    /// By a published index, for example of the national office of statistics.
    Index,
    /// By a fixed percentage a year.
    Percent,
}

impl IndexedBy {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Nothing, Self::Index, Self::Percent];

    /// The code in forms and files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Index => "index",
            Self::Percent => "percent",
        }
    }

    /// Reads a code; anything unknown is nothing.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}
