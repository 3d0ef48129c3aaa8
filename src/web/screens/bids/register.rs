//! Registering a bid: name, and a price that goes straight into the vault.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::ActionError;
use crate::actions::bidding::{self, BidChange};
use crate::actions::procurement::BidRow;
use crate::domain::award::method::character::ZeroPrice;
use crate::domain::permission::Deed;
use crate::domain::quantity::money::Money;
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::Late;
use crate::web::screens::bids::record::{find, late, tabs};
use crate::web::{layout, paths};

/// Shows an empty form.
pub async fn new(desk: TenderDesk) -> Result<Response, WebError> {
    if !desk.may(Deed::RegisterBid) {
        return Err(WebError::NotNow);
    }
    Ok(view(&desk, None, &Typed::default()).into_response())
}

/// Registers the bid.
pub async fn add(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let (name, price) = read(&desk, &mut typed);
    if price.is_none() && typed.finding("price").is_none() {
        typed.refuse("price", desk.texts().get("bid-price-missing-text"));
    }
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, None, &typed)));
    }
    let viewer = &desk.at.viewer;
    let id = bidding::register(desk.means(), viewer, desk.id(), &name, price).await?;
    Ok(desk.saved_to(&paths::bid_page(desk.id(), &id, "knock-outs")))
}

/// Shows a bid; its price stays in the vault.
pub async fn show(
    desk: TenderDesk,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, WebError> {
    let row = find(&desk, &id).await?;
    Ok(view(&desk, Some(&row), &filled(&row)).into_response())
}

/// The form, filled from what is stored; a price is never read back.
fn filled(row: &BidRow) -> Typed {
    let mut typed = Typed::of([
        ("version", row.version.to_string()),
        ("name", row.bid.name.clone()),
    ]);
    if row.bid.withdrawn {
        typed.set("withdrawn", "yes");
    }
    typed
}

/// The answer to a save that came too late; a price is never shown beside another.
async fn too_late(
    desk: &TenderDesk,
    row: &BidRow,
    problem: ActionError,
    typed: Typed,
) -> Result<Response, WebError> {
    let now = find(desk, &row.bid.id).await?;
    let late = Late {
        saved: Some(filled(&now)),
        sealed: &["price"],
        ..late(desk, &row.bid.id)
    };
    let view = |typed: &Typed| view(desk, Some(row), typed);
    late.answer(desk, problem, typed, view).await
}

/// Saves a bid.
pub async fn save(
    desk: TenderDesk,
    Path((_, id)): Path<(String, String)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let row = find(&desk, &id).await?;
    let withdrawn = typed.has("withdrawn", "yes");
    if !desk.may(Deed::RegisterBid) {
        let seen = BidRow {
            version: typed.version(),
            ..row.clone()
        };
        let viewer = &desk.at.viewer;
        return match bidding::withdraw(desk.means(), viewer, desk.id(), &seen, withdrawn).await {
            Ok(()) => Ok(desk.saved_to(&paths::bids(desk.id()))),
            Err(problem) => too_late(&desk, &row, problem, typed).await,
        };
    }
    let (name, price) = read(&desk, &mut typed);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, Some(&row), &typed)));
    }
    let change = BidChange {
        bid: id,
        seen: typed.version(),
        name,
        withdrawn,
        price,
    };
    match bidding::change(desk.means(), &desk.at.viewer, desk.id(), change).await {
        Ok(()) => Ok(desk.saved_to(&paths::bids(desk.id()))),
        Err(problem) => too_late(&desk, &row, problem, typed).await,
    }
}

fn read(desk: &TenderDesk, typed: &mut Typed) -> (String, Option<Money>) {
    let texts = desk.texts();
    let name = typed.required("name", texts.get("bid-name-missing"));
    let price = typed.money_asked(texts, "price");
    let character = desk.at.tender.award.character();
    let refuses = character.is_some_and(|one| one.zero_price == ZeroPrice::Refused);
    if refuses && price.is_some_and(|price| price.amount().is_zero()) {
        typed.refuse("price", texts.get("bid-price-zero"));
    }
    (name, price)
}

fn view(desk: &TenderDesk, row: Option<&BidRow>, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = row.map_or_else(|| texts.get("bids-register"), |row| row.bid.name.clone());
    let action = match row {
        Some(row) => paths::bid(desk.id(), &row.bid.id),
        None => paths::new_bid(desk.id()),
    };
    let price = Field::new(texts, "price", "bid-price-field");
    let price = match row {
        Some(row) if row.has_price => price.hint(texts, "bid-price-replace-hint").optional(),
        Some(_) | None => price.hint(texts, "bid-price-hint"),
    };
    let took_back = texts.get("bid-withdrawn-field");
    typed.asks(
        "withdrawn",
        &took_back,
        &[("yes", &texts.get("conflict-ticked"))],
    );
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        @if let Some(row) = row { (tabs(desk, &row.bid.id, "")) }
        p { (texts.get("bid-price-vault")) }
        (Form::to(action).class("sheet").own_checks().no_autocomplete().draw(&desk.frame, &html! {
            fieldset disabled[!desk.may(Deed::RecordAnswers)] {
                legend.hidden { (title) }
                (field::version(typed))
                @if desk.may(Deed::RegisterBid) {
                    (field::text(texts, typed, &Field::new(texts, "name", "bid-name")))
                    (field::number(texts, typed, &price))
                }
                @if row.is_some() {
                    div.field { div.choice {
                        input type="checkbox" id="withdrawn" name="withdrawn" value="yes"
                            checked[typed.has("withdrawn", "yes")];
                        label for="withdrawn" { (took_back) }
                    } }
                }
                @if desk.may(Deed::RecordAnswers) {
                    button.button type="submit" { (texts.get("action-save")) }
                }
            }
        }))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}
