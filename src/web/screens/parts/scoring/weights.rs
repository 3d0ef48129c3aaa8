//! The weights of all criteria at once, so that every group can be made 100 in one go.

use std::collections::BTreeMap;

use axum::response::Response;
use rust_decimal::Decimal;

use crate::actions::procurement::{self, Entry, EntryKind};
use crate::actions::writing;
use crate::domain::tender::criterion::{Criterion, PlacedCriterion, branches};
use crate::domain::tender::part::Part;
use crate::i18n::{Language, Texts, number};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::paths;
use crate::web::screens::parts::scoring::{overview, percent};

/// Saves the weights when every group adds up to 100.
pub async fn save(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    let weights = read(texts, &mut typed, &desk.at.tender.criteria);
    if !typed.is_accepted() {
        return Ok(refused(overview::view(&desk, &typed)));
    }
    let now = entries(&desk).await?;
    let changed = changed(&typed, now.clone(), &weights);
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
            typed.stale(texts, problem, 0)?;
            for entry in &now {
                typed.set(&version_of(&entry.id), entry.version.to_string());
            }
            Ok(refused(overview::view(&desk, &typed)))
        }
    }
}

/// Every criterion with its version.
pub async fn entries(desk: &TenderDesk) -> Result<Vec<Entry<PlacedCriterion>>, WebError> {
    let mut found = Vec::new();
    for branch in branches(&desk.at.tender.criteria, None) {
        let id = &branch.criterion.id;
        found.push(procurement::item(desk.means(), desk.id(), EntryKind::Criterion, id).await?);
    }
    Ok(found)
}

/// The form, filled from what was saved.
pub fn filled(entries: &[Entry<PlacedCriterion>], language: Language) -> Typed {
    let mut typed = Typed::default();
    for entry in entries {
        typed.push(version_of(&entry.id), entry.version.to_string());
        let weight = entry.value.criterion.weight;
        let weight = weight.map(|weight| number::for_input(weight, language));
        typed.push(weight_of(&entry.id), weight.unwrap_or_default());
    }
    typed
}

/// The criteria with the weights that were typed, as far as those are numbers, so that the sums on
/// the page are those of the form.
pub fn as_typed(texts: Texts, typed: &Typed, criteria: &[Criterion]) -> Vec<Criterion> {
    let mut copy = typed.clone();
    let mut weigh = |one: &Criterion| Criterion {
        weight: percent::weight(texts, &mut copy, &weight_of(&one.id), Decimal::ZERO),
        children: as_typed(texts, typed, &one.children),
        ..one.clone()
    };
    criteria.iter().map(&mut weigh).collect()
}

/// The weights by id; refused when one is missing or a group does not add up to 100.
fn read(texts: Texts, typed: &mut Typed, criteria: &[Criterion]) -> BTreeMap<String, Decimal> {
    let mut weights = BTreeMap::new();
    for branch in branches(criteria, None) {
        let id = &branch.criterion.id;
        let name = weight_of(id);
        if let Some(weight) = percent::needed(texts, typed, &name, "scoring-weight-missing") {
            weights.insert(id.clone(), weight);
        }
    }
    check(texts, typed, criteria, None, &weights);
    weights
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
            typed.refuse(weight_of(&first.id), finding);
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
    weights: &BTreeMap<String, Decimal>,
) -> Vec<Entry<PlacedCriterion>> {
    let mut changed = Vec::new();
    for mut entry in now {
        let weight = weights.get(&entry.id).copied();
        if weight.is_some() && weight != entry.value.criterion.weight {
            entry.version = typed.get(&version_of(&entry.id)).parse().unwrap_or(0);
            entry.value.criterion.weight = weight;
            changed.push(entry);
        }
    }
    changed
}

fn weight_of(id: &str) -> String {
    format!("weight-{id}")
}

fn version_of(id: &str) -> String {
    format!("version-{id}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tender::criterion::{CriterionKind, placed, weight_sum};

    fn leaf(id: &str) -> Criterion {
        Criterion {
            id: id.into(),
            name: format!("Naam {id}"),
            kind: Some(CriterionKind::Marked),
            weight: Some(Decimal::from(50)),
            ..Criterion::default()
        }
    }

    fn tree() -> Vec<Criterion> {
        let group = Criterion {
            kind: None,
            children: vec![leaf("G1"), leaf("G2")],
            ..leaf("G")
        };
        vec![leaf("A"), group]
    }

    fn form(weights: [&str; 4]) -> Typed {
        let names = ["weight-A", "weight-G", "weight-G1", "weight-G2"];
        let mut typed = Typed::default();
        for (name, weight) in names.into_iter().zip(weights) {
            typed.push(name, weight);
        }
        typed
    }

    #[test]
    fn weights_that_add_up_in_every_group_are_read() {
        let mut typed = form(["62,5", "37.5", "100", "0"]);
        let weights = read(Language::Nl.texts(), &mut typed, &tree());
        assert_eq!(typed.findings(), []);
        assert_eq!(weights["A"], Decimal::new(625, 1));
        assert_eq!(weights["G2"], Decimal::ZERO);
    }

    #[test]
    fn a_group_that_does_not_add_up_is_named_with_its_sum() {
        let mut typed = form(["60", "40", "50", "40"]);
        read(Language::Nl.texts(), &mut typed, &tree());
        assert_eq!(typed.findings().len(), 1);
        let finding = typed.finding("weight-G1").unwrap();
        assert!(
            finding.contains("Naam G") && finding.contains("90"),
            "{finding}"
        );
        assert_eq!(typed.get("weight-G2"), "40");
    }

    #[test]
    fn the_page_shows_the_sums_of_what_was_typed() {
        let typed = form(["60", "x", "70", "40"]);
        let shown = as_typed(Language::Nl.texts(), &typed, &tree());
        assert_eq!(shown[0].weight, Some(Decimal::from(60)));
        assert_eq!(shown[1].weight, None);
        assert_eq!(weight_sum(&shown[1].children), Decimal::from(110));
    }

    #[test]
    fn an_empty_or_wrong_weight_is_refused_at_its_own_field() {
        let mut typed = form(["", "x", "50", "50"]);
        read(Language::Nl.texts(), &mut typed, &tree());
        let fields: Vec<&str> = typed.findings().iter().map(|one| one.0.as_str()).collect();
        assert_eq!(fields, ["weight-A", "weight-G"]);
    }

    #[test]
    fn only_weights_that_differ_are_saved_and_with_the_version_that_was_seen() {
        let now: Vec<Entry<PlacedCriterion>> = placed(&tree())
            .into_iter()
            .map(|value| Entry {
                id: value.criterion.id.clone(),
                version: 7,
                value,
            })
            .collect();
        let mut typed = form(["60", "40", "50", "50"]);
        typed.push("version-A", "6");
        typed.push("version-G", "7");
        let weights = read(Language::Nl.texts(), &mut typed, &tree());
        let saved = changed(&typed, now, &weights);
        let rows: Vec<(&str, i64)> = saved
            .iter()
            .map(|one| (one.id.as_str(), one.version))
            .collect();
        assert_eq!(rows, [("A", 6), ("G", 7)]);
    }
}
