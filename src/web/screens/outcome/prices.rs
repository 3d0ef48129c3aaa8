//! While the prices are shut: why, and the way to where two people open them.

use maud::{Markup, html};

use crate::domain::permission::Deed;
use crate::domain::road::opening::OpeningKind;
use crate::web::desk::TenderDesk;
use crate::web::{layout, paths};

/// The page while the prices are shut.
pub(super) fn shut(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    let title = texts.get("rail-outcome");
    let body = html! {
        h1 { (title) }
        p.lead { (texts.get("outcome-shut")) }
        @if desk.may(Deed::OpenPrices) {
            p { (texts.get("outcome-shut-two")) }
            p { a.button href=(paths::opening(desk.id(), OpeningKind::Prices)) { (texts.get("opening-prices-title")) } }
        } @else {
            p.note { (texts.get("outcome-shut-wait")) }
        }
    };
    layout::tender(desk, &title, &body)
}
