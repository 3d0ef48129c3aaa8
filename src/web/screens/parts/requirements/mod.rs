//! Part 4: requirements, in a list that stays readable with hundreds of them.

pub mod bulk;
mod bulk_page;
pub mod curve;
pub mod edit;
pub mod exercise;
pub mod export;
pub mod fields;
pub mod file;
pub mod filter;
pub mod library;
pub mod list;
pub mod order;
pub mod paste;
pub mod read;
pub mod row;
pub mod sentence;
pub mod sort;
mod table;
pub mod undo;
pub mod workshop;

use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use form_urlencoded::Serializer;
use rust_decimal::Decimal;

use crate::domain::permission::Deed;
use crate::domain::tender::requirement::RequirementClass;
use crate::i18n::{Texts, date, number};
use crate::libraries::items::Library;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::pages::Pages;
use crate::web::screens::{OFFICER, READERS};

/// The pages of this part.
pub fn pages(pages: Pages) -> Pages {
    one_pages(list_pages(pages))
}

fn list_pages(pages: Pages) -> Pages {
    pages
        .page("/tenders/{tender}/requirements", READERS, get(list::show))
        .page(
            "/tenders/{tender}/requirements/order",
            OFFICER,
            get(order::show),
        )
        .page(
            "/tenders/{tender}/requirements/library",
            OFFICER,
            get(library::show).post(library::add),
        )
        .page(
            "/tenders/{tender}/requirements/exercise",
            OFFICER,
            get(exercise::show).post(exercise::add),
        )
        .page(
            "/tenders/{tender}/requirements/workshop",
            OFFICER,
            get(workshop::show).post(workshop::choose),
        )
        .page(
            "/tenders/{tender}/requirements/workshop/undo",
            OFFICER,
            post(workshop::undo::save),
        )
        .page(
            "/tenders/{tender}/requirements/paste",
            OFFICER,
            get(paste::show).post(paste::add),
        )
        .page(
            "/tenders/{tender}/requirements/paste/file",
            OFFICER,
            post(file::look).layer(file::BOUNDS.body()),
        )
        .page(
            "/tenders/{tender}/requirements/bulk",
            OFFICER,
            get(bulk::show).post(bulk::save),
        )
        .page(
            "/tenders/{tender}/requirements/undo",
            OFFICER,
            post(undo::save),
        )
        .page(
            "/tenders/{tender}/requirements/list.csv",
            READERS,
            get(export::csv),
        )
        .page(
            "/tenders/{tender}/requirements/list.xlsx",
            READERS,
            get(export::xlsx),
        )
}

fn one_pages(pages: Pages) -> Pages {
    pages
        .page(
            "/tenders/{tender}/requirements/new",
            OFFICER,
            get(edit::new).post(edit::add),
        )
        .page(
            "/tenders/{tender}/requirements/{item}",
            READERS,
            get(edit::show).post(edit::save),
        )
        .page(
            "/tenders/{tender}/requirements/{item}/remove",
            OFFICER,
            post(edit::remove),
        )
        .page(
            "/tenders/{tender}/requirements/{item}/row",
            OFFICER,
            post(row::save),
        )
        .page(
            "/tenders/{tender}/requirements/{item}/move",
            OFFICER,
            post(order::reorder),
        )
}

/// The library with this code to write from, else that of the tender; there is nothing to write
/// once the tender is published.
fn library_to_choose<'a>(desk: &'a TenderDesk, code: &str) -> Result<&'a Library, WebError> {
    if desk.may(Deed::Write) {
        desk.library_or(code).ok_or(WebError::NotFound)
    } else {
        Err(WebError::NotNow)
    }
}

/// The library that the tender was started from; there is nothing to write once the tender is published.
fn writable_library(desk: &TenderDesk) -> Result<&Library, WebError> {
    if desk.may(Deed::Write) {
        desk.library().ok_or(WebError::NotFound)
    } else {
        Err(WebError::NotNow)
    }
}

/// The classes in the order in which these screens show them: out of scope comes last.
const CLASSES: [RequirementClass; 5] = [
    RequirementClass::Must,
    RequirementClass::Should,
    RequirementClass::Could,
    RequirementClass::ToDevelop,
    RequirementClass::Wont,
];

/// "3 punten".
fn points_text(texts: Texts, points: Decimal) -> String {
    if points == Decimal::ONE {
        return texts.get("requirements-one-point");
    }
    let points = number::plain(points, texts.language);
    texts.with("requirements-points", [("points", points.into())])
}

/// The id of the requirement with this number.
pub(in crate::web::screens) fn name_it(number: usize) -> String {
    format!("R{number:03}")
}

/// Goes to a page that says when it was saved, with this query, at this place on the page.
fn saved_at(desk: &TenderDesk, path: &str, query: &[(&str, &str)], place: &str) -> Response {
    let time = date::clock(desk.means().clock.now(), desk.language());
    let mut full = Serializer::new(String::new());
    for (name, value) in query {
        full.append_pair(name, value);
    }
    full.append_pair("saved", &time);
    Redirect::to(&format!("{path}?{}#{place}", full.finish())).into_response()
}
