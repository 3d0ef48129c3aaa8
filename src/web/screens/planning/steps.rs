//! The twelve steps and the seven phases: who leads them, and from when until when.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::procurement::{self, Entry, EntryKind};
use crate::actions::writing;
use crate::domain::permission::Deed;
use crate::domain::tender::implementation::{Implementation, State, Step};
use crate::i18n::{Language, Texts};
use crate::web::components::field;
use crate::web::components::post_form::Form;
use crate::web::components::sections::{self, Line};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::Late;
use crate::web::screens::parts::implementation::plan;
use crate::web::screens::planning::pilot;
use crate::web::screens::planning::table::{self, PHASE, STEP};
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
        Ok(()) => {
            let page = paths::planning_steps(desk.id());
            Ok(sections::saved(&desk, &page, &typed))
        }
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
pub async fn to_fill_in(desk: &TenderDesk) -> Result<Entry<Implementation>, WebError> {
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

fn filled(plan: &Implementation, version: i64, language: Language) -> Typed {
    let mut typed = Typed::of([("version", version.to_string())]);
    table::fill(&mut typed, plan, language);
    pilot::fill(&mut typed, &plan.pilot, language);
    typed
}

/// The plan with what was typed.
fn read(texts: Texts, plan: &Implementation, typed: &mut Typed) -> Implementation {
    let read = table::read(texts, plan, typed);
    Implementation {
        pilot: pilot::read(texts, &plan.pilot, typed),
        ..read
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
        p {
            a href=(paths::progress(desk.id())) { (texts.get("progress-title")) } ": "
            (texts.get("progress-link-text"))
        }
        (sections::contents(&texts.get("implementation-contents"), &lines(texts, plan)))
        (Form::to(paths::planning_steps(desk.id())).class("sheet broad").own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!desk.may(Deed::Write)] {
                legend.hidden { (title) }
                (field::opened(typed, desk.may(Deed::Write)))
                (sections(desk, plan, typed))
            }
        }))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

/// The phases with the pilot, then the steps.
fn sections(desk: &TenderDesk, plan: &Implementation, typed: &Typed) -> Markup {
    let texts = desk.texts();
    html! {
        section #phases {
            h2 { (texts.get("planning-steps-seven")) }
            (table::when(texts, typed, PHASE, &plan.phases))
            (table::who(texts, typed, PHASE, &plan.phases))
            (sections::save_here(desk, "phases"))
        }
        section #pilot {
            h2 { (texts.get("pilot-title")) }
            p { (texts.get("pilot-text")) }
            (pilot::fields(texts, typed))
            (sections::save_here(desk, "pilot"))
        }
        section #steps {
            h2 { (texts.get("planning-steps-twelve")) }
            (table::when(texts, typed, STEP, &plan.steps))
            (table::who(texts, typed, STEP, &plan.steps))
            (sections::save_here(desk, "steps"))
        }
    }
}

fn lines(texts: Texts, plan: &Implementation) -> Vec<Line> {
    let done = |steps: &[Step]| {
        let count = steps.iter().filter(|step| step.state == State::Done);
        let fills = [("count", count.count().into()), ("all", steps.len().into())];
        texts.with("plan-done", fills)
    };
    [
        ("phases", "planning-steps-seven", done(&plan.phases)),
        ("pilot", "pilot-title", String::new()),
        ("steps", "planning-steps-twelve", done(&plan.steps)),
    ]
    .map(|(section, title, state)| Line {
        section: section.to_owned(),
        title: texts.get(title),
        state,
    })
    .into()
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
        plan.phases[6].state = State::Done;
        plan.steps[0].state = State::Busy;
        plan.steps[0].decides = "Directie".into();
        plan.steps[0].advises = "Ondernemingsraad".into();
        plan.phases[1].informed = "Iedereen".into();
        plan.pilot.group = "Sociaal domein".into();
        plan.pilot.from = "2027-05-03".into();
        plan.pilot.proof = "Negen van de tien vinden hun training.".into();
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
        typed.set("pilot_from", "3 mei 2027");
        typed.set("pilot_until", "2 mei 2027");
        read(Language::Nl.texts(), &plan, &mut typed);
        let fields: Vec<&str> = typed.findings().iter().map(|one| one.0.as_str()).collect();
        assert_eq!(fields, ["phase.F2.until", "phase.F3.from", "pilot_until"]);
        assert_eq!(typed.get("phase.F3.from"), "31 februari 2027");
    }
}
