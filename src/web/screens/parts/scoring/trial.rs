//! The trial on the page: what the method makes of four invented bids.

use maud::{Markup, html};

use crate::domain::award::evaluation::Reason;
use crate::domain::method_lab::{self, Dummy, Tried};
use crate::i18n::{Texts, number};
use crate::web::desk::TenderDesk;
use crate::web::screens::parts::scoring::percent;

/// The section with the trial.
pub fn section(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    let tender = &desk.at.tender;
    let trial = method_lab::try_out(&tender.award, tender.contract.budget);
    html! {
        h2 { (texts.get("scoring-trial")) }
        @if let Some(trial) = trial {
            p { (texts.get("scoring-trial-text")) }
            (table(texts, &trial.bids))
            @if trial.order_changes {
                p.note.caution {
                    strong { (texts.get("scoring-trial-changes")) } " "
                    (texts.with("scoring-trial-orders", [
                        ("before", order(texts, &trial.with_outlier).into()),
                        ("after", order(texts, &trial.without_outlier).into()),
                    ]))
                }
            } @else {
                p.note { strong { (texts.get("scoring-trial-same")) } }
            }
        } @else {
            p.muted { (texts.get("scoring-trial-not-yet")) }
        }
    }
}

fn table(texts: Texts, bids: &[Tried]) -> Markup {
    let caption = texts.get("scoring-trial-caption");
    html! {
        div.scroll tabindex="0" role="region" aria-label=(caption) {
            table {
                caption.hidden { (caption) }
                thead { tr {
                    th.num scope="col" { (texts.get("scoring-trial-rank")) }
                    th scope="col" { (texts.get("scoring-trial-bid")) }
                    th.num scope="col" { (texts.get("scoring-trial-price")) }
                    th.num scope="col" { (texts.get("scoring-trial-quality")) }
                    th.num scope="col" { (texts.get("scoring-trial-price-points")) }
                    th.num scope="col" { (texts.get("scoring-trial-quality-points")) }
                    th.num scope="col" { (texts.get("scoring-trial-total")) }
                } }
                tbody { @for bid in bids { (row(texts, bid)) } }
            }
        }
    }
}

fn row(texts: Texts, bid: &Tried) -> Markup {
    let language = texts.language;
    let first = bid.ranked.as_ref().is_some_and(|row| row.rank == 1);
    let points = |text: &Option<String>| {
        let text = text.as_deref().unwrap_or_default();
        number::decimal_text(text, language)
    };
    html! {
        tr.first[first] {
            td.num { @if let Some(row) = &bid.ranked { (row.rank) } }
            th scope="row" { (dummy(texts, bid.dummy)) }
            td.num { (number::money(bid.price, language)) }
            td.num { (percent::print(bid.quality, language)) }
            @if let Some(row) = &bid.ranked {
                td.num { (points(&row.price_points)) }
                td.num { (points(&row.quality_points)) }
                td.num { (number::decimal_text(&row.total, language)) }
            } @else {
                td colspan="3" { (reasons(texts, &bid.reasons)) }
            }
        }
    }
}

fn dummy(texts: Texts, dummy: Dummy) -> String {
    texts.get(&format!("scoring-trial-{}", dummy.name()))
}

fn order(texts: Texts, dummies: &[Dummy]) -> String {
    let names: Vec<String> = dummies.iter().map(|one| dummy(texts, *one)).collect();
    names.join(", ")
}

/// Invented bids can only fall off by what the method itself asks.
fn reasons(texts: Texts, reasons: &[Reason]) -> String {
    let names = reasons.iter().map(|reason| match reason {
        Reason::Ceiling => texts.get("scoring-trial-ceiling"),
        Reason::QualityMinimum
        | Reason::NoQuality
        | Reason::CriterionMinimum(_)
        | Reason::Withdrawn
        | Reason::KnockOut(_)
        | Reason::Must(_) => texts.get("scoring-trial-minimum"),
    });
    let names: Vec<String> = names.collect();
    names.join(", ")
}
