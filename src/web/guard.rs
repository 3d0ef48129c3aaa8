//! Who is there, and whether they get in.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, Query, RawPathParams, Request, State};
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use serde::Deserialize;

use crate::actions::accounts;
use crate::actions::means::Origin;
use crate::actions::procurement;
use crate::domain::role::Role;
use crate::i18n::Language;
use crate::web::app::App;
use crate::web::desk::Frame;
use crate::web::error::{self, WebError};
use crate::web::once::Forms;
use crate::web::pages::Access;
use crate::web::paths;

/// The cookie that keeps the language of who has not signed in.
pub const LANGUAGE_COOKIE: &str = "bestek-language";

/// What a path may carry for the page as a whole.
#[derive(Deserialize)]
struct PageQuery {
    saved: Option<String>,
}

/// Finds out who asks and in which language, for every request.
pub async fn identify(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let jar = CookieJar::from_headers(request.headers());
    let found = match jar.get(session_cookie(&app)) {
        Some(cookie) => accounts::person_of(&app.means, cookie.value()).await,
        None => Ok(None),
    };
    let (person, fault) = match found {
        Ok(person) => (person, None),
        Err(problem) => (None, Some(WebError::from(problem))),
    };
    let chosen = person.as_ref().map(|person| person.language.clone());
    let chosen = chosen.or_else(|| jar.get(LANGUAGE_COOKIE).map(|one| one.value().to_owned()));
    let language = chosen
        .and_then(|code| Language::from_code(&code))
        .unwrap_or_default();
    let query = Query::<PageQuery>::try_from_uri(request.uri());
    let frame = Frame {
        texts: language.texts(),
        person,
        path: request.uri().path().to_owned(),
        saved: query
            .ok()
            .and_then(|query| query.0.saved)
            .filter(|time| is_time(time)),
        demo: app.demo,
        full: app.means.is_full().await,
        origin: origin_of(&app, &request),
        forms: Forms::new(&app.means),
    };
    if let Some(fault) = fault {
        return error::shown(&frame, &fault);
    }
    request.extensions_mut().insert(frame);
    next.run(request).await
}

/// Where a request comes from. Behind https another program stands before this one, and says in
/// `x-forwarded-for` who asked it, last of all.
fn origin_of(app: &App, request: &Request) -> Origin {
    let text = |name: header::HeaderName| {
        let value = request
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok());
        value
            .unwrap_or_default()
            .chars()
            .take(200)
            .collect::<String>()
    };
    let forwarded = text(header::HeaderName::from_static("x-forwarded-for"));
    let forwarded = forwarded.rsplit(',').next().unwrap_or_default().trim();
    let direct = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let address = match direct {
        _ if app.secure && !forwarded.is_empty() => forwarded.to_owned(),
        Some(ConnectInfo(address)) => address.ip().to_string(),
        None => String::new(),
    };
    Origin {
        address,
        device: text(header::USER_AGENT),
    }
}

/// Lets through who may get to the page.
pub async fn admit(
    State((app, access)): State<(App, Access)>,
    params: RawPathParams,
    mut request: Request,
    next: Next,
) -> Response {
    let frame = request.extensions().get::<Frame>().cloned();
    let person = frame.and_then(|frame| frame.person);
    match (access, person) {
        (Access::Public, _) | (Access::SignedIn, Some(_)) => next.run(request).await,
        // A redirect would drop what was typed.
        (Access::SignedIn | Access::Administrator | Access::Tender(_), None)
            if request.method() == Method::POST =>
        {
            WebError::SignedOut.into_response()
        }
        (Access::SignedIn | Access::Administrator | Access::Tender(_), None) => {
            Redirect::to(&paths::sign_in_then(request.uri().path())).into_response()
        }
        (Access::Administrator, Some(person)) if person.administrator => next.run(request).await,
        (Access::Administrator, Some(_)) => WebError::NotAllowed.into_response(),
        (Access::Tender(roles), Some(person)) => {
            let id = params
                .iter()
                .find(|(name, _)| *name == "tender")
                .map(|(_, id)| id);
            match procurement::load(&app.means, &person, id.unwrap_or_default()).await {
                Ok(at) if roles.iter().any(|role: &Role| at.viewer.is(*role)) => {
                    request.extensions_mut().insert(at);
                    next.run(request).await
                }
                Ok(_) => WebError::NotAllowed.into_response(),
                Err(problem) => WebError::from(problem).into_response(),
            }
        }
    }
}

/// The name of the session cookie; with `__Host-` a browser refuses it without https.
pub fn session_cookie(app: &App) -> &'static str {
    if app.secure {
        "__Host-bestek-session"
    } else {
        "bestek-session"
    }
}

/// The session token that a request carries.
pub fn session_token(app: &App, headers: &HeaderMap) -> Option<String> {
    let jar = CookieJar::from_headers(headers);
    jar.get(session_cookie(app))
        .map(|cookie| cookie.value().to_owned())
}

/// A response that signs in and goes to `next`.
pub fn signed_in(app: &App, token: &accounts::Token, next: &str) -> Response {
    let cookie = Cookie::build((session_cookie(app), token.text().to_owned()))
        .path("/")
        .http_only(true)
        .secure(app.secure)
        .same_site(SameSite::Lax)
        .build();
    (
        [(header::SET_COOKIE, cookie.to_string())],
        Redirect::to(next),
    )
        .into_response()
}

/// `14.05` or `14:05`: nothing else is printed back from an address.
fn is_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 5
        && [0, 1, 3, 4]
            .iter()
            .all(|place| bytes[*place].is_ascii_digit())
        && matches!(bytes[2], b'.' | b':')
}
