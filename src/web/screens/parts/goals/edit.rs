//! One goal, with the five letters of SMART.

use axum::extract::{Path, Query};
use axum::response::Response;
use maud::{Markup, html};
use serde::Deserialize;

use crate::actions::procurement::{self, Entry, EntryKind};
use crate::actions::writing;
use crate::domain::permission::Deed;
use crate::domain::tender::goal::{Gain, Goal, GoalKind};
use crate::domain::tender::part::Part;
use crate::domain::wording::whole::Checked;
use crate::i18n::Texts;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::components::up;
use crate::web::components::wording;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::{Late, present};
use crate::web::{layout, paths};

/// Which kind of goal is added.
#[derive(Debug, Deserialize)]
pub struct NewGoal {
    #[serde(default)]
    kind: GoalKind,
}

/// Shows an empty form.
pub async fn new(desk: TenderDesk, Query(new): Query<NewGoal>) -> Markup {
    let goal = Goal {
        kind: new.kind,
        serves: only_one(&desk.at.tender.goals),
        ..Goal::default()
    };
    view(&desk, None, &filled(&goal, 0))
}

/// What a new operational goal serves to begin with: the strategic goal, when there is only one.
fn only_one(goals: &[Goal]) -> Vec<String> {
    let mut strategic = goals.iter().filter(|goal| goal.kind == GoalKind::Strategic);
    match (strategic.next(), strategic.next()) {
        (Some(one), None) => vec![one.id.clone()],
        (None, _) | (_, Some(_)) => Vec::new(),
    }
}

/// Adds the goal.
pub async fn add(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let goal = read(desk.texts(), &mut typed);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, None, &typed)));
    }
    let letter = match goal.kind {
        GoalKind::Strategic => 'S',
        GoalKind::Operational => 'O',
    };
    let name_it = |number| format!("{letter}{number}");
    let news = wording::has_news(None, &Checked::goal(&goal));
    let make = |id| Goal { id, ..goal };
    let (viewer, kind) = (&desk.at.viewer, EntryKind::Goal);
    match writing::add(desk.means(), viewer, desk.id(), kind, name_it, make).await {
        Ok(id) => Ok(wording::onward(&desk, Part::Goals, &id, news)),
        Err(problem) => {
            let view = |typed: &Typed| view(&desk, None, typed);
            late(&desk, "").answer(&desk, problem, typed, view).await
        }
    }
}

/// Shows a goal.
pub async fn show(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
) -> Result<Markup, WebError> {
    let entry = stored(&desk, &item).await?;
    Ok(view(
        &desk,
        Some(&item),
        &filled(&entry.value, entry.version),
    ))
}

/// Saves a goal.
pub async fn save(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let goal = Goal {
        id: item.clone(),
        ..read(desk.texts(), &mut typed)
    };
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, Some(&item), &typed)));
    }
    let before = saved(&desk, &item).map(Checked::goal);
    let news = wording::has_news(before.as_ref(), &Checked::goal(&goal));
    let entry = Entry {
        id: item.clone(),
        version: typed.version(),
        value: goal,
    };
    match writing::save(
        desk.means(),
        &desk.at.viewer,
        desk.id(),
        EntryKind::Goal,
        &entry,
    )
    .await
    {
        Ok(()) => Ok(wording::onward(&desk, Part::Goals, &item, news)),
        Err(problem) => {
            let now = present(stored(&desk, &item).await)?;
            let late = Late {
                saved: now.map(|now| filled(&now.value, now.version)),
                ..late(&desk, &item)
            };
            let view = |typed: &Typed| view(&desk, Some(&item), typed);
            late.answer(&desk, problem, typed, view).await
        }
    }
}

