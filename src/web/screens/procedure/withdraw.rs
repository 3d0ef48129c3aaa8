//! Ending the procedure without an award.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::procedure;
use crate::domain::permission::Deed;
use crate::domain::road::Reason;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::paths;
use crate::web::screens::procedure::sheet::{self, Sheet};

/// Shows what it means.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    if !desk.may(Deed::Withdraw) {
        return Err(WebError::NotNow);
    }
    Ok(view(&desk, &Typed::default()).into_response())
}

/// Withdraws.
pub async fn save(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    let reason = Reason::read(typed.get("reason"));
    if reason.is_none() {
        typed.refuse("reason", texts.get("step-reason-missing"));
    }
    if typed.get("sure") != "yes" {
        typed.refuse("sure", texts.get("step-withdraw-not-sure"));
    }
    match reason.filter(|_| typed.is_accepted()) {
        Some(reason) => {
            procedure::withdraw(desk.means(), &desk.at, &reason).await?;
            Ok(desk.saved_to(&paths::procedure(desk.id())))
        }
        None => Ok(refused(view(&desk, &typed))),
    }
}

fn view(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let reason = Field::new(texts, "reason", "step-withdraw-reason");
    let sheet = Sheet {
        step: "withdraw",
        before: html! { p.note.caution { (texts.get("step-withdraw-no-way-back")) } },
        fields: html! {
            (field::area(texts, typed, &reason.hint(texts, "step-withdraw-reason-hint"), 5))
            (choice::checkboxes(texts, typed, &Field::new(texts, "sure", "step-withdraw-sure"),
                &[Choice::new("yes", texts.get("step-withdraw-sure-yes"))]))
        },
    };
    sheet::page(desk, typed, &sheet)
}
