//! Recording which knock-outs a bid meets.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::bidding::Recorded;
use crate::actions::procurement::BidRow;
use crate::domain::bid::KnockOutResult;
use crate::domain::permission::Deed;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::screens::bids::record::{find, save as record, tabs};
use crate::web::{layout, paths};

/// Shows the knock-outs with their results.
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
    for (knock_out, result) in &row.bid.knock_outs {
        let value = match result {
            KnockOutResult::Pass => "pass",
            KnockOutResult::Fail => "fail",
        };
        typed.push(knock_out.clone(), value);
    }
    for (knock_out, reason) in &row.bid.knock_out_reasons {
        typed.push(format!("{knock_out}.reason"), reason.clone());
    }
    typed
}

/// Saves the results; a fail needs its reason.
pub async fn save(
    desk: TenderDesk,
    Path((_, id)): Path<(String, String)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let row = find(&desk, &id).await?;
    let mut recorded = Recorded::default();
    for knock_out in &desk.at.tender.knock_outs {
        let result = match typed.get(&knock_out.id) {
            "pass" => Some(KnockOutResult::Pass),
            "fail" => Some(KnockOutResult::Fail),
            _ => None,
        };
        let field = format!("{}.reason", knock_out.id);
        let reason = typed.trimmed(&field);
        if result == Some(KnockOutResult::Fail) && reason.is_empty() {
            let fills = [("id", knock_out.id.as_str().into())];
            typed.refuse(field, desk.texts().with("knock-out-reason-missing", fills));
        }
        if result.is_none() && !reason.is_empty() {
            let fills = [("id", knock_out.id.as_str().into())];
            typed.refuse(&knock_out.id, desk.texts().with("knock-out-choose", fills));
        }
        recorded
            .knock_outs
            .insert(knock_out.id.clone(), (result, reason));
    }
    record(&desk, row, typed, &recorded, filled, view).await
}

fn view(desk: &TenderDesk, row: &BidRow, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = row.bid.name.clone();
    let choices = [
        Choice::new("pass", texts.get("knock-out-pass")),
        Choice::new("fail", texts.get("knock-out-fail")),
    ];
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        (tabs(desk, &row.bid.id, "knock-outs"))
        p { (texts.get("knock-out-lead")) }
        (Form::to(paths::bid_page(desk.id(), &row.bid.id, "knock-outs")).class("sheet").own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!desk.may(Deed::RecordAnswers)] {
                legend.hidden { (texts.get("part-knock-outs")) }
                (field::version(typed))
                @for knock_out in &desk.at.tender.knock_outs {
                    @let question = Field {
                        name: &knock_out.id,
                        label: format!("{} {}", knock_out.id, knock_out.text),
                        hint: (!knock_out.evidence.is_empty()).then(|| {
                            texts.with("knock-out-evidence", [("evidence", knock_out.evidence.as_str().into())])
                        }),
                        optional: false,
                    };
                    (choice::radios(texts, typed, &question, &choices))
                    @let name = format!("{}.reason", knock_out.id);
                    @let reason = Field {
                        name: &name,
                        label: texts.with("knock-out-reason", [("id", knock_out.id.as_str().into())]),
                        hint: None,
                        optional: true,
                    };
                    (field::area(texts, typed, &reason, 2))
                }
                @if desk.may(Deed::RecordAnswers) {
                    button.button type="submit" { (texts.get("action-save")) }
                }
            }
        }))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}
