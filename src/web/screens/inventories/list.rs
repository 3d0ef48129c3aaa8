//! A table with its rows, what can be taken over, and a row to add.

use axum::extract::Path;
use maud::{Markup, html};

use crate::domain::quantity::money::Money;
use crate::domain::tender::inventory::business_case;
use crate::domain::tender::inventory::price_line;
use crate::domain::tender::inventory::stakeholder::{self, Word};
use crate::domain::tender::inventory::team;
use crate::domain::tender::inventory::{BEFORE_BUYING, Column, ColumnKind, Inventory, Row};
use crate::i18n::{inventory as told, number as numbers};
use crate::web::components::part;
use crate::web::components::working_document;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::{layout, paths};

use super::{MOST_ROWS, may_write, offered, readable, row, rows};

/// Shows the table.
pub async fn show(
    desk: TenderDesk,
    Path((_, code)): Path<(String, String)>,
) -> Result<Markup, WebError> {
    let inventory = readable(&desk, &code)?;
    Ok(view(&desk, inventory, &Typed::default()))
}

/// The page; `typed` is the row to add, when it was refused.
pub(super) fn view(desk: &TenderDesk, inventory: &Inventory, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = told::title(texts, inventory);
    let rows = rows(desk, inventory);
    let writes = may_write(desk, inventory);
    let part_name = texts.get(&format!("part-{}", inventory.part().name()));
    let body = html! {
        (crate::web::components::field::summary(texts, typed))
        p { a href=(paths::part(desk.id(), inventory.part())) {
            (texts.with("inventory-back", [("part", part_name.into())]))
        } }
        h1 { (title) }
        p.lead { (told::about(texts, inventory)) }
        p.muted { (texts.get(if inventory.inside { "inventory-inside" } else { "inventory-published" })) }
        @if rows.is_empty() {
            p { (texts.get(if writes { "inventory-empty-add" } else { "inventory-empty" })) }
        } @else {
            div.scroll tabindex="0" role="region" aria-label=(title) {
                (table(desk, inventory, &rows, writes))
            }
        }
        @if inventory.code == stakeholder::TABLE {
            p { a href=(paths::working_documents(desk.id())) { (texts.get("working-documents-see")) } }
        }
        @if business_case::TABLES.contains(&inventory.code.as_str()) {
            p { a href=(paths::below(desk.id(), "business-case")) { (texts.get("business-case-see")) } }
        }
        @if writes {
            @if rows.len() < MOST_ROWS {
                (offered::form(desk, inventory, &rows))
                section #new {
                    h2 { (texts.get("inventory-add")) }
                    (row::form(desk, inventory, None, typed))
                }
            } @else {
                p.note { (texts.with("inventory-full", [("count", MOST_ROWS.into())])) }
            }
        }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn table(desk: &TenderDesk, inventory: &Inventory, rows: &[&Row], writes: bool) -> Markup {
    let texts = desk.texts();
    // A column that nobody filled in takes no room; long texts stand under the name of the row.
    let filled = |column: &&Column| rows.iter().any(|row| !row.value(&column.code).is_empty());
    let (long, columns): (Vec<&Column>, Vec<&Column>) = inventory
        .columns
        .iter()
        .filter(filled)
        .partition(|column| column.kind == ColumnKind::Text);
    let counts = business_case::TABLES.contains(&inventory.code.as_str());
    html! {
        table.inventory {
            caption.hidden { (told::title(texts, inventory)) }
            thead { tr {
                th scope="col" { (texts.get("inventory-number")) }
                @for column in &columns {
                    th.num[is_figure(column)] scope="col" { (told::column(texts, inventory, column)) }
                }
                @if counts { th.num scope="col" { (texts.get("business-case-amount")) } }
                @if writes { th scope="col" { span.hidden { (texts.get("inventory-order")) } } }
            } }
            tbody {
                @for (index, one) in rows.iter().enumerate() {
                    tr id=(one.id) {
                        th.nr scope="row" { (number(desk, inventory, one, writes)) }
                        @for column in &columns {
                            td.num[is_figure(column)] data-label=(told::column(texts, inventory, column)) {
                                (told::cell(texts, inventory, column, one))
                                @if column.code == inventory.naming() { (below(desk, inventory, &long, one)) }
                            }
                        }
                        @if counts {
                            td.num data-label=(texts.get("business-case-amount")) { (amount(desk, one)) }
                        }
                        @if writes {
                            td.deeds {
                                (part::movers(
                                    &desk.frame,
                                    &paths::inventory_row(desk.id(), &inventory.code, &format!("{}/move", one.id)),
                                    &one.id, index == 0, index + 1 == rows.len(),
                                ))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The number of a row, which leads to its page for who may change it, with a word about it.
fn number(desk: &TenderDesk, inventory: &Inventory, row: &Row, writes: bool) -> Markup {
    let texts = desk.texts();
    html! {
        @if writes {
            a href=(paths::inventory_row(desk.id(), &inventory.code, &row.id)) {
                (row.id) span.hidden { " " (texts.get("inventory-change")) }
            }
        } @else { (row.id) }
        (remark(desk, inventory, row))
    }
}

/// The long texts of a row, each with what it is.
fn below(desk: &TenderDesk, inventory: &Inventory, long: &[&Column], row: &Row) -> Markup {
    let texts = desk.texts();
    html! {
        @if let Some(size) = team::size(row) {
            p.said.muted { (texts.get(&format!("inventory-team-{size}"))) }
        }
        @for column in long {
            @if !row.value(&column.code).is_empty() {
                p.said.muted { (told::column(texts, inventory, column)) ": " (row.value(&column.code)) }
            }
        }
        @if inventory.code == stakeholder::TABLE { (working_document::of_stakeholder(desk, row)) }
    }
}

fn is_figure(column: &Column) -> bool {
    matches!(
        column.kind,
        ColumnKind::Number | ColumnKind::Percent | ColumnKind::Amount
    )
}

fn amount(desk: &TenderDesk, row: &Row) -> String {
    if business_case::is_open(row) {
        return desk.texts().get("inventory-open-amount");
    }
    let amount = business_case::cents(business_case::amount(row));
    Money::try_from(amount).map_or_else(
        |_| numbers::fixed(amount, 2, desk.language()),
        |money| numbers::money(money, desk.language()),
    )
}

/// A word about a row that deserves a look.
fn remark(desk: &TenderDesk, inventory: &Inventory, row: &Row) -> Markup {
    let texts = desk.texts();
    let key = match inventory.code.as_str() {
        stakeholder::TABLE => match stakeholder::word(row) {
            Word::Awaited => Some(("caution", "inventory-awaited")),
            Word::Objects => Some(("wrong", "inventory-objects")),
            Word::Free | Word::Given => None,
        },
        price_line::TABLE => match price_line::is_worth_it(row) {
            Some(true) => Some(("good", "inventory-module-worth")),
            Some(false) => Some(("caution", "inventory-module-doubt")),
            None => None,
        },
        BEFORE_BUYING if row.value("answer") == "yes" => {
            Some(("caution", "inventory-before-buying-look"))
        }
        _ => None,
    };
    html! {
        @if let Some((tone, key)) = key { " " span.tag.(tone) { (texts.get(key)) } }
    }
}
