//! The business case: what doing nothing costs, what the purchase costs and brings.

use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::domain::tender::inventory;
use crate::domain::tender::inventory::business_case::{self, BusinessCase, TABLES};
use crate::domain::visibility::Field;
use crate::i18n::business_case::verdict;
use crate::i18n::{Texts, inventory as told, number};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::{layout, paths};

/// Shows the sums.
pub async fn show(desk: TenderDesk) -> Result<Markup, WebError> {
    if !desk.at.shows(Field::Budget) {
        return Err(WebError::NotFound);
    }
    let tables = TABLES.into_iter().filter_map(inventory::find);
    let case = BusinessCase::of(tables.flat_map(|one| desk.at.rows(one)));
    Ok(view(&desk, &case))
}

fn view(desk: &TenderDesk, case: &BusinessCase) -> Markup {
    let texts = desk.texts();
    let title = texts.get("business-case");
    let lines = [
        ("business-case-today", case.today_yearly, case.today_once),
        ("business-case-ends", case.ends_yearly, case.ends_once),
        ("business-case-new", case.new_yearly, case.new_once),
        ("business-case-saved", case.saved_yearly, case.saved_once),
    ];
    let body = html! {
        h1 { (title) }
        p.lead { (texts.get("business-case-lead")) }
        p.strong { (verdict(texts, case)) }
        table.facts.sums {
            caption { (texts.get("business-case-sums")) }
            thead { tr {
                td {}
                th.num scope="col" { (texts.get("business-case-yearly")) }
                th.num scope="col" { (texts.get("business-case-once")) }
            } }
            tbody {
                @for (key, yearly, once) in lines {
                    tr {
                        th scope="row" { (texts.get(key)) }
                        td.num { (sum(texts, yearly)) }
                        td.num { (sum(texts, once)) }
                    }
                }
                tr.strong {
                    th scope="row" { (texts.get("business-case-brings")) }
                    td.num { (sum(texts, case.brings_yearly())) }
                    td.num { (sum(texts, case.brings_once())) }
                }
            }
        }
        h2 { (texts.get("business-case-tables")) }
        ul {
            @for one in TABLES.into_iter().filter_map(inventory::find) {
                li {
                    a href=(paths::inventory(desk.id(), &one.code)) { (told::title(texts, one)) }
                    " " span.muted { (texts.with("inventory-count", [("count", desk.at.rows(one).len().into())])) }
                }
            }
        }
        p.muted { (texts.get("business-case-how")) }
    };
    layout::tender(desk, &title, &body)
}

/// A sum in whole euros and cents; what is nothing is a dash.
fn sum(texts: Texts, sum: Decimal) -> String {
    if sum.is_zero() {
        return "–".to_owned();
    }
    let cents = business_case::cents(sum.abs());
    let decimals = if cents.normalize().scale() == 0 { 0 } else { 2 };
    let text = number::fixed(cents, decimals, texts.language);
    let sign = if sum.is_sign_negative() { "−" } else { "" };
    format!("{sign}€\u{a0}{text}")
}
