//! Requirements as rows of a spreadsheet: the columns and their names, and the rows in and out.
//!
//! Names of columns and words for classes are read in every language at once, so that a list reads
//! the same for everybody. To add a name: put it in `requirements-names-…` or `requirements-words-…`.

pub mod problem;
pub mod read;
#[cfg(test)]
mod tests;

use crate::domain::delimited::{self, Separator};
use crate::domain::tender::requirement::{
    AnswerForm, Requirement, RequirementClass, RequirementKind,
};
use crate::i18n::{Language, Texts, number};

/// A column of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// The number that it has where it comes from; here it gets another.
    Number,
    /// What must be possible.
    Text,
    /// The class.
    Class,
    /// Points for a full answer.
    Points,
    /// Subject.
    Area,
    /// A concrete example.
    Example,
    /// How it is checked.
    Check,
    /// Who asked for it.
    Origin,
    /// What it is about.
    Kind,
    /// What tenderers answer beside yes, partly or no.
    Answer,
    /// Who will use it and how often.
    Use,
    /// Whether it is kept for the negotiation.
    Negotiable,
    /// The codes of the goals that it serves.
    Goals,
}

impl Column {
    /// All columns, in the order in which they are written.
    pub const ALL: [Self; 13] = [
        Self::Number,
        Self::Text,
        Self::Class,
        Self::Points,
        Self::Area,
        Self::Example,
        Self::Check,
        Self::Origin,
        Self::Kind,
        Self::Answer,
        Self::Use,
        Self::Negotiable,
        Self::Goals,
    ];

    /// The end of the keys of its texts.
    fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Text => "text",
            Self::Class => "class",
            Self::Points => "points",
            Self::Area => "area",
            Self::Example => "example",
            Self::Check => "check",
            Self::Origin => "origin",
            Self::Kind => "kind",
            Self::Answer => "answer",
            Self::Use => "use",
            Self::Negotiable => "negotiable",
            Self::Goals => "goals",
        }
    }

    /// What stands above it, the same as above its field.
    pub fn label(self, texts: Texts) -> String {
        texts.get(match self {
            Self::Number => "requirements-number",
            Self::Text => "requirements-text",
            Self::Class => "requirements-class",
            Self::Points => "requirements-points-head",
            Self::Area => "requirements-area",
            Self::Example => "requirements-example",
            Self::Check => "requirements-check",
            Self::Origin => "requirements-origin",
            Self::Kind => "requirements-kind",
            Self::Answer => "requirements-answer-form",
            Self::Use => "requirements-use",
            Self::Negotiable => "requirements-negotiable",
            Self::Goals => "requirements-goals",
        })
    }

    /// Other names for it in a language.
    pub fn other_names(self, texts: Texts) -> Vec<String> {
        listed(&texts.get(&format!("requirements-names-{}", self.name())))
    }
}

/// The word for a class.
pub fn class_word(texts: Texts, class: RequirementClass) -> String {
    texts.get(&format!("requirements-class-{}", class.name()))
}

/// Other words for a class in a language.
pub fn other_words(texts: Texts, class: RequirementClass) -> Vec<String> {
    listed(&texts.get(&format!("requirements-words-{}", class.name())))
}

/// The word for what a requirement is about.
pub fn kind_word(texts: Texts, kind: RequirementKind) -> String {
    texts.get(&format!("requirements-kind-{}", kind.name()))
}

/// The words for what tenderers answer.
pub fn answer_words(texts: Texts, form: AnswerForm) -> String {
    texts.get(&format!("requirements-answer-{}", form.name()))
}

fn listed(text: &str) -> Vec<String> {
    text.split(';').map(|one| one.trim().to_owned()).collect()
}

/// The list as CSV in a language: with a mark of the byte order, without which spreadsheets misread
/// accents, and with no cell that a spreadsheet takes for a formula.
pub fn csv(requirements: &[Requirement], language: Language) -> String {
    let mut rows = vec![
        Column::ALL
            .map(|column| column.label(language.texts()))
            .to_vec(),
    ];
    for one in requirements {
        let cells = Column::ALL.map(|column| delimited::guarded(&cell(one, column, language)));
        rows.push(cells.to_vec());
    }
    format!("\u{feff}{}", delimited::write(&rows, Separator::Semicolon))
}

/// One cell of a requirement, in words.
pub fn cell(one: &Requirement, column: Column, language: Language) -> String {
    match column {
        Column::Number => one.id.clone(),
        Column::Text => one.text.clone(),
        Column::Class => class_word(language.texts(), one.class),
        Column::Points => {
            let points = one.points.map(|points| number::for_input(points, language));
            points.unwrap_or_default()
        }
        Column::Area => one.area.clone(),
        Column::Example => one.example.clone(),
        Column::Check => one.check.clone(),
        Column::Origin => one.origin.clone(),
        Column::Kind => {
            let kind = one.kind.map(|kind| kind_word(language.texts(), kind));
            kind.unwrap_or_default()
        }
        Column::Answer if one.asks_description() => {
            answer_words(language.texts(), AnswerForm::Description)
        }
        Column::Negotiable if one.negotiable => language.texts().get("difference-yes"),
        Column::Answer | Column::Negotiable => String::new(),
        Column::Use => one.expected_use.clone(),
        Column::Goals => one.goals.join(", "),
    }
}
