//! The log of a tender.

use axum::extract::Query;
use maud::{Markup, html};

use crate::actions::accounts;
use crate::actions::log::{self, Checkpoint};
use crate::domain::visibility::Field;
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::screens::log::filter::{self, Filter};
use crate::web::screens::log::table;
use crate::web::{layout, paths};

/// Shows the deeds that are asked for, latest first, and how to check them.
pub async fn show(desk: TenderDesk, Query(filter): Query<Filter>) -> Result<Markup, WebError> {
    let texts = desk.texts();
    if !desk.at.shows(Field::Log) {
        return Err(WebError::NotNow);
    }
    let found = log::of_tender(desk.means(), &desk.at, &filter.sought(), filter.page()).await?;
    let people = accounts::people(desk.means(), &desk.at.row.organisation_id).await?;
    let checkpoint = log::latest_checkpoint(desk.means()).await?;
    let title = texts.get("rail-log");
    let path = paths::log(desk.id());
    let origins = desk.at.shows(Field::LogOrigin);
    let body = html! {
        h1 { (title) }
        p.lead { (texts.get("log-lead")) }
        (filter::line(texts, &filter, &found, &people, &path))
        (table::view(texts, &title, &found.entries, &people, origins))
        (filter::pager(texts, &filter, &found, &path))
        (proof(&desk, checkpoint.as_ref()))
    };
    Ok(layout::tender(&desk, &title, &body))
}

/// The latest checkpoint, the files to check with, and how that is done.
fn proof(desk: &TenderDesk, checkpoint: Option<&Checkpoint>) -> Markup {
    let texts = desk.texts();
    let file = |name: &str| paths::log_file(desk.id(), name);
    html! {
        h2 #checkpoint { (texts.get("log-checkpoint")) }
        p { (texts.get("log-checkpoint-lead")) }
        @match checkpoint {
            Some(checkpoint) => {
                dl.facts {
                    dt { (texts.get("log-checkpoint-size")) } dd { (checkpoint.head.size) }
                    dt { (texts.get("log-checkpoint-code")) } dd.hash { (checkpoint.short()) }
                    dt { (texts.get("log-checkpoint-key")) } dd.hash { (checkpoint.key) }
                }
                ul {
                    li { a href=(file("chain.jsonl")) { (texts.get("log-file-chain")) } }
                    li { a href=(file("checkpoint.txt")) { (texts.get("log-file-checkpoint")) } }
                    li { a href=(file("key.txt")) { (texts.get("log-file-key")) } }
                    li { a href=(paths::LOG_SCRIPT) { (texts.get("log-file-script")) } }
                }
            }
            None => p { (texts.get("log-checkpoint-none")) }
        }
        (Form::to(file("checkpoint")).draw(&desk.frame, &html! {
            button.button.quiet type="submit" { (texts.get("log-checkpoint-make")) }
        }))
        details {
            summary { (texts.get("log-check-title")) }
            p { (texts.get("log-check-how")) }
            p.hash { "python3 verify-log.py chain.jsonl checkpoint.txt key.txt" }
            p { (texts.get("log-check-or")) }
            p.hash { "bestek log verify chain.jsonl --checkpoint checkpoint.txt --key key.txt" }
            p { (texts.get("log-check-outcome")) }
            p { (texts.get("log-check-limits")) }
        }
    }
}
