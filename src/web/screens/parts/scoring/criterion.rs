//! One criterion or group: its name, place, weight and how it is scored.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};

use crate::actions::procurement::{self, Entry, EntryKind};
use crate::actions::writing;
use crate::domain::permission::Deed;
use crate::domain::tender::criterion::{Criterion, CriterionKind, PlacedCriterion, branches};
use crate::domain::tender::part::Part;
use crate::domain::tender::worth::Worth;
use crate::domain::wording::whole::Checked;
use crate::web::components::field;
use crate::web::components::library;
use crate::web::components::post_form::Form;
use crate::web::components::up;
use crate::web::components::wording;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::{Late, present};
use crate::web::screens::parts::scoring::criterion_form;
use crate::web::{layout, paths};

/// Shows an empty form.
pub async fn new(desk: TenderDesk) -> Markup {
    let criteria = &desk.at.tender.criteria;
    let typed = criterion_form::empty(criteria, worth(&desk), desk.language());
    view(&desk, None, &typed)
}

/// Adds the criterion.
pub async fn add(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let criteria = &desk.at.tender.criteria;
    let placed = criterion_form::read(
        desk.texts(),
        &mut typed,
        PlacedCriterion::default(),
        worth(&desk),
        criteria,
    );
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, None, &typed)));
    }
    let name_it = |number| format!("C{number}");
    let make = |id| PlacedCriterion {
        criterion: Criterion {
            id,
            ..placed.criterion
        },
        parent: placed.parent,
    };
    let (means, viewer) = (desk.means(), &desk.at.viewer);
    let kind = EntryKind::Criterion;
    match writing::add(means, viewer, desk.id(), kind, name_it, make).await {
        Ok(_) => Ok(desk.saved_to(&paths::part(desk.id(), Part::Scoring))),
        Err(problem) => {
            let view = |typed: &Typed| view(&desk, None, typed);
            late(&desk, "").answer(&desk, problem, typed, view).await
        }
    }
}

/// Shows a criterion.
pub async fn show(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
) -> Result<Markup, WebError> {
    let entry = stored(&desk, &item).await?;
    let typed = criterion_form::filled(desk.texts(), &entry.value, worth(&desk), entry.version);
    Ok(view(&desk, Some(&entry.value), &typed))
}

/// Saves a criterion.
pub async fn save(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let texts = desk.texts();
    let Some(now) = present(stored(&desk, &item).await)? else {
        let view = |typed: &Typed| view(&desk, None, typed);
        return late(&desk, &item).gone(&desk, typed, view).await;
    };
    let criteria = &desk.at.tender.criteria;
    let value = criterion_form::read(texts, &mut typed, now.value.clone(), worth(&desk), criteria);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, Some(&now.value), &typed)));
    }
    let entry = Entry {
        id: item.clone(),
        version: typed.version(),
        value,
    };
    let (means, viewer) = (desk.means(), &desk.at.viewer);
    match writing::save(means, viewer, desk.id(), EntryKind::Criterion, &entry).await {
        Ok(()) => Ok(desk.saved_to(&paths::part(desk.id(), Part::Scoring))),
        Err(problem) => {
            let fill = |now: Entry<PlacedCriterion>| {
                criterion_form::filled(texts, &now.value, worth(&desk), now.version)
            };
            let late = Late {
                saved: present(stored(&desk, &item).await)?.map(fill),
                ..late(&desk, &item)
            };
            let view = |typed: &Typed| view(&desk, Some(&now.value), typed);
            late.answer(&desk, problem, typed, view).await
        }
    }
}

/// Takes a criterion out; a group only when nothing is in it.
pub async fn remove(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    typed: Typed,
) -> Result<Response, WebError> {
    let texts = desk.texts();
    if has_children(&desk, &item) {
        let entry = stored(&desk, &item).await?;
        let mut typed = criterion_form::filled(texts, &entry.value, worth(&desk), entry.version);
        typed.refuse("main", texts.get("scoring-remove-has-children"));
        return Ok(refused(view(&desk, Some(&entry.value), &typed)));
    }
    let (means, viewer) = (desk.means(), &desk.at.viewer);
    let seen = typed.version();
    match writing::remove(means, viewer, desk.id(), EntryKind::Criterion, &item, seen).await {
        Ok(()) => Ok(desk.saved_to(&paths::part(desk.id(), Part::Scoring))),
        Err(problem) => late(&desk, &item).not_done(&desk, problem).await,
    }
}

fn late<'a>(desk: &TenderDesk, item: &'a str) -> Late<'a> {
    Late {
        deeds: "criterion.",
        object: item,
        back: paths::part(desk.id(), Part::Scoring),
        ..Late::default()
    }
}

/// What the chosen method asks of a criterion.
fn worth(desk: &TenderDesk) -> Worth {
    Worth::of(desk.at.tender.award.method)
}

async fn stored(desk: &TenderDesk, item: &str) -> Result<Entry<PlacedCriterion>, WebError> {
    let kind = EntryKind::Criterion;
    Ok(procurement::item(desk.means(), &desk.at, kind, item).await?)
}

fn has_children(desk: &TenderDesk, item: &str) -> bool {
    branches(&desk.at.tender.criteria, None)
        .iter()
        .any(|branch| branch.criterion.id == item && !branch.criterion.children.is_empty())
}

fn view(desk: &TenderDesk, stored: Option<&PlacedCriterion>, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let may_write = desk.may(Deed::Write);
    let id = stored.map(|placed| placed.criterion.id.as_str());
    let title = match stored {
        Some(placed) if !placed.criterion.name.is_empty() => placed.criterion.name.clone(),
        Some(_) => texts.get("scoring-nameless"),
        None => texts.get("scoring-criterion-new"),
    };
    let marked = stored.is_some_and(|one| one.criterion.kind == Some(CriterionKind::Marked));
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        (up::link(desk, Part::Scoring))
        p { (texts.get("form-all-needed")) }
        @if let (Some(id), true) = (id, marked) {
            p { a href=(paths::item(desk.id(), Part::Quality, id)) {
                (texts.get("scoring-to-quality-long"))
            } }
        }
        @if let Some(placed) = stored.filter(|_| may_write && !marked) {
            (wording::beside(desk, &Checked::criterion(&placed.criterion)))
        }
        (Form::to(paths::criterion(desk.id(), id.unwrap_or("new"))).class("sheet").own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!may_write] {
                legend.hidden { (title) }
                (field::opened(typed, desk.may(Deed::Write)))
                (criterion_form::fields(desk, stored, typed))
                @if may_write {
                    button.button type="submit" { (texts.get("action-save")) }
                }
            }
        }))
        @if let (Some(id), true) = (id, marked) { (library::keep(desk, EntryKind::Criterion, id)) }
        @if let (Some(id), true) = (id, may_write) {
            (Form::to(paths::criterion_deed(desk.id(), id, "remove")).draw(&desk.frame, &html! {
                (field::version(typed))
                button.button.danger type="submit" { (texts.get("scoring-criterion-remove")) }
            }))
        }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}
