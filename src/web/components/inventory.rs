//! The tables beside the questions of a part, each with how many rows it has.

use maud::{Markup, html};

use crate::domain::phase::Phase;
use crate::domain::tender::inventory::{self, Inventory, Row, stakeholder};
use crate::domain::tender::part::Part;
use crate::domain::visibility::Field;
use crate::i18n::inventory as told;
use crate::web::desk::TenderDesk;
use crate::web::paths;

/// The tables of a part as links; nothing when who asks may read none.
pub fn links(desk: &TenderDesk, part: Part) -> Markup {
    let texts = desk.texts();
    let readable = |one: &&Inventory| desk.at.shows(one.field());
    let tables: Vec<&Inventory> = inventory::of_part(part).filter(readable).collect();
    html! {
        @if !tables.is_empty() {
            section.tables #tables {
                h2 { (texts.get("inventory-tables")) }
                ul {
                    @for one in &tables {
                        li {
                            a href=(paths::inventory(desk.id(), &one.code)) { (told::title(texts, one)) }
                            " " span.muted {
                                (texts.with("inventory-count", [("count", desk.at.rows(one).len().into())]))
                            }
                        }
                    }
                    @if part == Part::Motivation && desk.at.shows(Field::Budget) {
                        li { a href=(paths::below(desk.id(), "business-case")) { (texts.get("business-case")) } }
                    }
                }
            }
        }
    }
}

/// Who must still speak before the procurement enters a phase, for who may see the people.
pub fn to_hear(desk: &TenderDesk, phase: Phase) -> Markup {
    let texts = desk.texts();
    let rows: Vec<&Row> = desk.at.to_hear(phase).collect();
    html! {
        @if !rows.is_empty() && desk.at.shows(Field::Members) {
            div.note.caution {
                p.strong { (texts.get("inventory-to-hear")) }
                ul {
                    @for row in rows {
                        li { a href=(paths::inventory_row(desk.id(), stakeholder::TABLE, &row.id)) {
                            (row.value("group"))
                        } }
                    }
                }
            }
        }
    }
}
