//! Every version that was published, with what each changed in the one before.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::procedure;
use crate::domain::phase::Phase;
use crate::domain::publication::difference::{Change, difference};
use crate::domain::visibility::Field;
use crate::i18n::date;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::screens::procedure::difference as shown;
use crate::web::{layout, paths};

/// Shows the versions, the newest first.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    if desk.at.phase() == Phase::Draft {
        return Err(WebError::NotNow);
    }
    let versions = procedure::versions(desk.means(), &desk.at).await?;
    let texts = desk.texts();
    let title = texts.get("version-list-title");
    let before = std::iter::once(None).chain(versions.iter().map(Some));
    let pairs: Vec<_> = before.zip(&versions).collect();
    let body = html! {
        h1 { (title) }
        p.lead { (texts.get("version-list-lead")) }
        @for (before, version) in pairs.into_iter().rev() {
            section {
                h2 { (texts.with("version-list-one", [("number", version.number.to_string().into())])) }
                dl.facts {
                    dt { (texts.get("version-list-at")) }
                    dd { (moment(&desk, &version.at)) }
                    @if !version.reason.is_empty() {
                        dt { (texts.get("version-list-reason")) }
                        dd { (version.reason) }
                    }
                    dt { (texts.get("version-list-hash")) }
                    dd.hash { (version.criteria_sha256) }
                }
                @if let Some(before) = before {
                    (changed(&desk, &difference(&before.tender, &version.tender)))
                }
            }
        }
        p { a href=(paths::procedure(desk.id())) { (texts.get("procedure-back")) } }
    };
    Ok(layout::tender(&desk, &title, &body).into_response())
}

/// What changed, for who may see the budget: a change may be of what only they read.
fn changed(desk: &TenderDesk, changes: &[Change]) -> Markup {
    let texts = desk.texts();
    if !desk.at.shows(Field::Budget) {
        return html! { p.muted { (texts.get("version-list-not-yours")) } };
    }
    html! {
        @if changes.is_empty() { p { (texts.get("rectification-nothing-changed")) } }
        @else { (shown::view(texts, changes)) }
    }
}

fn moment(desk: &TenderDesk, at: &str) -> String {
    let moment = at.parse();
    moment.map_or_else(|_| at.to_owned(), |at| date::moment(at, desk.language()))
}
