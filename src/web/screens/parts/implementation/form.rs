//! The plan, the terms and the last checks, in one form.

use axum::response::Response;
use maud::{Markup, html};

use crate::actions::procurement::{self, Entry, EntryKind};
use crate::actions::writing;
use crate::domain::permission::Deed;
use crate::domain::tender::implementation::{Check, Implementation, Step};
use crate::domain::tender::part::Part;
use crate::web::components::field::{self, Field};
use crate::web::components::part;
use crate::web::components::post_form::Form;
use crate::web::components::sections::{self, Line};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::Late;
use crate::web::screens::parts::implementation::plan::{self, of_check, of_step};
use crate::web::screens::parts::implementation::{agreement, calendar};
use crate::web::{layout, paths};

/// The id of the form, for the button below it that calls the part done.
const FORM: &str = "implementation-form";

/// How many steps go under one heading, with one save button.
const STEPS_TOGETHER: usize = 4;

/// Shows the plan.
pub async fn show(desk: TenderDesk) -> Result<Markup, WebError> {
    let entry = to_fill_in(&desk).await?;
    let typed = filled(&desk, &entry);
    Ok(view(&desk, &entry.value, &typed))
}

/// Saves the plan; a button below the form calls the part done as well.
pub async fn save(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let now = to_fill_in(&desk).await?;
    let agreement = agreement::read(desk.texts(), &now.value.agreement, &mut typed);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, &now.value, &typed)));
    }
    let changed = Entry {
        id: now.id,
        version: typed.version(),
        value: Implementation {
            agreement,
            ..plan::read(&typed, &now.value)
        },
    };
    let (means, viewer) = (desk.means(), &desk.at.viewer);
    let kind = EntryKind::Implementation;
    if let Err(problem) = writing::save(means, viewer, desk.id(), kind, &changed).await {
        let stored = to_fill_in(&desk).await?;
        let late = Late {
            deeds: "implementation.",
            back: paths::part(desk.id(), Part::Implementation),
            saved: Some(filled(&desk, &stored)),
            ..Late::default()
        };
        let view = |typed: &Typed| view(&desk, &now.value, typed);
        return late.answer(&desk, problem, typed, view).await;
    }
    if let Some(done) = sections::calls_done(&typed) {
        writing::call_done(means, viewer, desk.id(), Part::Implementation, done).await?;
    }
    Ok(sections::go_on(&desk, Part::Implementation, &typed))
}

async fn to_fill_in(desk: &TenderDesk) -> Result<Entry<Implementation>, WebError> {
    let kind = EntryKind::Implementation;
    let entry: Entry<Implementation> = procurement::only(desk.means(), &desk.at, kind).await?;
    let value = plan::to_fill_in(desk.texts(), desk.library(), entry.value);
    Ok(Entry { value, ..entry })
}

fn filled(desk: &TenderDesk, entry: &Entry<Implementation>) -> Typed {
    let mut typed = plan::filled(&entry.value, entry.version);
    let suggest = desk.may(Deed::Write);
    agreement::fill(&mut typed, &entry.value, desk.texts(), suggest);
    typed
}

/// Some steps that go under one heading.
struct Together<'a> {
    section: String,
    title: String,
    /// The number of the first step.
    first: usize,
    steps: &'a [Step],
}

fn together<'a>(desk: &TenderDesk, plan: &'a Implementation) -> Vec<Together<'a>> {
    let chunks = plan.steps.chunks(STEPS_TOGETHER).enumerate();
    chunks
        .map(|(index, steps)| {
            let first = index * STEPS_TOGETHER + 1;
            let last = first + steps.len() - 1;
            let fills = [("first", first.into()), ("last", last.into())];
            Together {
                section: format!("steps-{first}"),
                title: desk.texts().with("implementation-steps", fills),
                first,
                steps,
            }
        })
        .collect()
}

