//! The outcome and the documents.

pub mod chart;
mod computed;
pub mod documents;
mod excluded;
mod firm;
mod origin;
pub mod page;
pub mod prices;
mod proof;
mod told;
mod verdict;

use axum::routing::{get, post};

use crate::web::pages::Pages;
use crate::web::screens::{COMMITTEE, MEMBERS, OPENERS};

/// The pages of this area.
pub fn pages(pages: Pages) -> Pages {
    pages
        .page("/tenders/{tender}/outcome", COMMITTEE, get(page::show))
        .page(
            "/tenders/{tender}/outcome/open",
            OPENERS,
            post(prices::open),
        )
        .page("/tenders/{tender}/documents", MEMBERS, get(documents::show))
        .page(
            "/tenders/{tender}/documents/{file}",
            MEMBERS,
            get(documents::download),
        )
}
