//! Closing the file, to be kept until a day.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::procedure::{self, Archived, Retention};
use crate::domain::permission::Deed;
use crate::i18n::date;
use crate::web::components::field::{self, Field};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::paths;
use crate::web::screens::procedure::sheet::{self, Sheet};

/// Shows the day that is suggested.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    if !desk.may(Deed::Archive) || desk.at.row.retain_until.is_some() {
        return Err(WebError::NotNow);
    }
    let retention = procedure::retention(desk.means(), &desk.at).await?;
    let usual = date::day(retention.usual, desk.language());
    let typed = Typed::of([("until", usual)]);
    Ok(view(&desk, retention, &typed).into_response())
}

/// Archives.
pub async fn save(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    let until = typed.day(texts, "until");
    if until.is_empty() {
        typed.refuse("until", texts.get("date-not"));
    }
    if let Some(until) = date::parse(&until).filter(|_| typed.is_accepted()) {
        match procedure::archive(desk.means(), &desk.at, until).await? {
            Archived::Done => return Ok(desk.saved_to(&paths::procedure(desk.id()))),
            Archived::TooShort(earliest) => {
                let day = date::day(earliest, texts.language);
                let finding = texts.with("step-archive-too-short", [("date", day.into())]);
                typed.refuse("until", finding);
            }
        }
    }
    let retention = procedure::retention(desk.means(), &desk.at).await?;
    Ok(refused(view(&desk, retention, &typed)))
}

fn view(desk: &TenderDesk, retention: Retention, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let earliest = date::day(retention.earliest, texts.language);
    let until = Field {
        hint: Some(texts.with("step-archive-until-hint", [("date", earliest.into())])),
        ..Field::new(texts, "until", "step-archive-until")
    };
    let sheet = Sheet {
        step: "archive",
        before: html! {},
        fields: field::text(texts, typed, &until),
    };
    sheet::page(desk, typed, &sheet)
}
