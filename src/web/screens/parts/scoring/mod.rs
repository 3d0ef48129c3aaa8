//! Part 5: how the award is decided, and the tree of criteria.

pub mod contract;
pub mod criteria;
pub mod criteria_table;
pub mod criterion;
pub mod criterion_form;
pub mod curve;
pub mod facts;
pub mod how;
pub mod lab;
pub mod levels;
pub mod library;
pub mod method;
pub mod offers;
pub mod overview;
pub mod percent;
pub mod terms;
pub mod weights;
pub mod worth;

use axum::routing::{get, post};

use crate::web::pages::Pages;
use crate::web::screens::{OFFICER, READERS};

/// The pages of this part.
pub fn pages(pages: Pages) -> Pages {
    pages
        .page("/tenders/{tender}/scoring", READERS, get(overview::show))
        .page(
            "/tenders/{tender}/scoring/method",
            READERS,
            get(method::show).post(method::save),
        )
        .page("/tenders/{tender}/scoring/lab", READERS, get(lab::show))
        .page(
            "/tenders/{tender}/scoring/contract",
            READERS,
            get(contract::show).post(contract::save),
        )
        .page(
            "/tenders/{tender}/scoring/weights",
            OFFICER,
            get(overview::show).post(weights::save),
        )
        .page(
            "/tenders/{tender}/scoring/criteria/new",
            OFFICER,
            get(criterion::new).post(criterion::add),
        )
        .page(
            "/tenders/{tender}/scoring/criteria/library",
            OFFICER,
            get(library::show).post(library::add),
        )
        .page(
            "/tenders/{tender}/scoring/criteria/{item}",
            READERS,
            get(criterion::show).post(criterion::save),
        )
        .page(
            "/tenders/{tender}/scoring/criteria/{item}/remove",
            OFFICER,
            post(criterion::remove),
        )
        .page(
            "/tenders/{tender}/scoring/criteria/{item}/move",
            OFFICER,
            post(criteria::reorder),
        )
}
