//! The weights or values of all criteria at once, so that their sums can be put right in one go.

use std::collections::BTreeMap;

use axum::response::Response;
use rust_decimal::Decimal;

use crate::actions::procurement::{self, Entry, EntryKind};
use crate::actions::writing;
use crate::domain::tender::criterion::{Criterion, PlacedCriterion, branches, leaves};
use crate::domain::tender::part::Part;
use crate::domain::tender::worth::Worth;
use crate::i18n::{Language, Texts, number};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::Late;
use crate::web::paths;
use crate::web::screens::parts::scoring::{overview, worth};

/// Saves the weights when every group adds up to 100, or the values when their sum is possible.
pub async fn save(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    let counted = Worth::of(desk.at.tender.award.method);
    let weights = read(texts, &mut typed, counted, &desk.at.tender.criteria);
    if !typed.is_accepted() {
        return Ok(refused(overview::view(&desk, &typed)));
    }
    let now = entries(&desk).await?;
    let changed = changed(&typed, now, counted, &weights);
    let saved = writing::save_all(
        desk.means(),
        &desk.at.viewer,
        desk.id(),
        EntryKind::Criterion,
        &changed,
    );
    match saved.await {
        Ok(()) => Ok(desk.saved_to(&paths::part(desk.id(), Part::Scoring))),
        Err(problem) => {
            let now = entries(&desk).await?;
            let late = Late {
                deeds: "criterion.",
                back: paths::part(desk.id(), Part::Scoring),
                saved: Some(filled(&now, counted, desk.language())),
                ..Late::default()
            };
            let view = |typed: &Typed| overview::view(&desk, typed);
            late.answer(&desk, problem, typed, view).await
        }
    }
}

/// Every criterion with its version.
pub async fn entries(desk: &TenderDesk) -> Result<Vec<Entry<PlacedCriterion>>, WebError> {
    let mut found = Vec::new();
    for branch in branches(&desk.at.tender.criteria, None) {
        let id = &branch.criterion.id;
        found.push(procurement::item(desk.means(), &desk.at, EntryKind::Criterion, id).await?);
    }
    Ok(found)
}

/// The form, filled from what was saved.
pub fn filled(entries: &[Entry<PlacedCriterion>], counted: Worth, language: Language) -> Typed {
    let mut typed = Typed::default();
    for entry in entries {
        typed.push(version_of(&entry.id), entry.version.to_string());
        let known = counted.get(&entry.value.criterion);
        let text = worth::for_input(counted, known, language);
        typed.push(worth::field_of(counted, &entry.id), text);
    }
    typed
}

/// The criteria with what was typed, as far as those are numbers, so that the sums on
/// the page are those of the form.
pub fn as_typed(
    texts: Texts,
    typed: &Typed,
    counted: Worth,
    criteria: &[Criterion],
) -> Vec<Criterion> {
    let mut copy = typed.clone();
    let mut weigh = |one: &Criterion| {
        let name = worth::field_of(counted, &one.id);
        let known = worth::needed(texts, &mut copy, counted, &name);
        let children = as_typed(texts, typed, counted, &one.children);
        counted.set(
            Criterion {
                children,
                ..one.clone()
            },
            known,
        )
    };
    criteria.iter().map(&mut weigh).collect()
}

/// The weights or values by id; refused when one is missing or a sum cannot be.
fn read(
    texts: Texts,
    typed: &mut Typed,
    counted: Worth,
    criteria: &[Criterion],
) -> BTreeMap<String, Decimal> {
    let mut weights = BTreeMap::new();
    for branch in branches(criteria, None) {
        if !counted.belongs_to(branch.criterion) {
            continue;
        }
        let id = &branch.criterion.id;
        let name = worth::field_of(counted, id);
        if let Some(weight) = worth::needed(texts, typed, counted, &name) {
            weights.insert(id.clone(), weight);
        }
    }
    match counted {
        Worth::Weight => check(texts, typed, criteria, None, &weights),
        Worth::Fraction => check_whole(texts, typed, criteria, &weights),
        Worth::Money => {}
    }
    weights
}

/// Fractions stay below 1 together, or the price would be divided by nothing.
fn check_whole(
    texts: Texts,
    typed: &mut Typed,
    criteria: &[Criterion],
    values: &BTreeMap<String, Decimal>,
) {
    let sum: Decimal = values.values().sum();
    let first = leaves(criteria).first().map(|leaf| leaf.id.clone());
    if let Some(first) = first.filter(|_| sum >= Decimal::ONE) {
        let sum = worth::print(Worth::Fraction, sum, texts.language);
        let finding = texts.with("scoring-fractions-sum", [("sum", sum.into())]);
        typed.refuse(worth::field_of(Worth::Fraction, &first), finding);
    }
}

fn check(
    texts: Texts,
    typed: &mut Typed,
    siblings: &[Criterion],
    group: Option<&Criterion>,
    weights: &BTreeMap<String, Decimal>,
) {
    let found: Option<Vec<Decimal>> = siblings
        .iter()
        .map(|one| weights.get(&one.id).copied())
        .collect();
    // A weight that is missing has its own finding; the sum would only repeat it.
    if let (Some(found), Some(first)) = (found, siblings.first()) {
        let sum: Decimal = found.iter().sum();
        if sum != Decimal::ONE_HUNDRED {
            let sum = number::plain(sum, texts.language);
            let finding = match group {
                Some(group) => texts.with(
                    "scoring-weights-group",
                    [("group", group.name.as_str().into()), ("sum", sum.into())],
                ),
                None => texts.with("scoring-weights-top", [("sum", sum.into())]),
            };
            typed.refuse(worth::field_of(Worth::Weight, &first.id), finding);
        }
    }
    for one in siblings {
        check(texts, typed, &one.children, Some(one), weights);
    }
}

/// Only what is different now, each with the version that the person saw.
fn changed(
    typed: &Typed,
    now: Vec<Entry<PlacedCriterion>>,
    counted: Worth,
    weights: &BTreeMap<String, Decimal>,
) -> Vec<Entry<PlacedCriterion>> {
    let mut changed = Vec::new();
    for mut entry in now {
        let weight = weights.get(&entry.id).copied();
        if weight.is_some() && weight != counted.get(&entry.value.criterion) {
            entry.version = typed.get(&version_of(&entry.id)).parse().unwrap_or(0);
            entry.value.criterion = counted.set(entry.value.criterion, weight);
            changed.push(entry);
        }
    }
    changed
}

/// The field with the version of a criterion that the person saw.
pub fn version_of(id: &str) -> String {
    format!("version-{id}")
}

#[cfg(test)]
mod tests;
