//! Offers, and the people who mark them.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::quantity::money::Money;

/// Somebody who marks bids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessor {
    /// Stable within the dossier; the key of `assessor_marks`.
    pub id: String,
    /// The name that reports print.
    pub name: String,
    /// What this person knows about, for example "ICT-architect".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub expertise: String,
}

/// An offer. A field that the phase keeps shut is simply absent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Bid {
    /// Stable within the dossier.
    pub id: String,
    /// The tenderer's name.
    pub name: String,
    /// True once the tenderer took the bid back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub withdrawn: bool,
    /// The price over the whole term, excluding VAT.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Money>,
    /// When it came in, as `2026-11-24T10:00:00Z`; for the tie rule `earliest`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received: Option<String>,
    /// Result per knock-out.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub knock_outs: BTreeMap<String, KnockOutResult>,
    /// Why a knock-out failed, per knock-out.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub knock_out_reasons: BTreeMap<String, String>,
    /// Answer per requirement.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, Answer>,
    /// What the tenderer wrote beside an answer: an explanation of the months, or its solution.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub explanations: BTreeMap<String, String>,
    /// What the tenderer wrote, per marked criterion.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<String, String>,
    /// Mark per criterion per assessor.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub assessor_marks: BTreeMap<String, BTreeMap<String, Decimal>>,
    /// Reason per criterion per assessor.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub assessor_reasons: BTreeMap<String, BTreeMap<String, String>>,
    /// Consensus mark per criterion.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub marks: BTreeMap<String, Decimal>,
    /// Measured number per criterion.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub measures: BTreeMap<String, Decimal>,
    /// Reason of the consensus mark per criterion.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub reasons: BTreeMap<String, String>,
}

impl Bid {
    /// Whether the bid is compared at all: not withdrawn, and no knock-out failed.
    pub fn is_compared(&self) -> bool {
        !self.withdrawn
            && self
                .knock_outs
                .values()
                .all(|result| *result == KnockOutResult::Pass)
    }
}

/// Whether a bid meets a knock-out criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KnockOutResult {
    /// Met.
    Pass,
    /// Not met: the bid is excluded.
    Fail,
}

/// A tenderer's answer to a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Met in full.
    Yes,
    /// Met in part.
    Partly,
    /// Not met.
    No,
    /// To develop: there already.
    Available,
    /// To develop: will not come.
    Never,
    /// To develop: months until delivery.
    Months(Decimal),
}
