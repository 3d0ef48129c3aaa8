//! Where two people open the bids, and later the prices.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use maud::{Markup, html};

use crate::actions::accounts::WAIT_MINUTES;
use crate::actions::example::PASSWORD;
use crate::actions::procedure::{self, Confirmed};
use crate::actions::{ActionError, procurement};
use crate::domain::permission::Refusal;
use crate::domain::road::opening::{self, Opener, Opening, OpeningKind};
use crate::i18n::{Texts, date};
use crate::web::components::field::{self, Field};
use crate::web::components::passkey;
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::{layout, paths};

/// The page about the bids.
pub async fn show_bids(desk: TenderDesk) -> Result<Response, WebError> {
    show(desk, OpeningKind::Bids).await
}

/// The page about the prices.
pub async fn show_prices(desk: TenderDesk) -> Result<Response, WebError> {
    show(desk, OpeningKind::Prices).await
}

/// Confirms that the bids may be opened.
pub async fn confirm_bids(desk: TenderDesk, typed: Typed) -> Result<Response, WebError> {
    Box::pin(confirm(desk, OpeningKind::Bids, typed)).await
}

/// Confirms that the prices may be opened.
pub async fn confirm_prices(desk: TenderDesk, typed: Typed) -> Result<Response, WebError> {
    Box::pin(confirm(desk, OpeningKind::Prices, typed)).await
}

/// Takes back a confirmation about the bids.
pub async fn take_back_bids(desk: TenderDesk) -> Result<Response, WebError> {
    Box::pin(take_back(desk, OpeningKind::Bids)).await
}

/// Takes back a confirmation about the prices.
pub async fn take_back_prices(desk: TenderDesk) -> Result<Response, WebError> {
    Box::pin(take_back(desk, OpeningKind::Prices)).await
}

async fn show(desk: TenderDesk, kind: OpeningKind) -> Result<Response, WebError> {
    let page = load(&desk, kind).await?;
    Ok(view(&desk, &page, &Typed::default()).into_response())
}

