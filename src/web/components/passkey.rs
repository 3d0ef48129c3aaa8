//! Passkeys on a page: a browser gives one to a script only, so the script shows these buttons.

use maud::{Markup, html};

use crate::i18n::Texts;
use crate::web::components::post_form::Form;
use crate::web::desk::Frame;
use crate::web::paths;

/// The field that carries what a passkey answered.
pub const ANSWER: &str = "passkey-answer";

/// Where the script finds what to tell the browser.
pub enum Question<'a> {
    /// Here: a passkey is to be made.
    Options(&'a str),
    /// At this path, at the moment that somebody asks: a passkey is to answer.
    Path(&'static str),
}

/// A form that is sent to `action` with what a passkey answered, and what stands there without the
/// script. `content` goes along; `label` is on the button.
pub fn form(
    frame: &Frame,
    action: &str,
    question: &Question<'_>,
    content: &Markup,
    label: &str,
) -> Markup {
    let texts = frame.texts;
    let (deed, options, path) = match question {
        Question::Options(options) => ("make", Some(*options), None),
        Question::Path(path) => ("answer", None, Some(*path)),
    };
    html! {
        div #passkey data-passkey=(deed) data-options=[options] data-question=[path] hidden {
            (Form::to(action).draw(frame, &html! {
                (content)
                input type="hidden" name=(ANSWER) value="";
                button.button type="submit" { (texts.get(label)) }
            }))
            (problem(texts))
        }
        p.note data-without-passkey { (texts.get("passkey-no-script")) }
        (script())
    }
}

/// Beside the field `name`, in which somebody confirms who they are: the same with a passkey, for
/// who has one.
pub fn confirming(frame: &Frame, name: &str) -> Markup {
    let texts = frame.texts;
    html! {
        @if frame.has_passkey() {
            div data-passkey="confirm" data-question=(paths::PASSKEY_QUESTION) data-field=(name) hidden {
                p { button.link type="button" { (texts.get("passkey-confirm")) } }
                (problem(texts))
            }
            (script())
        }
    }
}

fn problem(texts: Texts) -> Markup {
    html! { p.finding role="alert" hidden { (texts.get("passkey-failed")) } }
}

fn script() -> Markup {
    html! { script type="module" src=(paths::asset("passkey.js")) {} }
}
