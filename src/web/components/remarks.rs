//! What is said about the part or the entry of a page, below the page itself.

use maud::{Markup, html};

use crate::domain::contribution::proposal::{Outcome, Proposal, ProposalKind};
use crate::domain::contribution::remark::{Place, Remark};
use crate::domain::permission::Deed;
use crate::domain::tender::Tender;
use crate::domain::tender::part::Part;
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::form::Typed;
use crate::web::paths;
use crate::web::screens::contributions::settled;

/// The id of the section.
pub const SECTION: &str = "remarks";

/// The section of the page at hand; nothing on a page that is not about a place in the tender.
pub fn below(desk: &TenderDesk) -> Markup {
    let at = &desk.at;
    let Some(place) = place_of(&desk.frame.path, at.id(), &at.tender) else {
        return html! {};
    };
    let of_place = at.contributions.remarks.iter();
    let of_place: Vec<&Remark> = of_place.filter(|one| one.place == place).collect();
    let proposal = became(desk, &place);
    if of_place.is_empty() && proposal.is_none() && !desk.may(Deed::Comment) {
        return html! {};
    }
    let texts = desk.texts();
    let (open, done): (Vec<&Remark>, Vec<&Remark>) =
        of_place.into_iter().partition(|one| one.is_open());
    let typed = Typed::default();
    html! {
        section id=(SECTION) {
            h2 { (texts.with("remarks-here", [("count", open.len().into())])) }
            @if let Some(one) = proposal {
                p.muted {
                    (texts.get("proposal-became")) " "
                    a href=(paths::proposal(desk.id(), one.number, "")) {
                        (texts.with("proposal-title", [("number", one.number.to_string().into())]))
                    }
                    " (" (one.origin()) ")"
                }
            }
            (elsewhere(desk, &place))
            @for one in open { (one_remark(desk, one)) }
            @if !done.is_empty() {
                details {
                    summary { (texts.with("remarks-done", [("count", done.len().into())])) }
                    @for one in done { (one_remark(desk, one)) }
                }
            }
            (propose_link(desk, &place))
            @if desk.may(Deed::Comment) {
                details {
                    summary { (texts.get("remark-new")) }
                    (form(desk, &place, &typed))
                }
            }
        }
    }
}

/// The form in which somebody says something about a place.
pub fn form(desk: &TenderDesk, place: &Place, typed: &Typed) -> Markup {
    let texts = desk.texts();
    Form::to(paths::contributed(desk.id(), "/remarks"))
        .class("sheet")
        .own_checks()
        .draw(
            &desk.frame,
            &html! {
                input type="hidden" name="part" value=(place.part.name());
                input type="hidden" name="entry" value=(place.entry);
                (field::area(texts, typed, &Field::new(texts, "remark", "remark-text").hint(texts, "remark-hint"), 3))
                button.button.quiet type="submit" { (texts.get("remark-button")) }
            },
        )
}

/// A place as a link; when what was written there is gone, only its name.
pub fn place_link(desk: &TenderDesk, place: &Place) -> Markup {
    let part = desk.texts().get(&format!("part-{}", place.part.name()));
    html! {
        @if place.is_in(&desk.at.tender) {
            a href=(paths::place(desk.id(), place.part, &place.entry)) {
                (part) @if !place.entry.is_empty() { " " (place.entry) }
            }
        } @else { (part) " " (place.entry) }
    }
}

/// The link to the page on which the officer settles a remark.
pub fn settle_link(desk: &TenderDesk, remark: &Remark) -> Markup {
    let page = paths::contributed(desk.id(), &format!("/remarks/{}", remark.number));
    html! {
        a href=(page) {
            (desk.texts().get("remark-settle")) span.hidden { " " (remark.number) }
        }
    }
}

fn one_remark(desk: &TenderDesk, remark: &Remark) -> Markup {
    html! {
        div.said-before {
            p.said { (remark.text) }
            p.muted {
                (remark.source.called()) ", " (settled::moment(desk, &remark.at))
                @if remark.is_open() && desk.may(Deed::Write) { " · " (settle_link(desk, remark)) }
            }
            (settled::of_remark(desk, remark))
        }
    }
}

