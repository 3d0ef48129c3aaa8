//! The answers of part 5: the method, the criteria with what they count for, and the contract.

use maud::{Markup, html};

use crate::domain::permission::Deed;
use crate::domain::tender::criterion::{Branch, branches};
use crate::domain::tender::part::Part;
use crate::domain::tender::worth::Worth;
use crate::web::back::Back;
use crate::web::desk::TenderDesk;
use crate::web::paths;
use crate::web::screens::parts::scoring::{facts, how, terms, worth};

use super::rows::{change, not_filled};

/// What was chosen, in the words of the part itself.
pub fn view(desk: &TenderDesk) -> Markup {
    let back = Some(Back::Answers(Part::Scoring));
    html! {
        (facts::method(desk, back))
        (criteria(desk))
        (terms::section(desk, back))
    }
}

fn criteria(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    let caption = texts.get("scoring-criteria");
    let counted = Worth::of(desk.at.tender.award.method);
    let rows = branches(&desk.at.tender.criteria, None);
    html! {
        h2 { (caption) }
        @if rows.is_empty() {
            p { (not_filled(texts)) }
        } @else {
            div.scroll tabindex="0" role="region" aria-label=(caption) {
                table {
                    caption.hidden { (caption) }
                    thead { tr {
                        th scope="col" { (texts.get("scoring-criterion")) }
                        th scope="col" { (texts.get("scoring-how")) }
                        th scope="col" { (texts.get("scoring-goals")) }
                        th.num scope="col" { (texts.get(worth::name(counted))) }
                        @if desk.may(Deed::Write) {
                            th scope="col" { span.hidden { (texts.get("written-change")) } }
                        }
                    } }
                    tbody { @for branch in &rows { (row(desk, counted, branch)) } }
                }
            }
        }
    }
}

fn row(desk: &TenderDesk, counted: Worth, branch: &Branch<'_>) -> Markup {
    let texts = desk.texts();
    let one = branch.criterion;
    let form = paths::criterion(desk.id(), &one.id);
    html! {
        tr id=(one.id) {
            th.(format!("deep-{}", branch.depth.min(4))) scope="row" { (one.called()) }
            td { (how::text(desk, one)) }
            td { @if one.goals.is_empty() { (not_filled(texts)) } @else { (one.goals.join(", ")) } }
            td.num {
                @if let Some(known) = counted.get(one) { (worth::print(counted, known, texts.language)) }
                @else if counted.belongs_to(one) { (not_filled(texts)) }
            }
            @if desk.may(Deed::Write) {
                td.deeds { (change(desk, Part::Scoring, &form, "name", one.called())) }
            }
        }
    }
}
