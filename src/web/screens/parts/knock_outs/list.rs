//! The knock-outs of a tender.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};

use crate::actions::procurement::EntryKind;
use crate::actions::writing::{self, Move};
use crate::domain::permission::Deed;
use crate::domain::tender::knock_out::KnockOut;
use crate::domain::tender::part::Part;
use crate::domain::wording::{musts, security};
use crate::web::components::{part, wording};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::{layout, paths};

/// Shows the knock-outs.
pub async fn show(desk: TenderDesk) -> Markup {
    let texts = desk.texts();
    let knock_outs = &desk.at.tender.knock_outs;
    let body = html! {
        (part::head(&desk, Part::KnockOuts))
        @if desk.may(Deed::Write) && knock_outs.len() > musts::MOST_KNOCK_OUTS {
            p.note.caution {
                (texts.with("wording-many-knock-outs",
                    [("count", knock_outs.len().into()), ("most", musts::MOST_KNOCK_OUTS.into())]))
            }
        }
        @if let Some(count) = security::many(knock_outs).filter(|_| desk.may(Deed::Write)) {
            p.note.caution {
                (texts.with("knock-outs-security",
                    [("count", count.into()), ("many", security::MANY_SECURITY.into())]))
            }
        }
        @if knock_outs.is_empty() {
            p.muted { (texts.get("knock-outs-empty")) }
        } @else {
            div.scroll tabindex="0" role="region" aria-label=(texts.get("part-knock-outs")) {
                (table(&desk, knock_outs))
            }
        }
        @if desk.may(Deed::Write) {
            div.actions {
                @if offers(&desk) {
                    a.button.quiet href=(paths::choose(desk.id(), Part::KnockOuts)) {
                        (texts.get("knock-outs-choose"))
                    }
                }
                a.button.quiet href=(paths::new_item(desk.id(), Part::KnockOuts)) {
                    (texts.get("knock-outs-add"))
                }
            }
        }
        (part::end(&desk, Part::KnockOuts))
    };
    layout::tender(&desk, &texts.get("part-knock-outs"), &body)
}

/// Moves a knock-out up or down.
pub async fn reorder(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    typed: Typed,
) -> Result<Response, WebError> {
    let to = if typed.get("to") == "up" {
        Move::Up
    } else {
        Move::Down
    };
    let knock_outs = desk.at.tender.knock_outs.iter();
    let order = knock_outs.map(|one| one.id.clone()).collect();
    let (viewer, kind) = (&desk.at.viewer, EntryKind::KnockOut);
    writing::reorder(desk.means(), viewer, desk.id(), kind, order, &item, to).await?;
    Ok(desk.saved_to(&paths::part(desk.id(), Part::KnockOuts)))
}

fn offers(desk: &TenderDesk) -> bool {
    let libraries = desk.app.libraries.all();
    libraries
        .iter()
        .any(|library| !library.knock_outs.is_empty())
}

fn table(desk: &TenderDesk, knock_outs: &[KnockOut]) -> Markup {
    let texts = desk.texts();
    html! {
        table.texts {
            caption.hidden { (texts.get("part-knock-outs")) }
            thead { tr {
                th scope="col" { (texts.get("knock-outs-number")) }
                th scope="col" { (texts.get("knock-outs-text-and-evidence")) }
                th scope="col" { span.hidden { (texts.get("knock-outs-change")) } }
            } }
            tbody {
                @for (index, one) in knock_outs.iter().enumerate() {
                    tr {
                        th.nr scope="row" { (one.id) }
                        td { (words(desk, one)) }
                        td.deeds { (deeds(desk, one, index == 0, index + 1 == knock_outs.len())) }
                    }
                }
            }
        }
    }
}

fn words(desk: &TenderDesk, one: &KnockOut) -> Markup {
    let texts = desk.texts();
    html! {
        p { (one.text) (wording::mark(desk, Part::KnockOuts, &one.id)) }
        @if one.evidence.is_empty() {
            p { span.tag.caution { (texts.get("knock-outs-no-evidence")) } }
        } @else {
            p.muted { strong { (texts.get("knock-outs-evidence")) ": " } (one.evidence) }
        }
        @if !one.goals.is_empty() {
            p.muted { strong { (texts.get("knock-outs-goals")) ": " } (one.goals.join(", ")) }
        }
    }
}

fn deeds(desk: &TenderDesk, one: &KnockOut, first: bool, last: bool) -> Markup {
    let texts = desk.texts();
    let write = desk.may(Deed::Write);
    let action = paths::item_deed(desk.id(), Part::KnockOuts, &one.id, "move");
    html! {
        a href=(paths::item(desk.id(), Part::KnockOuts, &one.id)) {
            (texts.get(if write { "knock-outs-change" } else { "knock-outs-read" }))
            span.hidden { " " (one.id) }
        }
        @if write { " " (part::movers(&desk.frame, &action, &one.id, first, last)) }
    }
}
