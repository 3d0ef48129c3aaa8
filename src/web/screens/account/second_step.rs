//! The second step of signing in: with what the person has. Another kind of second factor adds its
//! own section here.

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::ActionError;
use crate::actions::accounts::{self, SignIn, Ways};
use crate::actions::means::Means;
use crate::i18n::Texts;
use crate::web::app::App;
use crate::web::components::field::{self, Field};
use crate::web::components::passkey::{self, Question};
use crate::web::components::post_form::Form;
use crate::web::desk::Frame;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::screens::account::passkey::json;
use crate::web::screens::account::sign_in::{self, Next, local};
use crate::web::{guard, layout, paths};

/// Shows the page to whose first step was right.
pub async fn show(
    frame: Frame,
    State(app): State<App>,
    Query(next): Query<Next>,
    headers: HeaderMap,
) -> Result<Response, WebError> {
    let Some(ways) = awaited(&frame, &app, &headers).await? else {
        return Ok(late(&frame));
    };
    let typed = Typed::of([("next", next.next)]);
    Ok(view(&frame, ways, &typed).into_response())
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
        let token = guard::pending_token(&app, &headers).unwrap_or_default();
        let step = accounts::second_step(&means(&frame, &app), &token, &code).await;
        if let Some(response) = stepped(&frame, &app, step, typed.get("next")).await? {
            return Ok(response);
        }
        let fills = [("minutes", accounts::WAIT_MINUTES.into())];
        typed.refuse("code", texts.with("second-step-wrong", fills));
    }
    again(&frame, &app, &headers, &typed).await
}

/// Checks what a passkey answered.
pub async fn check_passkey(
    frame: Frame,
    State(app): State<App>,
    headers: HeaderMap,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let means = means(&frame, &app);
    let token = guard::pending_token(&app, &headers).unwrap_or_default();
    let answer = typed.get(passkey::ANSWER);
    let step = accounts::second_step_with_passkey(&means, &token, answer).await;
    if let Some(response) = stepped(&frame, &app, step, typed.get("next")).await? {
        return Ok(response);
    }
    let fills = [("minutes", accounts::WAIT_MINUTES.into())];
    typed.refuse(
        "passkey",
        frame.texts.with("second-step-passkey-wrong", fills),
    );
    again(&frame, &app, &headers, &typed).await
}

/// What the script asks the browser.
pub async fn question(
    frame: Frame,
    State(app): State<App>,
    headers: HeaderMap,
) -> Result<Response, WebError> {
    let token = guard::pending_token(&app, &headers).unwrap_or_default();
    let options = accounts::question_to_sign_in(&means(&frame, &app), &token).await?;
    Ok(json(options.ok_or(WebError::NotFound)?))
}

fn means(frame: &Frame, app: &App) -> Means {
    app.means.from(frame.origin.clone())
}

/// Goes on inside, or to the page that says that it is too late; nothing when the step was wrong.
async fn stepped(
    frame: &Frame,
    app: &App,
    step: Result<SignIn, ActionError>,
    next: &str,
) -> Result<Option<Response>, WebError> {
    let step = match step {
        Err(ActionError::NotFound) => return Ok(Some(late(frame))),
        step => step?,
    };
    let Some(response) = guard::stepped(app, &step, local(next)) else {
        return Ok(None);
    };
    sign_in::leave(&means(frame, app), frame).await?;
    Ok(Some(response))
}

/// The page again, with what is wrong.
async fn again(
    frame: &Frame,
    app: &App,
    headers: &HeaderMap,
    typed: &Typed,
) -> Result<Response, WebError> {
    Ok(match awaited(frame, app, headers).await? {
        Some(ways) => refused(view(frame, ways, typed)),
        None => late(frame),
    })
}

/// By what the person whose first step was right can take the second.
async fn awaited(frame: &Frame, app: &App, headers: &HeaderMap) -> Result<Option<Ways>, WebError> {
    let means = means(frame, app);
    let Some(token) = guard::pending_token(app, headers) else {
        return Ok(None);
    };
    match accounts::awaited(&means, &token).await? {
        Some(person) => Ok(Some(accounts::ways(&means, &person).await?)),
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

fn view(frame: &Frame, ways: Ways, typed: &Typed) -> Markup {
    let texts = frame.texts;
    let title = texts.get("second-step-title");
    let lead = match ways {
        Ways { passkey: true, .. } => "second-step-lead-passkey",
        Ways { app: true, .. } => "second-step-lead",
        Ways { .. } => "second-step-lead-recovery",
    };
    let next = html! { input type="hidden" name="next" value=(typed.get("next")); };
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get(lead)) }
        @if ways.passkey {
            @if let Some(finding) = typed.finding("passkey") { p.finding { (finding) } }
            (passkey::form(frame, paths::SECOND_STEP_PASSKEY,
                &Question::Path(paths::SECOND_STEP_QUESTION), &next, "second-step-passkey"))
            h2 { (texts.get(if ways.app { "second-step-or-code" } else { "second-step-or-recovery" })) }
        }
        (Form::to(paths::SECOND_STEP).class("sheet").own_checks().draw(frame, &html! {
            (next)
            (field::code(texts, typed, &code_field(texts, ways)))
            button.button.quiet[ways.passkey] type="submit" { (texts.get("sign-in-button")) }
        }))
        p { a href=(paths::SIGN_IN) { (texts.get("second-step-again")) } }
    };
    layout::plain(frame, &layout::form_title(texts, &title, typed), &body)
}

fn code_field(texts: Texts, ways: Ways) -> Field<'static> {
    if ways.app {
        Field::new(texts, "code", "second-step-code").hint(texts, "second-step-code-hint")
    } else {
        Field::new(texts, "code", "second-step-recovery").hint(texts, "second-step-recovery-hint")
    }
}
