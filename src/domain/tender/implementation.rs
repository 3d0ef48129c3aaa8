//! Part 7: the plan to put it to use, terms, and the last checks.

pub mod agreement;
pub mod pilot;
pub mod progress;

use serde::{Deserialize, Serialize};

use crate::domain::tender::implementation::agreement::{Agreement, ServiceLevel};
use crate::domain::tender::implementation::pilot::Pilot;

/// Steps, terms and checks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Implementation {
    /// The twelve steps, in order.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// The phases, in order; empty while nobody planned them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phases: Vec<Step>,
    /// Where the pilot is held, and what it must prove.
    #[serde(default, skip_serializing_if = "Pilot::is_open")]
    pub pilot: Pilot,
    /// Which conditions apply, what is invoiced how, and which service is asked.
    #[serde(default, skip_serializing_if = "Agreement::is_open")]
    pub agreement: Agreement,
    /// What else is to be said of the conditions.
    #[serde(default)]
    pub terms: String,
    /// What else is to be said of the service.
    #[serde(default)]
    pub service_levels: String,
    /// What else is to be said of invoices.
    #[serde(default)]
    pub invoicing: String,
    /// The last checks before publication.
    #[serde(default)]
    pub checks: Vec<Check>,
}

impl Implementation {
    /// Whether service levels are asked, which tenderers must hear of before the award.
    pub fn asks_service(&self) -> bool {
        let text = !self.service_levels.trim().is_empty();
        text || self.agreement.service.iter().any(ServiceLevel::is_asked)
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
    /// How far it is.
    #[serde(default, skip_serializing_if = "State::is_open")]
    pub state: State,
    /// Who decides.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub decides: String,
    /// Who advises.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub advises: String,
    /// Who is told.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub informed: String,
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
    /// Whether somebody wrote who leads it, or when it is, or began it.
    pub fn is_planned(&self) -> bool {
        let texts = [&self.owner, &self.period, &self.from, &self.until];
        !self.state.is_open() || texts.into_iter().any(|text| !text.trim().is_empty())
    }

    /// Whether somebody wrote who decides, advises or is told.
    pub fn has_others(&self) -> bool {
        let texts = [&self.decides, &self.advises, &self.informed];
        texts.into_iter().any(|text| !text.trim().is_empty())
    }
}

/// How far a step or phase is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Nobody began it.
    #[default]
    Open,
    /// Somebody is busy with it.
    Busy,
    /// It is done.
    Done,
}

impl State {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Open, Self::Busy, Self::Done];

    /// The code in forms and files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Busy => "busy",
            Self::Done => "done",
        }
    }

    /// Reads a code; anything unknown is nothing.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde passes a reference"
    )]
    fn is_open(&self) -> bool {
        *self == Self::Open
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn service_is_asked_in_a_text_or_in_a_row_that_says_something() {
        let row = |norm: &str| ServiceLevel {
            norm: norm.to_owned(),
            ..ServiceLevel::default()
        };
        for (text, rows, asked) in [
            ("", vec![], false),
            (" ", vec![row(" ")], false),
            ("99,9%", vec![], true),
            ("", vec![row(""), row("99,9%")], true),
        ] {
            let plan = Implementation {
                service_levels: text.to_owned(),
                agreement: Agreement {
                    service: rows,
                    ..Agreement::default()
                },
                ..Implementation::default()
            };
            assert_eq!(plan.asks_service(), asked, "{plan:?}");
        }
    }
}
