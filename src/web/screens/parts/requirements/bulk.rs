//! Changing or removing several requirements: chosen in the list, seen as they will be, and then
//! all of them or none.

use axum::extract::RawQuery;
use axum::response::{IntoResponse, Response};
use maud::Markup;
use rust_decimal::Decimal;

use crate::actions::procurement::{self, Entry, EntryKind};
use crate::actions::{ActionError, lists};
use crate::domain::permission::Deed;
use crate::domain::tender::bulk_change::BulkChange;
use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::{Requirement, RequirementClass, RequirementKind};
use crate::i18n::Texts;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::paths;

use super::bulk_page::{self, Stage};
use super::filter::Filter;

/// How many are named one by one in a sentence.
const NAMED: usize = 10;

/// Shows what was ticked in the list, or with `all` what the filter shows, and asks what to do.
pub async fn show(desk: TenderDesk, RawQuery(query): RawQuery) -> Result<Markup, WebError> {
    if !desk.may(Deed::Write) {
        return Err(WebError::NotNow);
    }
    let query = query.unwrap_or_default();
    let (asked, filter) = (Typed::parsed(query.as_bytes()), Filter::parse(&query));
    let mut chosen = stored(&desk).await?;
    let all = asked.get("all") == "yes";
    chosen.retain(|one| asked.has("item", &one.id) || (all && filter.shows(&one.value)));
    let mut typed = Typed::default();
    typed.set("back", filter.query());
    name_all(&mut typed, &chosen);
    Ok(bulk_page::view(&desk, &typed, &chosen, &Stage::Asked))
}

/// Shows what comes of it, and does it once that was seen.
pub async fn save(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    let mut chosen = stored(&desk).await?;
    let late = narrow(&mut chosen, &typed);
    name_all(&mut typed, &chosen);
    if !desk.may(Deed::Write) {
        typed.refuse("main", texts.get("form-not-now"));
    } else if !late.is_empty() {
        typed.refuse("main", meanwhile(texts, &late));
    } else if chosen.is_empty() {
        typed.refuse("main", texts.get("requirements-bulk-none"));
    }
    let change = read(&desk, &mut typed);
    let then = typed.get("then").to_owned();
    let removes = then.starts_with("remove");
    if !removes {
        weigh(texts, &mut typed, &chosen, &change);
    }
    if !typed.is_accepted() {
        return Ok(refused(bulk_page::view(
            &desk,
            &typed,
            &chosen,
            &Stage::Asked,
        )));
    }
    let done = match then.as_str() {
        "change-sure" => save_change(&desk, &chosen, &change).await,
        "remove-sure" => remove(&desk, &chosen).await,
        _ => {
            let stage = if removes {
                Stage::Remove
            } else {
                Stage::Change(change)
            };
            return Ok(bulk_page::view(&desk, &typed, &chosen, &stage).into_response());
        }
    };
    match done {
        Ok(()) => {
            let path = paths::part(desk.id(), Part::Requirements);
            let filter = Filter::parse(typed.get("back"));
            Ok(super::saved_at(&desk, &path, &filter.pairs(), "main"))
        }
        Err(ActionError::Refused(_)) => {
            typed.refuse("main", texts.get("form-not-now"));
            let page = bulk_page::view(&desk, &typed, &chosen, &Stage::Asked);
            Ok(refused(page))
        }
        Err(problem) => Err(problem.into()),
    }
}

async fn stored(desk: &TenderDesk) -> Result<Vec<Entry<Requirement>>, WebError> {
    let kind = EntryKind::Requirement;
    Ok(procurement::items(desk.means(), &desk.at, kind).await?)
}

/// `R014.3`: which one, and the version that was shown.
fn name_all(typed: &mut Typed, chosen: &[Entry<Requirement>]) {
    let named: Vec<String> = chosen
        .iter()
        .map(|one| format!("{}.{}", one.id, one.version))
        .collect();
    typed.clear("item");
    for one in named {
        typed.push("item", one);
    }
}

/// Leaves those that were chosen, as they are now; gives those that are others than were shown.
fn narrow(all: &mut Vec<Entry<Requirement>>, typed: &Typed) -> Vec<String> {
    let seen: Vec<(String, i64)> = typed
        .all("item")
        .iter()
        .filter_map(|one| {
            let (id, version) = one.rsplit_once('.')?;
            Some((id.to_owned(), version.parse().ok()?))
        })
        .collect();
    all.retain(|one| seen.iter().any(|(id, _)| *id == one.id));
    let is_now = |(id, version): &&(String, i64)| {
        all.iter()
            .any(|one| one.id == *id && one.version == *version)
    };
    let late = seen.iter().filter(|one| !is_now(one));
    late.map(|(id, _)| id.clone()).collect()
}

fn meanwhile(texts: Texts, late: &[String]) -> String {
    texts.with(
        "requirements-bulk-meanwhile",
        [("items", named(late).into())],
    )
}

/// "R001, R002 …"
fn named(ids: &[String]) -> String {
    let first = ids[..ids.len().min(NAMED)].join(", ");
    if ids.len() > NAMED {
        format!("{first} …")
    } else {
        first
    }
}

/// Reads what to change; what is empty stays.
fn read(desk: &TenderDesk, typed: &mut Typed) -> BulkChange {
    let texts = desk.texts();
    let filled = |text: String| Some(text).filter(|text| !text.is_empty());
    let goal = filled(typed.trimmed("goal"));
    let known = |goal: &String| desk.at.tender.goals.iter().any(|one| one.id == *goal);
    BulkChange {
        class: RequirementClass::from_name(typed.get("class")),
        kind: RequirementKind::from_name(typed.get("kind")),
        points: typed.between(texts, "points", Decimal::ZERO, Decimal::ONE_HUNDRED),
        area: filled(typed.trimmed("area")),
        origin: filled(typed.trimmed("origin")),
        goal: goal.filter(known),
    }
}

/// Refuses a change that changes nothing, or that gives points to who earns none.
fn weigh(texts: Texts, typed: &mut Typed, chosen: &[Entry<Requirement>], change: &BulkChange) {
    if !typed.is_accepted() {
        return;
    }
    if change.is_empty() {
        typed.refuse("class", texts.get("requirements-bulk-nothing"));
        return;
    }
    let vain = chosen.iter().filter(|one| change.gives_in_vain(&one.value));
    let vain: Vec<String> = vain.map(|one| one.id.clone()).collect();
    if !vain.is_empty() {
        let fills = [("items", named(&vain).into())];
        typed.refuse("points", texts.with("requirements-bulk-in-vain", fills));
    } else if chosen.iter().all(|one| change.of(&one.value) == one.value) {
        typed.refuse("class", texts.get("requirements-bulk-all-same"));
    }
}

async fn save_change(
    desk: &TenderDesk,
    chosen: &[Entry<Requirement>],
    change: &BulkChange,
) -> Result<(), ActionError> {
    let after = chosen.iter().map(|one| Entry {
        value: change.of(&one.value),
        ..one.clone()
    });
    let changed = after.zip(chosen).filter(|(after, now)| after != *now);
    let changed: Vec<Entry<Requirement>> = changed.map(|(after, _)| after).collect();
    lists::change(desk.means(), &desk.at.viewer, desk.id(), &changed).await
}

async fn remove(desk: &TenderDesk, chosen: &[Entry<Requirement>]) -> Result<(), ActionError> {
    let seen: Vec<(String, i64)> = chosen
        .iter()
        .map(|one| (one.id.clone(), one.version))
        .collect();
    lists::remove(desk.means(), &desk.at.viewer, desk.id(), &seen).await
}
