//! Awarding the contract, once the standstill is over.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::procedure;
use crate::domain::permission::Deed;
use crate::domain::phase::Phase;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::Field;
use crate::web::components::inventory;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::paths;
use crate::web::screens::procedure::bids::bid_name;
use crate::web::screens::procedure::next::last_day;
use crate::web::screens::procedure::sheet::{self, Sheet};

/// Shows whom and from when.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    if !desk.may(Deed::Award) {
        return Err(WebError::NotNow);
    }
    view(&desk, &Typed::default())
        .await
        .map(IntoResponse::into_response)
}

/// Awards.
pub async fn save(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    if typed.get("sure") != "yes" {
        typed.refuse("sure", desk.texts().get("step-award-not-sure"));
        return Ok(refused(view(&desk, &typed).await?));
    }
    procedure::award(desk.means(), &desk.at).await?;
    Ok(desk.saved_to(&paths::procedure(desk.id())))
}

async fn view(desk: &TenderDesk, typed: &Typed) -> Result<Markup, WebError> {
    let texts = desk.texts();
    let proposal = procedure::proposal(desk.means(), &desk.at).await?;
    let winner = match proposal.and_then(|one| one.told) {
        Some(told) => bid_name(desk, &told.object).await?,
        None => String::new(),
    };
    let sheet = Sheet {
        step: "award",
        before: html! {
            (inventory::to_hear(desk, Phase::Awarded))
            dl.facts {
                dt { (texts.get("step-award-to")) } dd { (winner) }
                @if let Some(day) = last_day(desk) {
                    dt { (texts.get("fact-standstill")) } dd { (day) }
                }
            }
        },
        fields: choice::checkboxes(
            texts,
            typed,
            &Field::new(texts, "sure", "step-award-sure"),
            &[Choice::new("yes", texts.get("step-award-sure-yes"))],
        ),
    };
    Ok(sheet::page(desk, typed, &sheet))
}
