//! The list as a file for a spreadsheet, with the columns in which it can be pasted back.

use axum::response::Response;

use crate::documents::requirement_list;
use crate::i18n::requirement_list::csv as written;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::screens::outcome::documents::attachment;

/// The list as CSV.
pub async fn csv(desk: TenderDesk) -> Response {
    let text = written(&desk.at.tender.requirements, desk.language());
    attachment(
        "text/csv; charset=utf-8",
        &file(&desk, "csv"),
        text.into_bytes(),
    )
}

/// The list as a workbook.
pub async fn xlsx(desk: TenderDesk) -> Result<Response, WebError> {
    let (language, now) = (desk.language(), desk.means().clock.now());
    let requirements = desk.at.tender.requirements.clone();
    // Making a file keeps a core busy, so it does not run on the async threads.
    let work = move || requirement_list::xlsx(&requirements, language, now);
    let made = tokio::task::spawn_blocking(work).await;
    let made = made.map_err(|problem| WebError::fault(problem.to_string()))?;
    let bytes = made.map_err(|problem| WebError::fault(problem.to_string()))?;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(attachment(kind, &file(&desk, "xlsx"), bytes))
}

fn file(desk: &TenderDesk, extension: &str) -> String {
    requirement_list::file_name(&desk.at.row.reference, extension, desk.language())
}
