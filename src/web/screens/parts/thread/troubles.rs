//! The bottlenecks as a table: which goals each blocks, and what is asked to take it away.

use maud::{Markup, html};

use crate::domain::tender::thread::{Asked, Thread, Trouble};
use crate::web::desk::TenderDesk;
use crate::web::paths;

use super::page_of;

/// The table; nothing without bottlenecks.
pub fn table(desk: &TenderDesk, thread: &Thread<'_>) -> Markup {
    let texts = desk.texts();
    let title = texts.get("thread-bottlenecks");
    html! {
        @if !thread.troubles.is_empty() {
            h2 { (title) }
            div.scroll tabindex="0" role="region" aria-label=(title) {
                table {
                    caption.hidden { (title) }
                    thead { tr {
                        th scope="col" { (texts.get("thread-bottleneck")) }
                        th scope="col" { (texts.get("thread-blocks")) }
                        th scope="col" { (texts.get("thread-solved-by")) }
                    } }
                    tbody { @for one in &thread.troubles { (row(desk, one)) } }
                }
            }
        }
    }
}

fn row(desk: &TenderDesk, one: &Trouble<'_>) -> Markup {
    let bottleneck = one.bottleneck;
    html! {
        tr id=(bottleneck.id) {
            th.long scope="row" {
                a href=(paths::bottleneck(desk.id(), &bottleneck.id)) {
                    strong { (bottleneck.id) } " " (bottleneck.text)
                }
            }
            td { (bottleneck.goals.join(", ")) }
            td {
                @for (index, requirement) in one.solved_by.iter().enumerate() {
                    @if index > 0 { ", " }
                    a href=(page_of(desk, Asked::Requirement(requirement))) { (requirement.id) }
                }
                @if one.solved_by.is_empty() {
                    span.muted { (desk.texts().get("thread-solved-by-none")) }
                }
            }
        }
    }
}
