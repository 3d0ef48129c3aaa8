//! One requirement: adding, changing and removing it.

use axum::extract::{Path, Query};
use axum::response::Response;
use maud::{Markup, html};
use serde::Deserialize;

use crate::actions::procurement::{self, Entry, EntryKind};
use crate::actions::writing;
use crate::domain::permission::Deed;
use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::{AnswerForm, Requirement, RequirementKind};
use crate::domain::wording::whole::Checked;
use crate::web::components::field;
use crate::web::components::library;
use crate::web::components::post_form::Form;
use crate::web::components::wording;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::{Late, present};
use crate::web::{layout, paths};

use super::filter::Filter;
use super::{fields, read};

/// What a new requirement starts from.
#[derive(Debug, Deserialize)]
pub struct NewRequirement {
    /// The one that was saved just before; its class, subject and origin are taken over.
    #[serde(default)]
    after: String,
    /// A goal that it is to serve.
    #[serde(default)]
    goal: String,
}

/// Shows an empty form.
pub async fn new(desk: TenderDesk, Query(new): Query<NewRequirement>) -> Result<Markup, WebError> {
    if !desk.may(Deed::Write) {
        return Err(WebError::NotNow);
    }
    let mut requirements = desk.at.tender.requirements.iter();
    let Some(before) = requirements.find(|one| one.id == new.after) else {
        let form = AnswerForm::default().name().to_owned();
        let mut typed = Typed::of([("answer_form", form)]);
        if !new.goal.is_empty() {
            typed.push("goals", &new.goal);
        }
        return Ok(view(&desk, None, &typed));
    };
    let kind = before.kind.map_or("", RequirementKind::name);
    let mut typed = Typed::of([
        ("kind", kind.to_owned()),
        ("answer_form", before.answer_form.name().to_owned()),
        ("class", before.class.name().to_owned()),
        ("area", before.area.clone()),
        ("origin", before.origin.clone()),
        ("check", before.check.clone()),
    ]);
    typed.push("after-saved", &before.id);
    Ok(view(&desk, None, &typed))
}

/// Adds the requirement.
pub async fn add(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let requirement = read::requirement(desk.texts(), &mut typed, None);
    ask_procedure(&desk, &mut typed, &requirement, None);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, None, &typed)));
    }
    let remark = wording::has_news(None, &Checked::requirement(&requirement));
    let make = |id| Requirement { id, ..requirement };
    let (viewer, kind) = (&desk.at.viewer, EntryKind::Requirement);
    match writing::add(desk.means(), viewer, desk.id(), kind, super::name_it, make).await {
        Ok(id) => Ok(onward(&desk, &typed, &id, remark)),
        Err(problem) => {
            let view = |typed: &Typed| view(&desk, None, typed);
            late(&desk, "").answer(&desk, problem, typed, view).await
        }
    }
}

/// Shows a requirement.
pub async fn show(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    Query(filter): Query<Filter>,
) -> Result<Markup, WebError> {
    let entry = stored(&desk, &item).await?;
    let mut typed = read::filled(desk.texts(), &entry.value, entry.version);
    typed.set("back", filter.query());
    Ok(view(&desk, Some(&entry.value), &typed))
}

/// Saves a requirement.
pub async fn save(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let Some(before) = present(stored(&desk, &item).await)?.map(|entry| entry.value) else {
        let view = |typed: &Typed| view(&desk, None, typed);
        return late(&desk, &item).gone(&desk, typed, view).await;
    };
    let value = read::requirement(desk.texts(), &mut typed, Some(&before));
    ask_procedure(&desk, &mut typed, &value, Some(&before));
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, Some(&before), &typed)));
    }
    let remark = wording::has_news(
        Some(&Checked::requirement(&before)),
        &Checked::requirement(&value),
    );
    let entry = Entry {
        id: item.clone(),
        version: typed.version(),
        value,
    };
    let (viewer, kind) = (&desk.at.viewer, EntryKind::Requirement);
    match writing::save(desk.means(), viewer, desk.id(), kind, &entry).await {
        Ok(()) => Ok(onward(&desk, &typed, &item, remark)),
        Err(problem) => {
            let saved = present(stored(&desk, &item).await)?;
            let late = Late {
                saved: saved.map(|now| read::filled(desk.texts(), &now.value, now.version)),
                ..late(&desk, &item)
            };
            let view = |typed: &Typed| view(&desk, Some(&before), typed);
            late.answer(&desk, problem, typed, view).await
        }
    }
}

/// Takes a requirement out.
pub async fn remove(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    typed: Typed,
) -> Result<Response, WebError> {
    let (viewer, kind) = (&desk.at.viewer, EntryKind::Requirement);
    let seen = typed.version();
    if let Err(problem) = writing::remove(desk.means(), viewer, desk.id(), kind, &item, seen).await
    {
        return late(&desk, &item).not_done(&desk, problem).await;
    }
    let path = paths::part(desk.id(), Part::Requirements);
    if desk.frame.back.is_some() {
        return Ok(desk.saved_to(&path));
    }
    let filter = Filter::parse(typed.get("back"));
    Ok(super::saved_at(&desk, &path, &filter.pairs(), "main"))
}

