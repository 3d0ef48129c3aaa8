//! The twelve steps and the seven phases: who leads them, and from when until when.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::procurement::{self, Entry, EntryKind};
use crate::actions::writing;
use crate::domain::permission::Deed;
use crate::domain::tender::implementation::{Implementation, Step};
use crate::i18n::{Language, Texts, date};
use crate::web::components::cell::{self, Cell};
use crate::web::components::field;
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::Late;
use crate::web::screens::parts::implementation::plan;
use crate::web::screens::parts::scoring::terms;
use crate::web::{layout, paths};

/// The seven phases; texts under `planning-phase-<code>`.
const PHASES: [&str; 7] = [
    "people",
    "inventory",
    "content",
    "links",
    "pilot",
    "rollout",
    "aftercare",
];

/// Shows the page.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    let entry = to_fill_in(&desk).await?;
    let typed = filled(&entry.value, entry.version, desk.language());
    Ok(view(&desk, &entry.value, &typed).into_response())
}

/// Saves who leads what, and when.
pub async fn save(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    let now = to_fill_in(&desk).await?;
    let value = read(texts, &now.value, &mut typed);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, &now.value, &typed)));
    }
    let changed = Entry {
        id: now.id,
        version: typed.version(),
        value,
    };
    let (means, viewer) = (desk.means(), &desk.at.viewer);
    let kind = EntryKind::Implementation;
    match writing::save(means, viewer, desk.id(), kind, &changed).await {
        Ok(()) => Ok(desk.saved_to(&paths::planning_steps(desk.id()))),
        Err(problem) => {
            let stored = to_fill_in(&desk).await?;
            let late = Late {
                deeds: "implementation.",
                back: paths::planning_steps(desk.id()),
                saved: Some(filled(&stored.value, stored.version, desk.language())),
                ..Late::default()
            };
            let view = |typed: &Typed| view(&desk, &now.value, typed);
            late.answer(&desk, problem, typed, view).await
        }
    }
}

/// The plan with its steps and phases, also while nobody wrote them.
async fn to_fill_in(desk: &TenderDesk) -> Result<Entry<Implementation>, WebError> {
    let kind = EntryKind::Implementation;
    let entry: Entry<Implementation> = procurement::only(desk.means(), &desk.at, kind).await?;
    let mut value = plan::to_fill_in(desk.texts(), desk.library(), entry.value);
    if value.phases.is_empty() {
        value.phases = phases(desk.texts());
    }
    Ok(Entry { value, ..entry })
}

fn phases(texts: Texts) -> Vec<Step> {
    let phases = (1..).zip(PHASES).map(|(number, code)| Step {
        id: format!("F{number}"),
        title: texts.get(&format!("planning-phase-{code}")),
        ..Step::default()
    });
    phases.collect()
}

/// How the fields of a list of steps begin.
const STEP: &str = "step";
const PHASE: &str = "phase";

fn name(list: &str, step: &Step, field: &str) -> String {
    format!("{list}.{}.{field}", step.id)
}

fn filled(plan: &Implementation, version: i64, language: Language) -> Typed {
    let mut typed = Typed::of([("version", version.to_string())]);
    for (list, steps) in [(STEP, &plan.steps), (PHASE, &plan.phases)] {
        for step in steps {
            typed.push(name(list, step, "owner"), &step.owner);
            typed.push(name(list, step, "from"), terms::day(&step.from, language));
            typed.push(name(list, step, "until"), terms::day(&step.until, language));
        }
    }
    typed
}

/// The plan with what was typed; the rest of a step stays as it was.
fn read(texts: Texts, plan: &Implementation, typed: &mut Typed) -> Implementation {
    let mut read_all = |list: &str, steps: &[Step]| -> Vec<Step> {
        steps
            .iter()
            .map(|step| read_step(texts, list, step, typed))
            .collect()
    };
    Implementation {
        steps: read_all(STEP, &plan.steps),
        phases: read_all(PHASE, &plan.phases),
        ..plan.clone()
    }
}

