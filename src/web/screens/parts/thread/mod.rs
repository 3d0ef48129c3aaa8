//! The golden thread on one page: goals, what serves them, and where the thread breaks.

pub mod gaps;
pub mod matrix;
pub mod troubles;

use maud::{Markup, html};

use crate::domain::permission::Deed;
use crate::domain::tender::criterion::{Criterion, CriterionKind};
use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::RequirementClass;
use crate::domain::tender::thread::{self, Asked, Thread};
use crate::i18n::Fill;
use crate::web::back::Back;
use crate::web::desk::TenderDesk;
use crate::web::{layout, paths};

/// The classes that ask something, in the order of the requirements.
const CLASSES: [RequirementClass; 4] = [
    RequirementClass::Must,
    RequirementClass::Should,
    RequirementClass::Could,
    RequirementClass::ToDevelop,
];

/// Shows the page.
pub async fn show(desk: TenderDesk) -> Markup {
    let texts = desk.texts();
    let title = texts.get("thread-title");
    let thread = thread::thread(&desk.at.tender);
    let body = html! {
        h1 { (title) }
        p.lead { (texts.get("thread-lead")) }
        @if thread.lines.is_empty() {
            p { (texts.get("thread-no-goals")) }
            p { a href=(paths::part(desk.id(), Part::Goals)) { (texts.get("part-goals")) } }
        } @else {
            (verdict(&desk, &thread))
            (matrix::table(&desk, &thread))
        }
        (troubles::table(&desk, &thread))
        (gaps::sections(&desk, &thread.gaps))
    };
    layout::tender(&desk, &title, &body)
}

/// How much there is, and whether the thread is whole.
fn verdict(desk: &TenderDesk, thread: &Thread<'_>) -> Markup {
    let texts = desk.texts();
    let asked = thread::asked(&desk.at.tender);
    let count = |of: fn(&Asked<'_>) -> bool| Fill::from(asked.iter().filter(|one| of(one)).count());
    let fills = [
        ("goals", Fill::from(thread.lines.len())),
        ("knock_outs", count(|one| matches!(one, Asked::KnockOut(_)))),
        (
            "requirements",
            count(|one| matches!(one, Asked::Requirement(_))),
        ),
        ("criteria", count(|one| matches!(one, Asked::Criterion(_)))),
    ];
    html! {
        div.strong { (texts.with("thread-counts", fills)) }
        @if thread.gaps.is_empty() {
            p.note { (texts.get("thread-whole")) }
        } @else {
            p.note.caution {
                (texts.with("thread-broken", [("count", thread.gaps.len().into())])) " "
                a href="#gaps" { (texts.get("thread-to-gaps")) }
            }
        }
    }
}

/// The page of something that is asked; for who may write it, at the goals that it serves.
fn page_of(desk: &TenderDesk, asked: Asked<'_>) -> String {
    let page = match asked {
        Asked::KnockOut(one) => paths::item(desk.id(), Part::KnockOuts, &one.id),
        Asked::Requirement(one) => paths::item(desk.id(), Part::Requirements, &one.id),
        Asked::Criterion(one) => page_of_criterion(desk, one),
    };
    at_field(desk, page, "goals")
}

fn page_of_criterion(desk: &TenderDesk, one: &Criterion) -> String {
    match one.kind {
        Some(CriterionKind::Marked) => paths::item(desk.id(), Part::Quality, &one.id),
        Some(CriterionKind::Requirements | CriterionKind::Measured) | None => {
            paths::criterion(desk.id(), &one.id)
        }
    }
}

/// A form at a field, from which saving leads back here; for who only reads, the page itself.
fn at_field(desk: &TenderDesk, page: String, field: &str) -> String {
    if desk.may(Deed::Write) {
        Back::Thread.from_field(&page, field)
    } else {
        page
    }
}
