//! What the contract is expected to cost, who pays and for what. Only for who may see the budget.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::quantity::money::Money;

/// Expected costs, the sources of the budget and what it goes to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finance {
    /// What is expected to be paid once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub once: Option<Money>,
    /// What is expected to be paid each year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub yearly: Option<Money>,
    /// Where the budget comes from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// The part of the budget that goes to what it is about, for example learning or care.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub substance: Option<Money>,
    /// The part of the budget that goes to software and its maintenance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub software: Option<Money>,
}

impl Finance {
    /// Whether nothing was filled in yet.
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }

    /// What the sources bring together; nothing while there is no source.
    pub fn from_sources(&self) -> Option<Decimal> {
        sum(self.sources.iter().map(|one| one.amount))
    }

    /// What goes to the substance and to software together; nothing while neither is known.
    pub fn divided(&self) -> Option<Decimal> {
        sum([self.substance, self.software].into_iter().flatten())
    }
}

/// Amounts together; nothing when there are none. An amount is at most 10^12, so the sum fits.
fn sum(amounts: impl Iterator<Item = Money>) -> Option<Decimal> {
    let amounts: Vec<Decimal> = amounts.map(Money::amount).collect();
    let total: Decimal = amounts.iter().sum();
    (!amounts.is_empty()).then(|| total.normalize())
}

/// Money for the contract from one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// What kind of place.
    pub kind: SourceKind,
    /// Which department, scheme or fund; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// How much.
    pub amount: Money,
}

/// Where money for the contract comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// The own budget of the department that buys.
    Own,
    /// The budget of another department, for example that of the employee.
    Department,
    /// A subsidy.
    Subsidy,
    /// A sector fund.
    SectorFund,
    /// Anything else.
    Other,
}

impl SourceKind {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Own,
        Self::Department,
        Self::Subsidy,
        Self::SectorFund,
        Self::Other,
    ];

    /// The code in forms and files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Department => "department",
            Self::Subsidy => "subsidy",
            Self::SectorFund => "sector-fund",
            Self::Other => "other",
        }
    }

    /// Reads a code; anything unknown is nothing.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}