fn read_step(texts: Texts, list: &str, step: &Step, typed: &mut Typed) -> Step {
    // A step that the form did not show stays as it was.
    if typed.all(&name(list, step, "owner")).is_empty() {
        return step.clone();
    }
    let from = typed.day(texts, &name(list, step, "from"));
    let until = typed.day(texts, &name(list, step, "until"));
    if let (Some(first), Some(last)) = (date::parse(&from), date::parse(&until))
        && last < first
    {
        let until = name(list, step, "until");
        typed.refuse(until, texts.get("planning-until-before"));
    }
    Step {
        owner: typed.trimmed(&name(list, step, "owner")),
        from,
        until,
        ..step.clone()
    }
}

fn view(desk: &TenderDesk, plan: &Implementation, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("planning-steps-title");
    let body = html! {
        (field::summary(texts, typed))
        p { a href=(paths::planning(desk.id())) { (texts.get("planning-title")) } }
        h1 { (title) }
        p.lead { (texts.get("planning-steps-lead")) }
        (Form::to(paths::planning_steps(desk.id())).class("sheet broad").own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!desk.may(Deed::Write)] {
                legend.hidden { (title) }
                (field::version(typed))
                (table(texts, typed, PHASE, &plan.phases))
                (table(texts, typed, STEP, &plan.steps))
                @if desk.may(Deed::Write) {
                    button.button type="submit" { (texts.get("action-save")) }
                }
            }
        }))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn table(texts: Texts, typed: &Typed, list: &str, steps: &[Step]) -> Markup {
    let (caption, head) = if list == PHASE {
        ("planning-steps-seven", "planning-phase")
    } else {
        ("planning-steps-twelve", "planning-step")
    };
    let caption = texts.get(caption);
    html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) {
            table.rows.stack.plan {
                caption { (caption) }
                thead { tr {
                    th scope="col" { (texts.get(head)) }
                    @for column in ["planning-owner", "planning-from", "planning-until"] {
                        th scope="col" { (texts.get(column)) }
                    }
                } }
                tbody {
                    @for (number, step) in (1..).zip(steps) {
                        tr {
                            th.plain scope="row" {
                                (number) ". " (step.title)
                                @if !step.period.is_empty() { span.under { (step.period) } }
                            }
                            @for (field, key, width) in [
                                ("owner", "planning-owner", "wide"),
                                ("from", "planning-from", "date"),
                                ("until", "planning-until", "date"),
                            ] {
                                @let label = format!("{number}. {}: {}", step.title, texts.get(key));
                                @let name = name(list, step, field);
                                td data-label=(texts.get(key)) { (cell::input(typed, Cell { name: &name, label: &label, width, form: None })) }
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

    fn plan() -> Implementation {
        let texts = Language::Nl.texts();
        let mut plan = plan::to_fill_in(texts, None, Implementation::default());
        plan.phases = phases(texts);
        plan
    }

    #[test]
    fn twelve_steps_and_seven_phases_come_back_unchanged_through_the_form() {
        let mut plan = plan();
        assert_eq!((plan.steps.len(), plan.phases.len()), (12, 7));
        plan.steps[2].owner = "Directeur".into();
        plan.steps[2].text = "Met mandaat.".into();
        plan.steps[2].from = "2027-01-04".into();
        plan.steps[2].until = "2027-02-26".into();
        plan.phases[6].until = "2027-12-01".into();
        for language in Language::ALL {
            let mut typed = filled(&plan, 4, language);
            assert_eq!(read(language.texts(), &plan, &mut typed), plan);
            assert_eq!(typed.findings(), []);
        }
    }

    #[test]
    fn an_end_before_the_start_is_refused_and_stays_as_it_was_typed() {
        let plan = plan();
        let mut typed = filled(&plan, 4, Language::Nl);
        typed.set("phase.F2.from", "1 maart 2027");
        typed.set("phase.F2.until", "28-02-2027");
        typed.set("phase.F3.from", "31 februari 2027");
        read(Language::Nl.texts(), &plan, &mut typed);
        let fields: Vec<&str> = typed.findings().iter().map(|one| one.0.as_str()).collect();
        assert_eq!(fields, ["phase.F2.until", "phase.F3.from"]);
        assert_eq!(typed.get("phase.F3.from"), "31 februari 2027");
    }
}