/// Takes a goal out, unless another goal serves it.
pub async fn remove(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    typed: Typed,
) -> Result<Response, WebError> {
    let goals = desk.at.tender.goals.iter();
    let serving: Vec<&str> = goals
        .filter(|one| one.serves.contains(&item))
        .map(|one| one.id.as_str())
        .collect();
    if !serving.is_empty() {
        let entry = stored(&desk, &item).await?;
        let mut shown = filled(&entry.value, entry.version);
        let fills = [("goals", serving.join(", ").into())];
        shown.refuse("main", desk.texts().with("goal-served", fills));
        return Ok(refused(view(&desk, Some(&item), &shown)));
    }
    let (viewer, kind) = (&desk.at.viewer, EntryKind::Goal);
    let seen = typed.version();
    match writing::remove(desk.means(), viewer, desk.id(), kind, &item, seen).await {
        Ok(()) => Ok(desk.saved_to(&paths::part(desk.id(), Part::Goals))),
        Err(problem) => late(&desk, &item).not_done(&desk, problem).await,
    }
}

/// The goal as it was when the page was asked for.
fn saved<'a>(desk: &'a TenderDesk, item: &str) -> Option<&'a Goal> {
    desk.at.tender.goals.iter().find(|one| one.id == item)
}

async fn stored(desk: &TenderDesk, item: &str) -> Result<Entry<Goal>, WebError> {
    Ok(procurement::item(desk.means(), &desk.at, EntryKind::Goal, item).await?)
}

fn late<'a>(desk: &TenderDesk, item: &'a str) -> Late<'a> {
    Late {
        deeds: "goal.",
        object: item,
        back: paths::part(desk.id(), Part::Goals),
        ..Late::default()
    }
}

fn read(texts: Texts, typed: &mut Typed) -> Goal {
    let kind = if typed.get("kind") == "operational" {
        GoalKind::Operational
    } else {
        GoalKind::Strategic
    };
    let serves = typed.all("serves");
    if kind == GoalKind::Operational && serves.is_empty() {
        typed.refuse("serves", texts.get("goal-serves-missing"));
    }
    Goal {
        id: String::new(),
        kind,
        theme: typed.trimmed("theme"),
        title: typed.required("title", texts.get("goal-title-missing")),
        specific: typed.trimmed("specific"),
        measurable: typed.trimmed("measurable"),
        indicator: typed.trimmed("indicator"),
        baseline: typed.trimmed("baseline"),
        target: typed.trimmed("target"),
        acceptable: typed.trimmed("acceptable"),
        realistic: typed.trimmed("realistic"),
        time_bound: typed.trimmed("time_bound"),
        serves: if kind == GoalKind::Operational {
            serves
        } else {
            Vec::new()
        },
        adds: typed.trimmed("adds"),
        gain: Gain::from_name(typed.get("gain")).filter(|_| kind == GoalKind::Operational),
    }
}

fn filled(goal: &Goal, version: i64) -> Typed {
    let kind = match goal.kind {
        GoalKind::Strategic => "strategic",
        GoalKind::Operational => "operational",
    };
    let mut typed = Typed::of([
        ("version", version.to_string()),
        ("kind", kind.to_owned()),
        ("theme", goal.theme.clone()),
        ("title", goal.title.clone()),
        ("specific", goal.specific.clone()),
        ("measurable", goal.measurable.clone()),
        ("indicator", goal.indicator.clone()),
        ("baseline", goal.baseline.clone()),
        ("target", goal.target.clone()),
        ("acceptable", goal.acceptable.clone()),
        ("realistic", goal.realistic.clone()),
        ("time_bound", goal.time_bound.clone()),
        ("adds", goal.adds.clone()),
        ("gain", goal.gain.map_or("", Gain::name).to_owned()),
    ]);
    for served in &goal.serves {
        typed.push("serves", served);
    }
    typed
}

