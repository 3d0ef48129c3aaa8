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
