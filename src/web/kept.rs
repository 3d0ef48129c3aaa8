//! What was typed is not lost when the disk is full: the page that says so holds the form, to send
//! again.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::web::components::post_form::Form;
use crate::web::desk::Frame;
use crate::web::error::WebError;
use crate::web::form::{LARGEST_FORM, Typed};
use crate::web::{layout, once, paths};

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
    let response = next.run(request).await;
    if response.extensions().get::<WebError>() == Some(&WebError::Full) {
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
    response
}

fn is_form(request: &Request) -> bool {
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
