//! What somebody reads whose form came again: nothing that was typed is lost.

use maud::{Markup, html};

use crate::web::components::conflict::base::SHOWN;
use crate::web::components::passkey;
use crate::web::components::post_form::Form;
use crate::web::desk::Frame;
use crate::web::form::Typed;
use crate::web::layout;
use crate::web::once::FIELD;

pub(super) fn done_already(frame: &Frame) -> Markup {
    let texts = frame.texts;
    let title = texts.get("form-done-title");
    let body = html! {
        h1 { (title) }
        p { (texts.get("form-done-text")) }
        p { a.button href="/" { (texts.get("problem-home")) } }
    };
    layout::plain(frame, &title, &body)
}

pub(super) fn other_content(frame: &Frame, typed: &Typed) -> Markup {
    let texts = frame.texts;
    let title = texts.get("form-other-title");
    let body = html! {
        h1 { (title) }
        p { (texts.get("form-other-text")) }
        (sent(frame, typed))
        p { a.button href="/" { (texts.get("problem-home")) } }
    };
    layout::plain(frame, &title, &body)
}

pub(super) fn too_old(frame: &Frame, action: &str, typed: &Typed) -> Markup {
    let texts = frame.texts;
    let title = texts.get("form-old-title");
    let whole = fields(typed).all(|(name, _)| !is_secret(name));
    let body = html! {
        h1 { (title) }
        p { (texts.get(if whole { "form-old-text" } else { "form-old-again" })) }
        @if whole {
            (Form::to(action).draw(frame, &html! {
                @for (name, value) in fields(typed) {
                    input type="hidden" name=(name) value=(value);
                }
                button.button type="submit" { (texts.get("form-old-send")) }
            }))
        }
        (sent(frame, typed))
    };
    layout::plain(frame, &title, &body)
}

/// What was typed, so that nothing of it is lost.
pub(in crate::web) fn sent(frame: &Frame, typed: &Typed) -> Markup {
    // Not what the form itself carries: versions, digests, what a conflict page remembers, ticks.
    let of_form = |name: &str| name.ends_with("version") || name == SHOWN || name.contains(':');
    let shown = |(name, value): &(&str, &str)| {
        let typed = !matches!(value.trim(), "" | "yes" | "no");
        typed && !is_secret(name) && !of_form(name)
    };
    let shown: Vec<(&str, &str)> = fields(typed).filter(shown).collect();
    html! {
        @if !shown.is_empty() {
            h2 { (frame.texts.get("form-sent")) }
            ul.typed { @for (_, value) in shown { li { pre { (value) } } } }
        }
    }
}

pub(in crate::web) fn fields(typed: &Typed) -> impl Iterator<Item = (&str, &str)> {
    typed.values().filter(|(name, _)| *name != FIELD)
}

/// Passwords, codes and what a passkey answered are never printed back.
pub(in crate::web) fn is_secret(name: &str) -> bool {
    name.contains("password") || name.contains("code") || name == passkey::ANSWER
}
