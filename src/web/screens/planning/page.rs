//! The planning with what the law gives, in one page.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::procurement::{self, Entry, EntryKind};
use crate::actions::writing;
use crate::domain::permission::Deed;
use crate::domain::phase::Phase;
use crate::domain::tender::contract::Contract;
use crate::web::components::field;
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::Late;
use crate::web::screens::planning::{facts, outcome};
use crate::web::{layout, paths};

/// Shows the page.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    let entry = stored(&desk).await?;
    let typed = facts::filled(&entry, desk.texts());
    Ok(view(&desk, &typed).into_response())
}

/// Saves the form.
pub async fn save(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    let now = stored(&desk).await?;
    let contract = facts::read(texts, &now.value, &mut typed);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, &typed)));
    }
    let entry = Entry {
        id: now.id,
        version: typed.version(),
        value: contract,
    };
    let (means, viewer) = (desk.means(), &desk.at.viewer);
    match writing::save(means, viewer, desk.id(), EntryKind::Contract, &entry).await {
        Ok(()) => Ok(desk.saved_to(&paths::planning(desk.id()))),
        Err(problem) => {
            let late = Late {
                deeds: "contract.",
                back: paths::planning(desk.id()),
                saved: Some(facts::filled(&stored(&desk).await?, texts)),
                ..Late::default()
            };
            let view = |typed: &Typed| view(&desk, typed);
            late.answer(&desk, problem, typed, view).await
        }
    }
}

async fn stored(desk: &TenderDesk) -> Result<Entry<Contract>, WebError> {
    Ok(procurement::only(desk.means(), &desk.at, EntryKind::Contract).await?)
}

fn view(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("planning-title");
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get("planning-lead")) }
        @if !desk.may(Deed::Write) {
            p.note { (texts.get(if desk.at.phase() == Phase::Draft { "part-read-only" } else { "part-frozen" })) }
        }
        (outcome::view(desk))
        (Form::to(paths::planning(desk.id())).class("sheet broad").own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!desk.may(Deed::Write)] {
                legend.hidden { (title) }
                (field::opened(typed, desk.may(Deed::Write)))
                (facts::fields(desk, typed))
                @if desk.may(Deed::Write) {
                    button.button type="submit" { (texts.get("action-save")) }
                }
            }
        }))
        section.end {
            h2 { (texts.get("planning-steps-after")) }
            p {
                a href=(paths::planning_steps(desk.id())) { (texts.get("planning-steps-title")) } ": "
                (texts.get("planning-steps-link-text"))
            }
        }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}
