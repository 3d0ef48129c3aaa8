//! Saying something, and settling what was said.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use crate::actions::ActionError;
use crate::actions::contributing::remarking;
use crate::domain::contribution::remark::{Place, Remark};
use crate::domain::permission::Deed;
use crate::domain::tender::part::Part;
use crate::i18n::date;
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::components::remarks;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::Late;
use crate::web::screens::contributions::{not_any_more, settled};
use crate::web::{layout, paths};

/// Keeps what was said, and goes back to where it was said.
pub async fn say(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    let place = Place {
        part: Part::from_name(typed.get("part")).ok_or(WebError::NotFound)?,
        entry: typed.trimmed("entry"),
    };
    let text = typed.required("remark", texts.get("remark-missing"));
    if !typed.is_accepted() {
        return Ok(refused(again(&desk, &place, &typed)));
    }
    match remarking::say(desk.means(), &desk.at, &place, &text).await {
        Ok(_) => {
            let page = paths::place(desk.id(), place.part, &place.entry);
            let time = date::clock(desk.means().clock.now(), desk.language());
            let page = paths::saved_section(&page, &time, remarks::SECTION);
            Ok(Redirect::to(&page).into_response())
        }
        // What it is about was taken out meanwhile, or this is not the time: the text comes back.
        Err(ActionError::NotFound) => {
            typed.refuse("remark", texts.get("remark-place-gone"));
            let page = again(&desk, &place, &typed);
            Ok((StatusCode::CONFLICT, page).into_response())
        }
        Err(problem) => {
            let draw = |typed: &Typed| again(&desk, &place, typed);
            not_any_more(&desk, problem, &mut typed, draw)
        }
    }
}

/// Shows one remark, for the officer with the form that settles it.
pub async fn show(
    desk: TenderDesk,
    Path((_, number)): Path<(String, i64)>,
) -> Result<Markup, WebError> {
    let remark = found(&desk, number)?;
    Ok(view(&desk, remark, &filled(remark)))
}

/// Settles a remark, or changes the answer.
pub async fn settle(
    desk: TenderDesk,
    Path((_, number)): Path<(String, i64)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let remark = found(&desk, number)?;
    let reply = typed.required("reply", desk.texts().get("remark-reply-missing"));
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, remark, &typed)));
    }
    let seen = (number, typed.version());
    match remarking::settle(desk.means(), &desk.at, seen, &reply).await {
        Ok(()) => Ok(desk.saved_on(&paths::contributed(desk.id(), ""))),
        Err(problem) => {
            let object = number.to_string();
            let late = Late {
                deeds: "remark.",
                object: &object,
                back: paths::contributed(desk.id(), ""),
                saved: Some(filled(remark)),
                ..Late::default()
            };
            let draw = |typed: &Typed| view(&desk, remark, typed);
            late.answer(&desk, problem, typed, draw).await
        }
    }
}

fn filled(remark: &Remark) -> Typed {
    let reply = remark.settled.as_ref().map(|(reply, _)| reply.clone());
    Typed::of([
        ("reply", reply.unwrap_or_default()),
        ("version", remark.version.to_string()),
    ])
}

fn found(desk: &TenderDesk, number: i64) -> Result<&Remark, WebError> {
    let mut all = desk.at.contributions.remarks.iter();
    all.find(|one| one.number == number)
        .ok_or(WebError::NotFound)
}

fn view(desk: &TenderDesk, remark: &Remark, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.with(
        "remark-title",
        [("number", remark.number.to_string().into())],
    );
    let body = html! {
        (field::summary(texts, typed))
        p { a href=(paths::contributed(desk.id(), "")) { (texts.get("contributions-title")) } }
        h1 { (title) }
        p.lead.said { (remark.text) }
        p.muted { (remark.source.called()) ", " (settled::moment(desk, &remark.at)) }
        p { (texts.get("remark-about")) " " (remarks::place_link(desk, &remark.place)) }
        (settled::of_remark(desk, remark))
        // Whoever may not any more gets back what was typed all the same.
        @if desk.may(Deed::Write) || !typed.is_accepted() {
            (Form::to(paths::contributed(desk.id(), &format!("/remarks/{}", remark.number))).class("sheet").own_checks().draw(&desk.frame, &html! {
                (field::version(typed))
                (field::area(texts, typed, &Field::new(texts, "reply", "remark-reply").hint(texts, "remark-reply-hint"), 3))
                button.button type="submit" { (texts.get("remark-settle")) }
            }))
        }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

/// The form by itself, with what was typed.
fn again(desk: &TenderDesk, place: &Place, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("remark-new");
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p { (texts.get("remark-about")) " " (remarks::place_link(desk, place)) }
        (remarks::form(desk, place, typed))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}
