//! While the prices are shut: why, and the deed that opens them.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::procedure;
use crate::domain::permission::Deed;
use crate::web::components::field;
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::{layout, paths};

/// Opens the prices; this cannot be undone, so it asks first.
pub async fn open(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    if typed.get("sure") != "yes" {
        typed.refuse("sure", desk.texts().get("open-not-sure"));
        return Ok(refused(shut(&desk, &typed)));
    }
    procedure::open_prices(desk.means(), &desk.at).await?;
    Ok(desk.saved_to(&paths::outcome(desk.id())).into_response())
}

/// The page while the prices are shut.
pub(super) fn shut(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("rail-outcome");
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get("outcome-shut")) }
        @if desk.may(Deed::OpenPrices) {
            h2 { (texts.get("open-title")) }
            p { (texts.get("open-text")) }
            (Form::to(format!("{}/open", paths::outcome(desk.id()))).class("sheet").own_checks().draw(&desk.frame, &html! {
                div.field.wrong[typed.finding("sure").is_some()] {
                    @if let Some(finding) = typed.finding("sure") { p.finding { (finding) } }
                    div.choice {
                        input type="checkbox" id="sure" name="sure" value="yes";
                        label for="sure" { (texts.get("open-sure")) }
                    }
                }
                button.button type="submit" { (texts.get("open-button")) }
            }))
        } @else {
            p.note { (texts.get("outcome-shut-wait")) }
        }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}
