//! The rows of the list.

use maud::{Markup, html};

use crate::domain::permission::Deed;
use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::Requirement;
use crate::i18n::requirement_list::{class_word, kind_word};
use crate::i18n::{Texts, number};
use crate::web::components::wording;
use crate::web::desk::TenderDesk;
use crate::web::paths;

use super::filter::Filter;
use super::row::{self, Open};
use super::sort::{self, SortBy};

/// The columns, each of which sorts.
const COLUMNS: [SortBy; 6] = [
    SortBy::Number,
    SortBy::Text,
    SortBy::Class,
    SortBy::Area,
    SortBy::Points,
    SortBy::Goals,
];

/// The table; nothing can be ticked while a row is open.
pub(super) fn view(
    desk: &TenderDesk,
    shown: &[&Requirement],
    filter: &Filter,
    open: Option<Open<'_>>,
) -> Markup {
    let texts = desk.texts();
    let picks = desk.may(Deed::Write) && open.is_none();
    let path = paths::part(desk.id(), Part::Requirements);
    html! {
        table.sorts {
            caption.hidden { (texts.get("part-requirements")) }
            thead { tr {
                @if picks { th scope="col" { span.hidden { (texts.get("requirements-pick")) } } }
                @for by in COLUMNS { (sort::head(texts, filter, by, &path)) }
            } }
            tbody {
                @for one in shown {
                    @match open.filter(|open| open.item == one.id) {
                        Some(open) => (opened(desk, filter, open)),
                        None => (row(desk, one, filter, picks)),
                    }
                }
            }
        }
    }
}

fn opened(desk: &TenderDesk, filter: &Filter, open: Open<'_>) -> Markup {
    html! {
        tr id=(open.item) {
            td.word { (open.item) }
            td colspan=(COLUMNS.len() - 1) { (row::form(desk, open.item, filter, open.typed)) }
        }
    }
}

fn row(desk: &TenderDesk, one: &Requirement, filter: &Filter, picks: bool) -> Markup {
    let texts = desk.texts();
    let path = paths::item(desk.id(), Part::Requirements, &one.id);
    html! {
        tr id=(one.id) {
            @if picks {
                td.pick {
                    input type="checkbox" name="item" value=(one.id)
                        aria-label=(texts.with("requirements-pick-one", [("item", one.id.as_str().into())]));
                }
            }
            td.word {
                (one.id)
                @if picks { div.hint { (change(texts, one, filter)) } }
            }
            th.long scope="row" {
                a href=(sort::address(&path, filter)) {
                    @if one.text.is_empty() { (texts.get("requirements-no-text")) } @else { bdi { (one.text) } }
                }
                (marks(texts, one))
                (wording::mark(desk, Part::Requirements, &one.id))
            }
            td.word {
                (class_word(texts, one.class))
                @if let Some(kind) = one.kind { div.hint { (kind_word(texts, kind)) } }
            }
            td { (one.area) }
            td.num { (points(texts, one)) }
            td { (one.goals.join(", ")) }
        }
    }
}

/// Opens the row; the address is that of this very list.
fn change(texts: Texts, one: &Requirement, filter: &Filter) -> Markup {
    let filter = filter.query();
    let joint = if filter.is_empty() { "" } else { "&" };
    html! {
        a href={ "?" (filter) (joint) "edit=" (one.id) "#" (one.id) } {
            (texts.get("requirements-row")) span.hidden { " " (one.id) }
        }
    }
}

/// What is asked beside the answer, and what is kept for the negotiation.
fn marks(texts: Texts, one: &Requirement) -> Markup {
    html! {
        @if one.asks_description() {
            " " span.tag { (texts.get("requirements-mark-description")) }
        }
        @if one.negotiable { " " span.tag { (texts.get("requirements-mark-negotiable")) } }
    }
}

/// The points of one requirement, or that they are missing.
pub(super) fn points(texts: Texts, one: &Requirement) -> Markup {
    html! {
        @if let Some(points) = one.points {
            (number::plain(points, texts.language))
        } @else if one.class.scores() {
            span.tag.caution { (texts.get("requirements-no-points")) }
        }
    }
}
