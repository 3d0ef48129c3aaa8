//! Recovery codes: for who lost their app, each works once, all told once.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::accounts;
use crate::web::components::post_form::Form;
use crate::web::desk::{Desk, Frame};
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::screens::account::{confirm, second_factor};
use crate::web::{layout, paths};

/// Makes new codes in place of the old and shows them.
pub async fn make(desk: Desk, typed: Typed) -> Result<Response, WebError> {
    let secret = typed.get("recovery-password").to_owned();
    match accounts::new_recovery_codes(&desk.app.means, &desk.person, secret).await? {
        Some(codes) => Ok(told(&desk, &codes)),
        None => second_factor::wrong(&desk, "recovery-password").await,
    }
}

/// The page that tells the codes; it cannot be asked for again.
pub(super) fn told(desk: &Desk, codes: &[String]) -> Response {
    let texts = desk.frame.texts;
    let title = texts.get("recovery-title");
    let body = html! {
        h1 { (title) }
        p.lead { (texts.get("recovery-lead")) }
        ul.codes { @for code in codes { li { (code) } } }
        p { (texts.get("recovery-keep")) }
        p { a.button href=(paths::ACCOUNT) { (texts.get("recovery-done")) } }
    };
    layout::plain(&desk.frame, &title, &body).into_response()
}

/// The form that makes new ones.
pub(super) fn form(frame: &Frame, left: usize, typed: &Typed) -> Markup {
    let texts = frame.texts;
    html! {
        h2 { (texts.get("recovery-title")) }
        p { (texts.with("recovery-left", [("count", left.into())])) }
        (Form::to(paths::RECOVERY_CODES).class("sheet").own_checks().draw(frame, &html! {
            (confirm::secret(frame, typed, "recovery-password"))
            button.button.quiet type="submit" { (texts.get("recovery-make")) }
        }))
    }
}
