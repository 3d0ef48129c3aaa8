//! The way to take back the last step with a list.

use maud::{Markup, html};

use crate::actions::undo::Offer;
use crate::domain::permission::Deed;
use crate::i18n::Fill;
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;

/// What was done last and the button that takes it back; nothing when there is no such step.
pub fn notice(desk: &TenderDesk, action: String, offer: Option<&Offer>) -> Markup {
    let texts = desk.texts();
    let Some(offer) = offer.filter(|_| desk.may(Deed::Write)) else {
        return html! {};
    };
    let first = offer.ids.first().map_or("", String::as_str);
    let fills = [
        ("count", Fill::from(offer.ids.len())),
        ("item", first.into()),
    ];
    let done = texts.with(&format!("undo-{}", offer.done.name()), fills);
    html! {
        (Form::to(action).class("note undo").draw(&desk.frame, &html! {
            span role="status" { (done) }
            input type="hidden" name="undo" value=(offer.undo_id);
            " " button.small type="submit" { (texts.get("undo-take-back")) }
        }))
    }
}
