//! Recording what a tenderer wrote about each marked criterion.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::bidding::Recorded;
use crate::actions::procurement::BidRow;
use crate::domain::permission::Deed;
use crate::domain::tender::criterion::{Criterion, CriterionKind, leaves};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::screens::bids::record::{find, save as record, tabs};
use crate::web::{layout, paths};

/// Shows the texts.
pub async fn show(
    desk: TenderDesk,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, WebError> {
    let row = find(&desk, &id).await?;
    Ok(view(&desk, &row, &filled(&desk, &row)).into_response())
}

/// The form, filled from what is stored.
fn filled(_desk: &TenderDesk, row: &BidRow) -> Typed {
    let mut typed = Typed::of([("version", row.version.to_string())]);
    for (criterion, text) in &row.bid.texts {
        typed.push(criterion.clone(), text.clone());
    }
    typed
}

/// Saves the texts.
pub async fn save(
    desk: TenderDesk,
    Path((_, id)): Path<(String, String)>,
    typed: Typed,
) -> Result<Response, WebError> {
    let row = find(&desk, &id).await?;
    let mut recorded = Recorded::default();
    for criterion in marked(&desk) {
        recorded
            .texts
            .insert(criterion.id.clone(), typed.trimmed(&criterion.id));
    }
    record(&desk, row, typed, &recorded, filled, view).await
}

fn marked(desk: &TenderDesk) -> Vec<&Criterion> {
    let criteria = leaves(&desk.at.tender.criteria).into_iter();
    criteria
        .filter(|one| one.kind == Some(CriterionKind::Marked))
        .collect()
}

fn view(desk: &TenderDesk, row: &BidRow, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = row.bid.name.clone();
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        (tabs(desk, &row.bid.id, "texts"))
        p { (texts.get("texts-lead")) }
        (Form::to(paths::bid_page(desk.id(), &row.bid.id, "texts")).class("sheet").own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!desk.may(Deed::RecordAnswers)] {
                legend.hidden { (texts.get("bid-texts")) }
                (field::version(typed))
                @for criterion in marked(desk) {
                    @let text = Field {
                        name: &criterion.id,
                        label: criterion.name.clone(),
                        hint: (!criterion.question.is_empty()).then(|| criterion.question.clone()),
                        optional: true,
                    };
                    (field::area(texts, typed, &text, 8))
                }
                @if desk.may(Deed::RecordAnswers) {
                    button.button type="submit" { (texts.get("action-save")) }
                }
            }
        }))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}
