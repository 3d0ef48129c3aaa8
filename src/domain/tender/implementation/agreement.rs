//! Which conditions apply and with which changes, how is invoiced, and which service is asked.

use serde::{Deserialize, Serialize};

/// The agreements that go with the contract.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// Whose conditions apply; nothing while nobody chose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Conditions>,
    /// Which conditions, with their version.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Why these and not the usual ones.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Where the contract goes another way than the conditions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deviations: Vec<Deviation>,
    /// The legal documents, and what of each holds for a service in the cloud.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<LegalDocument>,
    /// How is invoiced.
    #[serde(default, skip_serializing_if = "Invoicing::is_open")]
    pub invoicing: Invoicing,
    /// The service levels that are asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub service: Vec<ServiceLevel>,
}

impl Agreement {
    /// Whether nothing was filled in yet.
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }

    /// Whether the choice of conditions still needs a reason.
    pub fn lacks_reason(&self) -> bool {
        self.conditions.is_some_and(Conditions::need_reason) && self.reason.trim().is_empty()
    }
}

/// Whose conditions apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Conditions {
    /// The Dutch municipal conditions for information technology.
    Gibit,
    /// The buyer's own purchasing conditions.
    Own,
    /// Those of the tenderer.
    Tenderer,
    /// Others.
    Other,
}

impl Conditions {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Gibit, Self::Own, Self::Tenderer, Self::Other];

    /// Whether the choice must be explained.
    pub fn need_reason(self) -> bool {
        matches!(self, Self::Tenderer | Self::Other)
    }

    /// The code in forms and files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Gibit => "gibit",
            Self::Own => "own",
            Self::Tenderer => "tenderer",
            Self::Other => "other",
        }
    }

    /// Reads a code; anything unknown is nothing.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// One article that does not hold as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deviation {
    /// Which article.
    #[serde(default)]
    pub article: String,
    /// What holds in its place.
    #[serde(default)]
    pub text: String,
}

/// A legal document, and what of it holds for a service in the cloud.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalDocument {
    /// Its name.
    #[serde(default)]
    pub title: String,
    /// How much of it applies; nothing while nobody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub applies: Option<Applies>,
    /// Which points do not apply, and why.
    #[serde(default)]
    pub reason: String,
}

/// How much of a document applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Applies {
    /// All of it.
    Whole,
    /// A part.
    Partly,
    /// Nothing.
    Not,
}

impl Applies {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Whole, Self::Partly, Self::Not];

    /// The code in forms and files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Partly => "partly",
            Self::Not => "not",
        }
    }

    /// Reads a code; anything unknown is nothing.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// How is invoiced.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invoicing {
    /// How often; nothing while nobody chose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<Every>,
    /// True when the period is paid beforehand, false when afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ahead: Option<bool>,
    /// Whether invoices come over the Peppol network.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub peppol: Option<bool>,
    /// Which reference must be on an invoice.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reference: String,
}

impl Invoicing {
    /// Whether nothing was filled in yet.
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }
}

/// How often is invoiced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Every {
    /// Each month.
    Month,
    /// Each quarter.
    Quarter,
    /// Each year.
    Year,
    /// When a milestone is reached.
    Milestone,
}

impl Every {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Month, Self::Quarter, Self::Year, Self::Milestone];

    /// The code in forms and files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
            Self::Milestone => "milestone",
        }
    }

    /// Reads a code; anything unknown is nothing.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// One service level.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceLevel {
    /// What it is about, for example availability.
    #[serde(default)]
    pub subject: String,
    /// What is asked.
    #[serde(default)]
    pub norm: String,
    /// How it is measured.
    #[serde(default)]
    pub measured: String,
    /// What follows when it is not met.
    #[serde(default)]
    pub consequence: String,
}

impl ServiceLevel {
    /// Whether the row says anything: an empty one asks nothing.
    pub fn is_asked(&self) -> bool {
        let texts = [&self.subject, &self.norm, &self.measured, &self.consequence];
        texts.into_iter().any(|text| !text.trim().is_empty())
    }
}
