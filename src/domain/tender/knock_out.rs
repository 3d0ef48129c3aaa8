//! Part 3, randvoorwaarden: what a bid must meet to be compared at all.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::quantity::money::Money;

/// A pass/fail condition. Failing it excludes the bid; there are no points.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnockOut {
    /// Stable within the dossier, for example "K1".
    pub id: String,
    /// The condition, with its numbers filled in.
    #[serde(default)]
    pub text: String,
    /// Which proof is asked.
    #[serde(default)]
    pub evidence: String,
    /// Why the condition is needed and in proportion.
    #[serde(default)]
    pub reason: String,
    /// Code of the library item; empty when the buyer wrote it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub library: String,
    /// Goals that it serves.
    #[serde(default)]
    pub goals: Vec<String>,
    /// What it asks that the law has a limit for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<Measure>,
    /// Why it goes above that limit; printed in the tender document.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub deviation: String,
}

/// Something that is asked of a tenderer and that must be in proportion to the contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Measure {
    /// References that show a core competence.
    Reference {
        /// The least value of a reference, excluding VAT.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        value: Option<Money>,
        /// How many are asked; one when it does not say.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        references: Option<Decimal>,
        /// The core competence that they show.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        competence: String,
    },
    /// A turnover in a year.
    Turnover {
        /// The least turnover, excluding VAT.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        value: Option<Money>,
    },
}
