//! The method lab on a page of its own: invented bids that the officer can change, ranked with the
//! chosen method beside two others.
//!
//! The page is a `GET` with everything in its address, so that it works without a script and can
//! be sent to somebody else.

mod chart;
mod column;
mod form;
pub mod verdict;
pub mod words;

use axum::extract::RawQuery;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::domain::method_lab::trial::{Outcome, Trial};
use crate::domain::method_lab::{self, Basis, Lab};
use crate::domain::tender::part::Part;
use crate::i18n::Texts;
use crate::web::components::field;
use crate::web::desk::TenderDesk;
use crate::web::form::{Typed, refused};
use crate::web::{layout, paths};

/// Shows the bids as they were typed with what the methods make of them.
pub async fn show(desk: TenderDesk, RawQuery(query): RawQuery) -> Response {
    let basis = Basis::of(&desk.at.tender);
    let mut typed = form::typed(
        &basis,
        query.as_deref().unwrap_or_default(),
        desk.language(),
    );
    match form::read(desk.texts(), &mut typed, basis.award) {
        Some(asked) => {
            let lab = method_lab::run(&basis, &asked.offers, &asked.picked);
            view(&desk, &basis, &typed, lab.as_ref()).into_response()
        }
        None => refused(view(&desk, &basis, &typed, None)),
    }
}

fn view(desk: &TenderDesk, basis: &Basis, typed: &Typed, lab: Option<&Lab>) -> Markup {
    let texts = desk.texts();
    let title = texts.get("lab-title");
    let ranked = lab.filter(|lab| lab.chosen.outcome.is_ok());
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get("lab-lead")) }
        @if let Some(lab) = ranked { (warnings(texts, lab)) }
        @else if typed.is_accepted() { (not_yet(desk, basis, lab)) }
        (form::fields(desk, typed))
        @if let Some(lab) = ranked { (results(texts, lab)) }
        p { a href=(paths::part(desk.id(), Part::Scoring)) { (texts.get("lab-back")) } }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

/// What to think over, above everything else.
fn warnings(texts: Texts, lab: &Lab) -> Markup {
    let outcome = lab.chosen.outcome.as_ref();
    let left_out = outcome.map(|outcome| words::left_out(texts, outcome));
    let left_out = left_out.unwrap_or_default();
    html! {
        section aria-labelledby="dangers" {
            h2 #dangers { (texts.get("lab-dangers")) }
            @if lab.dangers.is_empty() && left_out.is_empty() {
                p { (texts.get("lab-dangers-none")) }
            }
            @for danger in &lab.dangers { p.note.caution { (words::danger(texts, danger)) } }
            @for sentence in left_out { p.note { (sentence) } }
        }
    }
}

/// Why the chosen method cannot be tried: it is not complete, or it cannot take these bids.
fn not_yet(desk: &TenderDesk, basis: &Basis, lab: Option<&Lab>) -> Markup {
    let texts = desk.texts();
    let errors = lab.and_then(|lab| lab.chosen.outcome.as_ref().err());
    html! {
        @if let Some(lab) = lab {
            @for danger in &lab.dangers { p.note.caution { (words::danger(texts, danger)) } }
        }
        div.note {
            @if basis.lacks_values() {
                p { (texts.get("lab-no-values")) }
                p { a href=(paths::part(desk.id(), Part::Scoring)) { (texts.get("lab-to-values")) } }
            } @else {
                @match errors {
                    Some(errors) => p { (words::refused(texts, errors)) },
                    None => p { (texts.get("lab-not-yet")) },
                }
                p { a href=(paths::method(desk.id())) { (texts.get("lab-to-method")) } }
            }
        }
    }
}

/// The methods side by side, and below them their curves.
fn results(texts: Texts, lab: &Lab) -> Markup {
    let winners = lab.chosen.outcome.as_ref().map(Outcome::winners);
    let winners = winners.unwrap_or_default();
    let all: Vec<&Trial> = std::iter::once(&lab.chosen).chain(&lab.others).collect();
    html! {
        h2 { (texts.get("lab-results")) }
        div.lab {
            @for (index, trial) in all.iter().enumerate() {
                (column::section(texts, trial, index, &winners))
            }
        }
        h2 { (texts.get("lab-curves")) }
        p { (texts.get("lab-curves-text")) }
        div.lab {
            @for (index, trial) in all.iter().enumerate() { (chart::figure(texts, trial, index)) }
        }
    }
}
