//! When a page cannot be shown: each refusal and fault has its own plain page.

use std::any::Any;

use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use maud::html;
use uuid::Uuid;

use crate::actions::ActionError;
use crate::domain::permission::Refusal;
use crate::web::desk::Frame;
use crate::web::form::Typed;
use crate::web::kept::Kept;
use crate::web::{layout, once, paths};

/// Why a page cannot be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WebError {
    /// There is no such page, or not for this person.
    NotFound,
    /// The role does not allow it.
    NotAllowed,
    /// The phase does not allow it.
    NotNow,
    /// The person's declarations do not allow it.
    Undeclared,
    /// The person did not just confirm who they are.
    Unconfirmed,
    /// It takes two people, and this is the same one again.
    SamePerson,
    /// The clock stands before the previous step.
    ClockBack,
    /// The standstill has not ended.
    TooEarly,
    /// Somebody else changed it meanwhile.
    ChangedMeanwhile,
    /// The session ended before a form was sent.
    SignedOut,
    /// The request came from another site.
    OtherSite,
    /// The request is too large or cannot be read.
    Unreadable,
    /// The disk is full; nothing was saved.
    Full,
    /// Something broke; the text is for the log, the id for the person.
    Fault {
        /// What broke.
        problem: String,
    },
}

impl WebError {
    /// A fault.
    pub fn fault(problem: impl Into<String>) -> Self {
        Self::Fault {
            problem: problem.into(),
        }
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::NotAllowed
            | Self::OtherSite
            | Self::Undeclared
            | Self::Unconfirmed
            | Self::SamePerson => StatusCode::FORBIDDEN,
            Self::NotNow | Self::ChangedMeanwhile | Self::ClockBack | Self::TooEarly => {
                StatusCode::CONFLICT
            }
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::Full => StatusCode::SERVICE_UNAVAILABLE,
            Self::Fault { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn name(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::NotAllowed => "not-allowed",
            Self::NotNow => "not-now",
            Self::Undeclared => "undeclared",
            Self::Unconfirmed => "unconfirmed",
            Self::SamePerson => "same-person",
            Self::ClockBack => "clock-back",
            Self::TooEarly => "too-early",
            Self::ChangedMeanwhile => "changed-meanwhile",
            Self::SignedOut => "signed-out",
            Self::OtherSite => "other-site",
            Self::Unreadable => "unreadable",
            Self::Full => "full",
            Self::Fault { .. } => "fault",
        }
    }
}

impl From<ActionError> for WebError {
    fn from(error: ActionError) -> Self {
        match error {
            ActionError::Refused(Refusal::Role) => Self::NotAllowed,
            ActionError::Refused(Refusal::SamePerson) => Self::SamePerson,
            ActionError::Refused(Refusal::ClockBack) => Self::ClockBack,
            ActionError::Refused(Refusal::TooEarly) => Self::TooEarly,
            ActionError::Refused(Refusal::Declaration) => Self::Undeclared,
            ActionError::Refused(Refusal::Unconfirmed) => Self::Unconfirmed,
            ActionError::Refused(Refusal::Phase) => Self::NotNow,
            ActionError::NotFound => Self::NotFound,
            ActionError::ChangedMeanwhile => Self::ChangedMeanwhile,
            ActionError::Full => Self::Full,
            ActionError::Fault(problem) => Self::fault(problem.to_string()),
        }
    }
}

impl IntoResponse for WebError {
    /// An empty response that carries the error; [`render`] makes the page, in the right language.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// The page for what is not a page.
pub async fn no_such_page() -> WebError {
    WebError::NotFound
}

/// Turns a panic into a fault page.
pub fn panicked(problem: Box<dyn Any + Send + 'static>) -> Response {
    let text = match problem.downcast::<String>() {
        Ok(text) => *text,
        Err(problem) => problem
            .downcast_ref::<&str>()
            .map_or("panic", |text| text)
            .to_owned(),
    };
    WebError::fault(text).into_response()
}

/// Makes the page of an error, whichever part of the program refused.
pub async fn render(request: Request, next: Next) -> Response {
    let frame = request.extensions().get::<Frame>().cloned();
    let response = next.run(request).await;
    let error = match response.extensions().get::<WebError>() {
        Some(error) => error.clone(),
        // The CSRF layer and axum's own readers refuse with a bare status.
        None => match response.status() {
            StatusCode::FORBIDDEN => WebError::OtherSite,
            StatusCode::BAD_REQUEST
            | StatusCode::PAYLOAD_TOO_LARGE
            | StatusCode::UNSUPPORTED_MEDIA_TYPE => WebError::Unreadable,
            _ => return response,
        },
    };
    let kept = response.extensions().get::<Kept>();
    match frame {
        Some(frame) => told(&frame, &error, kept.map(|Kept(typed)| typed)),
        None => response,
    }
}

/// The page of an error; a fault is logged under the number that the page prints.
pub(super) fn shown(frame: &Frame, error: &WebError) -> Response {
    told(frame, error, None)
}

/// The same with what was typed in the form that met it.
fn told(frame: &Frame, error: &WebError, typed: Option<&Typed>) -> Response {
    let id = Uuid::now_v7().simple().to_string();
    let id = &id[20..];
    if let WebError::Fault { problem } = error {
        tracing::error!(id, problem, path = frame.path, "a page failed");
    }
    (error.status(), page(frame, error, id, typed)).into_response()
}

fn page(frame: &Frame, error: &WebError, id: &str, typed: Option<&Typed>) -> maud::Markup {
    let name = match error {
        // Who is outside hears first that signing in does not work.
        WebError::Full if frame.path.starts_with(paths::SIGN_IN) => "full-outside",
        known => known.name(),
    };
    let title = frame.texts.get(&format!("problem-{name}-title"));
    layout::plain(
        frame,
        &title,
        &html! {
            h1 { (title) }
            p { (frame.texts.get(&format!("problem-{name}-text"))) }
            @if matches!(error, WebError::Fault { .. }) {
                p { (frame.texts.with("problem-fault-id", [("id", id.into())])) }
            }
            @if let Some(typed) = typed { (once::sent(frame, typed)) }
            p { a.button href="/" { (frame.texts.get("problem-home")) } }
        },
    )
}
