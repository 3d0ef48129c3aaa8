//! The second step of signing in. Another kind of second factor adds its own section here.

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::ActionError;
use crate::actions::accounts::{self, Person};
use crate::web::app::App;
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::Frame;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::screens::account::sign_in::{self, Next, local};
use crate::web::{guard, layout, paths};

/// Shows the page to whose first step was right.
pub async fn show(
    frame: Frame,
    State(app): State<App>,
    Query(next): Query<Next>,
    headers: HeaderMap,
) -> Result<Response, WebError> {
    if awaited(&app, &headers).await?.is_none() {
        return Ok(late(&frame));
    }
    let typed = Typed::of([("next", next.next)]);
    Ok(view(&frame, &typed).into_response())
}

/// Checks the code.
pub async fn check(
    frame: Frame,
    State(app): State<App>,
    headers: HeaderMap,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let texts = frame.texts;
    let code = typed.required("code", texts.get("second-step-code-missing"));
    typed.set("code", "");
    if typed.is_accepted() {
        let means = app.means.from(frame.origin.clone());
        let token = guard::pending_token(&app, &headers).unwrap_or_default();
        let step = match accounts::second_step(&means, &token, &code).await {
            Err(ActionError::NotFound) => return Ok(late(&frame)),
            step => step?,
        };
        if let Some(response) = guard::stepped(&app, &step, local(typed.get("next"))) {
            sign_in::leave(&means, &frame).await?;
            return Ok(response);
        }
        let fills = [("minutes", accounts::WAIT_MINUTES.into())];
        typed.refuse("code", texts.with("second-step-wrong", fills));
    }
    Ok(refused(view(&frame, &typed)))
}

async fn awaited(app: &App, headers: &HeaderMap) -> Result<Option<Person>, WebError> {
    match guard::pending_token(app, headers) {
        Some(token) => Ok(accounts::awaited(&app.means, &token).await?),
        None => Ok(None),
    }
}

/// The first step is too long ago, or was never taken: it begins again.
fn late(frame: &Frame) -> Response {
    let texts = frame.texts;
    let title = texts.get("second-step-late-title");
    let body = html! {
        h1 { (title) }
        p { (texts.get("second-step-late-text")) }
        p { a.button href=(paths::SIGN_IN) { (texts.get("sign-in-title")) } }
    };
    (StatusCode::GONE, layout::plain(frame, &title, &body)).into_response()
}

fn view(frame: &Frame, typed: &Typed) -> Markup {
    let texts = frame.texts;
    let title = texts.get("second-step-title");
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get("second-step-lead")) }
        (Form::to(paths::SECOND_STEP).class("sheet").own_checks().draw(frame, &html! {
            input type="hidden" name="next" value=(typed.get("next"));
            (field::code(texts, typed,
                &Field::new(texts, "code", "second-step-code").hint(texts, "second-step-code-hint")))
            button.button type="submit" { (texts.get("sign-in-button")) }
        }))
        p { a href=(paths::SIGN_IN) { (texts.get("second-step-again")) } }
    };
    layout::plain(frame, &layout::form_title(texts, &title, typed), &body)
}
