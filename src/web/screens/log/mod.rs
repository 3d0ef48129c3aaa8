//! The log of a tender, the log of the accounts, and what is downloaded to check them.

mod files;
mod filter;
mod table;
mod tender;

pub mod accounts;

use axum::routing::{get, post};

use crate::web::pages::{Access, Pages};
use crate::web::screens::OVERSEERS;

/// The pages of this area.
pub fn pages(pages: Pages) -> Pages {
    pages
        .page("/tenders/{tender}/log", OVERSEERS, get(tender::show))
        .page(
            "/tenders/{tender}/log/chain.jsonl",
            OVERSEERS,
            get(files::chain),
        )
        .page(
            "/tenders/{tender}/log/checkpoint.txt",
            OVERSEERS,
            get(files::checkpoint),
        )
        .page("/tenders/{tender}/log/key.txt", OVERSEERS, get(files::key))
        .page(
            "/tenders/{tender}/log/checkpoint",
            OVERSEERS,
            post(files::make_checkpoint),
        )
        .page("/log", Access::Administrator, get(accounts::show))
        // Whoever was handed a log must be able to check it.
        .page("/verify-log.py", Access::Public, get(files::script))
}
