//! A long form in sections: what is in it on top, a save button at the end of each section, and
//! where the page opens after that save.

use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use crate::domain::permission::Deed;
use crate::domain::tender::part::Part;
use crate::i18n::date;
use crate::web::desk::TenderDesk;
use crate::web::form::Typed;
use crate::web::paths;

/// A line of the contents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The id of the section on the page.
    pub section: String,
    /// Its heading.
    pub title: String,
    /// How far it is, in words; empty when there is nothing to count.
    pub state: String,
}

/// The contents of the page, each line a link.
pub fn contents(title: &str, lines: &[Line]) -> Markup {
    html! {
        nav.contents aria-label=(title) {
            p.strong { (title) }
            ol {
                @for line in lines {
                    li {
                        a href={ "#" (line.section) } { (line.title) }
                        @if !line.state.is_empty() { " " span.muted { (line.state) } }
                    }
                }
            }
        }
    }
}

/// The save button at the end of a section; the page opens here again after the save.
pub fn save_here(desk: &TenderDesk, section: &str) -> Markup {
    let texts = desk.texts();
    html! {
        @if desk.may(Deed::Write) {
            div.actions id=(after(section)) {
                button.button.quiet type="submit" name="section" value=(section) {
                    (texts.get("action-save"))
                }
                @if let Some(time) = &desk.frame.saved {
                    span.muted { (texts.with("saved-at", [("time", time.as_str().into())])) }
                }
            }
        }
    }
}

/// Whether the form was sent to call its part done, or not done after all.
pub fn calls_done(typed: &Typed) -> Option<bool> {
    match typed.get("done") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// Goes on after a save: to the overview when the part is done, else to where the button was.
pub fn go_on(desk: &TenderDesk, part: Part, typed: &Typed) -> Response {
    let page = paths::part(desk.id(), part);
    let section = typed.get("section");
    match calls_done(typed) {
        Some(true) => desk.saved_on(&paths::tender(desk.id())),
        None if is_section(section) => to_section(desk, &page, &after(section)),
        Some(false) | None => desk.saved_to(&page),
    }
}

/// Goes on after a save of a page that is no part: to where the button was.
pub fn saved(desk: &TenderDesk, page: &str, typed: &Typed) -> Response {
    match typed.get("section") {
        section if is_section(section) => to_section(desk, page, &after(section)),
        _ => desk.saved_to(page),
    }
}

/// Goes to a section of a page that says when it was saved, unless the form was opened from another.
pub fn to_section(desk: &TenderDesk, page: &str, section: &str) -> Response {
    if desk.frame.back.is_some() {
        return desk.saved_to(page);
    }
    let time = date::clock(desk.means().clock.now(), desk.language());
    Redirect::to(&paths::saved_section(page, &time, section)).into_response()
}

/// Nothing else is put in an address.
fn is_section(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    !text.is_empty() && text.len() <= 40 && text.chars().all(plain)
}

fn after(section: &str) -> String {
    format!("after-{section}")
}
