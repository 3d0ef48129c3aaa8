//! One row: adding, changing, moving and taking it out.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};

use crate::actions::procurement::{self, Entry};
use crate::actions::writing::{self, Move};
use crate::domain::tender::inventory::{Column, ColumnKind, Inventory, Row};
use crate::i18n::inventory as told;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::components::sections;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::{Late, present};
use crate::web::{layout, paths};

use super::{MOST_ROWS, kind_of, list, may_write, read, readable, rows};

/// Shows the table with an empty row to add.
pub async fn new(
    desk: TenderDesk,
    Path((_, code)): Path<(String, String)>,
) -> Result<Markup, WebError> {
    let inventory = readable(&desk, &code)?;
    Ok(list::view(&desk, inventory, &Typed::default()))
}

/// Adds a row.
pub async fn add(
    desk: TenderDesk,
    Path((_, code)): Path<(String, String)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let inventory = readable(&desk, &code)?;
    let values = read::values(desk.texts(), inventory, &mut typed);
    if rows(&desk, inventory).len() >= MOST_ROWS {
        let full = desk
            .texts()
            .with("inventory-full", [("count", MOST_ROWS.into())]);
        typed.refuse("main", full);
    }
    if !typed.is_accepted() {
        return Ok(refused(list::view(&desk, inventory, &typed)));
    }
    let name_it = |number| format!("{}{number}", inventory.prefix);
    let make = |id| Row {
        id,
        inventory: inventory.code.clone(),
        values,
        ..Row::default()
    };
    let (viewer, kind) = (&desk.at.viewer, kind_of(inventory));
    let added = writing::add(desk.means(), viewer, desk.id(), kind, name_it, make).await;
    if let Err(problem) = added {
        let view = |typed: &Typed| list::view(&desk, inventory, typed);
        return late(&desk, inventory, "")
            .answer(&desk, problem, typed, view)
            .await;
    }
    let page = paths::inventory(desk.id(), &inventory.code);
    Ok(sections::to_section(&desk, &page, "new"))
}

/// Shows a row.
pub async fn show(
    desk: TenderDesk,
    Path((_, code, item)): Path<(String, String, String)>,
) -> Result<Markup, WebError> {
    let inventory = readable(&desk, &code)?;
    let entry = stored(&desk, inventory, &item).await?;
    let typed = read::filled(desk.texts(), inventory, &entry.value, entry.version);
    Ok(view(&desk, inventory, &item, &typed))
}

/// Saves a row.
pub async fn save(
    desk: TenderDesk,
    Path((_, code, item)): Path<(String, String, String)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let inventory = readable(&desk, &code)?;
    let view = |typed: &Typed| view(&desk, inventory, &item, typed);
    let Some(before) = present(stored(&desk, inventory, &item).await)? else {
        return late(&desk, inventory, &item).gone(&desk, typed, view).await;
    };
    let values = read::values(desk.texts(), inventory, &mut typed);
    if !typed.is_accepted() {
        return Ok(refused(view(&typed)));
    }
    let changed = Entry {
        id: item.clone(),
        version: typed.version(),
        value: Row {
            values,
            ..before.value
        },
    };
    let (viewer, kind) = (&desk.at.viewer, kind_of(inventory));
    match writing::save(desk.means(), viewer, desk.id(), kind, &changed).await {
        Ok(()) => Ok(back(&desk, inventory, &item)),
        Err(problem) => {
            let saved = present(stored(&desk, inventory, &item).await)?;
            let filled = |now: Entry<Row>| {
                let texts = desk.texts();
                read::filled(texts, inventory, &now.value, now.version)
            };
            let late = Late {
                saved: saved.map(filled),
                ..late(&desk, inventory, &item)
            };
            late.answer(&desk, problem, typed, view).await
        }
    }
}

/// Takes a row out.
pub async fn remove(
    desk: TenderDesk,
    Path((_, code, item)): Path<(String, String, String)>,
    typed: Typed,
) -> Result<Response, WebError> {
    let inventory = readable(&desk, &code)?;
    stored(&desk, inventory, &item).await?;
    let (viewer, kind) = (&desk.at.viewer, kind_of(inventory));
    let seen = typed.version();
    match writing::remove(desk.means(), viewer, desk.id(), kind, &item, seen).await {
        Ok(()) => Ok(back(&desk, inventory, "main")),
        Err(problem) => {
            let late = late(&desk, inventory, &item);
            late.not_done(&desk, problem).await
        }
    }
}

