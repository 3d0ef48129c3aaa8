//! Signing in with the account of the organisation: to the provider, and back.
//!
//! Leaving is a link and not a form: the pages' policy lets a form go nowhere else.

use std::time::Duration;

use axum::extract::{Query, State};
use axum::http::{StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use maud::{Markup, html};
use serde::Deserialize;

use crate::actions::federated::{self, Brought, Provider, Reason};
use crate::actions::means::Means;
use crate::web::app::App;
use crate::web::desk::Frame;
use crate::web::error::WebError;
use crate::web::screens::account::sign_in::{self, Next, local};
use crate::web::{guard, layout, paths};

/// What the provider sends along with somebody.
#[derive(Debug, Deserialize)]
pub struct Answer {
    code: Option<String>,
    state: Option<String>,
}

/// Sends somebody to the provider; there is no such page when none was set.
pub async fn leave(
    frame: Frame,
    State(app): State<App>,
    Query(next): Query<Next>,
) -> Result<Response, WebError> {
    let provider = app.oidc.clone().ok_or(WebError::NotFound)?;
    if frame.person.is_some() {
        return Ok(Redirect::to(paths::HOME).into_response());
    }
    let means = means(&frame, &app);
    match federated::start(&means, &provider, local(&next.next)).await? {
        Ok(started) => {
            let cookie = cookie(&app, started.secret.text().to_owned()).to_string();
            let next = Redirect::to(&started.address);
            Ok(([(header::SET_COOKIE, cookie)], next).into_response())
        }
        Err(reason) => Ok(refused(&frame, &provider, reason)),
    }
}

/// Takes somebody back from the provider.
pub async fn come_back(
    frame: Frame,
    State(app): State<App>,
    jar: CookieJar,
    Query(answer): Query<Answer>,
) -> Result<Response, WebError> {
    let provider = app.oidc.clone().ok_or(WebError::NotFound)?;
    let brought = Brought {
        secret: jar.get(name(&app)).map(|kept| kept.value().to_owned()),
        code: answer.code,
        state: answer.state,
    };
    let means = means(&frame, &app);
    let response = match federated::finish(&means, &provider, brought).await? {
        Ok(finished) => {
            sign_in::leave(&means, &frame).await?;
            guard::signed_in(&app, &finished.session, &finished.next)
        }
        // An answer to another question does not end this one.
        Err(Reason::OtherState) => return Ok(refused(&frame, &provider, Reason::OtherState)),
        Err(reason) => refused(&frame, &provider, reason),
    };
    let mut gone = cookie(&app, String::new());
    gone.make_removal();
    let gone = AppendHeaders([(header::SET_COOKIE, gone.to_string())]);
    Ok((gone, response).into_response())
}

/// The link on the page for signing in, when there is a provider.
pub fn link(frame: &Frame, app: &App, next: &str) -> Markup {
    html! {
        @if let Some(provider) = &app.oidc {
            p {
                a.button href=(paths::organisation_sign_in_then(next)) {
                    (frame.texts.with("oidc-button", [("name", provider.name().into())]))
                }
            }
            p.muted { (frame.texts.with("oidc-lead", [("name", provider.name().into())])) }
            h2 { (frame.texts.get("oidc-or-password")) }
        }
    }
}

fn means(frame: &Frame, app: &App) -> Means {
    app.means.from(frame.origin.clone())
}

/// The name of the cookie; with `__Host-` a browser refuses it without https.
fn name(app: &App) -> &'static str {
    if app.secure {
        "__Host-bestek-organisation"
    } else {
        "bestek-organisation"
    }
}

/// Lax: the browser must bring it along when another site sends it back here.
fn cookie(app: &App, secret: String) -> Cookie<'static> {
    let mut cookie = Cookie::build((name(app), secret))
        .path("/")
        .http_only(true)
        .secure(app.secure)
        .same_site(SameSite::Lax)
        .build();
    let lasts = Duration::from_mins(federated::FLOW_MINUTES);
    cookie.set_max_age(lasts.try_into().ok());
    cookie
}

/// The page for who was not signed in. A bare 403 would be the CSRF layer's. Who has no account, a shut one or another's reads the same.
fn refused(frame: &Frame, provider: &Provider, reason: Reason) -> Response {
    let (status, page) = match reason {
        Reason::Unverified | Reason::Nobody | Reason::Disabled | Reason::OtherIdentity => {
            (StatusCode::UNAUTHORIZED, "nobody")
        }
        Reason::Unreachable | Reason::OtherIssuer => (StatusCode::BAD_GATEWAY, "unreachable"),
        Reason::NoFlow
        | Reason::OtherState
        | Reason::Declined
        | Reason::CodeRefused
        | Reason::TokenUnreadable
        | Reason::TokenIssuer
        | Reason::TokenAudience
        | Reason::TokenExpired
        | Reason::TokenNonce
        | Reason::TokenSignature => (StatusCode::UNAUTHORIZED, "failed"),
    };
    let texts = frame.texts;
    let name = [("name", provider.name().into())];
    let title = texts.with(&format!("oidc-{page}-title"), name.clone());
    let body = html! {
        h1 { (title) }
        p { (texts.with(&format!("oidc-{page}-text"), name)) }
        p { a.button href=(paths::SIGN_IN) { (texts.get("oidc-again")) } }
    };
    // Not through `WebError`: the page names the provider.
    (status, layout::plain(frame, &title, &body)).into_response()
}
