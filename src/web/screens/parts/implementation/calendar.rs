//! The yearly calendar of the contract, to read.

use maud::{Markup, html};

use crate::i18n::calendar;
use crate::i18n::date;
use crate::web::components::sections::Line;
use crate::web::desk::TenderDesk;
use crate::web::paths;

/// Its line in the contents.
pub fn line(desk: &TenderDesk) -> Line {
    Line {
        section: "calendar".to_owned(),
        title: desk.texts().get("calendar-title"),
        state: String::new(),
    }
}

/// The section.
pub fn section(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    let years = desk.at.tender.contract.calendar();
    let title = texts.get("calendar-title");
    let day = |day| date::day(day, texts.language);
    html! {
        section #calendar {
            h2 { (title) }
            @if years.is_empty() {
                p { (texts.get("calendar-open")) }
            } @else {
                div.scroll tabindex="0" role="region" aria-label=(title) {
                    table.rows.stack.typed {
                        caption.hidden { (title) }
                        thead { tr {
                            @for key in calendar::COLUMNS { th scope="col" { (texts.get(key)) } }
                        } }
                        tbody {
                            @for (number, year) in (1..).zip(&years) {
                                tr {
                                    th.plain scope="row" { (calendar::name(texts, number, year)) }
                                    td data-label=(texts.get("calendar-until")) { (day(year.until)) }
                                    td data-label=(texts.get("calendar-evaluation")) { (year.evaluation.map(day).unwrap_or_default()) }
                                    td data-label=(texts.get("calendar-notice")) { (year.notice.map(day).unwrap_or_default()) }
                                    td data-label=(texts.get("calendar-called")) { (calendar::calls(texts, year)) }
                                }
                            }
                        }
                    }
                }
            }
            p { a href={ (paths::contract(desk.id())) "#review" } { (texts.get("calendar-link")) } }
        }
    }
}
