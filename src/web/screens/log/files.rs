//! What is downloaded to check the log elsewhere.

use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};

use crate::actions::log;
use crate::actions::log::SCRIPT;
use crate::domain::visibility::Field;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::paths;

/// The whole chain; what is not of this tender only as hashes.
pub async fn chain(desk: TenderDesk) -> Result<Response, WebError> {
    let text = log::export_tender(desk.means(), &desk.at).await?;
    Ok(attachment("application/jsonl", "chain.jsonl", text))
}

/// The latest checkpoint.
pub async fn checkpoint(desk: TenderDesk) -> Result<Response, WebError> {
    let made = may_see(&desk, log::latest_checkpoint(desk.means()).await?)?;
    Ok(attachment("text/plain", "checkpoint.txt", made.note))
}

/// The key of the latest checkpoint.
pub async fn key(desk: TenderDesk) -> Result<Response, WebError> {
    let made = may_see(&desk, log::latest_checkpoint(desk.means()).await?)?;
    Ok(attachment("text/plain", "key.txt", made.key + "\n"))
}

fn may_see<T>(desk: &TenderDesk, found: Option<T>) -> Result<T, WebError> {
    if desk.at.shows(Field::Log) {
        found.ok_or(WebError::NotFound)
    } else {
        Err(WebError::NotNow)
    }
}

/// Makes a checkpoint of this moment.
pub async fn make_checkpoint(desk: TenderDesk) -> Result<Response, WebError> {
    may_see(&desk, Some(()))?;
    log::checkpoint_now(desk.means()).await?;
    Ok(Redirect::to(&paths::log(desk.id())).into_response())
}

/// The program that checks a log by itself.
pub async fn script() -> Response {
    attachment("text/x-python", "verify-log.py", SCRIPT.to_owned())
}

fn attachment(kind: &str, name: &str, text: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, format!("{kind}; charset=utf-8")),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ),
    ];
    (headers, text).into_response()
}
