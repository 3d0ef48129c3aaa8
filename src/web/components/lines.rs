//! A table of which each row is typed, with empty rows at the end to add more.
//!
//! A row that is emptied is gone after the save, so that it works without a script.

use maud::{Markup, html};

use crate::i18n::Texts;
use crate::web::components::cell::{self, Cell};
use crate::web::components::choice::Choice;
use crate::web::components::field;
use crate::web::form::Typed;

/// The most rows that a form is read for.
const MOST: usize = 60;

/// How many empty rows follow the filled ones.
const SPARE: usize = 2;

/// A column of the table.
#[derive(Debug, Clone)]
pub struct Column {
    /// How the names of its fields begin; the number of the row follows.
    pub begins: &'static str,
    /// The key of its header.
    pub label: &'static str,
    /// What is typed in it.
    pub kind: Kind,
}

/// What is typed in a column.
#[derive(Debug, Clone)]
pub enum Kind {
    /// One line.
    Line,
    /// An amount or a number.
    Number,
    /// Some lines of text.
    Text,
    /// One of several; the first one is no choice.
    One(Vec<Choice>),
}

/// The table.
#[derive(Debug, Clone)]
pub struct Lines {
    /// The name of the field that counts the rows.
    pub name: &'static str,
    /// The key of its caption.
    pub title: &'static str,
    /// Its columns.
    pub columns: Vec<Column>,
}

/// A row in which something was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1.
    pub number: usize,
    /// What was typed in each column.
    pub cells: Vec<String>,
}

impl Lines {
    /// Fills the rows; some empty ones follow.
    pub fn fill(&self, typed: &mut Typed, rows: &[Vec<String>]) {
        let count = (rows.len() + SPARE).min(MOST);
        typed.set(self.name, count.to_string());
        for (row, number) in rows.iter().zip(1..) {
            for (column, value) in self.columns.iter().zip(row) {
                typed.set(&column.name(number), value.as_str());
            }
        }
    }

    /// Whether the form showed the table.
    pub fn was_shown(&self, typed: &Typed) -> bool {
        !typed.all(self.name).is_empty()
    }

    /// The rows in which something was typed, in order.
    pub fn read(&self, typed: &Typed) -> Vec<Line> {
        let line = |number| Line {
            number,
            cells: self
                .columns
                .iter()
                .map(|column| typed.trimmed(&column.name(number)))
                .collect(),
        };
        let lines = (1..=self.count(typed)).map(line);
        lines
            .filter(|line| line.cells.iter().any(|cell| !cell.is_empty()))
            .collect()
    }

    /// The same; a row that does not say what it is about is refused.
    pub fn read_named(&self, texts: Texts, typed: &mut Typed) -> Vec<Line> {
        let lines = self.read(typed);
        for line in &lines {
            if line.cells.first().is_none_or(String::is_empty) {
                typed.refuse(self.columns[0].name(line.number), texts.get("lines-first"));
            }
        }
        lines
    }

    /// The table of the form.
    pub fn draw(&self, texts: Texts, typed: &Typed) -> Markup {
        let title = texts.get(self.title);
        let begins: Vec<&'static str> = self.columns.iter().map(|one| one.begins).collect();
        html! {
            (field::count(typed, self.name, self.count(typed), title.clone(), &begins))
            div.scroll tabindex="0" role="region" aria-label=(title) {
                table.rows.stack.typed {
                    caption { (title) }
                    thead { tr {
                        @for column in &self.columns { th scope="col" { (texts.get(column.label)) } }
                    } }
                    tbody {
                        @for number in 1..=self.count(typed) {
                            tr {
                                @for column in &self.columns {
                                    td data-label=(texts.get(column.label)) { (column.draw(texts, typed, number)) }
                                }
                            }
                        }
                    }
                }
            }
            p.hint { (texts.get("lines-more")) }
        }
    }

    fn count(&self, typed: &Typed) -> usize {
        typed.get(self.name).parse().unwrap_or(SPARE).min(MOST)
    }
}

impl Column {
    /// The name of its field in a row.
    pub fn name(&self, number: usize) -> String {
        format!("{}{number}", self.begins)
    }

    fn draw(&self, texts: Texts, typed: &Typed, number: usize) -> Markup {
        let name = self.name(number);
        let label = format!("{} {number}", texts.get(self.label));
        let cell = |width| Cell {
            name: &name,
            label: &label,
            width,
            form: None,
        };
        match &self.kind {
            Kind::Line => cell::input(typed, cell("wide")),
            Kind::Number => cell::input(typed, cell("amount")),
            Kind::Text => cell::area(typed, cell("wide")),
            Kind::One(choices) => cell::select(typed, cell("one"), choices),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    fn lines() -> Lines {
        Lines {
            name: "services",
            title: "action-save",
            columns: vec![
                Column {
                    begins: "service-subject-",
                    label: "action-save",
                    kind: Kind::Line,
                },
                Column {
                    begins: "service-norm-",
                    label: "action-save",
                    kind: Kind::Text,
                },
            ],
        }
    }

    #[test]
    fn rows_come_back_as_they_were_and_empty_ones_are_gone() {
        let (lines, mut typed) = (lines(), Typed::default());
        assert!(!lines.was_shown(&typed));
        let rows = vec![
            vec!["Hulp".to_owned(), "Een uur\nen meer".to_owned()],
            vec!["Herstel".to_owned(), String::new()],
        ];
        lines.fill(&mut typed, &rows);
        assert!(lines.was_shown(&typed));
        assert_eq!(typed.get("services"), "4", "two rows are left to write in");
        typed.set("service-norm-4", "Later");
        typed.set("service-subject-1", " ");
        typed.set("service-norm-1", "");
        let read = lines.read(&typed);
        let numbers: Vec<usize> = read.iter().map(|line| line.number).collect();
        assert_eq!(numbers, [2, 4]);
        lines.read_named(Language::Nl.texts(), &mut typed);
        assert_eq!(typed.findings().len(), 1, "a row says what it is about");
        assert_eq!(typed.findings()[0].0, "service-subject-4");
    }
}
