//! What was typed is not lost when it cannot be saved: the page that says why holds the form, to
//! send again when the disk was full, and to copy from when the role or the phase does not allow it.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::web::components::conflict::Conflict;
use crate::web::components::post_form::Form;
use crate::web::desk::Frame;
use crate::web::error::WebError;
use crate::web::form::{LARGEST_FORM, Typed};
use crate::web::{layout, once, paths};

/// What was typed in a form that met an error; the page of the error shows it.
#[derive(Debug, Clone)]
pub(super) struct Kept(pub Typed);

/// Holds on to the form of who is signed in until it is saved.
pub async fn keep(request: Request, next: Next) -> Response {
    let frame = request.extensions().get::<Frame>().cloned();
    let Some(frame) = frame.filter(|frame| frame.person.is_some() && is_form(&request)) else {
        return next.run(request).await;
    };
    let (parts, body) = request.into_parts();
    let Ok(typed) = to_bytes(body, LARGEST_FORM).await else {
        return WebError::Unreadable.into_response();
    };
    let address = parts.uri.to_string();
    let request = Request::from_parts(parts, Body::from(typed.clone()));
    let mut response = next.run(request).await;
    let problem = response.extensions().get::<WebError>();
    if problem == Some(&WebError::Full) {
        let full = Frame {
            full: true,
            ..frame
        };
        return (
            StatusCode::SERVICE_UNAVAILABLE,
            page(&full, &address, &Typed::parsed(&typed)),
        )
            .into_response();
    }
    if problem.is_some() {
        let form = put_together(Typed::parsed(&typed));
        response.extensions_mut().insert(Kept(form));
    }
    response
}

/// The form itself when it comes from the page of a conflict on which all was chosen.
fn put_together(typed: Typed) -> Typed {
    let Some(chosen) = Conflict::sent(&typed).and_then(|conflict| conflict.chosen()) else {
        return typed;
    };
    let mut form = Typed::default();
    for (name, value) in chosen.values {
        form.push(name, value);
    }
    form
}

/// True for a form that a browser posts without a file.
pub(super) fn is_form(request: &Request) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    request.method() == Method::POST && kind.starts_with("application/x-www-form-urlencoded")
}

fn page(frame: &Frame, address: &str, typed: &Typed) -> Markup {
    let texts = frame.texts;
    let title = texts.get("problem-full-title");
    // A password does not go back to the screen; such a form is filled in again.
    let whole = once::fields(typed).all(|(name, _)| !once::is_secret(name));
    let again = html! {
        @for (name, value) in once::fields(typed) {
            input type="hidden" name=(name) value=(value);
        }
        button.button type="submit" { (texts.get("problem-full-again")) }
    };
    layout::plain(
        frame,
        &title,
        &html! {
            h1 { (title) }
            p { (texts.get("problem-full-text")) }
            @if whole {
                p { (texts.get("problem-full-kept")) }
                (Form::to(address).draw(frame, &again))
            }
            (once::sent(frame, typed))
            p { a href=(paths::HOME) { (texts.get("problem-home")) } }
        },
    )
}
