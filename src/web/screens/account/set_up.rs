//! The first administrator of an organisation, through the link that the console printed.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::accounts::{self, SetUp};
use crate::web::app::App;
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::Frame;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::screens::account::fields;
use crate::web::{guard, layout, paths};

/// Shows the page, once.
pub async fn show(
    frame: Frame,
    State(app): State<App>,
    Path(token): Path<String>,
) -> Result<Response, WebError> {
    let waits = accounts::set_up_waits(&app.means, &token).await?;
    let Some(organisation) = waits else {
        return Ok(gone(&frame));
    };
    let typed = Typed::of([("organisation", organisation.name)]);
    Ok(view(&frame, &token, &typed).into_response())
}

/// Makes the administrator and signs them in.
pub async fn save(
    frame: Frame,
    State(app): State<App>,
    Path(token): Path<String>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let means = app.means.from(frame.origin.clone());
    if accounts::set_up_waits(&means, &token).await?.is_none() {
        return Ok(gone(&frame));
    }
    let texts = frame.texts;
    let organisation = typed.required("organisation", texts.get("set-up-organisation-missing"));
    let name = typed.required("name", texts.get("account-name-missing"));
    let email = fields::email(texts, &mut typed);
    let about = [name.as_str(), &email, &organisation];
    let password = fields::new_password(texts, &mut typed, &about).await;
    if let Some(password) = password.filter(|_| typed.is_accepted()) {
        let filled = SetUp {
            organisation,
            name,
            email,
            password,
        };
        if let Some(session) = accounts::set_up(&means, &token, filled).await? {
            return Ok(guard::signed_in(&app, &session, paths::HOME));
        }
        typed.refuse("email", texts.get("account-email-taken"));
    }
    Ok(refused(view(&frame, &token, &typed)))
}

/// An unknown link and a used one look the same.
fn gone(frame: &Frame) -> Response {
    let texts = frame.texts;
    let title = texts.get("invitation-gone-title");
    let body = html! {
        h1 { (title) }
        p { (texts.get("set-up-gone-text")) }
        p { a.button href=(paths::SIGN_IN) { (texts.get("sign-in-title")) } }
    };
    (StatusCode::NOT_FOUND, layout::plain(frame, &title, &body)).into_response()
}

fn view(frame: &Frame, token: &str, typed: &Typed) -> Markup {
    let texts = frame.texts;
    let title = texts.get("set-up-title");
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get("set-up-lead")) }
        (Form::to(paths::set_up(token)).class("sheet").own_checks().draw(frame, &html! {
            (field::text(texts, typed, &Field::new(texts, "organisation", "set-up-organisation")
                .hint(texts, "set-up-organisation-hint")))
            (field::text(texts, typed, &Field::new(texts, "name", "set-up-name")))
            (field::text(texts, typed, &Field::new(texts, "email", "sign-in-email")))
            (fields::password_field(texts, typed))
            button.button type="submit" { (texts.get("set-up-button")) }
        }))
    };
    layout::plain(frame, &layout::form_title(texts, &title, typed), &body)
}
