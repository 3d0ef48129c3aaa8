//! Part 1, aanleiding: why this is bought.

use serde::{Deserialize, Serialize};

/// The answers to the guiding questions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Motivation {
    /// One paragraph that opens the tender document.
    #[serde(default)]
    pub summary: String,
    /// Answers in the order of the questions.
    #[serde(default)]
    pub answers: Vec<MotivationAnswer>,
    /// What goes wrong today.
    #[serde(default)]
    pub bottlenecks: Vec<Bottleneck>,
    /// What doing nothing costs, in words and figures.
    #[serde(default)]
    pub doing_nothing: String,
}

/// One answered question. The question's text is kept, so the dossier reads without the library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MotivationAnswer {
    /// Code of the question in the library.
    pub code: String,
    /// `strategic`, `external`, `organisation`, `current` or `desired`.
    pub group: String,
    /// The question as it was asked.
    pub question: String,
    /// The answer.
    pub text: String,
}

/// Something that goes wrong today and the goal that it blocks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bottleneck {
    /// Stable within the dossier, for example "B1".
    pub id: String,
    /// What goes wrong.
    pub text: String,
    /// Goals that it blocks.
    #[serde(default)]
    pub goals: Vec<String>,
}
