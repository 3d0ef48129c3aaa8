//! Files that belong to the pages: style and script, from the program itself.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;

use crate::web::error::WebError;

#[derive(RustEmbed)]
#[folder = "src/web/assets"]
struct Files;

/// Serves a file; it may be kept for an hour.
pub async fn show(Path(name): Path<String>) -> Result<Response, WebError> {
    let file = Files::get(&name).ok_or(WebError::NotFound)?;
    let kind = file.metadata.mimetype().to_owned();
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "max-age=3600".to_owned()),
    ];
    Ok((headers, file.data.into_owned()).into_response())
}
