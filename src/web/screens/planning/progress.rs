//! How far the steps and phases are once the tender is published.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::ActionError;
use crate::actions::procurement::Entry;
use crate::actions::progress;
use crate::domain::permission::{Deed, Refusal};
use crate::domain::phase::Phase;
use crate::domain::tender::implementation::progress::Progress;
use crate::domain::tender::implementation::{Implementation, State, Step};
use crate::i18n::Texts;
use crate::web::components::cell::{self, Cell};
use crate::web::components::field;
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::late::Late;
use crate::web::screens::planning::table::{PHASE, STEP, name, states};
use crate::web::screens::planning::{scan, steps};
use crate::web::{layout, paths};

/// Shows how far it is.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    let plan = steps::to_fill_in(&desk).await?.value;
    let entry = progress::progress(desk.means(), &desk.at).await?;
    let typed = filled(&plan, &entry);
    Ok(view(&desk, &plan, &typed).into_response())
}

/// Saves how far it is. Until the publication that is a field of the plan itself.
pub async fn save(desk: TenderDesk, typed: Typed) -> Result<Response, WebError> {
    if desk.at.phase() == Phase::Draft {
        return Err(ActionError::Refused(Refusal::Phase).into());
    }
    let plan = steps::to_fill_in(&desk).await?.value;
    let now = progress::progress(desk.means(), &desk.at).await?;
    let changed = Entry {
        id: now.id,
        version: typed.version(),
        value: read(&plan, &now.value, &typed),
    };
    let (means, viewer) = (desk.means(), &desk.at.viewer);
    match progress::save(means, viewer, desk.id(), &changed).await {
        Ok(()) => Ok(desk.saved_to(&paths::progress(desk.id()))),
        Err(problem) => {
            let stored = progress::progress(desk.means(), &desk.at).await?;
            let late = Late {
                deeds: "progress.",
                back: paths::progress(desk.id()),
                saved: Some(filled(&plan, &stored)),
                ..Late::default()
            };
            let view = |typed: &Typed| view(&desk, &plan, typed);
            late.answer(&desk, problem, typed, view).await
        }
    }
}

/// The code under which a state is kept: steps and phases may have the same number.
fn code(list: &str, step: &Step) -> String {
    format!("{list}.{}", step.id)
}

fn filled(plan: &Implementation, entry: &Entry<Progress>) -> Typed {
    let mut typed = Typed::of([("version", entry.version.to_string())]);
    for (list, steps) in [(PHASE, &plan.phases), (STEP, &plan.steps)] {
        for step in steps {
            let kept = entry.value.states.get(&code(list, step));
            let state = kept.copied().unwrap_or(step.state);
            typed.push(name(list, step, "state"), state.code());
        }
    }
    typed
}

fn read(plan: &Implementation, before: &Progress, typed: &Typed) -> Progress {
    let mut read = before.clone();
    for (list, steps) in [(PHASE, &plan.phases), (STEP, &plan.steps)] {
        for step in steps {
            let typed = typed.get(&name(list, step, "state"));
            if let Some(state) = State::from_code(typed) {
                read.states.insert(code(list, step), state);
            }
        }
    }
    read
}

fn view(desk: &TenderDesk, plan: &Implementation, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("progress-title");
    let draft = desk.at.phase() == Phase::Draft;
    let open = desk.may(Deed::Follow) && !draft;
    let body = html! {
        (field::summary(texts, typed))
        p { a href=(paths::planning_steps(desk.id())) { (texts.get("planning-steps-title")) } }
        h1 { (title) }
        p.lead { (texts.get("progress-lead")) }
        @if draft { p.note { (texts.get("progress-draft")) } }
        (Form::to(paths::progress(desk.id())).class("sheet broad").own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!open] {
                legend.hidden { (title) }
                (field::opened(typed, open))
                (table(texts, typed, PHASE, &plan.phases))
                (table(texts, typed, STEP, &plan.steps))
                @if open {
                    button.button type="submit" { (texts.get("action-save")) }
                }
            }
        }))
        @if scan::is_there(desk) {
            section.end {
                p {
                    a href=(paths::scan(desk.id())) { (texts.get("scan-title")) } ": "
                    (texts.get("scan-link-text"))
                }
            }
        }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn table(texts: Texts, typed: &Typed, list: &str, steps: &[Step]) -> Markup {
    let (caption, head) = if list == PHASE {
        ("planning-steps-seven", "planning-phase")
    } else {
        ("planning-steps-twelve", "planning-step")
    };
    let (caption, states) = (texts.get(caption), states(texts));
    html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) {
            table.rows.stack.state {
                caption { (caption) }
                thead { tr {
                    th scope="col" { (texts.get(head)) }
                    th scope="col" { (texts.get("planning-owner")) }
                    th scope="col" { (texts.get("plan-state")) }
                } }
                tbody {
                    @for (number, step) in (1..).zip(steps) {
                        @let label = format!("{number}. {}: {}", step.title, texts.get("plan-state"));
                        @let name = name(list, step, "state");
                        tr {
                            th.plain scope="row" { (number) ". " (step.title) }
                            td data-label=(texts.get("planning-owner")) { (step.owner) }
                            td data-label=(texts.get("plan-state")) {
                                (cell::select(typed, Cell { name: &name, label: &label, width: "one", form: None }, &states))
                            }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_since_the_publication_comes_before_the_one_that_was_published() {
        let step = Step {
            id: "F1".into(),
            state: State::Busy,
            ..Step::default()
        };
        let plan = Implementation {
            steps: vec![step.clone()],
            phases: vec![step],
            ..Implementation::default()
        };
        let mut entry = Entry {
            id: "-".into(),
            version: 3,
            value: Progress::default(),
        };
        let mut typed = filled(&plan, &entry);
        assert_eq!(typed.get("step.F1.state"), "busy");
        typed.set("step.F1.state", "done");
        entry.value = read(&plan, &entry.value, &typed);
        let typed = filled(&plan, &entry);
        assert_eq!(typed.get("step.F1.state"), "done");
        assert_eq!(typed.get("phase.F1.state"), "busy", "the phase is another");
    }
}
