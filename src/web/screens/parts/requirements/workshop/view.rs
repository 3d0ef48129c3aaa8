//! How the workshop looks: large enough for the back of the room.

use form_urlencoded::Serializer;
use maud::{Markup, html};

use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::{Requirement, RequirementClass};
use crate::i18n::Texts;
use crate::i18n::requirement_list::class_word;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::form::Typed;
use crate::web::screens::parts::requirements::{list as listed, points_text};
use crate::web::{layout, paths};

use super::undo::Undo;
use super::{address, carried, list};

/// The page; `typed` holds the form, and what its address carries.
pub fn view(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let list = list(desk, typed.get("area"));
    let place = list.iter().position(|one| one.id == typed.get("item"));
    let title = texts.get("workshop-title");
    let body = html! {
        (field::summary(texts, typed))
        (head(desk, typed))
        @if let Some(undo) = Undo::read(typed) { (undo.view(desk, typed)) }
        @if typed.get("end") == "yes" || list.is_empty() {
            (end(desk, list.len()))
        } @else {
            (ask(desk, typed, &list, place.unwrap_or_default()))
        }
    };
    layout::plain(
        &desk.frame,
        &layout::form_title(texts, &title, typed),
        &body,
    )
}

/// The way out, and the subject that the group works on.
fn head(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let mut areas = vec![Choice::new("", texts.get("requirements-all-areas"))];
    areas.extend(listed::areas(texts, &desk.at.tender.requirements));
    let label = Field::new(texts, "area", "requirements-area");
    let asked = Typed::of([("area", typed.get("area").to_owned())]);
    html! {
        p { a href=(paths::part(desk.id(), Part::Requirements)) { (texts.get("requirements-back")) } }
        form.filter method="get" action=(address(desk)) {
            (choice::select(texts, &asked, &label, &areas))
            @for (name, value) in carried(typed) {
                @if name != "area" && !value.is_empty() { input type="hidden" name=(name) value=(value); }
            }
            button.button.quiet type="submit" { (texts.get("requirements-filter")) }
        }
    }
}

/// One requirement with its buttons.
fn ask(desk: &TenderDesk, typed: &Typed, list: &[&Requirement], place: usize) -> Markup {
    let texts = desk.texts();
    let nothing = Requirement::default();
    let one = list.get(place).copied().unwrap_or(&nothing);
    let fills = [
        ("item", one.id.as_str().into()),
        ("place", (place + 1).into()),
        ("all", list.len().into()),
    ];
    let progress = texts.with("workshop-place", fills);
    html! {
        h1.workshop-place { (progress) }
        progress value=(place + 1) max=(list.len()) aria-label=(progress) {}
        p.workshop-text { (one.text) }
        @if !one.example.is_empty() {
            p.workshop-example {
                (texts.with("requirements-for-example", [("example", one.example.as_str().into())]))
            }
        }
        p.muted { (facts(texts, one)) }
        (Form::to(address(desk)).class("workshop").own_checks().draw(&desk.frame, &html! {
            (field::version(typed))
            input type="hidden" name="item" value=(one.id);
            @for (name, value) in carried(typed) { input type="hidden" name=(name) value=(value); }
            (buttons(texts, typed, one.class))
            div.pair {
                (field::area(texts, typed, &Field::new(texts, "origin", "requirements-origin").optional(), 1))
                (field::area(texts, typed,
                    &Field::new(texts, "reason", "workshop-reason").hint(texts, "workshop-reason-hint").optional(), 1))
            }
        }))
        (ways(desk, typed, list, place))
    }
}

/// "Koppelingen · nu: wens, zwaar · 5 punten · dient O1".
fn facts(texts: Texts, one: &Requirement) -> String {
    let class = class_word(texts, one.class);
    let mut facts = vec![texts.with("workshop-now", [("class", class.into())])];
    if !one.area.is_empty() {
        facts.insert(0, one.area.clone());
    }
    if let Some(points) = one.points {
        facts.push(points_text(texts, points));
    }
    if !one.goals.is_empty() {
        facts.push(texts.with("workshop-serves", [("goals", one.goals.join(", ").into())]));
    }
    facts.join(" · ")
}

