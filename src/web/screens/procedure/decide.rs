//! Approving the proposal, or sending it back.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::procedure::{self, Decided, Taken};
use crate::domain::permission::Deed;
use crate::domain::road::Reason;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::paths;
use crate::web::screens::outcome::in_short;
use crate::web::screens::procedure::bids::bid_name;
use crate::web::screens::procedure::sheet::{self, Sheet};

/// Shows the proposal.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    if !desk.may(Deed::Decide) {
        return Err(WebError::NotNow);
    }
    view(&desk, &Typed::default())
        .await
        .map(IntoResponse::into_response)
}

/// Decides.
pub async fn save(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    let reason = Reason::read(typed.get("reason"));
    let decided = match (typed.get("decision"), reason) {
        ("approve", remark) => Some(Decided::Approved(remark)),
        ("send-back", Some(reason)) => Some(Decided::SentBack(reason)),
        ("send-back", None) => {
            typed.refuse("reason", texts.get("step-reason-missing"));
            None
        }
        _ => {
            typed.refuse("decision", texts.get("step-decide-missing"));
            None
        }
    };
    match decided {
        Some(decided) => {
            procedure::decide(desk.means(), &desk.at, &decided).await?;
            Ok(desk.saved_to(&paths::procedure(desk.id())))
        }
        None => Ok(refused(view(&desk, &typed).await?)),
    }
}

async fn view(desk: &TenderDesk, typed: &Typed) -> Result<Markup, WebError> {
    let texts = desk.texts();
    let proposal = procedure::proposal(desk.means(), &desk.at).await?;
    let told = proposal.and_then(|Taken { told, .. }| told);
    let name = match &told {
        Some(told) => bid_name(desk, &told.object).await?,
        None => String::new(),
    };
    let ranked = in_short::view(desk).await?;
    let choices = ["approve", "send-back"].map(|value| {
        Choice::with_hint(
            value,
            texts.get(&format!("step-decide-{value}")),
            texts.get(&format!("step-decide-{value}-hint")),
        )
    });
    let sheet = Sheet {
        step: "decide",
        before: html! {
            @if let Some(told) = &told {
                dl.facts {
                    dt { (texts.get("step-decide-proposed")) } dd { (name) }
                    dt { (texts.get("step-decide-by")) } dd { (told.who) }
                    dt { (texts.get("road-why")) } dd { (told.reason) }
                }
            }
            (ranked)
            p { a href=(paths::outcome(desk.id())) { (texts.get("next-outcome")) } }
        },
        fields: html! {
            (choice::radios(texts, typed, &Field::new(texts, "decision", "step-decide-decision"), &choices))
            (field::area(texts, typed, &Field::new(texts, "reason", "step-decide-reason").hint(texts, "step-decide-reason-hint"), 5))
        },
    };
    Ok(sheet::page(desk, typed, &sheet))
}