async fn confirm(
    mut desk: TenderDesk,
    kind: OpeningKind,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let here = paths::opening(desk.id(), kind);
    let secret = typed.get("password").to_owned();
    if secret.is_empty() && desk.may(kind.step().deed()) {
        typed.refuse("password", desk.texts().get("opening-secret-missing"));
        return Ok(refused(view(&desk, &load(&desk, kind).await?, &typed)));
    }
    // On the heap: what a confirmation waits for is larger than a stack likes.
    match Box::pin(procedure::confirm(desk.means(), &desk.at, kind, secret)).await {
        Ok(Confirmed::First) => Ok(Redirect::to(&here).into_response()),
        Ok(Confirmed::Second) => Ok(desk.saved_to(&match kind {
            OpeningKind::Bids => paths::bids(desk.id()),
            OpeningKind::Prices => paths::outcome(desk.id()),
        })),
        Ok(Confirmed::Wrong) => {
            let fills = [("minutes", WAIT_MINUTES.into())];
            typed.refuse("password", desk.texts().with("opening-secret-wrong", fills));
            Ok(refused(view(&desk, &load(&desk, kind).await?, &typed)))
        }
        // Somebody else may have been the second a moment before: then this page says that it is open.
        Err(ActionError::Refused(Refusal::Phase)) => {
            desk.at = procurement::load(desk.means(), &desk.person, desk.id()).await?;
            let page = load(&desk, kind).await?;
            let page = view(&desk, &page, &Typed::default());
            Ok((StatusCode::CONFLICT, page).into_response())
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn take_back(desk: TenderDesk, kind: OpeningKind) -> Result<Response, WebError> {
    procedure::take_back(desk.means(), &desk.at, kind).await?;
    Ok(Redirect::to(&paths::opening(desk.id(), kind)).into_response())
}

/// What the page shows.
enum Page {
    /// Nobody confirmed, or too long ago.
    Waiting(OpeningKind),
    /// The one who looks confirmed; another must follow before this moment.
    Mine(OpeningKind, Timestamp),
    /// Another confirmed; the one who looks can open before this moment.
    Others(OpeningKind, Opener, Timestamp),
    /// It is open.
    Open(Opening),
}

/// What stands open now; a tender that is not that far, or went another way, has no such page.
async fn load(desk: &TenderDesk, kind: OpeningKind) -> Result<Page, WebError> {
    let found = procedure::opening(desk.means(), &desk.at, kind).await?;
    if let Some(found) = found.as_ref().filter(|one| one.second.is_some()) {
        return Ok(Page::Open(found.clone()));
    }
    if !desk.may(kind.step().deed()) {
        return Err(WebError::NotNow);
    }
    let now = desk.means().clock.now();
    let me = &desk.person.person_id;
    let in_time = |first: Opener| {
        let at: Timestamp = first.at.parse().ok()?;
        opening::is_in_time(at, now).then(|| (first, opening::until(at)))
    };
    Ok(match found.and_then(|one| in_time(one.first)) {
        Some((first, until)) if first.person_id == *me => Page::Mine(kind, until),
        Some((first, until)) => Page::Others(kind, first, until),
        None => Page::Waiting(kind),
    })
}

fn view(desk: &TenderDesk, page: &Page, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let kind = match page {
        Page::Waiting(kind) | Page::Mine(kind, _) | Page::Others(kind, _, _) => *kind,
        Page::Open(opening) => opening.kind,
    };
    let title = texts.get(&format!("opening-{}-title", kind.name()));
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        @match page {
            Page::Waiting(_) => {
                (before(texts, kind))
                (form(desk, kind, typed, "opening-confirm-first"))
            }
            Page::Mine(_, until) => {
                p.note role="status" { (texts.with("opening-one-more", [("time", date::clock(*until, texts.language).into())])) }
                p { (texts.get("opening-one-more-text")) }
                p { a.button href=(paths::opening(desk.id(), kind)) { (texts.get("opening-look")) } }
                (Form::to(paths::take_back(desk.id(), kind)).draw(&desk.frame, &html! {
                    button.button.quiet type="submit" { (texts.get("opening-take-back")) }
                }))
            }
            Page::Others(_, first, until) => {
                (before(texts, kind))
                p.note {
                    (texts.with("opening-second", [
                        ("name", first.name.as_str().into()),
                        ("roles", roles(texts, first).into()),
                        ("time", date::clock(*until, texts.language).into()),
                    ]))
                }
                (form(desk, kind, typed, &format!("opening-{}-button", kind.name())))
            }
            Page::Open(opening) => (opened(desk, opening)),
        }
        p { a href=(paths::procedure(desk.id())) { (texts.get("procedure-back")) } }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

/// What will happen, and who may do it.
fn before(texts: Texts, kind: OpeningKind) -> Markup {
    html! {
        p.lead { (texts.get(&format!("opening-{}-lead", kind.name()))) }
        p { (texts.get("opening-who")) }
        p.note.caution { (texts.get("opening-no-way-back")) }
    }
}

fn form(desk: &TenderDesk, kind: OpeningKind, typed: &Typed, button: &str) -> Markup {
    let texts = desk.texts();
    let secret = Field::new(texts, "password", "opening-secret");
    let secret = if desk.frame.demo {
        Field {
            hint: Some(texts.with("opening-secret-demo", [("password", PASSWORD.into())])),
            ..secret
        }
    } else {
        secret.hint(texts, "opening-secret-hint")
    };
    html! {
        (Form::to(paths::opening(desk.id(), kind)).class("sheet").own_checks().no_autocomplete().draw(&desk.frame, &html! {
            (field::password(texts, typed, &secret, "current-password"))
            (passkey::confirming(&desk.frame, "password"))
            button.button type="submit" { (texts.get(button)) }
        }))
    }
}

fn opened(desk: &TenderDesk, opening: &Opening) -> Markup {
    let texts = desk.texts();
    let next = match opening.kind {
        OpeningKind::Bids => (paths::bids(desk.id()), "rail-bids"),
        OpeningKind::Prices => (paths::outcome(desk.id()), "rail-outcome"),
    };
    html! {
        p.lead { (texts.get(&format!("opening-{}-open", opening.kind.name()))) }
        dl.facts {
            @for (key, who) in [("opening-first", Some(&opening.first)), ("opening-second-person", opening.second.as_ref())] {
                @if let Some(who) = who {
                    dt { (texts.get(key)) }
                    dd { (who.name) " (" (roles(texts, who)) "), " (moment(texts, &who.at)) }
                }
            }
        }
        p { a.button href=(next.0) { (texts.get(next.1)) } }
    }
}

fn roles(texts: Texts, who: &Opener) -> String {
    let names: Vec<String> = who
        .roles
        .iter()
        .map(|role| texts.get(&format!("role-{}", role.name())))
        .collect();
    names.join(", ")
}

fn moment(texts: Texts, at: &str) -> String {
    at.parse()
        .map_or_else(|_| at.to_owned(), |at| date::moment(at, texts.language))
}
