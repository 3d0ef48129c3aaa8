//! What goes wrong today, one by one, and the goals that it blocks.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};

use crate::actions::procurement::{self, Entry, EntryKind};
use crate::actions::writing;
use crate::domain::permission::Deed;
use crate::domain::tender::motivation::Bottleneck;
use crate::domain::tender::part::Part;
use crate::i18n::Texts;
use crate::web::components::choice;
use crate::web::components::field::{self, Field};
use crate::web::components::part;
use crate::web::components::post_form::Form;
use crate::web::components::sections;
use crate::web::components::up;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::{Late, present};
use crate::web::{layout, paths};

/// The section of the page of the motivation.
const SECTION: &str = "bottlenecks";

/// Shows an empty form.
pub async fn new(desk: TenderDesk) -> Markup {
    view(&desk, None, &filled(&Bottleneck::default(), 0))
}

/// Adds the bottleneck.
pub async fn add(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let bottleneck = read(desk.texts(), &mut typed);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, None, &typed)));
    }
    let name_it = |number| format!("KP{number}");
    let make = |id| Bottleneck { id, ..bottleneck };
    let (viewer, kind) = (&desk.at.viewer, EntryKind::Bottleneck);
    match writing::add(desk.means(), viewer, desk.id(), kind, name_it, make).await {
        Ok(_) => Ok(back(&desk)),
        Err(problem) => {
            let view = |typed: &Typed| view(&desk, None, typed);
            late(&desk, "").answer(&desk, problem, typed, view).await
        }
    }
}

/// Shows a bottleneck.
pub async fn show(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
) -> Result<Markup, WebError> {
    let entry = stored(&desk, &item).await?;
    let typed = filled(&entry.value, entry.version);
    Ok(view(&desk, Some(&item), &typed))
}

/// Saves a bottleneck.
pub async fn save(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let value = Bottleneck {
        id: item.clone(),
        ..read(desk.texts(), &mut typed)
    };
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, Some(&item), &typed)));
    }
    let changed = Entry {
        id: item.clone(),
        version: typed.version(),
        value,
    };
    let (viewer, kind) = (&desk.at.viewer, EntryKind::Bottleneck);
    match writing::save(desk.means(), viewer, desk.id(), kind, &changed).await {
        Ok(()) => Ok(back(&desk)),
        Err(problem) => {
            let saved = present(stored(&desk, &item).await)?;
            let late = Late {
                saved: saved.map(|saved| filled(&saved.value, saved.version)),
                ..late(&desk, &item)
            };
            let view = |typed: &Typed| view(&desk, Some(&item), typed);
            late.answer(&desk, problem, typed, view).await
        }
    }
}

/// Takes a bottleneck out.
pub async fn remove(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    typed: Typed,
) -> Result<Response, WebError> {
    let (viewer, kind) = (&desk.at.viewer, EntryKind::Bottleneck);
    let seen = typed.version();
    match writing::remove(desk.means(), viewer, desk.id(), kind, &item, seen).await {
        Ok(()) => Ok(back(&desk)),
        Err(problem) => late(&desk, &item).not_done(&desk, problem).await,
    }
}

fn late<'a>(desk: &TenderDesk, item: &'a str) -> Late<'a> {
    Late {
        deeds: "bottleneck.",
        object: item,
        back: paths::part(desk.id(), Part::Motivation),
        ..Late::default()
    }
}

/// The bottlenecks of the tender, below the questions.
pub fn list(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    let bottlenecks = &desk.at.tender.motivation.bottlenecks;
    html! {
        section #(SECTION) {
            h2 { (texts.get("motivation-bottlenecks")) }
            p { (texts.get("motivation-bottlenecks-text")) }
            @if bottlenecks.is_empty() {
                p.muted { (texts.get("motivation-bottlenecks-empty")) }
            } @else {
                div.scroll tabindex="0" role="region" aria-label=(texts.get("motivation-bottlenecks")) {
                    (table(desk, bottlenecks))
                }
            }
            @if desk.may(Deed::Write) {
                p { a.button.quiet href=(paths::bottleneck(desk.id(), "new")) {
                    (texts.get("motivation-bottleneck-add"))
                } }
            }
        }
    }
}

