//! Fields in which somebody chooses: one of several, or several of several.

use maud::{Markup, html};

use crate::i18n::Texts;
use crate::web::components::field::{Field, described, head, help, optional_mark};
use crate::web::form::Typed;

/// Something to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The value in the form.
    pub value: String,
    /// What it is.
    pub label: String,
    /// Help, in one sentence; empty when none.
    pub hint: String,
}

impl Choice {
    /// A choice without help.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            hint: String::new(),
        }
    }

    /// A choice with help.
    pub fn with_hint(
        value: impl Into<String>,
        label: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            hint: hint.into(),
        }
    }
}

/// One of several, all in sight.
pub fn radios(texts: Texts, typed: &Typed, field: &Field<'_>, choices: &[Choice]) -> Markup {
    let one = [(String::new(), choices.to_vec())];
    group(texts, typed, field, &one, "radio")
}

/// One of several, all in sight, under headings.
pub fn grouped_radios(
    texts: Texts,
    typed: &Typed,
    field: &Field<'_>,
    groups: &[(String, Vec<Choice>)],
) -> Markup {
    group(texts, typed, field, groups, "radio")
}

/// Several of several.
pub fn checkboxes(texts: Texts, typed: &Typed, field: &Field<'_>, choices: &[Choice]) -> Markup {
    let one = [(String::new(), choices.to_vec())];
    group(texts, typed, field, &one, "checkbox")
}

/// One of many, folded.
pub fn select(texts: Texts, typed: &Typed, field: &Field<'_>, choices: &[Choice]) -> Markup {
    asks(typed, field, choices.iter());
    html! {
        div.field.wrong[typed.finding(field.name).is_some()] {
            (head(texts, typed, field))
            select id=(field.name) name=(field.name) aria-describedby=[described(typed, field)] {
                @for choice in choices {
                    option value=(choice.value) selected[typed.has(field.name, &choice.value)] {
                        (choice.label)
                    }
                }
            }
        }
    }
}

/// The first choice carries the field's own name as id, so that the summary's link lands on it.
fn group(
    texts: Texts,
    typed: &Typed,
    field: &Field<'_>,
    groups: &[(String, Vec<Choice>)],
    kind: &str,
) -> Markup {
    asks(typed, field, groups.iter().flat_map(|(_, choices)| choices));
    let mut index = 0;
    let mut next = || {
        index += 1;
        choice_id(field.name, index - 1)
    };
    html! {
        fieldset.field.wrong[typed.finding(field.name).is_some()]
            aria-describedby=[described(typed, field)] {
            legend { (field.label) (optional_mark(texts, field)) }
            (help(typed, field))
            @for (heading, choices) in groups {
                @if !heading.is_empty() { p.choices-head { (heading) } }
                div.choices {
                    @for choice in choices { (line(typed, field, choice, kind, &next())) }
                }
            }
        }
    }
}

fn line(typed: &Typed, field: &Field<'_>, choice: &Choice, kind: &str, id: &str) -> Markup {
    html! {
        div.choice {
            input type=(kind) id=(id) name=(field.name) value=(choice.value)
                checked[typed.has(field.name, &choice.value)];
            label for=(id) {
                (choice.label)
                @if !choice.hint.is_empty() { span.hint { (choice.hint) } }
            }
        }
    }
}

fn asks<'a>(typed: &Typed, field: &Field<'_>, choices: impl Iterator<Item = &'a Choice>) {
    let choices: Vec<(&str, &str)> = choices
        .map(|one| (one.value.as_str(), one.label.as_str()))
        .collect();
    typed.asks(field.name, &field.label, &choices);
}

fn choice_id(name: &str, index: usize) -> String {
    if index == 0 {
        name.to_owned()
    } else {
        format!("{name}-{}", index + 1)
    }
}
