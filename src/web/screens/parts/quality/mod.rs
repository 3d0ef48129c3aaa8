//! Part 6: what tenderers write or show, and which mark belongs to what.

pub mod edit;
pub mod level_rows;
pub mod list;

use axum::routing::get;

use crate::web::pages::Pages;
use crate::web::screens::READERS;

/// The pages of this part.
pub fn pages(pages: Pages) -> Pages {
    pages
        .page("/tenders/{tender}/quality", READERS, get(list::show))
        .page(
            "/tenders/{tender}/quality/{item}",
            READERS,
            get(edit::show).post(edit::save),
        )
}
