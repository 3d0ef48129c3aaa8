//! Declarations: what an assessor signs and declares, and what a chair decides about it.

mod add;
mod judge;
mod overview;
mod own;
mod page;

use axum::routing::{get, post};

use crate::domain::role::Role;
use crate::web::pages::{Access, Pages};
use crate::web::screens::COMMITTEE;

const ASSESSOR: Access = Access::Tender(&[Role::Assessor]);
const CHAIR: Access = Access::Tender(&[Role::Chair]);

/// The pages of this area.
pub fn pages(pages: Pages) -> Pages {
    pages
        .page("/tenders/{tender}/declarations", COMMITTEE, get(page::show))
        .page(
            "/tenders/{tender}/declarations/sign",
            ASSESSOR,
            post(page::sign),
        )
        .page(
            "/tenders/{tender}/declarations/interests",
            ASSESSOR,
            post(page::declare),
        )
        .page(
            "/tenders/{tender}/declarations/interests/{bid}",
            ASSESSOR,
            get(add::show).post(add::save),
        )
        .page(
            "/tenders/{tender}/declarations/people/{person}/{bid}",
            CHAIR,
            get(judge::show).post(judge::save),
        )
}
