//! What was typed is not lost when the disk is full: the page that says so holds the form, to send
//! again.

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::web::components::post_form::Form;
use crate::web::desk::Frame;
use crate::web::error::WebError;
use crate::web::form::LARGEST_FORM;
use crate::web::{layout, once, paths};

/// From this length a value is worth showing, so that it can be copied.
const LONG: usize = 20;

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
            page(&full, &address, &typed),
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

fn page(frame: &Frame, address: &str, typed: &Bytes) -> Markup {
    let texts = frame.texts;
    let fields: Vec<(String, String)> = form_urlencoded::parse(typed).into_owned().collect();
    // A password or code does not go back to the screen; such a form is filled in again.
    let secret = |(name, _): &(String, String)| name.contains("password") || name == "code";
    let again = !fields.iter().any(secret);
    let title = texts.get("problem-full-title");
    let long = |value: &&String| value.chars().count() >= LONG && value.contains(' ');
    layout::plain(
        frame,
        &title,
        &html! {
            h1 { (title) }
            p { (texts.get("problem-full-text")) }
            @if again {
                p { (texts.get("problem-full-kept")) }
                (Form::to(address).draw(frame, &html! {
                    @for (name, value) in fields.iter().filter(|(name, _)| name != once::FIELD) {
                        input type="hidden" name=(name) value=(value);
                    }
                    button.button type="submit" { (texts.get("problem-full-again")) }
                }))
                @let shown: Vec<&String> = fields.iter().map(|(_, value)| value).filter(long).collect();
                @if !shown.is_empty() {
                    h2 { (texts.get("problem-full-typed")) }
                    @for value in shown {
                        @for line in value.lines() { p { (line) } }
                    }
                }
            }
            p { a href=(paths::HOME) { (texts.get("problem-home")) } }
        },
    )
}
