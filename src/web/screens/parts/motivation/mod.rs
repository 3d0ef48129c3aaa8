//! Part 1: why this is bought, and what goes wrong today.

pub mod bottleneck;
pub mod form;
pub mod questions;

use axum::routing::{get, post};

use crate::web::pages::Pages;
use crate::web::screens::{OFFICER, READERS};

/// The pages of this part.
pub fn pages(pages: Pages) -> Pages {
    pages
        .page(
            "/tenders/{tender}/motivation",
            READERS,
            get(form::show).post(form::save),
        )
        .page(
            "/tenders/{tender}/motivation/bottlenecks/new",
            OFFICER,
            get(bottleneck::new).post(bottleneck::add),
        )
        .page(
            "/tenders/{tender}/motivation/bottlenecks/{item}",
            READERS,
            get(bottleneck::show).post(bottleneck::save),
        )
        .page(
            "/tenders/{tender}/motivation/bottlenecks/{item}/remove",
            OFFICER,
            post(bottleneck::remove),
        )
}
