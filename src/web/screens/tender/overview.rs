//! The front page of a tender: what is done, what is open, what comes next.

use maud::{Markup, html};

use crate::actions::copying::{self, Origin};
use crate::domain::permission::Deed;
use crate::domain::phase::Phase;
use crate::domain::role::Role;
use crate::domain::tender::part::Part;
use crate::domain::visibility::may_copy;
use crate::i18n::{Texts, date};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::layout::part_state;
use crate::web::screens::procedure::next;
use crate::web::{layout, paths};

/// Shows the page.
pub async fn show(desk: TenderDesk) -> Result<Markup, WebError> {
    let texts = desk.texts();
    let at = &desk.at;
    let origin = copying::origin(desk.means(), at).await?;
    let body = html! {
        h1 { (at.row.title) }
        p.lead {
            (at.tender.authority.name) " · " (at.row.reference) " · "
            (layout::standing_words(texts, at.standing()))
        }
        (next::view(&desk))
        @if at.viewer.roles != [Role::Assessor] { (tasks(&desk)) }
        (facts(texts, &desk))
        @if let Some(origin) = origin { (copied_from(texts, &origin)) }
        @if desk.may(Deed::Write) {
            p { a href=(paths::settings(desk.id())) { (texts.get("settings-title")) } }
        }
        @if may_copy(&at.viewer, at.standing()) {
            p { a href=(paths::copy_of(desk.id())) { (texts.get("overview-copy")) } }
        }
    };
    Ok(layout::tender(&desk, &texts.get("overview-title"), &body))
}

/// From which tender this one was copied, as far as the one who looks may know.
fn copied_from(texts: Texts, origin: &Origin) -> Markup {
    html! {
        p.muted {
            @match origin {
                Origin::Known(row) => {
                    (texts.get("overview-copied")) " "
                    a href=(paths::tender(&row.tender_id)) { (row.title) } " (" (row.reference) ")"
                }
                Origin::Hidden => (texts.get("overview-copied-hidden")),
            }
        }
    }
}

fn tasks(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    let findings = &desk.at.shown_findings();
    html! {
        h2 { (texts.get("overview-parts")) }
        div.scroll {
            table.tasks {
                caption.hidden { (texts.get("overview-parts")) }
                thead { tr {
                    th scope="col" { (texts.get("overview-part")) }
                    th scope="col" { (texts.get("overview-state")) }
                    th scope="col" { (texts.get("overview-open")) }
                } }
                tbody {
                    @for part in Part::ALL {
                        @let open = findings.iter().filter(|one| one.part == Some(part)).count();
                        tr {
                            th scope="row" {
                                a href=(paths::part(desk.id(), part)) {
                                    (texts.get(&format!("part-{}", part.name())))
                                }
                            }
                            td { (part_state(texts, &desk.at, part, findings)) }
                            td {
                                @if open == 0 { span.muted { (texts.get("overview-nothing-open")) } }
                                @else { (texts.with("overview-open-points", [("count", open.into())])) }
                            }
                        }
                    }
                }
            }
        }
        p {
            a href=(paths::thread(desk.id())) { (texts.get("thread-title")) }
            ": " (texts.get("overview-thread"))
        }
        p {
            a href=(paths::contributed(desk.id(), "")) { (texts.get("contributions-title")) }
            ": " (texts.with("overview-contributions", [("count", desk.at.contributions.open().into())]))
        }
    }
}

fn facts(texts: Texts, desk: &TenderDesk) -> Markup {
    let row = &desk.at.row;
    let moment = |at: &Option<String>| {
        let parsed = at.as_ref().and_then(|at| at.parse().ok());
        parsed.map(|at| date::moment(at, texts.language))
    };
    let day = |day: &Option<String>| {
        let parsed = day.as_ref().and_then(|day| day.parse().ok());
        parsed.map(|day| date::day(day, texts.language))
    };
    html! {
        @if row.phase >= Phase::Published {
            h2 { (texts.get("overview-facts")) }
            dl.facts {
                @if let Some(at) = moment(&row.published_at) {
                    dt { (texts.get("fact-published")) } dd { (at) }
                }
                @if let Some(hash) = &row.criteria_sha256 {
                    dt { (texts.get("fact-hash")) } dd.hash { (hash) }
                }
                @if let Some(at) = moment(&row.quality_fixed_at) {
                    dt { (texts.get("fact-quality-fixed")) } dd { (at) }
                }
                @if let Some(at) = moment(&row.prices_opened_at) {
                    dt { (texts.get("fact-prices-opened")) } dd { (at) }
                }
                @if let Some(day) = day(&row.standstill_until) {
                    dt { (texts.get("fact-standstill")) } dd { (day) }
                }
                @if let Some(day) = day(&row.retain_until) {
                    dt { (texts.get("fact-retain")) } dd { (day) }
                }
            }
        }
    }
}
