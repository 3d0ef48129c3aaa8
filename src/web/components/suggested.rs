//! A line of text with suggestions: what is typed counts, also when it is not among them.

use maud::{Markup, html};

use crate::i18n::Texts;
use crate::web::components::field::{self, Field};
use crate::web::form::Typed;

/// One line of text with suggestions.
pub fn text(texts: Texts, typed: &Typed, field: &Field<'_>, suggestions: &[String]) -> Markup {
    let list = format!("{}-list", field.name);
    let wrong = typed.finding(field.name).is_some();
    html! {
        div.field.wrong[wrong] {
            (field::head(texts, typed, field))
            input.wide type="text" id=(field.name) name=(field.name) value=(typed.get(field.name))
                list=(list) aria-describedby=[field::described(typed, field)]
                aria-invalid=[wrong.then_some("true")];
            datalist id=(list) {
                @for suggestion in suggestions { option value=(suggestion) {} }
            }
        }
    }
}
