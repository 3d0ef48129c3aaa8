//! Part 7: the plan to put it to use, the terms and the last checks.

pub mod agreement;
pub mod calendar;
pub mod form;
pub mod plan;

use axum::routing::get;

use crate::web::pages::Pages;
use crate::web::screens::READERS;

/// The pages of this part.
pub fn pages(pages: Pages) -> Pages {
    pages.page(
        "/tenders/{tender}/implementation",
        READERS,
        get(form::show).post(form::save),
    )
}
