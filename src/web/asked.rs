//! What a form asks, told by the form itself while it is drawn: the page of a conflict names each
//! field as the form does.

use std::sync::{Arc, Mutex, PoisonError};

/// A field that a form asks, or rows of fields that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The name in the form.
    pub name: String,
    /// What it asks.
    pub label: String,
    /// What each value means, where one chooses.
    pub choices: Vec<(String, String)>,
    /// How the names in a row begin; empty for a field of its own.
    pub rows: Vec<&'static str>,
}

/// The questions of a form, in the order in which they were drawn.
#[derive(Debug, Clone, Default)]
pub struct Asked(Arc<Mutex<Vec<Question>>>);

/// Forms are equal when what was typed in them is.
impl PartialEq for Asked {
    fn eq(&self, _other: &Self) -> bool {
        true
    }
}

impl Eq for Asked {}

impl Asked {
    /// Adds a question; one that is asked already stays as it was.
    pub fn add(&self, question: Question) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !all.iter().any(|known| known.name == question.name) {
            all.push(question);
        }
    }

    /// Every question so far.
    pub fn all(&self) -> Vec<Question> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}
