//! The criteria on the page of this part: their order, and what one can do with them.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};

use crate::actions::procurement::EntryKind;
use crate::actions::writing::{self, Move};
use crate::domain::permission::Deed;
use crate::domain::tender::criterion::branches;
use crate::domain::tender::part::Part;
use crate::domain::tender::worth::Worth;
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::paths;
use crate::web::screens::parts::scoring::criteria_table;

/// Moves a criterion up or down in its group.
pub async fn reorder(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    typed: Typed,
) -> Result<Response, WebError> {
    let rows = branches(&desk.at.tender.criteria, None);
    let order: Vec<String> = rows.iter().map(|row| row.criterion.id.clone()).collect();
    let moved = rows.iter().find(|row| row.criterion.id == item);
    let moved = moved.ok_or(WebError::NotFound)?;
    let neighbour = if typed.get("to") == "up" {
        moved.before
    } else {
        moved.after
    };
    let place = neighbour.and_then(|id| order.iter().position(|one| one == id));
    if let Some(place) = place {
        let (means, viewer) = (desk.means(), &desk.at.viewer);
        let to = Move::To(place + 1);
        writing::reorder(
            means,
            viewer,
            desk.id(),
            EntryKind::Criterion,
            order,
            &item,
            to,
        )
        .await?;
    }
    Ok(desk.saved_to(&paths::part(desk.id(), Part::Scoring)))
}

/// The section with the table; `typed` holds the weights.
pub fn section(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let criteria = &desk.at.tender.criteria;
    let may_write = desk.may(Deed::Write);
    let worth = Worth::of(desk.at.tender.award.method);
    let (lead, save) = if worth.is_value() {
        ("scoring-values-text", "scoring-values-save")
    } else {
        ("scoring-criteria-text", "scoring-weights-save")
    };
    html! {
        h2 { (texts.get("scoring-criteria")) }
        @if criteria.is_empty() {
            p.muted { (texts.get("scoring-criteria-empty")) }
        } @else {
            p { (texts.get(lead)) }
            (criteria_table::table(desk, typed))
        }
        @if may_write {
            div.actions {
                @if !criteria.is_empty() {
                    (Form::to(paths::weights(desk.id())).class("sheet").id("weights").draw(&desk.frame, &html! {
                        button.button type="submit" { (texts.get(save)) }
                    }))
                }
                a.button.quiet href=(paths::criterion(desk.id(), "new")) {
                    (texts.get("scoring-criterion-add"))
                }
                a.button.quiet href=(paths::criterion(desk.id(), "library")) {
                    (texts.get("scoring-library"))
                }
            }
        }
    }
}
