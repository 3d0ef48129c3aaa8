//! Part 7: the plan to put it to use, terms, and the last checks.

use serde::{Deserialize, Serialize};

/// Steps, terms and checks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Implementation {
    /// The twelve steps, in order.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// Which conditions apply and why, for example "GIBIT 2023".
    #[serde(default)]
    pub terms: String,
    /// Service levels that are asked.
    #[serde(default)]
    pub service_levels: String,
    /// How and when is invoiced.
    #[serde(default)]
    pub invoicing: String,
    /// The last checks before publication.
    #[serde(default)]
    pub checks: Vec<Check>,
}

/// One step of the plan.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Code of the library's step, or the buyer's own.
    pub id: String,
    /// What the step is.
    pub title: String,
    /// What is agreed about it.
    #[serde(default)]
    pub text: String,
    /// Who leads it.
    #[serde(default)]
    pub owner: String,
    /// When, in words or as a date.
    #[serde(default)]
    pub period: String,
}

/// One check before publication.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// Code of the library's check.
    pub id: String,
    /// What is checked.
    pub text: String,
    /// True when somebody ticked it.
    #[serde(default)]
    pub done: bool,
    /// Why it does not apply, when it is not ticked.
    #[serde(default)]
    pub reason: String,
}
