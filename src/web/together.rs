//! Two people changed different fields of one form: both are saved, without a question.
//!
//! `web::late` puts the form together; here it is sent once more, as if it had been typed so.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{CONTENT_LENGTH, LOCATION};
use axum::http::{HeaderValue, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use form_urlencoded::Serializer;

use crate::web::error::WebError;
use crate::web::form::LARGEST_FORM;
use crate::web::kept::is_form;

/// How often somebody else may be first again before the person is asked after all.
const TIMES: usize = 3;

/// A form that was put together, in an answer that says so to a person.
#[derive(Debug, Clone)]
pub(super) struct Together(pub Vec<(String, String)>);

/// Sends a form that was put together once more.
pub async fn save(request: Request, next: Next) -> Response {
    if request.method() != Method::POST || !is_form(&request) {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LARGEST_FORM).await else {
        return WebError::Unreadable.into_response();
    };
    let first = Request::from_parts(parts.clone(), Body::from(body));
    let mut response = next.clone().run(first).await;
    parts.headers.remove(CONTENT_LENGTH);
    for _ in 0..TIMES {
        let Some(Together(fields)) = response.extensions_mut().remove::<Together>() else {
            break;
        };
        let form = Serializer::new(String::new())
            .extend_pairs(&fields)
            .finish();
        let again = Request::from_parts(parts.clone(), Body::from(form));
        response = told(next.clone().run(again).await);
    }
    response
}

/// The page that the save leads to says that two people's work was put together.
fn told(mut response: Response) -> Response {
    let location = response.headers().get(LOCATION);
    let location = location.and_then(|place| place.to_str().ok());
    let place = location.and_then(|place| HeaderValue::from_str(&marked(place)).ok());
    if let Some(place) = place {
        response.headers_mut().insert(LOCATION, place);
    }
    response
}

/// An address with the mark, before the section that it leads to.
fn marked(place: &str) -> String {
    let (page, section) = place
        .split_once('#')
        .map_or((place, None), |(page, section)| (page, Some(section)));
    let sign = if page.contains('?') { '&' } else { '?' };
    let section = section.map(|section| format!("#{section}"));
    format!("{page}{sign}together=yes{}", section.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_stands_before_the_section() {
        assert_eq!(marked("/a"), "/a?together=yes");
        assert_eq!(marked("/a?b=1#S1"), "/a?b=1&together=yes#S1");
    }
}
