//! What stands in the way of publication, or deserves a second look; all of it at once.

use crate::domain::tender::part::Part;

/// How serious a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Must be mended first.
    Error,
    /// May stay, but somebody should have looked at it.
    Warning,
}

/// Something that the officer can mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Stable code; the texts live under `finding-<code>`.
    pub code: &'static str,
    /// How serious it is.
    pub severity: Severity,
    /// Where it can be mended; nothing when it is not in one of the seven parts.
    pub part: Option<Part>,
    /// What it is about, for example `R014` or the sum that was found.
    pub object: String,
}

impl Finding {
    /// Whether it follows from the estimated value or the budget: who reads it knows on which side of a limit that
    /// is. What the law says of a period or a reason differs below and above the threshold.
    pub fn tells_value(&self) -> bool {
        [
            "law-requests",
            "law-bids",
            "law-clarification",
            "law-standstill",
            "law-guide",
            "law-reasoned",
            "law-no-lots",
            "law-merging",
            "law-award-criterion",
            "law-urgency",
            "law-reason-guide",
            "proportion-reference-value",
            "proportion-turnover",
            "contract-estimate-differs",
            "contract-sources",
            "contract-division",
        ]
        .contains(&self.code)
    }

    /// Something that must be mended.
    pub fn error(code: &'static str, part: Part, object: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            part: Some(part),
            object: object.into(),
        }
    }

    /// Something to look at.
    pub fn warning(code: &'static str, part: Part, object: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Warning,
            part: Some(part),
            object: object.into(),
        }
    }
}
