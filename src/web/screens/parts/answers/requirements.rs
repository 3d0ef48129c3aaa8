//! The answers of part 4: each requirement in a few lines, so that hundreds stay readable.

use maud::{Markup, html};

use crate::domain::permission::Deed;
use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::Requirement;
use crate::i18n::requirement_list::{Column, cell};
use crate::i18n::{Texts, number};
use crate::web::desk::TenderDesk;
use crate::web::paths;

use super::rows::{change, not_filled};

/// The requirements, subject by subject.
pub fn view(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    let all = &desk.at.tender.requirements;
    html! {
        @if all.is_empty() { p { (not_filled(texts)) } }
        @for (area, requirements) in by_area(all) {
            @let heading = if area.is_empty() { texts.get("written-no-area") } else { area.to_owned() };
            h2 { (heading) }
            table.texts {
                caption.hidden { (heading) }
                tbody { @for one in requirements { (row(desk, one)) } }
            }
        }
    }
}

/// The subjects in the order of the list, each with its requirements.
fn by_area(all: &[Requirement]) -> Vec<(&str, Vec<&Requirement>)> {
    let mut found: Vec<(&str, Vec<&Requirement>)> = Vec::new();
    for one in all {
        match found.iter_mut().find(|(area, _)| *area == one.area) {
            Some((_, requirements)) => requirements.push(one),
            None => found.push((&one.area, vec![one])),
        }
    }
    found
}

fn row(desk: &TenderDesk, one: &Requirement) -> Markup {
    let texts = desk.texts();
    let form = paths::item(desk.id(), Part::Requirements, &one.id);
    let (given, missing) = details(texts, one);
    html! {
        tr id=(one.id) {
            th.nr scope="row" { (one.id) }
            td {
                p { @if one.text.is_empty() { (not_filled(texts)) } @else { (one.text) } }
                p.muted { (given.join(" · ")) }
                @if !missing.is_empty() {
                    p.muted { (texts.get("written-empty")) ": " (missing.join(", ")) }
                }
            }
            @if desk.may(Deed::Write) {
                td.deeds { (change(desk, Part::Requirements, &form, "text", &one.id)) }
            }
        }
    }
}

/// What was answered beside the text, and what was not.
fn details(texts: Texts, one: &Requirement) -> (Vec<String>, Vec<String>) {
    let class = texts.get(&format!("requirements-class-{}", one.class.name()));
    let (mut given, mut missing) = (vec![class], Vec::new());
    match one.points {
        Some(points) => {
            let points = number::plain(points, texts.language);
            given.push(labelled(&texts.get("requirements-points-head"), &points));
        }
        None if one.class.scores() => missing.push(texts.get("requirements-points-head")),
        None => {}
    }
    for (key, value) in [
        ("requirements-example", &one.example),
        ("requirements-check", &one.check),
        ("requirements-origin", &one.origin),
        ("requirements-goals", &one.goals.join(", ")),
        ("requirements-use", &one.expected_use),
    ] {
        if value.trim().is_empty() {
            missing.push(texts.get(key));
        } else {
            given.push(labelled(&texts.get(key), value));
        }
    }
    for (column, key) in [
        (Column::Kind, "requirements-kind"),
        (Column::Answer, "requirements-answer-form"),
        (Column::Negotiable, "requirements-negotiable"),
    ] {
        let value = cell(one, column, texts.language);
        if !value.is_empty() {
            given.push(labelled(&texts.get(key), &value));
        }
    }
    if !one.bottlenecks.is_empty() {
        let label = texts.get("requirements-bottlenecks");
        given.push(labelled(&label, &one.bottlenecks.join(", ")));
    }
    (given, missing)
}

/// "Punten: 5", and after a question the answer itself.
fn labelled(label: &str, value: &str) -> String {
    let joint = if label.ends_with('?') { "" } else { ":" };
    format!("{label}{joint} {value}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tender::requirement::RequirementClass;
    use crate::i18n::Language;
    use rust_decimal::Decimal;

    #[test]
    fn what_is_empty_is_named_and_points_are_missed_only_where_they_count() {
        let texts = Language::Nl.texts();
        let must = Requirement {
            goals: vec!["O1".into(), "S2".into()],
            ..Requirement::default()
        };
        let (given, missing) = details(texts, &must);
        assert_eq!(given, ["eis", "Doelen: O1, S2"]);
        assert_eq!(
            missing,
            [
                "Voorbeeld",
                "Hoe controleer je dit?",
                "Wie vroeg erom?",
                "Verwacht gebruik"
            ]
        );
        let wish = Requirement {
            class: RequirementClass::Should,
            ..must
        };
        assert_eq!(details(texts, &wish).1[0], "Punten");
        let counted = Requirement {
            points: Some(Decimal::new(25, 1)),
            ..wish
        };
        assert_eq!(details(texts, &counted).0[1], "Punten: 2,5");
        let asked = Requirement {
            origin: "Ilse".into(),
            ..counted
        };
        let (given, _) = details(texts, &asked);
        assert_eq!(given[2], "Wie vroeg erom? Ilse");
    }

    #[test]
    fn a_subject_stands_once_at_the_place_of_its_first_requirement() {
        let one = |id: &str, area: &str| Requirement {
            id: id.into(),
            area: area.into(),
            ..Requirement::default()
        };
        let all = [one("R001", "B"), one("R002", ""), one("R003", "B")];
        let found: Vec<(&str, usize)> = by_area(&all)
            .into_iter()
            .map(|(area, list)| (area, list.len()))
            .collect();
        assert_eq!(found, [("B", 2), ("", 1)]);
    }
}
