//! What a rule depends on: who buys, what, how fast, and which period.

use serde::{Deserialize, Serialize};

/// Who buys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Buyer {
    /// A ministry or another central authority.
    Central,
    /// A municipality, province, school or another sub-central authority.
    SubCentral,
    /// A body in water, energy, transport or post.
    SpecialSector,
}

impl Buyer {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Central, Self::SubCentral, Self::SpecialSector];

    /// The code in forms and files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Central => "central",
            Self::SubCentral => "sub-central",
            Self::SpecialSector => "special-sector",
        }
    }
}

/// What kind of contract it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContractKind {
    /// Building.
    Works,
    /// Goods.
    Supplies,
    /// Services.
    Services,
    /// Social and other specific services, for which fewer rules hold.
    Social,
}

impl ContractKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Works, Self::Supplies, Self::Services, Self::Social];

    /// The code in forms and files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Works => "works",
            Self::Supplies => "supplies",
            Self::Services => "services",
            Self::Social => "social",
        }
    }
}

/// How fast the procedure goes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pace {
    /// As usual.
    #[default]
    Ordinary,
    /// After a prior information notice.
    PriorNotice,
    /// Accelerated for urgent reasons.
    Urgent,
}

impl Pace {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Ordinary, Self::PriorNotice, Self::Urgent];

    /// The code in forms and files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ordinary => "ordinary",
            Self::PriorNotice => "prior-notice",
            Self::Urgent => "urgent",
        }
    }
}

/// Which period of a procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TermKind {
    /// To ask to take part, from the dispatch of the notice.
    Requests,
    /// To tender, from the dispatch of the notice or of the invitation.
    Bids,
    /// The last clarification, back from the last day to tender.
    Clarification,
    /// From the award decision to the contract.
    Standstill,
}

impl TermKind {
    /// All of them, in the order of a procedure.
    pub const ALL: [Self; 4] = [
        Self::Requests,
        Self::Bids,
        Self::Clarification,
        Self::Standstill,
    ];

    /// The code in forms and files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Requests => "requests",
            Self::Bids => "bids",
            Self::Clarification => "clarification",
            Self::Standstill => "standstill",
        }
    }

    /// Whether a written reason lets a planned day go against the minimum: never for the standstill,
    /// in which tenderers seek legal protection.
    pub fn may_deviate(self) -> bool {
        match self {
            Self::Requests | Self::Bids | Self::Clarification => true,
            Self::Standstill => false,
        }
    }
}
