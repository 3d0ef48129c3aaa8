//! Fields in the cells of a table: the label is there, but only for who cannot see the headers.

use maud::{Markup, html};

use crate::web::components::choice::Choice;
use crate::web::components::field;
use crate::web::form::Typed;

/// A field in a cell.
#[derive(Debug, Clone, Copy)]
pub struct Cell<'a> {
    /// The name in the form, also the id on the page.
    pub name: &'a str,
    /// What it asks, with the row it is about.
    pub label: &'a str,
    /// How wide it is: `wide`, `date` or `tiny`.
    pub width: &'static str,
    /// The id of its form, for a field that stands outside it.
    pub form: Option<&'static str>,
}

/// One line of text, a number or a date.
pub fn input(typed: &Typed, cell: Cell<'_>) -> Markup {
    let as_field = field::Field {
        name: cell.name,
        ..field::Field::default()
    };
    let finding = typed.finding(cell.name);
    typed.asks(cell.name, cell.label, &[]);
    html! {
        label.hidden for=(cell.name) { (cell.label) }
        @if finding.is_some() { (field::help(typed, &as_field)) }
        input.(cell.width) type="text" id=(cell.name) name=(cell.name) form=[cell.form]
            value=(typed.get(cell.name)) aria-describedby=[field::described(typed, &as_field)]
            aria-invalid=[finding.map(|_| "true")];
    }
}

/// One of several.
pub fn select(typed: &Typed, cell: Cell<'_>, choices: &[Choice]) -> Markup {
    let as_field = field::Field {
        name: cell.name,
        ..field::Field::default()
    };
    let finding = typed.finding(cell.name);
    let asked: Vec<(&str, &str)> = choices
        .iter()
        .map(|one| (one.value.as_str(), one.label.as_str()))
        .collect();
    typed.asks(cell.name, cell.label, &asked);
    html! {
        label.hidden for=(cell.name) { (cell.label) }
        @if finding.is_some() { (field::help(typed, &as_field)) }
        select.(cell.width) id=(cell.name) name=(cell.name) form=[cell.form]
            aria-describedby=[field::described(typed, &as_field)]
            aria-invalid=[finding.map(|_| "true")] {
            @for choice in choices {
                option value=(choice.value) selected[typed.has(cell.name, &choice.value)] {
                    (choice.label)
                }
            }
        }
    }
}

/// Some lines of text.
pub fn area(typed: &Typed, cell: Cell<'_>) -> Markup {
    let as_field = field::Field {
        name: cell.name,
        ..field::Field::default()
    };
    let finding = typed.finding(cell.name);
    typed.asks(cell.name, cell.label, &[]);
    html! {
        label.hidden for=(cell.name) { (cell.label) }
        @if finding.is_some() { (field::help(typed, &as_field)) }
        textarea id=(cell.name) name=(cell.name) form=[cell.form] rows="2"
            aria-describedby=[field::described(typed, &as_field)]
            aria-invalid=[finding.map(|_| "true")] {
            "\n" (typed.get(cell.name))
        }
    }
}
