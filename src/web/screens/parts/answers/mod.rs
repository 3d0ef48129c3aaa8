//! All answers of one part on one page, each with the link that changes it and leads back here.

pub mod goals;
pub mod implementation;
pub mod knock_outs;
pub mod motivation;
pub mod quality;
pub mod requirements;
pub mod rows;
pub mod scoring;

use axum::routing::get;
use maud::{Markup, html};

use crate::domain::tender::part::Part;
use crate::web::components::{inventory, part, up};
use crate::web::desk::TenderDesk;
use crate::web::layout;
use crate::web::pages::Pages;
use crate::web::screens::READERS;

/// One page for each part.
pub fn pages(pages: Pages) -> Pages {
    Part::ALL.into_iter().fold(pages, |pages, part| {
        let show = move |desk: TenderDesk| async move { show(&desk, part) };
        pages.page(address(part), READERS, get(show))
    })
}

fn address(part: Part) -> &'static str {
    match part {
        Part::Motivation => "/tenders/{tender}/motivation/answers",
        Part::Goals => "/tenders/{tender}/goals/answers",
        Part::KnockOuts => "/tenders/{tender}/knock-outs/answers",
        Part::Requirements => "/tenders/{tender}/requirements/answers",
        Part::Scoring => "/tenders/{tender}/scoring/answers",
        Part::Quality => "/tenders/{tender}/quality/answers",
        Part::Implementation => "/tenders/{tender}/implementation/answers",
    }
}

fn show(desk: &TenderDesk, part: Part) -> Markup {
    let texts = desk.texts();
    let name = texts.get(&format!("part-{}", part.name()));
    let title = texts.with("written-title", [("part", name.into())]);
    let body = html! {
        h1 { (title) }
        (up::link(desk, part))
        p.lead { (texts.get("written-lead")) }
        @match part {
            Part::Motivation => (motivation::view(desk)),
            Part::Goals => (goals::view(desk)),
            Part::KnockOuts => (knock_outs::view(desk)),
            Part::Requirements => (requirements::view(desk)),
            Part::Scoring => (scoring::view(desk)),
            Part::Quality => (quality::view(desk)),
            Part::Implementation => (implementation::view(desk)),
        }
        (inventory::links(desk, part))
        (part::end_of_answers(desk, part))
    };
    layout::tender(desk, &title, &body)
}