fn table(desk: &TenderDesk, bottlenecks: &[Bottleneck]) -> Markup {
    let texts = desk.texts();
    html! {
        table.texts {
            caption.hidden { (texts.get("motivation-bottlenecks")) }
            thead { tr {
                th scope="col" { (texts.get("motivation-bottleneck-number")) }
                th scope="col" { (texts.get("motivation-bottleneck")) }
                th scope="col" { span.hidden { (texts.get("motivation-bottleneck-change")) } }
            } }
            tbody {
                @for one in bottlenecks {
                    tr {
                        th.nr scope="row" { (one.id) }
                        td {
                            p { (one.text) }
                            @if !one.goals.is_empty() {
                                p.muted {
                                    strong { (texts.get("motivation-bottleneck-goals")) ": " }
                                    (one.goals.join(", "))
                                }
                            }
                        }
                        td.deeds {
                            @if desk.may(Deed::Write) {
                                a href=(paths::bottleneck(desk.id(), &one.id)) {
                                    (texts.get("motivation-bottleneck-change")) span.hidden { " " (one.id) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn back(desk: &TenderDesk) -> Response {
    let page = paths::part(desk.id(), Part::Motivation);
    sections::to_section(desk, &page, SECTION)
}

async fn stored(desk: &TenderDesk, item: &str) -> Result<Entry<Bottleneck>, WebError> {
    Ok(procurement::item(desk.means(), &desk.at, EntryKind::Bottleneck, item).await?)
}

fn read(texts: Texts, typed: &mut Typed) -> Bottleneck {
    Bottleneck {
        id: String::new(),
        text: typed.required("text", texts.get("motivation-bottleneck-missing")),
        goals: typed.all("goals"),
    }
}

fn filled(bottleneck: &Bottleneck, version: i64) -> Typed {
    let mut typed = Typed::of([
        ("version", version.to_string()),
        ("text", bottleneck.text.clone()),
    ]);
    for goal in &bottleneck.goals {
        typed.push("goals", goal);
    }
    typed
}

fn view(desk: &TenderDesk, item: Option<&str>, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = match item {
        Some(item) => texts.with("motivation-bottleneck-one", [("item", item.into())]),
        None => texts.get("motivation-bottleneck-new"),
    };
    let goals = part::goal_choices(desk);
    let one = |name, label: &str| Field::new(texts, name, label);
    let text = one("text", "motivation-bottleneck-text");
    let text = text.hint(texts, "motivation-bottleneck-text-hint");
    let blocked = one("goals", "motivation-bottleneck-blocks").optional();
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        (up::link(desk, Part::Motivation))
        (Form::to(paths::bottleneck(desk.id(), item.unwrap_or("new"))).class("sheet").own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!desk.may(Deed::Write)] {
                legend.hidden { (title) }
                (field::opened(typed, desk.may(Deed::Write)))
                (field::area(texts, typed, &text, field::rows_for(typed.get("text"), 4)))
                @if goals.is_empty() {
                    p.muted { (texts.get("motivation-bottleneck-no-goals")) }
                } @else {
                    (choice::checkboxes(texts, typed, &blocked, &goals))
                }
                @if desk.may(Deed::Write) {
                    button.button type="submit" { (texts.get("action-save")) }
                }
            }
        }))
        @if let (Some(item), true) = (item, desk.may(Deed::Write)) {
            (Form::to(paths::bottleneck(desk.id(), &format!("{item}/remove"))).draw(&desk.frame, &html! {
                (field::version(typed))
                button.button.danger type="submit" { (texts.get("motivation-bottleneck-remove")) }
            }))
        }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn a_bottleneck_reads_back_as_it_was_and_needs_a_text() {
        let bottleneck = Bottleneck {
            id: String::new(),
            text: "Het duurt te lang.".into(),
            goals: vec!["S1".into(), "O2".into()],
        };
        let mut typed = filled(&bottleneck, 1);
        assert_eq!(read(Language::Nl.texts(), &mut typed), bottleneck);
        assert!(typed.is_accepted());
        typed.set("text", "  ");
        read(Language::Nl.texts(), &mut typed);
        assert!(typed.finding("text").is_some());
    }
}
