//! Tables beside the questions of the parts: each as a list with a row to add below it.
//!
//! Which tables there are is said in `domain::tender::inventory`.

pub mod business_case;
pub mod list;
pub mod offered;
pub mod read;
pub mod row;

use axum::routing::{get, post};

use crate::actions::procurement::EntryKind;
use crate::domain::permission::Deed;
use crate::domain::tender::inventory::{self, Inventory, Row};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::pages::Pages;
use crate::web::screens::{OFFICER, READERS};

/// The most rows of a table.
pub const MOST_ROWS: usize = 500;

/// The pages of all tables.
pub fn pages(pages: Pages) -> Pages {
    pages
        .page(
            "/tenders/{tender}/business-case",
            READERS,
            get(business_case::show),
        )
        .page(
            "/tenders/{tender}/inventories/{inventory}",
            READERS,
            get(list::show),
        )
        .page(
            "/tenders/{tender}/inventories/{inventory}/new",
            OFFICER,
            get(row::new).post(row::add),
        )
        .page(
            "/tenders/{tender}/inventories/{inventory}/suggested",
            OFFICER,
            post(offered::take),
        )
        .page(
            "/tenders/{tender}/inventories/{inventory}/{row}",
            READERS,
            get(row::show).post(row::save),
        )
        .page(
            "/tenders/{tender}/inventories/{inventory}/{row}/remove",
            OFFICER,
            post(row::remove),
        )
        .page(
            "/tenders/{tender}/inventories/{inventory}/{row}/move",
            OFFICER,
            post(row::move_row),
        )
}

/// The table with this code, for who may read it.
///
/// # Errors
/// Not found for a code that is no table, and for who may not read it.
fn readable(desk: &TenderDesk, code: &str) -> Result<&'static Inventory, WebError> {
    inventory::find(code)
        .filter(|one| desk.at.shows(one.field()))
        .ok_or(WebError::NotFound)
}

/// The kind of entry that its rows are.
fn kind_of(inventory: &Inventory) -> EntryKind {
    if inventory.inside {
        EntryKind::WorkingRow
    } else {
        EntryKind::InventoryRow
    }
}

/// Whether who asks may change it now.
fn may_write(desk: &TenderDesk, inventory: &Inventory) -> bool {
    let deed = if inventory.inside {
        Deed::Work
    } else {
        Deed::Write
    };
    desk.may(deed)
}

/// Its rows, as far as who asks may read them.
fn rows<'a>(desk: &'a TenderDesk, inventory: &Inventory) -> Vec<&'a Row> {
    desk.at.rows(inventory)
}
