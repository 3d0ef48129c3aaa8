//! Marking: the assessor's own list, one mark with its answer beside it, and fixing quality.

pub mod edit;
pub mod list;
pub mod overview;

use axum::routing::{get, post};

use crate::domain::role::Role;
use crate::web::pages::{Access, Pages};
use crate::web::screens::COMMITTEE;

const FIXERS: Access = Access::Tender(&[Role::Officer, Role::Chair]);
const ASSESSOR: Access = Access::Tender(&[Role::Assessor]);

/// The pages of this area.
pub fn pages(pages: Pages) -> Pages {
    pages
        .page("/tenders/{tender}/marks", COMMITTEE, get(list::show))
        .page("/tenders/{tender}/marks/fix", FIXERS, post(list::fix))
        .page(
            "/tenders/{tender}/marks/{criterion}/{bid}",
            ASSESSOR,
            get(edit::show).post(edit::save),
        )
}
