//! What each side of a conflict holds, question by question, in words.

use form_urlencoded::Serializer;

use crate::web::asked::Question;
use crate::web::components::conflict::Held;
use crate::web::form::Typed;

/// How values become words.
pub(super) struct Words<'a> {
    pub asked: &'a [Question],
}

impl Words<'_> {
    pub fn held(&self, question: &Question, side: &Typed) -> Held {
        let pairs = pairs(question, side);
        let shown = if question.rows.is_empty() {
            let filled = pairs.iter().filter(|(_, value)| !value.trim().is_empty());
            filled
                .map(|(name, value)| self.shown(name, value))
                .collect()
        } else {
            self.rows(question, side)
        };
        let sent = Serializer::new(String::new()).extend_pairs(&pairs).finish();
        Held { sent, shown }
    }

    fn shown(&self, name: &str, value: &str) -> String {
        let question = self.asked.iter().find(|question| question.name == name);
        let choices = question.map_or(&[][..], |question| &question.choices);
        let chosen = choices.iter().find(|(known, _)| known == value);
        let text = chosen.map_or(value, |(_, label)| label);
        text.trim().replace("\r\n", "\n")
    }

    /// Rows in which something is written, a line each.
    fn rows(&self, question: &Question, side: &Typed) -> Vec<String> {
        let mut numbers: Vec<usize> = side
            .values()
            .filter_map(|(name, _)| row_number(question, name))
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        let line = |number: usize| {
            let cells = question
                .rows
                .iter()
                .map(|column| format!("{column}{number}"));
            let cells = cells.filter(|name| !side.get(name).trim().is_empty());
            let cells: Vec<String> = cells
                .map(|name| self.shown(&name, side.get(&name)))
                .collect();
            cells.join(" · ")
        };
        numbers
            .into_iter()
            .map(line)
            .filter(|line| !line.is_empty())
            .collect()
    }
}

/// The questions of both drawings; those that only the stored one asks come last.
pub(super) fn questions(saved: &Typed, typed: &Typed) -> Vec<Question> {
    let mut all = typed.asked();
    for question in saved.asked() {
        match all.iter_mut().find(|known| known.name == question.name) {
            Some(known) => {
                for choice in question.choices {
                    if !known.choices.contains(&choice) {
                        known.choices.push(choice);
                    }
                }
            }
            None => all.push(question),
        }
    }
    // What is stored is never overwritten unseen, even if no drawing names it.
    for (name, _) in saved.values() {
        if !is_version(name) && !all.iter().any(|question| belongs(question, name)) {
            all.push(Question {
                name: name.to_owned(),
                label: name.to_owned(),
                choices: Vec::new(),
                rows: Vec::new(),
            });
        }
    }
    all
}

pub(super) fn pairs(question: &Question, side: &Typed) -> Vec<(String, String)> {
    side.values()
        .filter(|(name, _)| belongs(question, name))
        .map(owned)
        .collect()
}

pub(super) fn belongs(question: &Question, name: &str) -> bool {
    question.name == name || is_row_of(question, name)
}

pub(super) fn is_row_of(question: &Question, name: &str) -> bool {
    row_number(question, name).is_some()
}

/// The number of the row, when a name is that of a field in a row.
fn row_number(question: &Question, name: &str) -> Option<usize> {
    let mut columns = question.rows.iter();
    columns.find_map(|column| name.strip_prefix(column)?.parse().ok())
}

/// Versions come from what is stored: the choice was made with that in sight.
pub(super) fn is_version(name: &str) -> bool {
    name == "version" || name.starts_with("version-") || name.ends_with("-version")
}

pub(super) fn owned((name, value): (&str, &str)) -> (String, String) {
    (name.to_owned(), value.to_owned())
}
