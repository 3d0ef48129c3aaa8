//! What the three pages that record something of a bid share.

use axum::response::Response;
use maud::{Markup, html};

use crate::actions::bidding::{self, Recorded};
use crate::actions::procurement::{self, BidRow};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::Late;
use crate::web::paths;

/// The bid that the address names.
pub(super) async fn find(desk: &TenderDesk, id: &str) -> Result<BidRow, WebError> {
    let bids = procurement::bids(desk.means(), &desk.at).await?;
    bids.into_iter()
        .find(|row| row.bid.id == id)
        .ok_or(WebError::NotFound)
}

/// Saves what was typed, or brings the page back with it.
pub(super) async fn save(
    desk: &TenderDesk,
    row: BidRow,
    typed: Typed,
    recorded: &Recorded,
    filled: impl Fn(&TenderDesk, &BidRow) -> Typed,
    view: impl Fn(&TenderDesk, &BidRow, &Typed) -> Markup,
) -> Result<Response, WebError> {
    if !typed.is_accepted() {
        return Ok(refused(view(desk, &row, &typed)));
    }
    let seen = BidRow {
        version: typed.version(),
        ..row
    };
    match bidding::record(desk.means(), &desk.at.viewer, desk.id(), &seen, recorded).await {
        Ok(()) => Ok(desk.saved_to(&paths::bids(desk.id()))),
        Err(problem) => {
            let now = find(desk, &seen.bid.id).await?;
            let late = Late {
                saved: Some(filled(desk, &now)),
                ..late(desk, &seen.bid.id)
            };
            let view = |typed: &Typed| view(desk, &seen, typed);
            late.answer(desk, problem, typed, view).await
        }
    }
}

/// What a save about a bid is about, when it came too late.
pub(super) fn late<'a>(desk: &TenderDesk, bid: &'a str) -> Late<'a> {
    Late {
        deeds: "bid.",
        object: bid,
        back: paths::bids(desk.id()),
        ..Late::default()
    }
}

/// The pages of one bid, with where one is.
pub(super) fn tabs(desk: &TenderDesk, bid: &str, here: &str) -> Markup {
    let texts = desk.texts();
    html! {
        nav.tabs aria-label=(texts.get("bid-pages")) {
            ul {
                @for page in ["", "knock-outs", "answers", "texts"] {
                    @let path = if page.is_empty() {
                        paths::bid(desk.id(), bid)
                    } else {
                        paths::bid_page(desk.id(), bid, page)
                    };
                    @let key = if page.is_empty() { "bid-page-register".to_owned() } else { format!("bid-page-{page}") };
                    li { a href=(path) aria-current=[(page == here).then_some("page")] { (texts.get(&key)) } }
                }
            }
        }
    }
}
