//! Parts 5 and 6: the tree of quality criteria, and the scales they are marked on.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::tender::requirement::{Curve, RequirementClass};

/// A group of criteria, or one criterion that is scored.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Criterion {
    /// Stable within the dossier and unique in the whole tree.
    pub id: String,
    /// Short name, for example "Implementatieplan".
    #[serde(default)]
    pub name: String,
    /// Weight among its siblings, which add up to 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<Decimal>,
    /// How it is scored; absent for a group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<CriterionKind>,
    /// The criteria of a group.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Criterion>,
    /// Classes of requirements that it counts (kind `requirements`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub classes: Vec<RequirementClass>,
    /// How months become a share (kind `requirements`, class `to-develop`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub curve: Option<Curve>,
    /// The valid marks (kind `marked`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<Scale>,
    /// What each level means (kind `marked`), beside the strict `scale`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub described_levels: Vec<DescribedLevel>,
    /// A share below this makes the bid inadmissible, 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Decimal>,
    /// What tenderers are asked to write or show.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub question: String,
    /// Goals that it serves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<String>,
    /// Code of the library item; empty when the buyer wrote it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub library: String,
}

/// How a criterion is scored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CriterionKind {
    /// By people, on a scale.
    Marked,
    /// By the answers to requirements.
    Requirements,
    /// By a measured number.
    Measured,
}

/// The valid marks of a criterion: a list of levels, or a range.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Scale {
    /// Only the listed marks are valid.
    Levels {
        /// Marks with the share that each earns.
        levels: Vec<Level>,
        /// The unit of the shares; 1 when absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        of: Option<Decimal>,
    },
    /// Every mark between two ends is valid.
    Range {
        /// The mark that earns nothing.
        zero: Decimal,
        /// The mark that earns everything.
        full: Decimal,
    },
}

/// One valid mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Level {
    /// The mark.
    pub mark: Decimal,
    /// The share that it earns.
    pub share: Decimal,
}

/// What a mark means, published beforehand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DescribedLevel {
    /// The mark.
    pub mark: Decimal,
    /// One word, for example "goed".
    pub label: String,
    /// What a bid at this level shows.
    pub text: String,
}
