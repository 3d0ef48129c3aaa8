//! Rows to start from: those of the program, and those of the library of the tender.

use std::collections::{BTreeMap, BTreeSet};

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};

use crate::actions::writing;
use crate::domain::tender::inventory::{Inventory, Row, price_line};
use crate::i18n::inventory as told;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::Field;
use crate::web::components::post_form::Form;
use crate::web::components::sections;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::paths;

use super::{MOST_ROWS, kind_of, may_write, readable, rows};

/// A row to start from.
struct Offer {
    /// Names it: of the program `own-<code>`, of a library its code.
    code: String,
    values: BTreeMap<String, String>,
}

/// What is offered and not taken yet, each with a box.
pub(super) fn form(desk: &TenderDesk, inventory: &Inventory, rows: &[&Row]) -> Markup {
    let texts = desk.texts();
    let offers = open(desk, inventory, rows);
    let action = paths::inventory_row(desk.id(), &inventory.code, "suggested");
    let choices: Vec<Choice> = offers
        .iter()
        .map(|offer| {
            let naming = offer.values.get(inventory.naming());
            Choice::with_hint(
                &offer.code,
                naming.cloned().unwrap_or_default(),
                hint(desk, inventory, offer),
            )
        })
        .collect();
    let field = Field::new(texts, "take", "inventory-offered");
    let typed = Typed::default();
    html! {
        @if !choices.is_empty() {
            details open[rows.is_empty()] {
                summary { (texts.with("inventory-offered-count", [("count", choices.len().into())])) }
                (Form::to(action).class("sheet").draw(&desk.frame, &html! {
                    (choice::checkboxes(texts, &typed, &field, &choices))
                    div.actions {
                        button.button.quiet type="submit" { (texts.get("inventory-take")) }
                        button.button.quiet type="submit" name="take-all" value="yes" {
                            (texts.get("inventory-take-all"))
                        }
                    }
                }))
            }
        }
    }
}

/// Takes over what was ticked.
pub async fn take(
    desk: TenderDesk,
    Path((_, code)): Path<(String, String)>,
    typed: Typed,
) -> Result<Response, WebError> {
    let inventory = readable(&desk, &code)?;
    if !may_write(&desk, inventory) {
        return Err(WebError::NotNow);
    }
    let here = rows(&desk, inventory);
    let room = MOST_ROWS.saturating_sub(here.len());
    let make = open(&desk, inventory, &here)
        .into_iter()
        .filter(|offer| typed.has("take-all", "yes") || typed.has("take", &offer.code))
        .take(room)
        .map(|offer| -> Box<dyn FnOnce(String) -> Row + Send> {
            let inventory = inventory.code.clone();
            Box::new(move |id| Row {
                id,
                inventory,
                values: offer.values,
                started_from: offer.code,
            })
        })
        .collect::<Vec<_>>();
    if !make.is_empty() {
        let name_it = |number| format!("{}{number}", inventory.prefix);
        let (viewer, kind) = (&desk.at.viewer, kind_of(inventory));
        writing::add_all(desk.means(), viewer, desk.id(), kind, name_it, make).await?;
    }
    let page = paths::inventory(desk.id(), &inventory.code);
    Ok(sections::to_section(&desk, &page, "main"))
}

/// What is filled in besides the name, in words.
fn hint(desk: &TenderDesk, inventory: &Inventory, offer: &Offer) -> String {
    let texts = desk.texts();
    let rest = inventory.columns.iter().skip(1);
    let told: Vec<String> = rest
        .filter_map(|column| {
            let value = offer.values.get(&column.code)?;
            let label = told::column(texts, inventory, column);
            let value = told::value(texts, inventory, column, value);
            Some(format!("{label}: {value}"))
        })
        .collect();
    told.join(" · ")
}

/// What is offered and not taken yet: of the library first, since it knows the subject.
fn open(desk: &TenderDesk, inventory: &Inventory, rows: &[&Row]) -> Vec<Offer> {
    let texts = desk.texts();
    let naming = inventory.naming();
    let own = inventory.suggested.iter().map(|one| {
        let mut values = one.values.clone();
        let name = told::suggested(texts, inventory, &one.code);
        values.insert(naming.to_owned(), name);
        Offer {
            code: format!("own-{}", one.code),
            values,
        }
    });
    let library = desk.library().into_iter().flat_map(|library| {
        let rows = library.rows_of(&inventory.code, naming, texts.language);
        rows.into_iter()
            .map(|(code, values)| Offer { code, values })
    });
    let taken = |offer: &Offer| rows.iter().any(|row| row.started_from == offer.code);
    let library: Vec<Offer> = library.collect();
    // Where the library has lines of a kind, ours of that kind would say the same twice.
    let kind = |offer: &Offer| offer.values.get("kind").cloned();
    let kinds: BTreeSet<String> = library.iter().filter_map(kind).collect();
    let priced = inventory.code == price_line::TABLE;
    let own = own.filter(|offer| !priced || kind(offer).is_none_or(|one| !kinds.contains(&one)));
    let own: Vec<Offer> = own.collect();
    let all = library.into_iter().chain(own);
    all.filter(|offer| !taken(offer)).collect()
}
