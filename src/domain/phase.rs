//! The phases that a procurement goes through.

use serde::{Deserialize, Serialize};

/// Where a procurement stands. Order is the order of the road.
///
/// ```text
/// draft → published → assessing → quality-fixed → prices-opened
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Being written; everything may change.
    #[default]
    Draft,
    /// Criteria, weights and method are frozen; bids are registered.
    Published,
    /// No bid comes in any more; assessors mark.
    Assessing,
    /// All marks are in and frozen; prices are still shut.
    QualityFixed,
    /// Prices are readable and the ranking is known.
    PricesOpened,
}

impl Phase {
    /// All phases, in order.
    pub const ALL: [Self; 5] = [
        Self::Draft,
        Self::Published,
        Self::Assessing,
        Self::QualityFixed,
        Self::PricesOpened,
    ];

    /// The name in dossiers and in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Assessing => "assessing",
            Self::QualityFixed => "quality-fixed",
            Self::PricesOpened => "prices-opened",
        }
    }

    /// Reads a name; anything unknown is nothing.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|phase| phase.name() == name)
    }
}