/// On the page of a part: the form in which somebody proposes something for it.
fn propose_link(desk: &TenderDesk, place: &Place) -> Markup {
    let mut kinds = ProposalKind::ALL.into_iter();
    let kind = kinds.find(|kind| kind.part() == place.part && place.entry.is_empty());
    let new = paths::contributed(desk.id(), "/proposals/new");
    html! {
        @if let Some(kind) = kind.filter(|_| desk.may(Deed::Propose)) {
            p { a href={ (new) "?kind=" (kind.name()) } { (desk.texts().get("proposal-new")) } }
        }
    }
}

/// On the page of a part: what is said about what is written in it.
fn elsewhere(desk: &TenderDesk, place: &Place) -> Markup {
    let open = desk.at.contributions.remarks.iter().filter(|one| {
        let within = one.place.part == place.part && !one.place.entry.is_empty();
        one.is_open() && within && place.entry.is_empty()
    });
    let mut places: Vec<&Place> = open.map(|one| &one.place).collect();
    places.sort();
    places.dedup();
    html! {
        @if !places.is_empty() {
            p {
                (desk.texts().get("remarks-elsewhere")) " "
                @for (index, place) in places.into_iter().enumerate() {
                    @if index > 0 { ", " }
                    a href={ (paths::place(desk.id(), place.part, &place.entry)) "#" (SECTION) } { (place.entry) }
                }
            }
        }
    }
}

/// The proposal that what is written here was made of.
fn became<'a>(desk: &'a TenderDesk, place: &Place) -> Option<&'a Proposal> {
    let mut all = desk.at.contributions.proposals.iter();
    all.find(|one| {
        let same = one.proposed.kind.part() == place.part;
        same && matches!(&one.outcome, Outcome::Taken(entry, _) if *entry == place.entry)
    })
}

/// What the page at a path is about: a part, or something that is written in one.
fn place_of(path: &str, tender_id: &str, tender: &Tender) -> Option<Place> {
    let rest = path.strip_prefix(&paths::below(tender_id, ""))?;
    let pieces: Vec<&str> = rest.split('/').collect();
    let part = Part::from_name(pieces.first()?)?;
    let entry = match (part, &pieces[1..]) {
        (_, []) => "",
        (Part::Motivation, ["bottlenecks", id])
        | (Part::Scoring, ["criteria", id])
        | (Part::Goals | Part::KnockOuts | Part::Requirements | Part::Quality, [id]) => *id,
        _ => return None,
    };
    let place = Place {
        part,
        entry: entry.to_owned(),
    };
    place.is_in(tender).then_some(place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tender::motivation::Bottleneck;
    use crate::domain::tender::requirement::Requirement;

    #[test]
    fn a_page_of_a_part_or_of_an_entry_is_a_place_and_no_other_page_is() {
        let mut tender: Tender = serde_json::from_str("{}").unwrap();
        tender.requirements.push(Requirement {
            id: "R001".to_owned(),
            ..Requirement::default()
        });
        tender.motivation.bottlenecks.push(Bottleneck {
            id: "KP1".to_owned(),
            ..Bottleneck::default()
        });
        for (page, expected) in [
            ("requirements", Some((Part::Requirements, ""))),
            ("requirements/R001", Some((Part::Requirements, "R001"))),
            (
                "motivation/bottlenecks/KP1",
                Some((Part::Motivation, "KP1")),
            ),
            ("requirements/library", None),
            ("requirements/R001/remove", None),
            ("motivation/KP1", None),
            ("bids", None),
        ] {
            let path = format!("/tenders/t/{page}");
            let found = place_of(&path, "t", &tender);
            let found = found.as_ref().map(|one| (one.part, one.entry.as_str()));
            assert_eq!(found, expected, "{page}");
        }
    }
}
