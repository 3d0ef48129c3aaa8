//! What the lab says on the page of the part: two lines and the way to it.

use maud::{Markup, html};

use crate::domain::method_lab::trial::Outcome;
use crate::domain::method_lab::{self, Basis, offer};
use crate::i18n::Texts;
use crate::web::desk::TenderDesk;
use crate::web::paths;
use crate::web::screens::parts::scoring::lab::words;

/// The section with the verdict on the bids that the lab starts with.
pub fn section(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    let basis = Basis::of(&desk.at.tender);
    let lab = method_lab::run(&basis, &offer::sensible(&basis), &[]);
    let outcome = lab
        .as_ref()
        .and_then(|lab| lab.chosen.outcome.as_ref().ok());
    html! {
        h2 { (texts.get("lab-title")) }
        @if let Some(outcome) = outcome {
            div.verdict.close[is_shaky(outcome)] {
                (texts.with("lab-verdict-short", [
                    ("verdict", words::verdict(texts, basis.award.method, outcome).into()),
                ])) br;
                (removal(texts, outcome))
            }
            p { a href=(paths::method_lab(desk.id())) { (texts.get("lab-link")) } }
        } @else {
            p.muted { (texts.get(if basis.lacks_values() { "lab-no-values" } else { "lab-not-yet" })) }
        }
    }
}

fn is_shaky(outcome: &Outcome) -> bool {
    outcome.removals.iter().any(|one| !one.swapped.is_empty())
}

fn removal(texts: Texts, outcome: &Outcome) -> String {
    let swap = outcome.removals.iter().find(|one| !one.swapped.is_empty());
    swap.map_or_else(
        || texts.get("lab-removals-none"),
        |removed| words::removal(texts, removed),
    )
}
