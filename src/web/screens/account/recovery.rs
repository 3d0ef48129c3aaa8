//! Recovery codes: for who lost their app, each works once, all told once.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::accounts;
use crate::i18n::Texts;
use crate::web::desk::Desk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::screens::account::{confirm, second_factor};
use crate::web::{layout, paths};

/// Makes new codes in place of the old and shows them.
pub async fn make(desk: Desk, typed: Typed) -> Result<Response, WebError> {
    let secret = typed.get("recovery").to_owned();
    match accounts::new_recovery_codes(&desk.app.means, &desk.person, secret).await? {
        Some(codes) => Ok(told(&desk, &codes)),
        None => second_factor::wrong(&desk, "recovery").await,
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
pub(super) fn form(texts: Texts, left: usize, typed: &Typed) -> Markup {
    html! {
        h2 { (texts.get("recovery-title")) }
        p { (texts.with("recovery-left", [("count", left.into())])) }
        form.sheet method="post" action=(paths::RECOVERY_CODES) novalidate {
            (confirm::secret(texts, typed, "recovery"))
            button.button.quiet type="submit" { (texts.get("recovery-make")) }
        }
    }
}
