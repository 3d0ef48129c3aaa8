//! The `MoSCoW` workshop: one requirement at a time, large, for a group that decides together.

pub mod undo;
pub mod view;

use axum::extract::RawQuery;
use axum::response::Response;
use maud::Markup;

use crate::actions::procurement::{self, Entry, EntryKind};
use crate::actions::writing;
use crate::domain::permission::Deed;
use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::{Requirement, RequirementClass};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::{Late, present};
use crate::web::paths;

use self::undo::Undo;
use self::view::view;

/// Shows the requirement that the address asks for, else the first.
pub async fn show(desk: TenderDesk, RawQuery(query): RawQuery) -> Result<Markup, WebError> {
    if !desk.may(Deed::Write) {
        return Err(WebError::NotNow);
    }
    let mut typed = Typed::parsed(query.unwrap_or_default().as_bytes());
    let list = list(&desk, typed.get("area"));
    let asked = list.iter().find(|one| one.id == typed.get("item"));
    if let Some(one) = asked.or(list.first()) {
        let entry = stored(&desk, &one.id).await?;
        // Who was there last time was probably there this time too.
        let origin = match entry.value.origin.as_str() {
            "" => typed.trimmed("who"),
            origin => origin.to_owned(),
        };
        typed.set("item", &entry.id);
        typed.set("version", entry.version.to_string());
        typed.set("origin", origin);
        typed.set("reason", "");
    }
    Ok(view(&desk, &typed))
}

/// Keeps what the group decided and goes on to the next requirement.
pub async fn choose(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let item = typed.get("item").to_owned();
    let Some(before) = present(stored(&desk, &item).await)?.map(|entry| entry.value) else {
        let view = |typed: &Typed| view(&desk, typed);
        return late(&desk, &item).gone(&desk, typed, view).await;
    };
    let Some(class) = RequirementClass::from_name(typed.get("class")) else {
        typed.refuse("class", desk.texts().get("workshop-class-missing"));
        return Ok(refused(view(&desk, &typed)));
    };
    let entry = Entry {
        id: item.clone(),
        version: typed.version(),
        value: decided(before.clone(), class, one_line(&typed, "origin")),
    };
    let (viewer, kind) = (&desk.at.viewer, EntryKind::Requirement);
    let reason = one_line(&typed, "reason");
    match writing::save_because(desk.means(), viewer, desk.id(), kind, &entry, &reason).await {
        Ok(()) => Ok(onward(&desk, &typed, &before)),
        Err(problem) => {
            let now = present(stored(&desk, &item).await)?;
            let late = Late {
                saved: now.map(|now| filled(&typed, &now)),
                ..late(&desk, &item)
            };
            let view = |typed: &Typed| view(&desk, typed);
            late.answer(&desk, problem, typed, view).await
        }
    }
}

/// The requirement in the class that was chosen. Points belong to the classes that score; a curve
/// stays, because only `ToDevelop` reads it.
fn decided(before: Requirement, class: RequirementClass, origin: String) -> Requirement {
    Requirement {
        class,
        points: before.points.filter(|_| class.scores()),
        origin,
        ..before
    }
}

/// The form as it would be filled from what is stored.
fn filled(typed: &Typed, now: &Entry<Requirement>) -> Typed {
    Typed::of([
        ("version", now.version.to_string()),
        ("item", now.id.clone()),
        ("class", now.value.class.name().to_owned()),
        ("origin", now.value.origin.clone()),
        ("reason", typed.get("reason").to_owned()),
    ])
}

/// A field of several lines, in which Enter chooses nothing, as one line.
fn one_line(typed: &Typed, name: &str) -> String {
    let words: Vec<&str> = typed.get(name).split_whitespace().collect();
    words.join(" ")
}

/// The requirements of a subject, in their order; all of them when none is asked for.
fn list<'a>(desk: &'a TenderDesk, area: &str) -> Vec<&'a Requirement> {
    let all = desk.at.tender.requirements.iter();
    all.filter(|one| area.is_empty() || one.area == area)
        .collect()
}

/// To the next requirement, or to the end, with what can be undone.
fn onward(desk: &TenderDesk, typed: &Typed, before: &Requirement) -> Response {
    let list = list(desk, typed.get("area"));
    let after = list.iter().skip_while(|one| one.id != before.id).nth(1);
    let mut query = carried(typed);
    let origin = one_line(typed, "origin");
    if origin != before.origin {
        query.retain(|(name, _)| *name != "who");
        query.push(("who", origin));
    }
    match after {
        Some(next) => query.push(("item", next.id.clone())),
        None => query.push(("end", "yes".to_owned())),
    }
    query.extend(Undo::of(desk.language(), before, typed.version() + 1).pairs());
    query.retain(|(_, value)| !value.is_empty());
    let pairs: Vec<(&str, &str)> = query
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    super::saved_at(desk, &address(desk), &pairs, "main")
}

/// What goes along from one requirement to the next.
fn carried(typed: &Typed) -> Vec<(&'static str, String)> {
    let names = ["area", "keys", "who"].into_iter();
    names
        .map(|name| (name, typed.get(name).to_owned()))
        .collect()
}

fn address(desk: &TenderDesk) -> String {
    paths::workshop(desk.id())
}

async fn stored(desk: &TenderDesk, item: &str) -> Result<Entry<Requirement>, WebError> {
    let kind = EntryKind::Requirement;
    Ok(procurement::item(desk.means(), &desk.at, kind, item).await?)
}

fn late<'a>(desk: &TenderDesk, item: &'a str) -> Late<'a> {
    Late {
        deeds: "requirement.",
        object: item,
        back: paths::part(desk.id(), Part::Requirements),
        ..Late::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::Decimal;

    #[test]
    fn points_stay_only_in_a_class_that_scores_and_the_rest_stays_as_it_was() {
        let before = Requirement {
            id: "R001".into(),
            text: "Het LMS toont een foto.".into(),
            class: RequirementClass::Should,
            points: Some(Decimal::TEN),
            goals: vec!["O1".into()],
            ..Requirement::default()
        };
        for class in RequirementClass::ALL {
            let after = decided(before.clone(), class, "Workshop".into());
            assert_eq!(after.points.is_some(), class.scores(), "{class:?}");
            assert_eq!((after.class, after.origin.as_str()), (class, "Workshop"));
            assert_eq!((&after.text, &after.goals), (&before.text, &before.goals));
        }
    }

    #[test]
    fn what_was_typed_over_several_lines_becomes_one() {
        let typed = Typed::of([("reason", " Ja,\r\nmet  reden.\n".to_owned())]);
        assert_eq!(one_line(&typed, "reason"), "Ja, met reden.");
        assert_eq!(one_line(&typed, "origin"), "");
    }
}
