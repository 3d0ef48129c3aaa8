//! Using a link: an invitation makes an account, another link sets a new password.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::ActionError;
use crate::actions::accounts::{self, Invitation, Joined, NewPassword};
use crate::web::app::App;
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::Frame;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::screens::account::fields;
use crate::web::{guard, layout, paths};

/// Shows what the link is for. Looking changes nothing: programs that scan mail look too.
pub async fn show(
    frame: Frame,
    State(app): State<App>,
    Path(token): Path<String>,
) -> Result<Response, WebError> {
    let Some(invitation) = accounts::invited(&app.means, &token).await? else {
        return Ok(no_longer(&frame));
    };
    let typed = Typed::of([("name", invitation.name.clone())]);
    Ok(view(&frame, &token, &invitation, &typed).into_response())
}

/// Makes the account, or sets the new password.
pub async fn save(
    frame: Frame,
    State(app): State<App>,
    Path(token): Path<String>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let texts = frame.texts;
    let Some(invitation) = accounts::invited(&app.means, &token).await? else {
        return Ok(no_longer(&frame));
    };
    let name = if invitation.resets() {
        invitation.name.clone()
    } else {
        typed.required("name", texts.get("account-name-missing"))
    };
    let about = [name.as_str(), &invitation.email];
    let password = fields::new_password(texts, &mut typed, &about).await;
    if let Some(password) = password.filter(|_| typed.is_accepted()) {
        match done(&frame, &app, &token, &invitation, &name, password).await {
            Ok(Some(response)) => return Ok(response),
            Ok(None) => typed.refuse("name", texts.get("account-email-taken")),
            // Somebody used it between the two looks.
            Err(ActionError::NotFound) => return Ok(no_longer(&frame)),
            Err(problem) => return Err(problem.into()),
        }
    }
    Ok(refused(view(&frame, &token, &invitation, &typed)))
}

async fn done(
    frame: &Frame,
    app: &App,
    token: &str,
    invitation: &Invitation,
    name: &str,
    password: NewPassword,
) -> Result<Option<Response>, ActionError> {
    let means = app.means.from(frame.origin.clone());
    if invitation.resets() {
        let step = accounts::reset_password(&means, token, password).await?;
        return Ok(guard::stepped(app, &step, paths::HOME));
    }
    match accounts::join(&means, token, name, password, frame.language()).await? {
        Joined::Done(session) => Ok(Some(guard::signed_in(app, &session, paths::HOME))),
        Joined::Taken => Ok(None),
    }
}

fn view(frame: &Frame, token: &str, invitation: &Invitation, typed: &Typed) -> Markup {
    let texts = frame.texts;
    let resets = invitation.resets();
    let title = texts.get(if resets {
        "reset-title"
    } else {
        "invitation-title"
    });
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get(if resets { "reset-lead" } else { "invitation-lead" })) }
        dl.facts {
            dt { (texts.get("sign-in-email")) }
            dd { (invitation.email) }
        }
        (Form::to(paths::invitation(token)).class("sheet").own_checks().draw(frame, &html! {
            @if !resets {
                (field::text(texts, typed, &Field::new(texts, "name", "account-name")))
            }
            (fields::password_field(texts, typed))
            button.button type="submit" {
                (texts.get(if resets { "reset-button" } else { "invitation-button" }))
            }
        }))
    };
    layout::plain(frame, &layout::form_title(texts, &title, typed), &body)
}

/// An unknown link, a used one and an old one look the same.
fn no_longer(frame: &Frame) -> Response {
    let texts = frame.texts;
    let title = texts.get("invitation-gone-title");
    let body = html! {
        h1 { (title) }
        p { (texts.get("invitation-gone-text")) }
        p { a.button href=(paths::SIGN_IN) { (texts.get("sign-in-title")) } }
    };
    (StatusCode::NOT_FOUND, layout::plain(frame, &title, &body)).into_response()
}
