//! The log of the accounts: sign-ins, refusals and changes, for who manages them.

use axum::extract::Query;
use maud::{Markup, html};

use crate::actions::{accounts, log};
use crate::web::desk::Desk;
use crate::web::error::WebError;
use crate::web::screens::log::filter::{self, Filter};
use crate::web::screens::log::table;
use crate::web::{layout, paths};

/// Shows the deeds that are asked for, latest first.
pub async fn show(desk: Desk, Query(filter): Query<Filter>) -> Result<Markup, WebError> {
    let texts = desk.frame.texts;
    let means = &desk.app.means;
    let found = log::of_accounts(means, &desk.person, &filter.sought(), filter.page()).await?;
    let people = accounts::people(means, &desk.person.organisation_id).await?;
    let title = texts.get("account-log-title");
    let path = paths::ACCOUNT_LOG;
    let body = html! {
        h1 { (title) }
        p.lead { (texts.get("account-log-lead")) }
        (filter::line(texts, &filter, &found, &people, path))
        (table::view(texts, &title, &found.entries, &people, true))
        (filter::pager(texts, &filter, &found, path))
    };
    Ok(layout::plain(&desk.frame, &title, &body))
}
