//! The bids of a tender, and the step that closes registration.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::procedure::{self, Closed};
use crate::actions::procurement::{self, BidRow};
use crate::domain::bid::KnockOutResult;
use crate::domain::permission::Deed;
use crate::domain::road::opening::OpeningKind;
use crate::domain::tender::criterion::{CriterionKind, leaves};
use crate::domain::tender::requirement::RequirementClass;
use crate::domain::visibility::Field;
use crate::web::components::field;
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::{layout, paths};

/// Shows the bids.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    if !desk.at.shows(Field::Bids) {
        return Err(WebError::NotNow);
    }
    let bids = procurement::bids(desk.means(), &desk.at).await?;
    Ok(view(&desk, &bids, &Typed::default()).into_response())
}

/// Says that all bids are in.
pub async fn close(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    let bids = procurement::bids(desk.means(), &desk.at).await?;
    if typed.get("sure") != "yes" {
        typed.refuse("sure", texts.get("bids-not-sure"));
    }
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, &bids, &typed)));
    }
    match procedure::close(desk.means(), &desk.at).await? {
        Closed::Done => return Ok(desk.saved_to(&paths::bids(desk.id()))),
        Closed::NoBids => typed.refuse("main", texts.get("bids-none-registered")),
        Closed::NoAssessors => typed.refuse("main", texts.get("bids-no-assessors")),
        Closed::NoPrice(names) => {
            for name in names {
                typed.refuse(
                    "main",
                    texts.with("bids-without-price", [("name", name.into())]),
                );
            }
        }
    }
    Ok(refused(view(&desk, &bids, &typed)))
}

fn view(desk: &TenderDesk, bids: &[BidRow], typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("rail-bids");
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get("bids-lead")) }
        @if bids.is_empty() {
            p.note { (texts.get("bids-empty")) }
        } @else {
            (table(desk, bids))
        }
        @if desk.may(Deed::RegisterBid) {
            p { a.button href=(paths::new_bid(desk.id())) { (texts.get("bids-register")) } }
        }
        @if desk.may(Deed::Close) { (closing(desk, typed)) }
        @if desk.may(Deed::OpenBids) {
            section.end {
                h2 { (texts.get("opening-bids-title")) }
                p { (texts.get("opening-bids-next")) }
                p { a.button href=(paths::opening(desk.id(), OpeningKind::Bids)) { (texts.get("opening-bids-title")) } }
            }
        }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn table(desk: &TenderDesk, bids: &[BidRow]) -> Markup {
    let texts = desk.texts();
    let records = desk.may(Deed::RecordAnswers);
    html! {
        div.scroll tabindex="0" role="region" aria-label=(texts.get("rail-bids")) {
            table {
                caption.hidden { (texts.get("rail-bids")) }
                thead { tr {
                    th scope="col" { (texts.get("bid-number")) }
                    th scope="col" { (texts.get("bid-name")) }
                    th scope="col" { (texts.get("bid-price")) }
                    th scope="col" { (texts.get("part-knock-outs")) }
                    th scope="col" { (texts.get("bid-page-answers")) }
                    th scope="col" { (texts.get("bid-page-texts")) }
                } }
                tbody {
                    @for row in bids { (line(desk, row, records)) }
                }
            }
        }
    }
}

fn line(desk: &TenderDesk, row: &BidRow, records: bool) -> Markup {
    let texts = desk.texts();
    let id = &row.bid.id;
    html! {
        tr {
            td { (id) }
            th scope="row" {
                @if records { a href=(paths::bid(desk.id(), id)) { (row.bid.name) } }
                @else { (row.bid.name) }
                @if row.bid.withdrawn { " " span.tag.caution { (texts.get("bid-withdrawn")) } }
            }
            td { (texts.get(price_state(desk, row))) }
            td {
                (progress(desk, row, records, "knock-outs", (row.bid.knock_outs.len(), desk.at.tender.knock_outs.len())))
                @if row.bid.knock_outs.values().any(|one| *one == KnockOutResult::Fail) {
                    " " span.tag.wrong { (texts.get("bid-fails")) }
                }
            }
            td { (progress(desk, row, records, "answers", (row.bid.answers.len(), answerable(desk)))) }
            td { (progress(desk, row, records, "texts", (row.bid.texts.len(), marked(desk)))) }
        }
    }
}

/// Where the price is, never what it is.
fn price_state(desk: &TenderDesk, row: &BidRow) -> &'static str {
    match (row.has_price, desk.at.shows(Field::Prices)) {
        (false, _) => "bid-price-missing",
        (true, true) => "bid-price-opened",
        (true, false) => "bid-price-sealed",
    }
}

/// How much is recorded, as a link to where it is recorded.
fn progress(
    desk: &TenderDesk,
    row: &BidRow,
    records: bool,
    page: &str,
    (done, all): (usize, usize),
) -> Markup {
    let texts = desk.texts();
    let words = texts.with("bid-progress", [("done", done.into()), ("all", all.into())]);
    html! {
        @if records {
            a href=(paths::bid_page(desk.id(), &row.bid.id, page)) {
                (words) span.hidden { " " (texts.get(&format!("bid-page-{page}"))) ", " (row.bid.name) }
            }
        } @else { (words) }
    }
}

fn answerable(desk: &TenderDesk) -> usize {
    let requirements = desk.at.tender.requirements.iter();
    requirements
        .filter(|one| one.class != RequirementClass::Wont)
        .count()
}

fn marked(desk: &TenderDesk) -> usize {
    let criteria = leaves(&desk.at.tender.criteria);
    criteria
        .iter()
        .filter(|one| one.kind == Some(CriterionKind::Marked))
        .count()
}

/// Closing cannot be undone, so it asks first.
fn closing(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    html! {
        section.end {
            h2 { (texts.get("bids-close")) }
            p { (texts.get("bids-close-text")) }
            (Form::to(format!("{}/close", paths::bids(desk.id()))).class("sheet").own_checks().draw(&desk.frame, &html! {
                div.field.wrong[typed.finding("sure").is_some()] {
                    @if let Some(finding) = typed.finding("sure") { p.finding { (finding) } }
                    div.choice {
                        input type="checkbox" id="sure" name="sure" value="yes";
                        label for="sure" { (texts.get("bids-sure")) }
                    }
                }
                button.button.quiet type="submit" { (texts.get("bids-close-button")) }
            }))
        }
    }
}