/// Refuses to keep another wish for a negotiation that the procedure does not know.
fn ask_procedure(
    desk: &TenderDesk,
    typed: &mut Typed,
    value: &Requirement,
    before: Option<&Requirement>,
) {
    let was = before.is_some_and(|before| before.negotiable);
    if value.negotiable && !was && !desk.at.tender.contract.may_negotiate() {
        let finding = desk.texts().get("requirements-negotiable-not-here");
        typed.refuse("negotiable", finding);
    }
}

pub(super) fn late<'a>(desk: &TenderDesk, item: &'a str) -> Late<'a> {
    Late {
        deeds: "requirement.",
        object: item,
        back: paths::part(desk.id(), Part::Requirements),
        ..Late::default()
    }
}

pub(super) async fn stored(desk: &TenderDesk, item: &str) -> Result<Entry<Requirement>, WebError> {
    let kind = EntryKind::Requirement;
    Ok(procurement::item(desk.means(), &desk.at, kind, item).await?)
}

/// Goes on: to the next new one, to the remark about the words, or back to the list as it was.
fn onward(desk: &TenderDesk, typed: &Typed, id: &str, remark: bool) -> Response {
    let filter = Filter::parse(typed.get("back"));
    if typed.get("then") == "another" {
        let path = paths::new_item(desk.id(), Part::Requirements);
        return super::saved_at(desk, &path, &[("after", id)], "main");
    }
    if remark {
        let path = paths::item(desk.id(), Part::Requirements, id);
        return super::saved_at(desk, &path, &filter.pairs(), wording::PLACE);
    }
    let path = paths::part(desk.id(), Part::Requirements);
    if desk.frame.back.is_some() {
        return desk.saved_to(&path);
    }
    super::saved_at(desk, &path, &filter.pairs(), id)
}

fn view(desk: &TenderDesk, stored: Option<&Requirement>, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let (title, action) = match stored {
        Some(one) => (
            texts.with("requirements-one", [("item", one.id.as_str().into())]),
            paths::item(desk.id(), Part::Requirements, &one.id),
        ),
        None => (
            texts.get("requirements-new"),
            paths::new_item(desk.id(), Part::Requirements),
        ),
    };
    let may_write = desk.may(Deed::Write);
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        (back_link(desk, typed))
        (before(desk, typed))
        @if let Some(one) = stored {
            (source(desk, one))
            @if may_write { (wording::beside(desk, &Checked::requirement(one))) }
        }
        @if may_write { p { (texts.get("form-all-needed")) } (fields::writing_help(desk)) }
        (Form::to(action).class("sheet").own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!may_write] {
                legend.hidden { (title) }
                (fields::fields(desk, typed, stored))
                @if may_write { (buttons(desk)) }
            }
        }))
        @if let Some(one) = stored {
            (library::keep(desk, EntryKind::Requirement, &one.id))
            @if may_write { (remove_form(desk, one, typed)) }
        }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn buttons(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    html! {
        div.actions {
            button.button type="submit" { (texts.get("action-save")) }
            button.button.quiet type="submit" name="then" value="another" {
                (texts.get("requirements-save-another"))
            }
        }
    }
}

fn remove_form(desk: &TenderDesk, one: &Requirement, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let action = paths::item_deed(desk.id(), Part::Requirements, &one.id, "remove");
    html! {
        (Form::to(action).draw(&desk.frame, &html! {
            (field::version(typed))
            input type="hidden" name="back" value=(typed.get("back"));
            button.button.danger type="submit" {
                (texts.with("requirements-remove", [("item", one.id.as_str().into())]))
            }
        }))
    }
}

fn back_link(desk: &TenderDesk, typed: &Typed) -> Markup {
    let path = paths::part(desk.id(), Part::Requirements);
    let query = Filter::parse(typed.get("back")).query();
    let href = if query.is_empty() {
        path
    } else {
        format!("{path}?{query}")
    };
    html! { p { a href=(href) { (desk.texts().get("requirements-back")) } } }
}

/// The requirement that was saved just before this new one, with the remark about its words.
fn before(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let id = typed.get("after-saved");
    let saved = desk.at.tender.requirements.iter().find(|one| one.id == id);
    html! {
        @if let Some(one) = saved {
            p {
                a href=(paths::item(desk.id(), Part::Requirements, &one.id)) {
                    (texts.with("requirements-just-saved", [("item", one.id.as_str().into())]))
                }
            }
            (wording::beside(desk, &Checked::requirement(one)))
        }
    }
}

/// Where the text came from, and whether a supplier wrote it.
fn source(desk: &TenderDesk, one: &Requirement) -> Markup {
    let texts = desk.texts();
    let found = desk.app.libraries.requirement(&one.library);
    html! {
        @if let Some((library, item)) = found {
            @if let Some(source) = library.source(&item.source) {
                p.muted {
                    (texts.with("requirements-source", [("source", source.name.as_str().into())]))
                    @if source.supplier { " " span.tag { (texts.get("requirements-supplier")) } }
                }
            }
            (library::why(desk, &library::About::requirement(library, item)))
        }
    }
}
