//! Awarding the contract, once the standstill is over.

use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use maud::{Markup, html};

use crate::actions::procedure::{self, Awarded};
use crate::domain::permission::Deed;
use crate::domain::phase::Phase;
use crate::domain::road::Reason;
use crate::i18n::date;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
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
    let service = service(&desk, &mut typed);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, &typed).await?));
    }
    match procedure::award(desk.means(), &desk.at, service.as_ref()).await? {
        Awarded::Done => Ok(desk.saved_to(&paths::procedure(desk.id()))),
        Awarded::ServiceUntold => {
            typed.refuse("service_on", desk.texts().get("step-award-service-missing"));
            Ok(refused(view(&desk, &typed).await?))
        }
    }
}

/// When the service levels were talked about, or why not, in words for the file.
fn service(desk: &TenderDesk, typed: &mut Typed) -> Option<Reason> {
    let texts = desk.texts();
    let on = typed.day(texts, "service_on");
    let reason = typed.trimmed("service_reason");
    let Ok(day) = on.parse::<Date>() else {
        return Reason::read(&reason);
    };
    if day > desk.at.today {
        typed.refuse("service_on", texts.get("step-award-service-ahead"));
    }
    let day = date::day(day, texts.language);
    let told = texts.with("step-award-service-told", [("day", day.into())]);
    Reason::read(&format!("{told} {reason}"))
}

/// What is asked about the service levels of the tender.
fn service_fields(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    html! {
        @if desk.at.tender.implementation.asks_service() {
            h2 { (texts.get("step-award-service")) }
            p { (texts.get("step-award-service-text")) }
            (field::number(texts, typed, &Field::new(texts, "service_on", "step-award-service-on").optional()))
            (field::area(texts, typed, &Field::new(texts, "service_reason", "step-award-service-reason").optional(), 2))
        }
    }
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
        fields: html! {
            (service_fields(desk, typed))
            (choice::checkboxes(
                texts,
                typed,
                &Field::new(texts, "sure", "step-award-sure"),
                &[Choice::new("yes", texts.get("step-award-sure-yes"))],
            ))
        },
    };
    Ok(sheet::page(desk, typed, &sheet))
}
