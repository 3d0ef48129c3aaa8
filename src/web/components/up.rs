//! The way back from a form to the list that it belongs to.

use maud::{Markup, html};

use crate::domain::tender::part::Part;
use crate::web::back::Back;
use crate::web::desk::TenderDesk;
use crate::web::paths;

/// A link to the page that the form was opened from, else to the list of its part: on a telephone
/// there is no rail beside the form.
pub fn link(desk: &TenderDesk, part: Part) -> Markup {
    let texts = desk.texts();
    let name = |part: Part| texts.get(&format!("part-{}", part.name()));
    let (href, page) = match desk.frame.back {
        Some(back @ Back::Answers(part)) => {
            let title = texts.with("written-title", [("part", name(part).into())]);
            (back.page(desk.id()), title)
        }
        Some(back @ Back::Thread) => (back.page(desk.id()), texts.get("thread-title")),
        None => (paths::part(desk.id(), part), name(part)),
    };
    html! { p { a href=(href) { (texts.with("back-to", [("page", page.into())])) } } }
}
