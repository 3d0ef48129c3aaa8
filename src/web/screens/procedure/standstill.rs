//! Saying that the letters are sent: the standstill starts.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::procedure;
use crate::domain::law::country::Country;
use crate::domain::law::standstill;
use crate::domain::permission::Deed;
use crate::i18n::date;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::Field;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::paths;
use crate::web::screens::procedure::sheet::{self, Sheet};

/// Shows the last day that each law gives.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    if !desk.may(Deed::StartStandstill) {
        return Err(WebError::NotNow);
    }
    let country = desk.at.tender.contract.legal.country;
    let country = country.unwrap_or(Country::Netherlands);
    let typed = Typed::of([("country", country.code().to_owned())]);
    Ok(view(&desk, &typed).into_response())
}

/// Starts the standstill.
pub async fn save(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    let country = Country::from_code(typed.get("country"));
    if country.is_none() {
        typed.refuse("country", texts.get("step-standstill-country-missing"));
    }
    if typed.get("sent") != "yes" {
        typed.refuse("sent", texts.get("step-standstill-not-sent"));
    }
    match country.filter(|_| typed.is_accepted()) {
        Some(country) => {
            procedure::start_standstill(desk.means(), &desk.at, country).await?;
            Ok(desk.saved_to(&paths::procedure(desk.id())))
        }
        None => Ok(refused(view(&desk, &typed))),
    }
}

fn view(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let today = procedure::today(desk.means());
    let choices = Country::ALL.map(|country| {
        let last = date::day(standstill::last_day(country, today), texts.language);
        let fills = [
            (
                "days",
                usize::try_from(standstill::days(country, today))
                    .unwrap_or_default()
                    .into(),
            ),
            ("date", last.into()),
        ];
        Choice::with_hint(
            country.code(),
            texts.get(&format!("country-{}", country.code())),
            texts.with("step-standstill-days", fills),
        )
    });
    let sheet = Sheet {
        step: "standstill",
        before: html! { p { (texts.get("step-standstill-counting")) } },
        fields: html! {
            (choice::radios(texts, typed, &Field::new(texts, "country", "step-standstill-country"), &choices))
            (choice::checkboxes(texts, typed, &Field::new(texts, "sent", "step-standstill-sent"),
                &[Choice::new("yes", texts.get("step-standstill-sent-yes"))]))
        },
    };
    sheet::page(desk, typed, &sheet)
}
