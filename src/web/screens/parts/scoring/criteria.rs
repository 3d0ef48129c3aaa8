//! The criteria on the page of this part: their order, and what one can do with them.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};

use crate::actions::procurement::EntryKind;
use crate::actions::writing::{self, Move};
use crate::domain::permission::Deed;
use crate::domain::tender::criterion::Criterion;
use crate::domain::tender::part::Part;
use crate::domain::tender::worth::Worth;
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::paths;
use crate::web::screens::parts::scoring::criteria_table;

/// The group that a criterion is in.
fn siblings<'a>(group: &'a [Criterion], id: &str) -> Option<&'a [Criterion]> {
    if group.iter().any(|one| one.id == id) {
        return Some(group);
    }
    group.iter().find_map(|one| siblings(&one.children, id))
}

/// Moves a criterion up or down in its group.
pub async fn reorder(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    typed: Typed,
) -> Result<Response, WebError> {
    let group = siblings(&desk.at.tender.criteria, &item).ok_or(WebError::NotFound)?;
    // Only the group: in the list as a whole others may stand between.
    let order = group.iter().map(|one| one.id.clone()).collect();
    let to = if typed.get("to") == "up" {
        Move::Up
    } else {
        Move::Down
    };
    let (viewer, kind) = (&desk.at.viewer, EntryKind::Criterion);
    writing::reorder(desk.means(), viewer, desk.id(), kind, order, &item, to).await?;
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
