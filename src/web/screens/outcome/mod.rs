//! The outcome, the documents and the log.

pub mod chart;
mod computed;
pub mod documents;
mod excluded;
mod firm;
pub mod log;
mod origin;
pub mod page;
pub mod prices;
mod proof;
mod told;
mod verdict;

use axum::routing::{get, post};

use crate::domain::role::Role;
use crate::web::pages::{Access, Pages};
use crate::web::screens::{MEMBERS, WRITERS};

const OPENERS: Access = Access::Tender(&[Role::Officer, Role::Manager]);

/// The pages of this area.
pub fn pages(pages: Pages) -> Pages {
    pages
        .page("/tenders/{tender}/outcome", MEMBERS, get(page::show))
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
        .page("/tenders/{tender}/log", WRITERS, get(log::show))
}
