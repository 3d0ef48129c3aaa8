//! What the law must know of a procurement, and the reasons that it asks for.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::law::case::{Buyer, ContractKind, Pace, TermKind};
use crate::domain::law::country::Country;
use crate::domain::quantity::money::Money;

/// The facts on which the law decides.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Legal {
    /// Whose law counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Who buys.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub buyer: Option<Buyer>,
    /// What kind of contract it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contract: Option<ContractKind>,
    /// The estimated value, excluding VAT, with all options and extensions. As secret as the budget.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub estimated_value: Option<Money>,
    /// How fast the procedure goes.
    #[serde(default)]
    pub pace: Pace,
    /// Why it is accelerated.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub pace_reason: String,
    /// True when tenders cannot be handed in electronically.
    #[serde(default)]
    pub paper_bids: bool,
    /// True when the documents are not online in full, free and directly.
    #[serde(default)]
    pub limited_access: bool,
    /// Whether there are lots; nothing while nobody decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lots: Option<bool>,
    /// Why there are none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub lots_reason: String,
    /// True when contracts are merged that could stand alone.
    #[serde(default)]
    pub merged: bool,
    /// Why they are merged.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub merged_reason: String,
    /// Why the award is not by the best price-quality ratio.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub award_reason: String,
    /// Why a planned day goes against a minimum period.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub deviations: BTreeMap<TermKind, String>,
}

impl Legal {
    /// Whether nothing was filled in yet.
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }

    /// The reason for a day that goes against a minimum period; nothing when none was written, or
    /// when no reason can do.
    pub fn deviation(&self, term: TermKind) -> Option<&str> {
        let reason = self.deviations.get(&term)?.trim();
        (term.may_deviate() && !reason.is_empty()).then_some(reason)
    }
}

/// A day of the procedure from which or to which the law counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Moment {
    /// The notice is sent.
    Dispatch,
    /// The last day to ask to take part.
    Requests,
    /// Selected candidates are invited to tender.
    Invitation,
    /// The last clarification is sent.
    Clarification,
    /// The last day to tender.
    Bids,
    /// The award decision is sent to all.
    Decision,
    /// The last day of the standstill.
    Standstill,
}

impl Moment {
    /// All of them, in the order of a procedure.
    pub const ALL: [Self; 7] = [
        Self::Dispatch,
        Self::Requests,
        Self::Invitation,
        Self::Clarification,
        Self::Bids,
        Self::Decision,
        Self::Standstill,
    ];

    /// The code in forms and files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dispatch => "dispatch",
            Self::Requests => "requests",
            Self::Invitation => "invitation",
            Self::Clarification => "clarification",
            Self::Bids => "bids",
            Self::Decision => "decision",
            Self::Standstill => "standstill",
        }
    }

    /// Reads a code; anything unknown is nothing.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}
