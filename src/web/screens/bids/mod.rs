//! Bids: registering them, and recording results, answers and texts.

pub mod answers;
pub mod knock_outs;
pub mod list;
pub mod record;
pub mod register;
pub mod texts;

use axum::routing::{get, post};

use crate::web::pages::{Access, Pages};
use crate::web::screens::{COMMITTEE, OFFICER};

/// Who may record; what they see of a bid is decided by `domain::visibility`.
const RECORDS: Access = OFFICER;

/// The pages of this area.
pub fn pages(pages: Pages) -> Pages {
    pages
        .page("/tenders/{tender}/bids", COMMITTEE, get(list::show))
        .page("/tenders/{tender}/bids/close", RECORDS, post(list::close))
        .page(
            "/tenders/{tender}/bids/new",
            RECORDS,
            get(register::new).post(register::add),
        )
        .page(
            "/tenders/{tender}/bids/{bid}",
            RECORDS,
            get(register::show).post(register::save),
        )
        .page(
            "/tenders/{tender}/bids/{bid}/knock-outs",
            RECORDS,
            get(knock_outs::show).post(knock_outs::save),
        )
        .page(
            "/tenders/{tender}/bids/{bid}/answers",
            RECORDS,
            get(answers::show).post(answers::save),
        )
        .page(
            "/tenders/{tender}/bids/{bid}/texts",
            RECORDS,
            get(texts::show).post(texts::save),
        )
}