fn buttons(texts: Texts, typed: &Typed, now: RequirementClass) -> Markup {
    let words = RequirementClass::ALL.map(|class| class_word(texts, class));
    let choices: Vec<(&str, &str)> = RequirementClass::ALL
        .iter()
        .zip(&words)
        .map(|(class, word)| (class.name(), word.as_str()))
        .collect();
    typed.asks("class", &texts.get("requirements-class"), &choices);
    let keys = typed.get("keys") != "off";
    html! {
        div.workshop-classes #class role="group" aria-label=(texts.get("requirements-class")) tabindex="-1" {
            @for (index, (class, word)) in RequirementClass::ALL.into_iter().zip(&words).enumerate() {
                @let key = keys.then(|| index + 1);
                @let label = texts.get(&format!("workshop-class-{}", class.name()));
                button.now[class == now] type="submit" name="class" value=(class.name()) data-key=[key] {
                    strong {
                        (label)
                        @if let Some(key) = key { " " kbd aria-hidden="true" { (key) } }
                    }
                    span {
                        @if label.to_lowercase() != word.to_lowercase() { (word) " " }
                        @if class == now { (texts.get("workshop-is-now")) }
                    }
                    small { (texts.get(&format!("requirements-class-{}-hint", class.name()))) }
                }
            }
        }
    }
}

/// To the one before, past this one, and the keys on or off.
fn ways(desk: &TenderDesk, typed: &Typed, list: &[&Requirement], place: usize) -> Markup {
    let texts = desk.texts();
    let before = place.checked_sub(1).and_then(|place| list.get(place));
    let after = list.get(place + 1);
    let one = list.get(place);
    let keys = typed.get("keys");
    let (other, key) = if keys == "off" {
        ("", "workshop-keys-on")
    } else {
        ("off", "workshop-keys-off")
    };
    html! {
        div.actions {
            @if let Some(before) = before {
                a.button.quiet rel="prev" href=(to(desk, typed, keys, &before.id)) { (texts.get("workshop-before")) }
            }
            @if let Some(after) = after {
                a.button.quiet rel="next" href=(to(desk, typed, keys, &after.id)) { (texts.get("workshop-skip")) }
            }
            @if let Some(one) = one { a href=(to(desk, typed, other, &one.id)) { (texts.get(key)) } }
        }
    }
}

/// The address of another requirement, or of this one with other keys.
fn to(desk: &TenderDesk, typed: &Typed, keys: &str, item: &str) -> String {
    let mut query = Serializer::new(String::new());
    let all = [
        ("area", typed.get("area")),
        ("keys", keys),
        ("who", typed.get("who")),
        ("item", item),
    ];
    query.extend_pairs(all.into_iter().filter(|(_, value)| !value.is_empty()));
    format!("{}?{}", address(desk), query.finish())
}

/// What there is of each class once the last one was decided, and what to do next.
fn end(desk: &TenderDesk, count: usize) -> Markup {
    let texts = desk.texts();
    let all = &desk.at.tender.requirements;
    let open = all
        .iter()
        .filter(|one| one.class.scores() && one.points.is_none())
        .count();
    html! {
        @if count == 0 {
            h1 { (texts.get("workshop-title")) }
            p { (texts.get("workshop-nothing")) }
        } @else {
            h1 { (texts.with("workshop-end", [("count", count.into())])) }
            p.workshop-example { (listed::counts(texts, all)) }
            @if open > 0 {
                p.note.caution { (texts.with("workshop-no-points", [("count", open.into())])) }
            }
        }
        p { a.button href=(paths::part(desk.id(), Part::Requirements)) { (texts.get("workshop-to-list")) } }
    }
}
