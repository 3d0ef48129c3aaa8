//! The dates of the procedure, as rows of the planning form.

use maud::{Markup, html};

use crate::domain::tender::contract::PlanningStep;
use crate::domain::tender::legal::Moment;
use crate::i18n::{Language, Texts};
use crate::web::components::cell::{self, Cell};
use crate::web::components::choice::Choice;
use crate::web::components::field;
use crate::web::form::Typed;
use crate::web::screens::parts::scoring::terms;

/// The least rows that a form shows.
const LEAST: usize = 10;

/// The most rows that a form is read for.
const MOST: usize = 60;

/// Which of the usual steps is a moment of the law, by its number.
const USUAL_MOMENTS: [(usize, Moment); 5] = [
    (1, Moment::Dispatch),
    (3, Moment::Clarification),
    (4, Moment::Bids),
    (8, Moment::Decision),
    (9, Moment::Standstill),
];

/// The usual steps in their statutory order, without dates.
pub fn usual(texts: Texts) -> Vec<PlanningStep> {
    let steps = (1..=LEAST).map(|number| PlanningStep {
        title: texts.get(&format!("scoring-step-{number}")),
        date: String::new(),
        moment: USUAL_MOMENTS
            .into_iter()
            .find(|(usual, _)| *usual == number)
            .map(|(_, moment)| moment),
    });
    steps.collect()
}

/// Fills the rows; there are always some left to write in.
pub fn fill(typed: &mut Typed, steps: &[PlanningStep], language: Language) {
    let rows = LEAST.max(steps.len() + 2).min(MOST);
    typed.set("steps", rows.to_string());
    for (step, number) in steps.iter().zip(1..) {
        typed.set(&title_of(number), step.title.clone());
        let date = terms::day(&step.date, language);
        typed.set(&date_of(number), date);
        typed.set(
            &moment_of(number),
            step.moment.map_or("", Moment::code).to_owned(),
        );
    }
}

/// The steps as they were typed; empty rows are no steps, and each moment is one day.
pub fn read(texts: Texts, typed: &mut Typed) -> Vec<PlanningStep> {
    let mut steps: Vec<PlanningStep> = Vec::new();
    for number in 1..=count(typed) {
        let title = typed.trimmed(&title_of(number));
        let date = typed.day(texts, &date_of(number));
        let moment = Moment::from_code(typed.get(&moment_of(number)));
        if title.is_empty() && !(date.is_empty() && moment.is_none()) {
            typed.refuse(title_of(number), texts.get("scoring-step-missing"));
        }
        if moment.is_some() && steps.iter().any(|one| one.moment == moment) {
            typed.refuse(moment_of(number), texts.get("planning-moment-twice"));
        }
        if !title.is_empty() || !date.is_empty() {
            steps.push(PlanningStep {
                title,
                date,
                moment,
            });
        }
    }
    steps
}

/// The rows of the form.
pub fn rows(texts: Texts, typed: &Typed) -> Markup {
    let title = texts.get("planning-dates");
    let none = [Choice::new("", texts.get("planning-moment-none"))];
    let moments = Moment::ALL.map(|moment| {
        let code = moment.code();
        Choice::new(code, texts.get(&format!("law-moment-{code}")))
    });
    let moments: Vec<Choice> = none.into_iter().chain(moments).collect();
    html! {
        p { (texts.get("planning-dates-text")) }
        (field::count(typed, "steps", count(typed), title.clone(),
            &["step-title-", "step-date-", "step-moment-"]))
        div.scroll tabindex="0" role="region" aria-label=(title) {
            table.rows.stack.planning {
                caption.hidden { (title) }
                thead { tr {
                    th scope="col" { (texts.get("scoring-step-title")) }
                    th scope="col" { (texts.get("scoring-step-date")) }
                    th scope="col" { (texts.get("planning-moment")) }
                } }
                tbody {
                    @for number in 1..=count(typed) {
                        tr {
                            @let (title, date) = (title_of(number), date_of(number));
                            @let (moment, name) = (moment_of(number), |key| label(texts, key, number));
                            td data-label=(texts.get("scoring-step-title")) { (cell::input(typed, in_row(&title, &name("scoring-step-title"), "wide"))) }
                            td data-label=(texts.get("scoring-step-date")) { (cell::input(typed, in_row(&date, &name("scoring-step-date"), "date"))) }
                            td data-label=(texts.get("planning-moment")) { (cell::select(typed, in_row(&moment, &name("planning-moment"), "moment"), &moments)) }
                        }
                    }
                }
            }
        }
    }
}

fn in_row<'a>(name: &'a str, label: &'a str, width: &'static str) -> Cell<'a> {
    Cell {
        name,
        label,
        width,
        form: None,
    }
}

fn label(texts: Texts, key: &str, number: usize) -> String {
    format!("{} {number}", texts.get(key))
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

fn moment_of(number: usize) -> String {
    format!("step-moment-{number}")
}
