//! Writing along: proposals, remarks and collection rounds.

pub mod overview;
pub mod proposal;
pub mod propose;
pub mod remark;
pub mod round;
pub mod settled;

use axum::response::Response;
use axum::routing::{get, post};
use maud::Markup;

use crate::actions::ActionError;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::pages::Pages;
use crate::web::screens::{OFFICER, READERS, WRITE_ALONG};

/// The pages of writing along.
pub fn pages(pages: Pages) -> Pages {
    let pages = pages
        .page(
            "/tenders/{tender}/contributions",
            READERS,
            get(overview::show),
        )
        .page(
            "/tenders/{tender}/contributions/proposals/new",
            WRITE_ALONG,
            get(propose::show).post(propose::save),
        )
        .page(
            "/tenders/{tender}/contributions/proposals/{proposal}",
            READERS,
            get(proposal::show),
        )
        .page(
            "/tenders/{tender}/contributions/proposals/{proposal}/vote",
            WRITE_ALONG,
            post(proposal::vote),
        )
        .page(
            "/tenders/{tender}/contributions/proposals/{proposal}/take",
            OFFICER,
            post(proposal::take),
        )
        .page(
            "/tenders/{tender}/contributions/proposals/{proposal}/set-aside",
            OFFICER,
            post(proposal::set_aside),
        )
        .page(
            "/tenders/{tender}/contributions/proposals/{proposal}/withdraw",
            WRITE_ALONG,
            post(proposal::withdraw),
        );
    pages
        .page(
            "/tenders/{tender}/contributions/remarks",
            WRITE_ALONG,
            post(remark::say),
        )
        .page(
            "/tenders/{tender}/contributions/remarks/{remark}",
            READERS,
            get(remark::show).post(remark::settle),
        )
        .page(
            "/tenders/{tender}/contributions/rounds/new",
            OFFICER,
            get(round::show).post(round::open),
        )
        .page(
            "/tenders/{tender}/contributions/rounds/{round}/close",
            OFFICER,
            post(round::close),
        )
}

/// The form with everything that was typed, for who may not send it any more.
///
/// # Errors
/// Any other problem, unchanged.
fn not_any_more(
    desk: &TenderDesk,
    problem: ActionError,
    typed: &mut Typed,
    view: impl Fn(&Typed) -> Markup,
) -> Result<Response, WebError> {
    if !matches!(problem, ActionError::Refused(_)) {
        return Err(problem.into());
    }
    typed.refuse("main", desk.texts().get("form-not-now"));
    Ok(refused(view(typed)))
}
