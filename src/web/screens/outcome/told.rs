//! Tables and sentences of the outcome as markup.

use maud::{Markup, html};

use crate::i18n::outcome::table::Table;

/// A table that scrolls within itself.
pub(super) fn table(table: &Table) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(table.caption) {
            table {
                caption { (table.caption) }
                thead { tr {
                    @for column in &table.columns {
                        th.num[column.numeric] scope="col" { (column.header) }
                    }
                } }
                tbody {
                    @for row in &table.rows {
                        tr.first[row.strong] {
                            @for (at, cell) in row.cells.iter().enumerate() {
                                @if at == table.head {
                                    th.num[table.columns[at].numeric] scope="row" { (cell) }
                                } @else {
                                    td.num[table.columns[at].numeric] { (cell) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// One sentence as a paragraph, several as a list.
pub(super) fn sentences(told: &[String]) -> Markup {
    html! {
        @match told {
            [] => {},
            [one] => { p { (one) } },
            several => { ul { @for one in several { li { (one) } } } },
        }
    }
}