fn view(desk: &TenderDesk, plan: &Implementation, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let groups = together(desk, plan);
    let title = texts.get("part-implementation");
    let body = html! {
        (field::summary(texts, typed))
        (part::head(desk, Part::Implementation))
        @if desk.may(Deed::Write) { p { (texts.get("implementation-may-be-empty")) } }
        p { a href=(paths::planning_steps(desk.id())) { (texts.get("planning-steps-title")) } ": " (texts.get("planning-steps-link-text")) }
        (sections::contents(&texts.get("implementation-contents"), &lines(desk, plan, &groups, typed)))
        (Form::to(paths::part(desk.id(), Part::Implementation)).class("sheet").id(FORM).own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!desk.may(Deed::Write)] {
                legend.hidden { (title) }
                (field::opened(typed, desk.may(Deed::Write)))
                @for group in &groups {
                    section id=(group.section) {
                        h2 { (group.title) }
                        @for (index, step) in group.steps.iter().enumerate() {
                            (one_step(desk, typed, group.first + index, step))
                        }
                        (sections::save_here(desk, &group.section))
                    }
                }
                (agreement::sections(desk, typed))
                (calendar::section(desk))
                (checks(desk, typed, &plan.checks))
            }
        }))
        (part::end_of_form(desk, Part::Implementation, FORM))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn lines(
    desk: &TenderDesk,
    plan: &Implementation,
    groups: &[Together<'_>],
    typed: &Typed,
) -> Vec<Line> {
    let texts = desk.texts();
    let counted = |key: &str, count: usize, all: usize| {
        texts.with(key, [("count", count.into()), ("all", all.into())])
    };
    let is_filled = |name: &str| !typed.trimmed(name).is_empty();
    let mut lines = Vec::new();
    for group in groups {
        let filled = group.steps.iter();
        let filled = filled
            .filter(|step| is_filled(&of_step(step, "text")))
            .count();
        lines.push(Line {
            section: group.section.clone(),
            title: group.title.clone(),
            state: counted("implementation-filled", filled, group.steps.len()),
        });
    }
    lines.extend(agreement::lines(texts, plan));
    lines.push(calendar::line(desk));
    let settled = plan.checks.iter().filter(|check| {
        typed.has(&of_check(check, "done"), "yes") || is_filled(&of_check(check, "reason"))
    });
    lines.push(Line {
        section: "checks".to_owned(),
        title: texts.get("implementation-checks"),
        state: counted("implementation-checked", settled.count(), plan.checks.len()),
    });
    lines
}

fn one_step(desk: &TenderDesk, typed: &Typed, number: usize, step: &Step) -> Markup {
    let texts = desk.texts();
    let hint = plan::hint(texts, desk.library(), &step.id);
    let hint_id = format!("step.{}-hint", step.id);
    let (text, owner, period) = (
        of_step(step, "text"),
        of_step(step, "owner"),
        of_step(step, "period"),
    );
    for (name, key) in [
        (&text, "implementation-step-text"),
        (&owner, "implementation-step-owner"),
        (&period, "implementation-step-period"),
    ] {
        let label = format!("{number}. {}: {}", step.title, texts.get(key));
        typed.asks(name, &label, &[]);
    }
    let area = Field::new(texts, &text, "implementation-step-text");
    html! {
        fieldset.step aria-describedby=[hint.as_ref().map(|_| &hint_id)] {
            legend { h3 { (number) ". " (step.title) } }
            @if let Some(hint) = &hint { p.hint id=(hint_id) { (hint) } }
            (field::area(texts, typed, &area, field::rows_for(typed.get(&text), 3)))
            div.pair {
                (field::text(texts, typed, &Field::new(texts, &owner, "implementation-step-owner")))
                (field::text(texts, typed, &Field::new(texts, &period, "implementation-step-period")))
            }
        }
    }
}

fn checks(desk: &TenderDesk, typed: &Typed, checks: &[Check]) -> Markup {
    let texts = desk.texts();
    for check in checks {
        let done = texts.get("implementation-check-done");
        let label = |key: &str| format!("{}: {}", check.text, texts.get(key));
        let (name, reason) = (of_check(check, "done"), of_check(check, "reason"));
        typed.asks(&name, &check.text, &[("yes", &done)]);
        typed.asks(&reason, &label("implementation-check-reason"), &[]);
    }
    html! {
        section #checks {
            h2 { (texts.get("implementation-checks")) }
            p { (texts.get("implementation-checks-text")) }
            @for check in checks {
                @let (done, reason) = (of_check(check, "done"), of_check(check, "reason"));
                fieldset.step {
                    legend { (check.text) }
                    div.choice {
                        input type="checkbox" id=(done) name=(done) value="yes" checked[typed.has(&done, "yes")];
                        label for=(done) { (texts.get("implementation-check-done")) }
                    }
                    // The reason hides while the box is ticked, unless there is one.
                    div.unless-done[typed.trimmed(&reason).is_empty()] {
                        @let field = Field::new(texts, &reason, "implementation-check-reason");
                        (field::area(texts, typed, &field, field::rows_for(typed.get(&reason), 2)))
                    }
                }
            }
            (sections::save_here(desk, "checks"))
        }
    }
}
