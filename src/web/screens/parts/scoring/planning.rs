//! The dates of the procedure, as rows of the contract form.

use maud::{Markup, html};

use crate::domain::tender::scoring::PlanningStep;
use crate::i18n::{Language, Texts};
use crate::web::components::cell::{self, Cell};
use crate::web::components::field;
use crate::web::form::Typed;
use crate::web::screens::parts::scoring::terms;

/// The least rows that a form shows.
const LEAST: usize = 10;

/// The most rows that a form is read for.
const MOST: usize = 60;

/// The usual steps in their statutory order, without dates.
pub fn usual(texts: Texts) -> Vec<PlanningStep> {
    let titles = (1..=LEAST).map(|number| texts.get(&format!("scoring-step-{number}")));
    titles
        .map(|title| PlanningStep {
            title,
            date: String::new(),
        })
        .collect()
}

/// Fills the rows; there are always some left to write in.
pub fn fill(typed: &mut Typed, steps: &[PlanningStep], language: Language) {
    let rows = LEAST.max(steps.len() + 2).min(MOST);
    typed.set("steps", rows.to_string());
    for (step, number) in steps.iter().zip(1..) {
        typed.set(&title_of(number), step.title.clone());
        let date = terms::day(&step.date, language);
        typed.set(&date_of(number), date);
    }
}

/// The steps as they were typed; empty rows are no steps.
pub fn read(texts: Texts, typed: &mut Typed) -> Vec<PlanningStep> {
    let mut steps = Vec::new();
    for number in 1..=count(typed) {
        let title = typed.trimmed(&title_of(number));
        let date = typed.day(texts, &date_of(number));
        if title.is_empty() && !date.is_empty() {
            typed.refuse(title_of(number), texts.get("scoring-step-missing"));
        }
        if !title.is_empty() || !date.is_empty() {
            steps.push(PlanningStep { title, date });
        }
    }
    steps
}

/// The rows of the form.
pub fn rows(texts: Texts, typed: &Typed) -> Markup {
    let caption = texts.get("scoring-planning-text");
    html! {
        (field::count(typed, "steps", count(typed), texts.get("scoring-planning"),
            &["step-title-", "step-date-"]))
        div.scroll tabindex="0" role="region" aria-label=(texts.get("scoring-planning")) {
            table.rows.stack {
                caption { (caption) }
                thead { tr {
                    th scope="col" { (texts.get("scoring-step-title")) }
                    th scope="col" { (texts.get("scoring-step-date")) }
                } }
                tbody {
                    @for number in 1..=count(typed) {
                        tr {
                            td { (row_cell(texts, typed, &title_of(number), "scoring-step-title", number)) }
                            td { (row_cell(texts, typed, &date_of(number), "scoring-step-date", number)) }
                        }
                    }
                }
            }
        }
    }
}

fn row_cell(texts: Texts, typed: &Typed, name: &str, label: &str, number: usize) -> Markup {
    let label = format!("{} {number}", texts.get(label));
    let width = if name.starts_with("step-date") {
        "date"
    } else {
        "wide"
    };
    let cell = Cell {
        name,
        label: &label,
        width,
        form: None,
    };
    cell::input(typed, cell)
}

fn count(typed: &Typed) -> usize {
    typed.get("steps").parse().unwrap_or(LEAST).min(MOST)
}

fn title_of(number: usize) -> String {
    format!("step-title-{number}")
}

fn date_of(number: usize) -> String {
    format!("step-date-{number}")
}
