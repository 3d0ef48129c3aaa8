//! The answers of part 1.

use maud::{Markup, html};

use crate::domain::tender::part::Part;
use crate::web::desk::TenderDesk;
use crate::web::paths;
use crate::web::screens::parts::motivation::questions::{GROUPS, OTHER, Question, asked};

use super::rows::{self, Answer, OfForm, said};

/// The questions with their answers, group by group, and the bottlenecks.
pub fn view(desk: &TenderDesk) -> Markup {
    let (texts, motivation) = (desk.texts(), &desk.at.tender.motivation);
    let asked = asked(texts, desk.library(), &motivation.answers);
    let form = paths::part(desk.id(), Part::Motivation);
    let of = OfForm { texts, form: &form };
    let opening = of.text(
        "motivation-opening-field",
        "opening_text",
        &motivation.summary,
    );
    let nothing = of.text(
        "motivation-nothing-field",
        "doing_nothing",
        &motivation.doing_nothing,
    );
    html! {
        (section(desk, "opening", &[opening]))
        @for group in GROUPS.into_iter().chain([OTHER]) {
            (section(desk, group, &answered(desk, &form, &asked, group)))
        }
        (section(desk, "nothing", &[nothing]))
        (section(desk, "bottlenecks", &bottlenecks(desk)))
    }
}

/// The answers under their heading; nothing when nothing is asked there.
fn section(desk: &TenderDesk, name: &str, answers: &[Answer]) -> Markup {
    let heading = desk.texts().get(&format!("motivation-{name}"));
    html! {
        @if !answers.is_empty() {
            h2 { (heading) }
            (rows::table(desk, Part::Motivation, &heading, answers))
        }
    }
}

fn answered(desk: &TenderDesk, form: &str, asked: &[Question], group: &str) -> Vec<Answer> {
    let answers = &desk.at.tender.motivation.answers;
    let of_group = asked.iter().filter(|one| one.shown_in() == group);
    of_group
        .map(|question| {
            let found = answers.iter().find(|one| one.code == question.code);
            Answer {
                label: question.text.clone(),
                value: said(desk.texts(), found.map_or("", |one| one.text.as_str())),
                form: form.to_owned(),
                field: question.code.clone(),
            }
        })
        .collect()
}

fn bottlenecks(desk: &TenderDesk) -> Vec<Answer> {
    let texts = desk.texts();
    let bottlenecks = desk.at.tender.motivation.bottlenecks.iter();
    bottlenecks
        .map(|one| Answer {
            label: one.id.clone(),
            value: html! {
                (said(texts, &one.text))
                @if !one.goals.is_empty() {
                    p.muted { (texts.get("motivation-bottleneck-goals")) ": " (one.goals.join(", ")) }
                }
            },
            form: paths::bottleneck(desk.id(), &one.id),
            field: "text".to_owned(),
        })
        .collect()
}
