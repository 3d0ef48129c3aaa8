//! Part 4, pakket van eisen: musts, wishes and points that are still to be developed.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// One requirement.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Requirement {
    /// Stable within the dossier, for example "R014".
    pub id: String,
    /// Subject, for example "Koppelingen".
    #[serde(default)]
    pub area: String,
    /// What must be possible.
    #[serde(default)]
    pub text: String,
    /// `MoSCoW`, or to develop.
    pub class: RequirementClass,
    /// Points for a full answer; only for classes that score.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<Decimal>,
    /// A concrete example.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub example: String,
    /// Who asked for it, for example "MoSCoW-workshop 3 maart" or "Privacy officer".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub origin: String,
    /// How it is checked, for example "demonstratie" or "documentatie".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub check: String,
    /// Code of the library item; empty when the buyer wrote it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub library: String,
    /// Goals that it serves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<String>,
    /// How months become a share; absent means the criterion's curve.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub curve: Option<Curve>,
}

/// The `MoSCoW` classes, and "te ontwikkelen".
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum RequirementClass {
    /// Eis: a bid that does not meet it is excluded.
    #[default]
    Must,
    /// Wens, zwaar: scores.
    Should,
    /// Wens, licht: scores.
    Could,
    /// Buiten scope: recorded so that nobody asks again.
    Wont,
    /// Te ontwikkelen: scored by months until delivery.
    ToDevelop,
}

/// How a number becomes a share between 0 and 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Curve {
    /// The share of the first point whose x is at least the value.
    Steps {
        /// Pairs of x and share, x ascending.
        points: Vec<(Decimal, Decimal)>,
        /// The share beyond the last point.
        #[serde(default)]
        after: Decimal,
        /// The unit of the shares; 1 when absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        of: Option<Decimal>,
    },
    /// Straight lines through the points.
    Linear {
        /// Pairs of x and share, x ascending.
        points: Vec<(Decimal, Decimal)>,
        /// What happens outside the points.
        #[serde(default)]
        outside: Outside,
        /// The unit of the shares; 1 when absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        of: Option<Decimal>,
    },
}

/// What a linear curve does outside its points.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outside {
    /// Keeps the first or last share.
    #[default]
    Clip,
    /// Continues the first or last line.
    Extend,
}

impl RequirementClass {
    /// All classes, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Must,
        Self::Should,
        Self::Could,
        Self::Wont,
        Self::ToDevelop,
    ];

    /// The classes that earn points.
    pub const SCORING: [Self; 3] = [Self::Should, Self::Could, Self::ToDevelop];

    /// True for a class that earns points.
    pub fn scores(self) -> bool {
        Self::SCORING.contains(&self)
    }

    /// The name in dossiers and forms.
    pub fn name(self) -> &'static str {
        match self {
            Self::Must => "must",
            Self::Should => "should",
            Self::Could => "could",
            Self::Wont => "wont",
            Self::ToDevelop => "to-develop",
        }
    }

    /// Reads a name; anything unknown is nothing.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.name() == name)
    }
}
