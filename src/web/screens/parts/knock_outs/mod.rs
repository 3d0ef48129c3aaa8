//! Part 3: what a bid must meet to be compared at all.

pub mod edit;
pub mod library;
pub mod list;
pub mod offer;
pub mod proportion;

use axum::routing::{get, post};

use crate::web::pages::Pages;
use crate::web::screens::{OFFICER, READERS};

/// The pages of this part.
pub fn pages(pages: Pages) -> Pages {
    pages
        .page("/tenders/{tender}/knock-outs", READERS, get(list::show))
        .page(
            "/tenders/{tender}/knock-outs/new",
            OFFICER,
            get(edit::new).post(edit::add),
        )
        .page(
            "/tenders/{tender}/knock-outs/library",
            OFFICER,
            get(library::show).post(library::choose),
        )
        .page(
            "/tenders/{tender}/knock-outs/{item}",
            READERS,
            get(edit::show).post(edit::save),
        )
        .page(
            "/tenders/{tender}/knock-outs/{item}/remove",
            OFFICER,
            post(edit::remove),
        )
        .page(
            "/tenders/{tender}/knock-outs/{item}/move",
            OFFICER,
            post(list::reorder),
        )
}