fn view(desk: &TenderDesk, item: Option<&str>, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let operational = typed.get("kind") == "operational";
    let key = if operational {
        "goals-operational-one"
    } else {
        "goals-strategic-one"
    };
    let title = match item {
        Some(item) => format!("{} {item}", texts.get(key)),
        None => texts.get(key),
    };
    let action = match item {
        Some(item) => paths::item(desk.id(), Part::Goals, item),
        None => paths::new_item(desk.id(), Part::Goals),
    };
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        (up::link(desk, Part::Goals))
        p { (texts.get("goal-lead")) }
        @if let Some(goal) = item.and_then(|item| saved(desk, item)).filter(|_| desk.may(Deed::Write)) {
            (wording::beside(desk, &Checked::goal(goal)))
        }
        (questions(desk, typed))
        (Form::to(action).class("sheet").own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!desk.may(Deed::Write)] {
                legend.hidden { (title) }
                (fields(desk, typed, operational))
                @if desk.may(Deed::Write) {
                    button.button type="submit" { (texts.get("action-save")) }
                }
            }
        }))
        @if let (Some(item), true) = (item, desk.may(Deed::Write)) {
            (Form::to(paths::item_deed(desk.id(), Part::Goals, item, "remove")).draw(&desk.frame, &html! {
                (field::version(typed))
                button.button.danger type="submit" { (texts.get("goal-remove")) }
            }))
        }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

/// The library's questions about the chosen theme, to help on the way.
fn questions(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let kind = if typed.get("kind") == "operational" {
        GoalKind::Operational
    } else {
        GoalKind::Strategic
    };
    html! {
        @if let Some(library) = desk.library() {
            details {
                summary { (texts.get("goal-questions")) }
                @for theme in library.themes.iter().filter(|theme| theme.kind == kind) {
                    h3 { (texts.language.pick(&theme.nl, &theme.en)) }
                    ul {
                        @for question in library.questions.iter().filter(|one| one.group == theme.code) {
                            li { (texts.language.pick(&question.nl, &question.en)) }
                        }
                    }
                }
            }
        }
    }
}

fn fields(desk: &TenderDesk, typed: &Typed, operational: bool) -> Markup {
    let texts = desk.texts();
    let one = |name, label: &str| Field::new(texts, name, label);
    html! {
        (field::opened(typed, desk.may(Deed::Write)))
        input type="hidden" name="kind" value=(typed.get("kind"));
        input type="hidden" name="theme" value=(typed.get("theme"));
        (field::text(texts, typed, &one("title", "goal-title").hint(texts, "goal-title-hint")))
        @if operational {
            (choice::checkboxes(texts, typed, &one("serves", "goal-serves").hint(texts, "goal-serves-hint"),
                &strategic(desk)))
        }
        (field::area(texts, typed, &one("specific", "goal-specific").hint(texts, "goal-specific-hint").optional(), 3))
        (field::area(texts, typed, &one("measurable", "goal-measurable").hint(texts, "goal-measurable-hint").optional(), 3))
        (field::text(texts, typed, &one("indicator", "goal-indicator").hint(texts, "goal-indicator-hint").optional()))
        div.pair {
            (field::text(texts, typed, &one("baseline", "goal-baseline").optional()))
            (field::text(texts, typed, &one("target", "goal-target").optional()))
        }
        (field::area(texts, typed, &one("acceptable", "goal-acceptable").hint(texts, "goal-acceptable-hint").optional(), 3))
        (field::area(texts, typed, &one("realistic", "goal-realistic").hint(texts, "goal-realistic-hint").optional(), 3))
        (field::text(texts, typed, &one("time_bound", "goal-time-bound").hint(texts, "goal-time-bound-hint").optional()))
        (field::area(texts, typed, &one("adds", "goal-adds").hint(texts, "goal-adds-hint").optional(), 3))
        @if operational {
            (choice::select(texts, typed, &one("gain", "goal-gain").hint(texts, "goal-gain-hint").optional(), &gains(texts)))
        }
    }
}

fn strategic(desk: &TenderDesk) -> Vec<Choice> {
    let goals = desk.at.tender.goals.iter();
    goals
        .filter(|goal| goal.kind == GoalKind::Strategic)
        .map(|goal| Choice::new(&goal.id, format!("{} {}", goal.id, goal.title)))
        .collect()
}

fn gains(texts: Texts) -> Vec<Choice> {
    let mut gains = vec![Choice::new("", texts.get("goal-gain-none"))];
    let choice = |gain: Gain| {
        let label = texts.get(&format!("goal-gain-{}", gain.name()));
        Choice::new(gain.name(), label)
    };
    gains.extend(Gain::ALL.map(choice));
    gains
}
