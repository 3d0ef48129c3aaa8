//! Part 7: the plan to put it to use, terms, and the last checks.

use serde::{Deserialize, Serialize};

/// Steps, terms and checks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Implementation {
    /// The twelve steps, in order.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// The phases, in order; empty while nobody planned them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phases: Vec<Step>,
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

impl Implementation {
    /// Whether service levels are asked, which tenderers must hear of before the award.
    pub fn asks_service(&self) -> bool {
        !self.service_levels.trim().is_empty()
    }

    /// The checks that are neither ticked nor given a reason.
    pub fn open_checks(&self) -> impl Iterator<Item = &Check> {
        let checks = self.checks.iter();
        checks.filter(|check| !check.done && check.reason.trim().is_empty())
    }
}

/// One step or phase of the plan.
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
    /// The first day, as `YYYY-MM-DD`; empty when not known yet.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub from: String,
    /// The last day, as `YYYY-MM-DD`; empty when not known yet.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub until: String,
}

impl Step {
    /// Whether somebody wrote who leads it, or when it is.
    pub fn is_planned(&self) -> bool {
        [&self.owner, &self.period, &self.from, &self.until]
            .into_iter()
            .any(|text| !text.trim().is_empty())
    }
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
