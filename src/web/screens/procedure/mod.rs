//! The steps of the procedure, each on a page of its own.

pub mod archive;
pub mod award;
mod bids;
pub mod decide;
mod difference;
pub mod next;
pub mod opening;
pub mod propose;
pub mod rectification;
pub mod road;
mod sheet;
pub mod standstill;
pub mod versions;
pub mod withdraw;

use axum::routing::{get, post};

use crate::domain::role::Role;
use crate::web::pages::{Access, Pages};
use crate::web::screens::{MEMBERS, OFFICER, OPENERS, READERS};

const MANAGER: Access = Access::Tender(&[Role::Manager]);
const ENDERS: Access = Access::Tender(&[Role::Officer, Role::Manager]);

/// The pages of this area.
pub fn pages(pages: Pages) -> Pages {
    let pages = step_pages(pages);
    rectification_pages(pages)
        .page("/tenders/{tender}/procedure", MEMBERS, get(road::show))
        .page(
            "/tenders/{tender}/bids/open",
            OPENERS,
            get(opening::show_bids).post(opening::confirm_bids),
        )
        .page(
            "/tenders/{tender}/bids/open/take-back",
            OPENERS,
            post(opening::take_back_bids),
        )
        .page(
            "/tenders/{tender}/outcome/open",
            OPENERS,
            get(opening::show_prices).post(opening::confirm_prices),
        )
        .page(
            "/tenders/{tender}/outcome/open/take-back",
            OPENERS,
            post(opening::take_back_prices),
        )
}

fn rectification_pages(pages: Pages) -> Pages {
    pages
        .page("/tenders/{tender}/versions", READERS, get(versions::show))
        .page(
            "/tenders/{tender}/rectification",
            OFFICER,
            get(rectification::show),
        )
        .page(
            "/tenders/{tender}/rectification/start",
            OFFICER,
            post(rectification::start),
        )
        .page(
            "/tenders/{tender}/rectification/publish",
            OFFICER,
            post(rectification::publish),
        )
        .page(
            "/tenders/{tender}/rectification/drop",
            OFFICER,
            post(rectification::give_up),
        )
}

fn step_pages(pages: Pages) -> Pages {
    pages
        .page(
            "/tenders/{tender}/procedure/propose",
            OFFICER,
            get(propose::show).post(propose::save),
        )
        .page(
            "/tenders/{tender}/procedure/decide",
            MANAGER,
            get(decide::show).post(decide::save),
        )
        .page(
            "/tenders/{tender}/procedure/standstill",
            OFFICER,
            get(standstill::show).post(standstill::save),
        )
        .page(
            "/tenders/{tender}/procedure/award",
            OFFICER,
            get(award::show).post(award::save),
        )
        .page(
            "/tenders/{tender}/procedure/archive",
            OFFICER,
            get(archive::show).post(archive::save),
        )
        .page(
            "/tenders/{tender}/procedure/withdraw",
            ENDERS,
            get(withdraw::show).post(withdraw::save),
        )
}
