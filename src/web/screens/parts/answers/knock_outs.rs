//! The answers of part 3.

use maud::{Markup, html};

use crate::domain::tender::knock_out::KnockOut;
use crate::domain::tender::part::Part;
use crate::web::desk::TenderDesk;
use crate::web::paths;

use super::rows::{self, Answer, OfForm, not_filled};

/// Each knock-out with its proof, its reason and the goals that it serves.
pub fn view(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    let knock_outs = &desk.at.tender.knock_outs;
    html! {
        @if knock_outs.is_empty() { p { (not_filled(texts)) } }
        @for one in knock_outs {
            section id=(one.id) {
                h2 { (texts.with("knock-outs-one", [("item", one.id.as_str().into())])) }
                (rows::table(desk, Part::KnockOuts, &one.id, &answers(desk, one)))
            }
        }
    }
}

fn answers(desk: &TenderDesk, one: &KnockOut) -> [Answer; 4] {
    let form = paths::item(desk.id(), Part::KnockOuts, &one.id);
    let of = OfForm {
        texts: desk.texts(),
        form: &form,
    };
    [
        of.text("knock-outs-text", "text", &one.text),
        of.text("knock-outs-evidence", "evidence", &one.evidence),
        of.text("knock-outs-reason", "reason", &one.reason),
        of.text("knock-outs-serves", "goals", &one.goals.join(", ")),
    ]
}
