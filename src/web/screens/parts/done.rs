//! Calling a part done: only the writer knows.

use axum::extract::Path;
use axum::response::Response;

use crate::actions::writing;
use crate::domain::tender::part::Part;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::paths;

/// Keeps the word of the writer, and goes on to the next part or back.
pub async fn save(
    desk: TenderDesk,
    Path((_, part)): Path<(String, String)>,
    typed: Typed,
) -> Result<Response, WebError> {
    let part = Part::from_name(&part).ok_or(WebError::NotFound)?;
    let done = typed.get("done") == "yes";
    writing::call_done(desk.means(), &desk.at.viewer, desk.id(), part, done).await?;
    let path = if done {
        paths::tender(desk.id())
    } else {
        paths::part(desk.id(), part)
    };
    Ok(desk.saved_on(&path))
}
