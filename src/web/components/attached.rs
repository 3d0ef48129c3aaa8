//! The files that go with a part, as a line below its head.

use maud::{Markup, html};

use crate::domain::permission::Deed;
use crate::domain::tender::attachment::Attachment;
use crate::domain::tender::part::Part;
use crate::web::desk::TenderDesk;
use crate::web::paths;

/// The files of a part with a link to all of them; nothing when there are none and none can be added.
pub fn of_part(desk: &TenderDesk, part: Part) -> Markup {
    let texts = desk.texts();
    let files = desk.at.tender.attachments.iter();
    let files: Vec<&Attachment> = files.filter(|one| one.part == part.name()).collect();
    if files.is_empty() && !desk.may(Deed::Write) {
        return html! {};
    }
    html! {
        p {
            a href=(paths::attachments(desk.id())) { (texts.get("attachments-title")) } ": "
            @for (index, file) in files.iter().enumerate() {
                @if index > 0 { ", " }
                a href=(paths::attachment(desk.id(), &file.id)) { (file.title) }
            }
            @if files.is_empty() { (texts.get("attachments-none-here")) }
        }
    }
}
