//! Changing the order of the requirements, on a page of its own so that the list stays calm.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};
use rust_decimal::Decimal;

use crate::actions::procurement::EntryKind;
use crate::actions::undo::Offer;
use crate::actions::writing::{self, Move};
use crate::domain::permission::Deed;
use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::Requirement;
use crate::i18n::Texts;
use crate::web::components::post_form::Form;
use crate::web::components::undo::notice as undo_notice;
use crate::web::components::{field, part};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::{layout, paths};

use super::undo;

/// Shows every requirement with its place.
pub async fn show(desk: TenderDesk) -> Result<Markup, WebError> {
    let offer = undo::offered(&desk).await?;
    Ok(view(&desk, &Typed::default(), offer.as_ref()))
}

/// Moves a requirement up, down or to a place.
pub async fn reorder(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let all = &desk.at.tender.requirements;
    let to = match typed.get("to") {
        "up" => Some(Move::Up),
        "down" => Some(Move::Down),
        _ => place(desk.texts(), &mut typed, &item, all.len()).map(Move::To),
    };
    let Some(to) = to else {
        return Ok(refused(view(&desk, &typed, None)));
    };
    let order = all.iter().map(|one| one.id.clone()).collect();
    let viewer = &desk.at.viewer;
    let kind = EntryKind::Requirement;
    writing::reorder(desk.means(), viewer, desk.id(), kind, order, &item, to).await?;
    let path = format!("{}/order", paths::part(desk.id(), Part::Requirements));
    Ok(super::saved_at(&desk, &path, &[], &item))
}

/// The place that was typed, from 1 to how many there are.
fn place(texts: Texts, typed: &mut Typed, item: &str, last: usize) -> Option<usize> {
    let name = place_name(item);
    let most = Decimal::from(last);
    let typed_place = typed.between(texts, &name, Decimal::ONE, most);
    let place = typed_place.and_then(|place| place.normalize().to_string().parse().ok());
    if place.is_none() && typed.is_accepted() {
        typed.refuse(name, texts.get("requirements-place-not"));
    }
    place
}

fn place_name(item: &str) -> String {
    format!("place-{item}")
}

fn view(desk: &TenderDesk, typed: &Typed, offer: Option<&Offer>) -> Markup {
    let texts = desk.texts();
    let title = texts.get("requirements-order");
    let all = &desk.at.tender.requirements;
    let body = html! {
        (field::summary(texts, typed))
        (undo_notice(desk, undo::action(desk), offer))
        h1 { (title) }
        p { (texts.get("requirements-order-lead")) }
        p { a href=(paths::part(desk.id(), Part::Requirements)) { (texts.get("requirements-back")) } }
        div.scroll tabindex="0" role="region" aria-label=(title) {
            table {
                caption.hidden { (title) }
                thead { tr {
                    th.num scope="col" { (texts.get("requirements-place")) }
                    th scope="col" { (texts.get("requirements-text")) }
                    th scope="col" { (texts.get("requirements-area")) }
                    @if desk.may(Deed::Write) {
                        th scope="col" { span.hidden { (texts.get("list-order")) } }
                    }
                } }
                tbody {
                    @for (index, one) in all.iter().enumerate() {
                        (row(desk, typed, one, index, all.len()))
                    }
                }
            }
        }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn row(desk: &TenderDesk, typed: &Typed, one: &Requirement, index: usize, count: usize) -> Markup {
    html! {
        tr id=(one.id) {
            td.num { (index + 1) }
            th.long scope="row" { (one.id) " " (one.text) }
            td { (one.area) }
            @if desk.may(Deed::Write) {
                td.deeds.order {
                    @let action = paths::item_deed(desk.id(), Part::Requirements, &one.id, "move");
                    (part::movers(&desk.frame, &action, &one.id, index == 0, index + 1 == count))
                    " "
                    (place_form(desk, typed, &action, &one.id))
                }
            }
        }
    }
}

fn place_form(desk: &TenderDesk, typed: &Typed, action: &str, item: &str) -> Markup {
    let texts = desk.texts();
    let name = place_name(item);
    let finding = typed.finding(&name);
    html! {
        (Form::to(action).class("movers").draw(&desk.frame, &html! {
            label.hidden for=(name) { (texts.with("requirements-place-of", [("item", item.into())])) }
            input.place type="text" inputmode="numeric" autocomplete="off" id=(name) name=(name)
                value=(typed.get(&name)) aria-invalid=[finding.map(|_| "true")];
            button.small type="submit" {
                (texts.get("requirements-move")) span.hidden { " " (item) }
            }
        }))
        @if let Some(finding) = finding { p.finding { (finding) } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn a_place_is_a_whole_number_within_the_list() {
        let texts = Language::Nl.texts();
        for (written, expected) in [
            ("1", Some(1)),
            (" 12 ", Some(12)),
            ("0", None),
            ("13", None),
            ("2,5", None),
            ("", None),
            ("boven", None),
        ] {
            let mut typed = Typed::of([("place-R001", written.to_owned())]);
            assert_eq!(
                place(texts, &mut typed, "R001", 12),
                expected,
                "{written:?}"
            );
            assert_eq!(typed.is_accepted(), expected.is_some(), "{written:?}");
            assert_eq!(typed.get("place-R001"), written);
        }
    }
}