/// Moves a row up or down in its table.
pub async fn move_row(
    desk: TenderDesk,
    Path((_, code, item)): Path<(String, String, String)>,
    typed: Typed,
) -> Result<Response, WebError> {
    let inventory = readable(&desk, &code)?;
    let shown = rows(&desk, inventory);
    let order = shown.iter().map(|row| row.id.clone()).collect();
    let to = match typed.get("to") {
        "up" => Move::Up,
        _ => Move::Down,
    };
    let (viewer, kind) = (&desk.at.viewer, kind_of(inventory));
    let moved = writing::reorder(desk.means(), viewer, desk.id(), kind, order, &item, to).await;
    match moved {
        Ok(()) => Ok(back(&desk, inventory, &item)),
        Err(problem) => {
            let late = late(&desk, inventory, &item);
            late.not_done(&desk, problem).await
        }
    }
}

fn late<'a>(desk: &TenderDesk, inventory: &Inventory, item: &'a str) -> Late<'a> {
    let deeds = if inventory.inside {
        "working-row."
    } else {
        "inventory-row."
    };
    Late {
        deeds,
        object: item,
        back: paths::inventory(desk.id(), &inventory.code),
        ..Late::default()
    }
}

fn back(desk: &TenderDesk, inventory: &Inventory, section: &str) -> Response {
    let page = paths::inventory(desk.id(), &inventory.code);
    sections::to_section(desk, &page, section)
}

/// A row of this table; one of another table is not found here.
async fn stored(
    desk: &TenderDesk,
    inventory: &Inventory,
    item: &str,
) -> Result<Entry<Row>, WebError> {
    let kind = kind_of(inventory);
    let entry: Entry<Row> = procurement::item(desk.means(), &desk.at, kind, item).await?;
    if entry.value.inventory == inventory.code {
        Ok(entry)
    } else {
        Err(WebError::NotFound)
    }
}

fn view(desk: &TenderDesk, inventory: &Inventory, item: &str, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let table = told::title(texts, inventory);
    let fills = [("table", table.into()), ("item", item.into())];
    let title = texts.with("inventory-one", fills);
    let remove = paths::inventory_row(desk.id(), &inventory.code, &format!("{item}/remove"));
    let body = html! {
        (field::summary(texts, typed))
        p { a href=(paths::inventory(desk.id(), &inventory.code)) { (texts.get("inventory-see-all")) } }
        h1 { (title) }
        (form(desk, inventory, Some(item), typed))
        @if may_write(desk, inventory) {
            (Form::to(remove).draw(&desk.frame, &html! {
                (field::version(typed))
                button.button.danger type="submit" { (texts.get("inventory-remove")) }
            }))
        }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

/// The fields of a row; without an item they add one.
pub(super) fn form(
    desk: &TenderDesk,
    inventory: &Inventory,
    item: Option<&str>,
    typed: &Typed,
) -> Markup {
    let texts = desk.texts();
    let action = paths::inventory_row(desk.id(), &inventory.code, item.unwrap_or("new"));
    let writes = may_write(desk, inventory);
    let button = if item.is_some() {
        "action-save"
    } else {
        "inventory-add-button"
    };
    Form::to(action).class("sheet").own_checks().draw(
        &desk.frame,
        &html! {
            fieldset disabled[!writes] {
                legend.hidden { (told::title(texts, inventory)) }
                @if item.is_some() { (field::opened(typed, writes)) }
                div.short-fields {
                    @for column in &inventory.columns { (one_field(desk, inventory, column, typed)) }
                }
                @if writes {
                    div.actions { button.button type="submit" { (texts.get(button)) } }
                }
            }
        },
    )
}

fn one_field(desk: &TenderDesk, inventory: &Inventory, column: &Column, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let name = read::name(column);
    let field = Field {
        name: &name,
        label: told::column(texts, inventory, column),
        hint: None,
        optional: !column.required,
    };
    match column.kind {
        ColumnKind::Line => field::text(texts, typed, &field),
        ColumnKind::Text => field::area(texts, typed, &field, field::rows_for(typed.get(&name), 2)),
        ColumnKind::Number | ColumnKind::Percent | ColumnKind::Amount | ColumnKind::Date => {
            field::number(texts, typed, &field)
        }
        ColumnKind::Choice => {
            let empty = Choice::new("", texts.get("inventory-not-chosen"));
            let choices = column
                .choices
                .iter()
                .map(|code| Choice::new(code, told::choice(texts, inventory, column, code)));
            let choices: Vec<Choice> = std::iter::once(empty).chain(choices).collect();
            choice::select(texts, typed, &field, &choices)
        }
    }
}
