//! Setting up passkeys as a second factor, and taking them away.

use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use crate::actions::accounts::{self, Enrolled, Passkey, Site};
use crate::i18n::{Texts, date};
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::passkey::{self, Question};
use crate::web::components::post_form::Form;
use crate::web::desk::Desk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::paths;
use crate::web::screens::account::second_factor::{self, Page};
use crate::web::screens::account::{confirm, mine, recovery};

/// The longest name of a passkey.
const LONGEST_NAME: usize = 100;

/// Asks for a passkey under the name that was typed.
pub async fn begin(desk: Desk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.frame.texts;
    let name = typed.required("passkey-name", texts.get("passkey-name-missing"));
    if name.chars().count() > LONGEST_NAME {
        let fills = [("most", LONGEST_NAME.into())];
        typed.refuse("passkey-name", texts.with("passkey-name-long", fills));
    }
    let secret = typed.get("passkey-password").to_owned();
    typed.set("passkey-password", "");
    if typed.is_accepted() {
        if accounts::offer_passkey(&desk.app.means, &desk.person, &name, secret).await? {
            return Ok(Redirect::to(paths::SECOND_FACTOR).into_response());
        }
        let fills = [("minutes", accounts::WAIT_MINUTES.into())];
        typed.refuse("passkey-password", texts.with("confirm-wrong", fills));
    }
    second_factor::again(&desk, &typed).await
}

/// Takes the passkey that the device made, and shows the recovery codes with the first second
/// factor.
pub async fn make(desk: Desk, typed: Typed) -> Result<Response, WebError> {
    let (means, keep) = (&desk.app.means, &desk.frame.session);
    let answer = typed.get(passkey::ANSWER);
    match accounts::accept_passkey(means, &desk.person, keep, answer).await? {
        Enrolled::Done(Some(codes)) => Ok(recovery::told(&desk, &codes)),
        Enrolled::Done(None) => Ok(mine::saved(&desk)),
        Enrolled::NoOffer => Ok(Redirect::to(paths::SECOND_FACTOR).into_response()),
        Enrolled::Wrong => {
            let mut typed = Typed::default();
            typed.refuse("passkey-name", desk.frame.texts.get("passkey-not-made"));
            second_factor::again(&desk, &typed).await
        }
    }
}

/// Takes a passkey away.
pub async fn remove(desk: Desk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.frame.texts;
    let which = typed.required("which-passkey", texts.get("passkey-which-missing"));
    let secret = typed.get("passkey-remove-password").to_owned();
    typed.set("passkey-remove-password", "");
    if typed.is_accepted() {
        let (means, keep) = (&desk.app.means, &desk.frame.session);
        if accounts::remove_passkey(means, &desk.person, keep, &which, secret).await? {
            return Ok(mine::saved(&desk));
        }
        let fills = [("minutes", accounts::WAIT_MINUTES.into())];
        typed.refuse(
            "passkey-remove-password",
            texts.with("confirm-wrong", fills),
        );
    }
    second_factor::again(&desk, &typed).await
}

/// What the script asks the browser when somebody confirms with a passkey.
pub async fn question(desk: Desk) -> Result<Response, WebError> {
    let options = accounts::question_to_confirm(&desk.app.means, &desk.person).await?;
    Ok(json(options.ok_or(WebError::NotFound)?))
}

/// What a browser is told, for the script.
pub(super) fn json(options: String) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], options).into_response()
}

/// The part of the page about passkeys.
pub(super) fn section(desk: &Desk, page: &Page, typed: &Typed) -> Markup {
    let texts = desk.frame.texts;
    html! {
        h2 { (texts.get("passkey-title")) }
        p { (texts.get("passkey-lead")) }
        @if !page.passkeys.is_empty() { (table(desk, &page.passkeys)) }
        @match &desk.frame.origin.site {
            Site::Named { .. } => {
                @if let Some(making) = &page.making { (making_form(desk, making)) }
                (begin_form(desk, page, typed))
            }
            Site::Number(better) => {
                p.note { (texts.with("passkey-number", [("address", better.as_str().into())])) }
            }
            Site::Unknown => { p.note { (texts.get("passkey-unknown")) } }
        }
        @if !page.passkeys.is_empty() && !page.is_needed() { (remove_form(desk, page, typed)) }
    }
}

fn table(desk: &Desk, passkeys: &[Passkey]) -> Markup {
    let texts = desk.frame.texts;
    html! {
        div.scroll {
            table {
                caption.hidden { (texts.get("passkey-title")) }
                thead { tr {
                    th scope="col" { (texts.get("passkey-name")) }
                    th scope="col" { (texts.get("passkey-host")) }
                    th scope="col" { (texts.get("passkey-made")) }
                    th scope="col" { (texts.get("passkey-used")) }
                } }
                tbody {
                    @for one in passkeys {
                        tr {
                            th scope="row" { (one.name) }
                            td { (one.host) }
                            td { (moment(texts, &one.created_at)) }
                            td {
                                @if let Some(at) = &one.used_at { (moment(texts, at)) }
                                @else { (texts.get("passkey-never")) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn moment(texts: Texts, at: &str) -> String {
    at.parse()
        .map_or_else(|_| at.to_owned(), |at| date::moment(at, texts.language))
}

fn making_form(desk: &Desk, making: &accounts::PasskeyQuestion) -> Markup {
    let texts = desk.frame.texts;
    let name = [("name", making.name.as_str().into())];
    let options = Question::Options(&making.options);
    let (frame, path) = (&desk.frame, paths::PASSKEY);
    html! {
        h3 { (texts.with("passkey-making", name)) }
        p { (texts.get("passkey-making-lead")) }
        (passkey::form(frame, path, &options, &html! {}, "passkey-make"))
    }
}

fn begin_form(desk: &Desk, page: &Page, typed: &Typed) -> Markup {
    let texts = desk.frame.texts;
    let begun = page.has || page.making.is_some();
    html! {
        h3 { (texts.get(if page.making.is_some() { "passkey-other" } else { "passkey-add" })) }
        (Form::to(paths::PASSKEY_BEGIN).class("sheet").own_checks().draw(&desk.frame, &html! {
            (field::text(texts, typed, &Field::new(texts, "passkey-name", "passkey-name")
                .hint(texts, "passkey-name-hint")))
            @if accounts::asks_proof(&desk.person, page.has) {
                (confirm::secret(&desk.frame, typed, "passkey-password"))
            }
            button.button.quiet[begun] type="submit" { (texts.get("passkey-begin")) }
        }))
    }
}

fn remove_form(desk: &Desk, page: &Page, typed: &Typed) -> Markup {
    let texts = desk.frame.texts;
    let named = |one: &Passkey| Choice::new(&one.passkey_id, &one.name);
    let choices: Vec<Choice> = page.passkeys.iter().map(named).collect();
    html! {
        h3 { (texts.get("passkey-remove")) }
        p { (texts.get(if page.is_last() { "second-factor-remove-lead" } else { "passkey-remove-lead" })) }
        (Form::to(paths::PASSKEY_REMOVE).class("sheet").own_checks().draw(&desk.frame, &html! {
            @if let [only] = page.passkeys.as_slice() {
                input type="hidden" name="which-passkey" value=(only.passkey_id);
            } @else {
                (choice::radios(texts, typed, &Field::new(texts, "which-passkey", "passkey-which"),
                    &choices))
            }
            (confirm::secret(&desk.frame, typed, "passkey-remove-password"))
            button.button.danger type="submit" { (texts.get("passkey-remove")) }
        }))
    }
}
