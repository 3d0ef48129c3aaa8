//! The first administrator, through the link that the console printed.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::accounts;
use crate::web::app::App;
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::Frame;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::{guard, layout, paths};

/// Shows the page, once.
pub async fn show(
    frame: Frame,
    State(app): State<App>,
    Path(token): Path<String>,
) -> Result<Response, WebError> {
    if !accounts::set_up_waits(&app.means, &token).await? {
        return Err(WebError::NotFound);
    }
    Ok(view(&frame, &token, &Typed::default()).into_response())
}

/// Makes the administrator and signs them in.
pub async fn save(
    frame: Frame,
    State(app): State<App>,
    Path(token): Path<String>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let (name, email, password) = account_fields(&frame, &mut typed);
    if !typed.is_accepted() {
        typed.set("password", "");
        return Ok(refused(view(&frame, &token, &typed)));
    }
    let session = accounts::set_up(&app.means, &token, &name, &email, password).await?;
    Ok(guard::signed_in(&app, &session, paths::HOME))
}

/// Reads and checks name, address and a new password.
pub(super) fn account_fields(frame: &Frame, typed: &mut Typed) -> (String, String, String) {
    let texts = frame.texts;
    let name = typed.required("name", texts.get("account-name-missing"));
    let email = typed.required("email", texts.get("sign-in-email-missing"));
    let looks_right = email.split_once('@').is_some_and(|(before, after)| {
        !before.is_empty() && after.contains('.') && !email.contains(char::is_whitespace)
    });
    if !email.is_empty() && !looks_right {
        typed.refuse("email", texts.get("account-email-wrong"));
    }
    let password = typed.get("password").to_owned();
    if password.chars().count() < accounts::SHORTEST_PASSWORD {
        let fills = [("least", accounts::SHORTEST_PASSWORD.into())];
        typed.refuse("password", texts.with("account-password-short", fills));
    }
    (name, email, password)
}

/// The fields of a new account.
pub(super) fn account_form(frame: &Frame, typed: &Typed) -> Markup {
    let texts = frame.texts;
    html! {
        (field::text(texts, typed, &Field::new(texts, "name", "account-name")))
        (field::text(texts, typed, &Field::new(texts, "email", "sign-in-email")))
        (field::password(texts, typed,
            &Field::new(texts, "password", "sign-in-password").hint(texts, "account-password-hint"),
            "new-password"))
    }
}

fn view(frame: &Frame, token: &str, typed: &Typed) -> Markup {
    let texts = frame.texts;
    let title = texts.get("set-up-title");
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get("set-up-lead")) }
        (Form::to(paths::set_up(token)).class("sheet").own_checks().draw(frame, &html! {
            (account_form(frame, typed))
            button.button type="submit" { (texts.get("set-up-button")) }
        }))
    };
    layout::plain(frame, &layout::form_title(texts, &title, typed), &body)
}
