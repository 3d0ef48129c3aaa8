//! Part 2: goals, strategic and operational.

pub mod edit;
pub mod list;

use axum::routing::{get, post};

use crate::web::pages::Pages;
use crate::web::screens::{OFFICER, READERS};

/// The pages of this part.
pub fn pages(pages: Pages) -> Pages {
    pages
        .page("/tenders/{tender}/goals", READERS, get(list::show))
        .page(
            "/tenders/{tender}/goals/new",
            OFFICER,
            get(edit::new).post(edit::add),
        )
        .page(
            "/tenders/{tender}/goals/{item}",
            READERS,
            get(edit::show).post(edit::save),
        )
        .page(
            "/tenders/{tender}/goals/{item}/remove",
            OFFICER,
            post(edit::remove),
        )
        .page(
            "/tenders/{tender}/goals/{item}/move",
            OFFICER,
            post(list::reorder),
        )
}
