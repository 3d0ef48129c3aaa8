//! A form acts once: the token that each form carries, and what happens when it comes again.
//!
//! A repeated form gets the answer of the first, whether that one is still at work or long done.
//! The deed itself takes the token (see `actions::once`); a request that only looks takes none.

mod pages;

use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use sha2::{Digest, Sha256};

use crate::actions::means::Means;
use crate::actions::once::{self, FormToken, FormUse};
use crate::web::app::App;
use crate::web::desk::Frame;
use crate::web::error::WebError;
use crate::web::form::{LARGEST_FORM, Typed, refused};
use crate::web::once::pages::{done_already, other_content, too_old};
pub(in crate::web) use crate::web::once::pages::{fields, is_secret, sent};

/// The name of the field that carries the token.
pub const FIELD: &str = "form_token";

/// How often, and how many times, it is asked whether the first of two equal forms was answered.
const LOOKS: (Duration, u32) = (Duration::from_millis(20), 100);

/// What the tokens of a page are made from, so that drawing a page stays a pure function.
#[derive(Debug, Clone)]
pub struct Forms {
    seed: [u8; 32],
    at: Timestamp,
}

impl Forms {
    /// Chance and time for one page.
    pub fn new(means: &Means) -> Self {
        Self {
            seed: means.chance.bytes(),
            at: means.clock.now(),
        }
    }

    /// The token of the form on this page with this action and content: the second it was drawn
    /// and something that nobody guesses.
    pub fn token(&self, action: &str, content: &str) -> String {
        let mut hash = Sha256::new();
        for piece in [&self.seed[..], action.as_bytes(), b"\n", content.as_bytes()] {
            hash.update(piece);
        }
        let hash = URL_SAFE_NO_PAD.encode(&hash.finalize()[..16]);
        format!("{}.{hash}", self.at.as_second())
    }
}

/// When a token was drawn; nothing when it is not one.
fn drawn_at(token: &str) -> Option<Timestamp> {
    let (second, rest) = token.split_once('.')?;
    if URL_SAFE_NO_PAD.decode(rest).ok()?.len() != 16 {
        return None;
    }
    Timestamp::from_second(second.parse().ok()?).ok()
}

/// Lets a form through once; answers a repeated one as the first was.
pub async fn act_once(State(app): State<App>, request: Request, next: Next) -> Response {
    let frame = request.extensions().get::<Frame>().cloned();
    let posts = request.method() == Method::POST && is_form(&request);
    match frame {
        Some(frame) if posts && frame.person.is_some() => {
            match guarded(&app, &frame, request, next).await {
                Ok(response) => response,
                Err(problem) => problem.into_response(),
            }
        }
        Some(_) | None => next.run(request).await,
    }
}

fn is_form(request: &Request) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE);
    kind.and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"))
}

async fn guarded(
    app: &App,
    frame: &Frame,
    request: Request,
    next: Next,
) -> Result<Response, WebError> {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, LARGEST_FORM)
        .await
        .map_err(|_| WebError::Unreadable)?;
    let typed = Typed::parsed(&body);
    let mut request = Request::from_parts(parts, Body::from(body.clone()));
    let means = &app.means;
    let path = path_of(request.uri());
    let form = match door(means, frame, path.clone(), &typed, &[&body]).await? {
        Door::Free => return Ok(next.run(request).await),
        Door::Repeated(response) => return Ok(response),
        Door::TooOld => return Ok(refused(too_old(frame, &path, &typed))),
        Door::Open(form) => form,
    };
    request.extensions_mut().insert(form.clone());
    let response = next.run(request).await;
    settle(means, frame, &form, &typed, response).await
}

/// What a form may do, by its token.
#[derive(Debug)]
pub(in crate::web) enum Door {
    /// Act: it has no token.
    Free,
    /// Act, and take this token in the same transaction.
    Open(FormToken),
    /// Nothing: it acted before, and this is the answer.
    Repeated(Response),
    /// Nothing: it stood open for too long.
    TooOld,
}

/// Looks at the token of a form; `content` is all that was sent with it. A form with a file, which
/// [`act_once`] lets pass, asks this itself once it was read.
pub(in crate::web) async fn door(
    means: &Means,
    frame: &Frame,
    path: String,
    typed: &Typed,
    content: &[&[u8]],
) -> Result<Door, WebError> {
    let token = typed.get(FIELD);
    if token.is_empty() {
        return Ok(Door::Free);
    }
    let drawn = drawn_at(token).ok_or(WebError::Unreadable)?;
    let taking = taking(means, frame, path, content, token);
    if let Some(first) = once::used(means, &taking).await? {
        return Ok(Door::Repeated(
            repeated(means, frame, &taking, typed, first).await?,
        ));
    }
    if drawn < once::oldest(means.clock.now()) {
        return Ok(Door::TooOld);
    }
    Ok(Door::Open(FormToken::new(taking)))
}

