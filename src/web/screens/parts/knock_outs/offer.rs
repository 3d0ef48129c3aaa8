//! A knock-out of the library as the officer reads it: its text with the places filled in, what to
//! watch out for and where it comes from.

use maud::{Markup, html};

use crate::libraries::items::{Library, LibraryKnockOut};
use crate::web::components::library;
use crate::web::desk::TenderDesk;

/// What a library writes where the buyer must fill in something of their own.
pub const OPEN_PLACE: &str = "[…]";

/// A piece of a text with places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words as they are.
    Words(&'a str),
    /// The name of a parameter, written `{name}`.
    Place(&'a str),
}

/// The pieces of a text, in order.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((words, after)) = rest.split_once('{') {
        let Some((place, after)) = after.split_once('}') else {
            break;
        };
        pieces.push(Piece::Words(words));
        pieces.push(Piece::Place(place));
        rest = after;
    }
    pieces.push(Piece::Words(rest));
    pieces
}

/// The text with the values put in their places.
pub fn fill(text: &str, value: impl Fn(&str) -> String) -> String {
    let written = pieces(text).into_iter().map(|piece| match piece {
        Piece::Words(words) => words.to_owned(),
        Piece::Place(name) => value(name),
    });
    written.collect()
}

/// The text with the values standing out; a place without a value shows as open.
pub fn sentence(text: &str, value: impl Fn(&str) -> String) -> Markup {
    html! {
        @for piece in pieces(text) {
            @match piece {
                Piece::Words(words) => (words),
                Piece::Place(name) => {
                    @let value = value(name);
                    span.place { @if value.is_empty() { (OPEN_PLACE) } @else { (value) } }
                }
            }
        }
    }
}

/// What to watch out for, and where the item comes from.
pub fn about(desk: &TenderDesk, of: &Library, item: &LibraryKnockOut) -> Markup {
    let texts = desk.texts();
    let source = of.source(&item.source);
    html! {
        @if let Some(caution) = &item.caution {
            @let label = texts.get("knock-outs-caution");
            @let caution = caution.text(texts.language);
            p.note.caution {
                strong { (label) ": " }
                // Some cautions open with the same words.
                (caution.strip_prefix(&format!("{label}: ")).unwrap_or(caution))
            }
        }
        @if let Some(source) = source {
            p.muted {
                (texts.with("knock-outs-source", [("source", source.named().into())]))
                @if source.supplier {
                    " " span.tag { (texts.get("knock-outs-supplier")) }
                }
                (library::outdated(desk, item.valid_until.as_deref()))
            }
        }
        (library::why(desk, &library::About::knock_out(item)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_filled_in_once_and_values_are_not_read_again() {
        let text = "Minstens {aantal} bij {wie}.";
        let filled = fill(text, |name| match name {
            "aantal" => "2".into(),
            _ => "{aantal}".into(),
        });
        assert_eq!(filled, "Minstens 2 bij {aantal}.");
        assert_eq!(fill("Een { alleen.", |_| String::new()), "Een { alleen.");
        assert_eq!(fill("{a}", |_| "x".into()), "x");
    }

    #[test]
    fn a_place_without_a_value_shows_as_open() {
        let shown = sentence("Met {systeem} erbij.", |_| String::new()).into_string();
        assert!(shown.contains(OPEN_PLACE), "{shown}");
    }
}
