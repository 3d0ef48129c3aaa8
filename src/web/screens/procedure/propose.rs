//! Proposing whom to award to.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::procedure::{self, Candidates, Proposed};
use crate::domain::permission::Deed;
use crate::domain::phase::Phase;
use crate::domain::road::Reason;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::inventory;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::paths;
use crate::web::screens::procedure::sheet::{self, Sheet};

/// Shows who stands first.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    if !desk.may(Deed::ProposeAward) {
        return Err(WebError::NotNow);
    }
    let candidates = procedure::candidates(desk.means(), &desk.at).await?;
    let mut typed = Typed::default();
    if let [(only, _)] = candidates.first.as_slice() {
        typed.set("bid", only.as_str());
    }
    Ok(view(&desk, &candidates, &typed).into_response())
}

/// Proposes.
pub async fn save(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    let bid = typed.required("bid", texts.get("step-propose-bid-missing"));
    let reason = Reason::read(typed.get("reason"));
    if let Some(reason) = reason.filter(|_| typed.is_accepted()) {
        match procedure::propose(desk.means(), &desk.at, &bid, &reason).await? {
            Proposed::Done => return Ok(desk.saved_to(&paths::procedure(desk.id()))),
            Proposed::NotComplete => typed.refuse("main", texts.get("step-propose-incomplete")),
            Proposed::NotFirst => typed.refuse("bid", texts.get("step-propose-not-first")),
        }
    } else if typed.trimmed("reason").is_empty() {
        typed.refuse("reason", texts.get("step-reason-missing"));
    }
    let candidates = procedure::candidates(desk.means(), &desk.at).await?;
    Ok(refused(view(&desk, &candidates, &typed)))
}

fn view(desk: &TenderDesk, candidates: &Candidates, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let shared = candidates.first.len() > 1;
    let choices: Vec<Choice> = candidates
        .first
        .iter()
        .map(|(id, name)| Choice::new(id, name))
        .collect();
    let hint = if shared {
        "step-propose-shared-hint"
    } else {
        "step-propose-reason-hint"
    };
    let sheet = Sheet {
        step: "propose",
        before: html! {
            (inventory::to_hear(desk, Phase::AwardProposed))
            @if !candidates.complete { p.note.caution { (texts.get("step-propose-incomplete")) } }
            @if shared { p.note.caution { (texts.get("step-propose-shared")) } }
            p { a href=(paths::outcome(desk.id())) { (texts.get("next-outcome")) } }
        },
        fields: html! {
            (choice::radios(texts, typed, &Field::new(texts, "bid", "step-propose-bid"), &choices))
            (field::area(texts, typed, &Field::new(texts, "reason", "step-propose-reason").hint(texts, hint), 6))
        },
    };
    sheet::page(desk, typed, &sheet)
}
