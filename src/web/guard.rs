//! Who is there, and whether they get in.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, Query, RawPathParams, Request, State};
use axum::http::{HeaderMap, HeaderName, Method, header};
use axum::middleware::Next;
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use serde::Deserialize;

use crate::actions::accounts::{self, Person, SignIn, Site, Token};
use crate::actions::means::Origin;
use crate::actions::procurement::{self, Procurement};
use crate::domain::role::Role;
use crate::i18n::Language;
use crate::web::app::App;
use crate::web::back::Back;
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
    added: Option<String>,
    together: Option<String>,
    /// The page that the form was opened from.
    #[serde(rename = "return")]
    back: Option<String>,
}

/// Finds out who asks and in which language, for every request.
pub async fn identify(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let jar = CookieJar::from_headers(request.headers());
    let found = match jar.get(session_cookie(&app)) {
        Some(cookie) => accounts::signed_in(&app.means, cookie.value()).await,
        None => Ok(None),
    };
    let (found, fault) = match found {
        Ok(found) => (found, None),
        Err(problem) => (None, Some(WebError::from(problem))),
    };
    let session = found.as_ref().map(|one| one.session_id.clone());
    // In the demonstration nobody is asked for more than one click.
    let must_enrol = found.as_ref().is_some_and(|one| one.must_enrol) && !app.demo;
    let passkey_hosts = found.as_ref().map(|one| one.passkey_hosts.clone());
    let person = found.map(|one| one.person);
    let chosen = person.as_ref().map(|person| person.language.clone());
    let chosen = chosen.or_else(|| jar.get(LANGUAGE_COOKIE).map(|one| one.value().to_owned()));
    let language = chosen
        .and_then(|code| Language::from_code(&code))
        .unwrap_or_default();
    let query = Query::<PageQuery>::try_from_uri(request.uri());
    let (saved, added, together, back) = query.map_or((None, None, None, None), |query| {
        let query = query.0;
        (query.saved, query.added, query.together, query.back)
    });
    let frame = Frame {
        texts: language.texts(),
        person,
        session: session.unwrap_or_default(),
        must_enrol,
        passkey_hosts: passkey_hosts.unwrap_or_default(),
        path: request.uri().path().to_owned(),
        saved: saved.filter(|time| is_time(time)),
        added: added.and_then(|count| count.parse().ok()),
        saved_also: together.map(|_| "saved-together"),
        back: back.and_then(|name| Back::from_name(&name)),
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
        site: match &app.site {
            Site::Named { .. } => app.site.clone(),
            _ if app.secure => Site::Unknown,
            Site::Number(_) | Site::Unknown => Site::of_this_machine(&text(header::HOST)),
        },
    }
}

/// Lets through who may get to the page; a refusal is logged.
pub async fn admit(
    State((app, access)): State<(App, Access)>,
    params: RawPathParams,
    mut request: Request,
    next: Next,
) -> Response {
    let frame = request.extensions().get::<Frame>().cloned();
    let Some(frame) = frame.filter(|_| access != Access::Public) else {
        return next.run(request).await;
    };
    let Some(person) = frame.person.as_ref() else {
        // A redirect would drop what was typed.
        return if request.method() == Method::POST {
            WebError::SignedOut.into_response()
        } else {
            Redirect::to(&paths::sign_in_then(request.uri().path())).into_response()
        };
    };
    if frame.must_enrol && !before_enrolling(&frame.path) {
        return Redirect::to(paths::SECOND_FACTOR).into_response();
    }
    let id = params.iter().find(|(name, _)| *name == "tender");
    let id = id.map(|(_, id)| id).unwrap_or_default();
    let admitted = match access {
        Access::Public | Access::SignedIn => Ok(None),
        Access::Administrator if person.administrator => Ok(None),
        Access::Administrator => Err((WebError::NotAllowed, String::new())),
        Access::Tender(roles) => tender_for(&app, person, id, roles).await,
    };
    match admitted {
        Ok(at) => {
            if let Some(at) = at {
                request.extensions_mut().insert(*at);
            }
            next.run(request).await
        }
        Err((problem, role)) => {
            let means = app.means.from(frame.origin.clone());
            // Only who takes part may read about it in the log of the tender.
            let tender = (!role.is_empty()).then_some(id);
            let logged = accounts::page_refused(&means, person, &role, tender, &frame.path).await;
            match logged {
                Ok(()) => problem.into_response(),
                Err(fault) => WebError::from(fault).into_response(),
            }
        }
    }
}

/// What somebody may reach who must set a second factor first.
fn before_enrolling(path: &str) -> bool {
    path.starts_with(paths::SECOND_FACTOR) || path == paths::SIGN_OUT
}

/// The tender, for who has one of the roles; else why not, and the roles that they do have.
async fn tender_for(
    app: &App,
    person: &Person,
    id: &str,
    roles: &[Role],
) -> Result<Option<Box<Procurement>>, (WebError, String)> {
    match procurement::load(&app.means, person, id).await {
        Ok(at) if roles.iter().any(|role| at.viewer.is(*role)) => Ok(Some(Box::new(at))),
        Ok(at) => Err((WebError::NotAllowed, at.viewer.role_names())),
        Err(problem) => Err((WebError::from(problem), String::new())),
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

/// The name of the cookie between the two steps of signing in.
pub fn pending_cookie(app: &App) -> &'static str {
    if app.secure {
        "__Host-bestek-second"
    } else {
        "bestek-second"
    }
}

/// The token between the two steps of signing in that a request carries.
pub fn pending_token(app: &App, headers: &HeaderMap) -> Option<String> {
    let jar = CookieJar::from_headers(headers);
    jar.get(pending_cookie(app))
        .map(|cookie| cookie.value().to_owned())
}

/// A response that signs in and goes to `next`.
pub fn signed_in(app: &App, token: &Token, next: &str) -> Response {
    let inside = cookie(app, session_cookie(app), token.text());
    let done = gone(app, pending_cookie(app));
    let cookies = [inside.to_string(), done].map(|one| (header::SET_COOKIE, one));
    (AppendHeaders(cookies), Redirect::to(next)).into_response()
}

/// A response that goes on after the first step: to the second, or inside; nothing when the step
/// was wrong.
pub fn stepped(app: &App, step: &SignIn, next: &str) -> Option<Response> {
    match step {
        SignIn::Done(token) => Some(signed_in(app, token, next)),
        SignIn::Second(token) => {
            let awaited = cookie(app, pending_cookie(app), token.text());
            let cookies = [(header::SET_COOKIE, awaited.to_string())];
            let second = Redirect::to(&paths::second_step_then(next));
            Some((AppendHeaders(cookies), second).into_response())
        }
        SignIn::Wrong => None,
    }
}

/// A response that signs out: the browser forgets everything of ours.
pub fn signed_out(app: &App) -> Response {
    let forget = HeaderName::from_static("clear-site-data");
    let headers = [
        (header::SET_COOKIE, gone(app, session_cookie(app))),
        (forget, r#""cache", "storage""#.to_owned()),
    ];
    (AppendHeaders(headers), Redirect::to(paths::SIGN_IN)).into_response()
}

fn cookie<'a>(app: &App, name: &'static str, value: &'a str) -> Cookie<'a> {
    Cookie::build((name, value))
        .path("/")
        .http_only(true)
        .secure(app.secure)
        .same_site(SameSite::Lax)
        .build()
}

/// What makes a browser forget a cookie.
fn gone(app: &App, name: &'static str) -> String {
    let mut cookie = cookie(app, name, "");
    cookie.make_removal();
    cookie.to_string()
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
