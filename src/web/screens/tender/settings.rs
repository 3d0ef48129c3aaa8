//! Title, reference and organisation of a tender.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::procurement::{self, Entry, EntryKind, TenderRow};
use crate::actions::writing;
use crate::domain::permission::Deed;
use crate::domain::tender::Authority;
use crate::web::components::field;
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::Late;
use crate::web::screens::tender::new::{fields, filled, read};
use crate::web::{layout, paths};

/// Shows the form.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    Ok(view(&desk, &stored(&desk).await?).into_response())
}

/// The form, filled from what is stored.
async fn stored(desk: &TenderDesk) -> Result<Typed, WebError> {
    let entry: Entry<Authority> =
        procurement::only(desk.means(), &desk.at, EntryKind::Authority).await?;
    let row = procurement::row(desk.means(), &desk.at).await?;
    let mut typed = filled(desk.texts(), &row.title, &row.reference, &entry.value);
    typed.set("version", entry.version.to_string());
    typed.set("row-version", row.version.to_string());
    Ok(typed)
}

/// Saves the form.
pub async fn save(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let (title, reference, authority) = read(desk.texts(), &mut typed);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, &typed)));
    }
    let version = typed.get("row-version").parse().unwrap_or(0);
    let row = TenderRow {
        title,
        reference,
        version,
        ..desk.at.row.clone()
    };
    let entry = Entry {
        id: "-".to_owned(),
        version: typed.version(),
        value: authority,
    };
    match writing::save_settings(desk.means(), &desk.at.viewer, &row, &entry).await {
        Ok(()) => Ok(desk.saved_to(&paths::tender(desk.id()))),
        Err(problem) => {
            let late = Late {
                deeds: "authority.",
                back: paths::tender(desk.id()),
                saved: Some(stored(&desk).await?),
                ..Late::default()
            };
            late.answer(&desk, problem, typed, |typed| view(&desk, typed))
                .await
        }
    }
}

fn view(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("settings-title");
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p { (texts.get("form-all-needed")) }
        (Form::to(paths::settings(desk.id())).class("sheet").own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!desk.may(Deed::Write)] {
                legend.hidden { (title) }
                (field::opened(typed, desk.may(Deed::Write)))
                input type="hidden" name="row-version" value=(typed.get("row-version"));
                (fields(texts, typed))
                @if desk.may(Deed::Write) {
                    button.button type="submit" { (texts.get("action-save")) }
                }
            }
        }))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}
