//! What became of a proposal or a remark, in words.

use maud::{Markup, html};

use crate::domain::contribution::Settled;
use crate::domain::contribution::proposal::{Outcome, Proposal};
use crate::domain::contribution::remark::Place;
use crate::domain::contribution::remark::Remark;
use crate::i18n::date;
use crate::web::desk::TenderDesk;
use crate::web::paths;

/// A moment as it is shown.
pub fn moment(desk: &TenderDesk, at: &str) -> String {
    let parsed = at.parse().map(|at| date::moment(at, desk.language()));
    parsed.unwrap_or_default()
}

/// What came of a proposal; nothing while it is open.
pub fn of_proposal(desk: &TenderDesk, proposal: &Proposal) -> Markup {
    let texts = desk.texts();
    match &proposal.outcome {
        Outcome::Open => html! {},
        Outcome::Taken(entry, by) => {
            let place = Place {
                part: proposal.proposed.kind.part(),
                entry: entry.clone(),
            };
            html! {
                p.note {
                    (texts.get("proposal-taken")) " "
                    // While a publication is changed, only the officer can see what it became.
                    @if place.is_in(&desk.at.tender) {
                        a href=(paths::place(desk.id(), place.part, entry)) { (entry) }
                    } @else { (entry) }
                    ". " (by_whom(desk, by))
                }
            }
        }
        Outcome::Withdrawn(by) => html! {
            p.note { (texts.get("proposal-withdrawn")) " " (by_whom(desk, by)) }
        },
        Outcome::SetAside(reason, by) => html! {
            p.note { (texts.get("proposal-aside")) " " span.said { (reason) } " " (by_whom(desk, by)) }
        },
    }
}

/// The answer to a remark; nothing while it is open.
pub fn of_remark(desk: &TenderDesk, remark: &Remark) -> Markup {
    html! {
        @if let Some((reply, by)) = &remark.settled {
            p.note {
                (desk.texts().get("remark-settled")) " " span.said { (reply) } " " (by_whom(desk, by))
            }
        }
    }
}

fn by_whom(desk: &TenderDesk, by: &Settled) -> Markup {
    html! { span.muted { (by.by) ", " (moment(desk, &by.at)) } }
}
