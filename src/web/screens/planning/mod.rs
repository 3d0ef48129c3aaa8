//! Planning and periods: the dates of the procedure beside what the law gives, the reasons that the
//! law asks, and who does what when once the contract is awarded.

pub mod facts;
pub mod outcome;
pub mod page;
pub mod pilot;
pub mod progress;
pub mod rows;
pub mod rules;
pub mod scan;
pub mod steps;
pub mod table;

use axum::routing::get;

use crate::web::pages::Pages;
use crate::web::screens::READERS;

/// The pages of the planning.
pub fn pages(pages: Pages) -> Pages {
    pages
        .page(
            "/tenders/{tender}/planning",
            READERS,
            get(page::show).post(page::save),
        )
        .page(
            "/tenders/{tender}/planning/steps",
            READERS,
            get(steps::show).post(steps::save),
        )
        .page(
            "/tenders/{tender}/planning/progress",
            READERS,
            get(progress::show).post(progress::save),
        )
        .page(
            "/tenders/{tender}/planning/scan",
            READERS,
            get(scan::show).post(scan::save),
        )
        .page(
            "/tenders/{tender}/planning/rules",
            READERS,
            get(rules::show),
        )
}
