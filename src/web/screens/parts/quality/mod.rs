//! Part 6: what tenderers write or show, and which mark belongs to what.

pub mod edit;
pub mod level_rows;
pub mod list;

use axum::routing::get;

use crate::web::pages::Pages;
use crate::web::screens::WRITERS;

/// The pages of this part.
pub fn pages(pages: Pages) -> Pages {
    pages
        .page("/tenders/{tender}/quality", WRITERS, get(list::show))
        .page(
            "/tenders/{tender}/quality/{item}",
            WRITERS,
            get(edit::show).post(edit::save),
        )
}
