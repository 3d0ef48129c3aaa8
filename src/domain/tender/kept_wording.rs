//! A wording that is kept although a writing check calls it an error, with the reason.

use serde::{Deserialize, Serialize};

use crate::domain::tender::part::Part;

/// Why a text stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptWording {
    /// Part, object and rule together.
    pub id: String,
    /// Name of the part that the text stands in.
    pub part: String,
    /// Id of the requirement, knock-out, goal or criterion.
    pub object: String,
    /// Code of the rule.
    pub rule: String,
    /// The words that it is about; other words ask for another reason.
    pub words: String,
    /// The sentences that they stand in; others ask for another reason. Empty when the reason is
    /// from before these were kept.
    #[serde(default)]
    pub sentences: String,
    /// Why they stay.
    pub reason: String,
    /// The name of who wrote the reason.
    pub by: String,
    /// When, as RFC 3339 in UTC.
    pub at: String,
}

impl KeptWording {
    /// The id of what is kept about this text and rule.
    pub fn id_of(part: Part, object: &str, rule: &str) -> String {
        format!("{}.{object}.{rule}", part.name())
    }

    /// Whether it is about this text and rule.
    pub fn is_about(&self, part: Part, object: &str, rule: &str) -> bool {
        self.part == part.name() && self.object == object && self.rule == rule
    }
}
