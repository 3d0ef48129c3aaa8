//! What the pages of the steps share: one question, one button.

use maud::{Markup, html};

use crate::web::components::field;
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::form::Typed;
use crate::web::{layout, paths};

/// A page that asks for one step.
pub struct Sheet<'a> {
    /// Its name in the address and in the texts, for example `propose`.
    pub step: &'a str,
    /// What somebody must know before they take it.
    pub before: Markup,
    /// What it asks.
    pub fields: Markup,
}

/// The page.
pub fn page(desk: &TenderDesk, typed: &Typed, sheet: &Sheet<'_>) -> Markup {
    let texts = desk.texts();
    let step = sheet.step;
    let title = texts.get(&format!("step-{step}-title"));
    let ends = step == "withdraw";
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get(&format!("step-{step}-lead"))) }
        (sheet.before)
        (Form::to(paths::step(desk.id(), step)).class("sheet").own_checks().draw(&desk.frame, &html! {
            (sheet.fields)
            button.button.danger[ends] type="submit" { (texts.get(&format!("step-{step}-button"))) }
        }))
        p { a href=(paths::procedure(desk.id())) { (texts.get("procedure-back")) } }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}
