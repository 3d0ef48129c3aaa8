//! The outcome and the documents.

mod beside;
pub mod chart;
mod computed;
pub mod documents;
mod excluded;
mod firm;
pub mod in_short;
pub mod notice;
mod open;
mod origin;
pub mod page;
mod prices;
mod proof;
mod told;
mod verdict;

use axum::routing::get;

use crate::web::pages::Pages;
use crate::web::screens::{COMMITTEE, MEMBERS};

/// The pages of this area.
pub fn pages(pages: Pages) -> Pages {
    pages
        .page("/tenders/{tender}/outcome", COMMITTEE, get(page::show))
        .page("/tenders/{tender}/documents", MEMBERS, get(documents::show))
        .page(
            "/tenders/{tender}/documents/{file}",
            MEMBERS,
            get(documents::download),
        )
        .page(
            "/tenders/{tender}/notices/{notice}",
            COMMITTEE,
            get(notice::show),
        )
}