/// The address that a form was sent to.
pub(in crate::web) fn path_of(uri: &Uri) -> String {
    uri.path_and_query()
        .map_or_else(String::new, ToString::to_string)
}

fn taking(means: &Means, frame: &Frame, path: String, content: &[&[u8]], token: &str) -> FormUse {
    let encode = |hash: Sha256| URL_SAFE_NO_PAD.encode(hash.finalize());
    let person = frame.person.as_ref().map(|person| person.person_id.clone());
    let whole = content.iter().fold(Sha256::new(), Sha256::chain_update);
    FormUse {
        token_hash: encode(Sha256::new_with_prefix(token)),
        person_id: person.unwrap_or_default(),
        request_id: means.new_id(),
        path,
        body_sha256: encode(whole),
        at: means.now(),
        location: None,
    }
}

/// Keeps the answer of the form that acted; one that came second gets the answer of the first.
pub(in crate::web) async fn settle(
    means: &Means,
    frame: &Frame,
    form: &FormToken,
    typed: &Typed,
    response: Response,
) -> Result<Response, WebError> {
    let first = if form.is_lost() {
        first_of(means, &form.taking).await?
    } else {
        once::used(means, &form.taking).await?
    };
    match first {
        None => Ok(response),
        Some(first) if first.request_id != form.taking.request_id => {
            repeated(means, frame, &form.taking, typed, first).await
        }
        Some(first) => {
            let location = response.headers().get(header::LOCATION);
            let location = location
                .and_then(|one| one.to_str().ok())
                .unwrap_or_default();
            let kept = if response.status() == StatusCode::UNPROCESSABLE_ENTITY {
                once::came_back(means, &first).await
            } else {
                once::answered(means, &first, location).await
            };
            // The deed is done, whether or not this is kept: a repeat then says only that.
            if let Err(problem) = kept {
                tracing::warn!(%problem, "the answer of a form was not kept");
            }
            Ok(response)
        }
    }
}

/// The use of a form once it is lasting; nothing when the first request failed after all.
async fn first_of(means: &Means, form: &FormUse) -> Result<Option<FormUse>, WebError> {
    let (pause, times) = LOOKS;
    for _ in 0..times {
        if let Some(first) = once::used(means, form).await? {
            return Ok(Some(first));
        }
        tokio::time::sleep(pause).await;
    }
    Ok(None)
}

/// The answer to a form that acted before.
async fn repeated(
    means: &Means,
    frame: &Frame,
    form: &FormUse,
    typed: &Typed,
    mut first: FormUse,
) -> Result<Response, WebError> {
    if (&first.path, &first.body_sha256) != (&form.path, &form.body_sha256) {
        return Ok(refused(other_content(frame, typed)));
    }
    let (pause, times) = LOOKS;
    for _ in 0..times {
        if first.location.is_some() {
            break;
        }
        tokio::time::sleep(pause).await;
        first = once::used(means, form).await?.unwrap_or(first);
    }
    match first.location {
        Some(place) if !place.is_empty() => Ok(Redirect::to(&place).into_response()),
        Some(_) | None => Ok((StatusCode::CONFLICT, done_already(frame)).into_response()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_on_a_page_has_a_token_of_its_own() {
        let forms = Forms {
            seed: [7; 32],
            at: Timestamp::from_second(1_800_000_000).unwrap(),
        };
        let token = forms.token("/a", "one");
        assert_eq!(token, forms.token("/a", "one"));
        assert_ne!(token, forms.token("/a", "two"));
        assert_ne!(token, forms.token("/b", "one"));
        assert_eq!(drawn_at(&token), Some(forms.at));
    }

    #[test]
    fn what_is_not_a_token_is_not_read_as_one() {
        for text in [
            "",
            "1",
            "x.AAAAAAAAAAAAAAAAAAAAAA",
            "1.AAAA",
            "99999999999999.AAAAAAAAAAAAAAAAAAAAAA",
        ] {
            assert_eq!(drawn_at(text), None, "{text}");
        }
    }
}
