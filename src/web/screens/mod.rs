//! The screens, by area, and the list of all pages.
//!
//! To add a screen: write its file here with a page struct of what it shows, a view that is a pure
//! function of that struct, and handlers; then add its line to [`pages`].

pub mod account;
pub mod attachments;
pub mod bids;
pub mod contributions;
pub mod declarations;
pub mod health;
pub mod inventories;
pub mod log;
pub mod marks;
pub mod outcome;
pub mod parts;
pub mod planning;
pub mod procedure;
pub mod tender;
pub mod working_documents;

use axum::routing::{get, post};

use crate::domain::role::Role;
use crate::web::assets;
use crate::web::pages::{Access, Pages};

const OFFICER: Access = Access::Tender(&[Role::Officer]);
/// Who reads the parts; what they may change there is decided by `domain::permission`.
const READERS: Access = Access::Tender(&[
    Role::Officer,
    Role::Chair,
    Role::Manager,
    Role::Contributor,
    Role::Auditor,
]);
/// Who has to do with bids, marks and the outcome.
const COMMITTEE: Access = Access::Tender(&[
    Role::Officer,
    Role::Chair,
    Role::Assessor,
    Role::Manager,
    Role::Auditor,
]);
/// Who may be one of the two people that open.
const OPENERS: Access = Access::Tender(&[Role::Officer, Role::Chair, Role::Manager]);
/// Who watches over the procedure: members, declarations, the log.
const OVERSEERS: Access =
    Access::Tender(&[Role::Officer, Role::Chair, Role::Manager, Role::Auditor]);
/// Who may propose and comment while the parts are written.
const WRITE_ALONG: Access =
    Access::Tender(&[Role::Officer, Role::Chair, Role::Manager, Role::Contributor]);
const MEMBERS: Access = Access::Tender(&Role::ALL);

/// Every page of the web with who gets there.
pub fn pages(pages: Pages) -> Pages {
    let pages = account_pages(pages);
    let pages = tender_pages(pages);
    let pages = part_pages(pages);
    let pages = contributions::pages(pages);
    let pages = bids::pages(pages);
    let pages = declarations::pages(pages);
    let pages = marks::pages(pages);
    let pages = procedure::pages(pages);
    let pages = log::pages(pages);
    outcome::pages(pages)
}

fn account_pages(pages: Pages) -> Pages {
    let pages = pages
        .page("/assets/{name}", Access::Public, get(assets::show))
        .page("/healthz", Access::Public, get(health::lives))
        .page("/readyz", Access::Public, get(health::ready));
    account::pages(pages)
}

fn tender_pages(pages: Pages) -> Pages {
    use tender::{home, members, new, overview, publish, settings};
    pages
        .page("/", Access::SignedIn, get(home::show))
        .page(
            "/tenders/new",
            Access::SignedIn,
            get(new::show).post(new::save),
        )
        .page("/tenders/{tender}", MEMBERS, get(overview::show))
        .page(
            "/tenders/{tender}/settings",
            OFFICER,
            get(settings::show).post(settings::save),
        )
        .page(
            "/tenders/{tender}/members",
            OVERSEERS,
            get(members::show).post(members::add),
        )
        .page(
            "/tenders/{tender}/members/remove",
            OFFICER,
            post(members::remove),
        )
        .page(
            "/tenders/{tender}/publish",
            OFFICER,
            get(publish::show).post(publish::publish),
        )
}

fn part_pages(pages: Pages) -> Pages {
    use tender::own_library;

    let pages = pages
        .page(
            "/tenders/{tender}/done/{part}",
            OFFICER,
            post(parts::done::save),
        )
        .page(
            "/tenders/{tender}/own-library",
            OFFICER,
            get(own_library::show).post(own_library::take),
        )
        .page(
            "/tenders/{tender}/own-library/keep",
            OFFICER,
            post(own_library::keep),
        )
        .page(
            "/tenders/{tender}/own-library/renew",
            OFFICER,
            post(own_library::renew),
        )
        .page(
            "/tenders/{tender}/wording/{kept}",
            OFFICER,
            get(parts::wording::show).post(parts::wording::save),
        );
    let pages = pages.page(
        "/tenders/{tender}/thread",
        READERS,
        get(parts::thread::show),
    );
    let pages = parts::answers::pages(pages);
    let pages = parts::motivation::pages(pages);
    let pages = parts::goals::pages(pages);
    let pages = parts::knock_outs::pages(pages);
    let pages = parts::requirements::pages(pages);
    let pages = parts::scoring::pages(pages);
    let pages = parts::quality::pages(pages);
    let pages = parts::implementation::pages(pages);
    let pages = inventories::pages(pages);
    let pages = attachments::pages(pages);
    let pages = working_documents::pages(pages);
    planning::pages(pages)
}
