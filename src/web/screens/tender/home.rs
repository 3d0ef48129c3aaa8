//! The list of tenders that somebody takes part in.

use maud::{Markup, html};

use crate::actions::procurement::{self, Listed};
use crate::i18n::date;
use crate::web::desk::Desk;
use crate::web::error::WebError;
use crate::web::{layout, paths};

/// Shows the list.
pub async fn show(desk: Desk) -> Result<Markup, WebError> {
    let listed = procurement::list(&desk.app.means, &desk.person.person_id).await?;
    Ok(view(&desk, &listed))
}

fn view(desk: &Desk, listed: &[Listed]) -> Markup {
    let texts = desk.frame.texts;
    let title = texts.get("home-title");
    let body = html! {
        h1 { (title) }
        @if listed.is_empty() {
            p.lead { (texts.get("home-empty")) }
            @if desk.person.administrator {
                p { (texts.get("home-administrator")) " " a href=(paths::PEOPLE) { (texts.get("people-invite")) } }
            }
        } @else {
            (asked(desk, listed))
            div.scroll {
                table.texts {
                    caption.hidden { (title) }
                    thead { tr {
                        th scope="col" { (texts.get("home-what")) }
                        th scope="col" { (texts.get("tender-reference")) }
                        th scope="col" { (texts.get("home-phase")) }
                        th scope="col" { (texts.get("home-role")) }
                    } }
                    tbody {
                        @for one in listed {
                            tr {
                                th scope="row" {
                                    a href=(paths::tender(&one.row.tender_id)) { (one.row.title) }
                                }
                                td data-label=(texts.get("tender-reference")) { (one.row.reference) }
                                td data-label=(texts.get("home-phase")) {
                                    (layout::standing_words(texts, one.row.standing()))
                                }
                                td data-label=(texts.get("home-role")) {
                                    @for (index, role) in one.roles.iter().enumerate() {
                                        @if index > 0 { ", " }
                                        (texts.get(&format!("role-{}", role.name())))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        p { a.button href=(paths::NEW_TENDER) { (texts.get("new-title")) } }
    };
    layout::plain(&desk.frame, &title, &body)
}

/// What officers ask of who looks: a task with a last day.
fn asked(desk: &Desk, listed: &[Listed]) -> Markup {
    let texts = desk.frame.texts;
    let tasks = listed.iter().filter_map(|one| {
        let last = one.asked.iter().map(|asked| &asked.closes_on).min()?;
        Some((one, last.parse().ok()?))
    });
    html! {
        @for (one, last) in tasks {
            div.note {
                p {
                    (texts.with("home-asked", [
                        ("tender", one.row.title.as_str().into()),
                        ("count", one.asked.len().into()),
                        ("day", date::day(last, texts.language).into()),
                    ]))
                }
                p {
                    a.button href=(paths::contributed(&one.row.tender_id, "")) {
                        (texts.get("home-asked-go")) span.hidden { " " (one.row.title) }
                    }
                }
            }
        }
    }
}
