//! Taking back the last step with the list.

use axum::response::Response;

use crate::actions::procurement::EntryKind;
use crate::actions::undo::{self, Offer};
use crate::domain::tender::part::Part;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::late::Late;
use crate::web::paths;

/// Takes it back, provided nobody changed since what it changed.
pub async fn save(desk: TenderDesk, typed: Typed) -> Result<Response, WebError> {
    let (viewer, kind) = (&desk.at.viewer, EntryKind::Requirement);
    let path = paths::part(desk.id(), Part::Requirements);
    let step = typed.get("undo");
    match undo::take_back(desk.means(), viewer, desk.id(), kind, step).await {
        Ok(()) => Ok(super::saved_at(&desk, &path, &[], "main")),
        Err(problem) => {
            let late = Late {
                deeds: "requirement.",
                back: path,
                ..Late::default()
            };
            late.not_done(&desk, problem).await
        }
    }
}

/// The step that can be taken back now.
pub(super) async fn offered(desk: &TenderDesk) -> Result<Option<Offer>, WebError> {
    Ok(undo::offered(desk.means(), &desk.at, EntryKind::Requirement).await?)
}

/// Where the button leads.
pub(super) fn action(desk: &TenderDesk) -> String {
    paths::item(desk.id(), Part::Requirements, "undo")
}
