//! What changed between two versions of what the buyer wrote: item by item, field by field.

pub mod inventories;

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::domain::tender::Tender;
use crate::domain::tender::criterion::placed;
use crate::domain::tender::part::Part;

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The part that it is in; nothing for title, reference and organisation.
    pub part: Option<Part>,
    /// The item that it is about, for example `R014`; empty when the part has no items.
    pub item: String,
    /// The fields that lead to it, from the outside in; a number is a place in a list.
    pub path: Vec<String>,
    /// What it was; nothing when it was not there.
    pub old: Option<String>,
    /// What it is; nothing when it is not there any more.
    pub new: Option<String>,
}

/// Every difference between two versions, part by part.
pub fn difference(old: &Tender, new: &Tender) -> Vec<Change> {
    let mut found = Vec::new();
    inventories::changes(old, new, &mut found);
    let (old, new) = (flat(old), flat(new));
    for (field, part, listed) in FIELDS {
        let of = |tender: &Map<String, Value>| tender.get(*field).cloned().unwrap_or(Value::Null);
        let (before, after) = (of(&old), of(&new));
        if *listed {
            items(*part, &before, &after, &mut found);
        } else {
            let path = vec![(*field).to_owned()];
            walk(*part, "", &path, Some(&before), Some(&after), &mut found);
        }
    }
    attachments(&old, &new, &mut found);
    reasons(&old, &new, &mut found);
    // The questions and levels of a criterion are written in another part than its weight.
    for change in &mut found {
        let asked = change.path.first().map(String::as_str);
        if change.part == Some(Part::Scoring)
            && !change.item.is_empty()
            && matches!(asked, Some("question" | "scale" | "described_levels"))
        {
            change.part = Some(Part::Quality);
        }
    }
    found.sort_by_key(|change| {
        change
            .part
            .map(|part| Part::ALL.iter().position(|one| *one == part))
    });
    found
}

/// The fields of a tender, the part that each is written in, and whether it is a list of items.
const FIELDS: &[(&str, Option<Part>, bool)] = &[
    ("title", None, false),
    ("reference", None, false),
    ("authority", None, false),
    ("motivation", Some(Part::Motivation), false),
    ("bottlenecks", Some(Part::Motivation), true),
    ("goals", Some(Part::Goals), true),
    ("knock_outs", Some(Part::KnockOuts), true),
    ("requirements", Some(Part::Requirements), true),
    ("award", Some(Part::Scoring), false),
    ("contract", Some(Part::Scoring), false),
    ("criteria", Some(Part::Scoring), true),
    ("implementation", Some(Part::Implementation), false),
];

/// The fields of which one says in a line what an item is.
const SAYS: [&str; 4] = ["text", "title", "name", "question"];

/// The files, each in the part that it belongs to: what it is and which bytes it has.
fn attachments(old: &Map<String, Value>, new: &Map<String, Value>, found: &mut Vec<Change>) {
    let of = |tender: &Map<String, Value>| tender.get("attachments").cloned().unwrap_or_default();
    let (old, new) = (of(old), of(new));
    let mut changes = Vec::new();
    items(None, &old, &new, &mut changes);
    for mut change in changes {
        let one_sided = change.old.is_none() || change.new.is_none();
        let told = match change.path.first().map(String::as_str) {
            // A file of another length has another hash.
            Some("bytes") => false,
            Some("part") => !one_sided,
            _ => true,
        };
        if told {
            let file = |files: &'_ Value| {
                let file = list(files).iter().find(|one| id_of(one) == change.item);
                let part = file.and_then(|file| file.get("part")?.as_str());
                part.and_then(Part::from_name)
            };
            change.part = file(&new)
                .or_else(|| file(&old))
                .or(Some(Part::Implementation));
            found.push(change);
        }
    }
}

/// The reasons for which a wording stays, each in the part of its text and under the item that the
/// text belongs to.
fn reasons(old: &Map<String, Value>, new: &Map<String, Value>, found: &mut Vec<Change>) {
    let field = "kept_wordings";
    let of = |tender: &Map<String, Value>| tender.get(field).cloned().unwrap_or(Value::Null);
    let mut changes = Vec::new();
    items(None, &of(old), &of(new), &mut changes);
    for mut change in changes {
        let told = matches!(
            change.path.first().map(String::as_str),
            Some("words" | "reason" | "by")
        );
        // Its id is part, object and rule with a point between them.
        let names = change.item.split_once('.');
        let names = names.and_then(|(part, rest)| Some((part, rest.rsplit_once('.')?.0)));
        let names = names.map(|(part, object)| (Part::from_name(part), object.to_owned()));
        if let (true, Some((part, object))) = (told, names) {
            change.part = part;
            change.item = object;
            change.path.insert(0, field.to_owned());
            found.push(change);
        }
    }
}

/// A tender as JSON, its criteria and bottlenecks as lists of items.
fn flat(tender: &Tender) -> Map<String, Value> {
    let json = |value: Result<Value, serde_json::Error>| {
        value.expect("what is written holds only texts and lists")
    };
    let mut whole = match json(serde_json::to_value(tender)) {
        Value::Object(fields) => fields,
        _ => Map::new(),
    };
    let criteria = placed(&tender.criteria).into_iter().map(|one| {
        let mut fields = json(serde_json::to_value(&one.criterion));
        if let Value::Object(fields) = &mut fields {
            fields.insert("parent".to_owned(), Value::String(one.parent));
        }
        fields
    });
    whole.insert("criteria".to_owned(), criteria.collect());
    let bottlenecks = whole
        .get_mut("motivation")
        .and_then(Value::as_object_mut)
        .and_then(|fields| fields.remove("bottlenecks"));
    whole.insert("bottlenecks".to_owned(), bottlenecks.unwrap_or_default());
    whole
}

/// Compares lists of items by their id, and their order.
fn items(part: Option<Part>, old: &Value, new: &Value, found: &mut Vec<Change>) {
    let (old, new) = (list(old), list(new));
    let (before, after) = (ids(old), ids(new));
    let every: Vec<&String> = before
        .iter()
        .chain(after.iter().filter(|id| !before.contains(id)))
        .collect();
    for id in every {
        let of = |values: &'_ [Value]| values.iter().find(|one| id_of(one) == *id).cloned();
        let (before, after) = (of(old), of(new));
        if after.is_none()
            && let Some(change) = before.as_ref().and_then(|gone| removed(part, id, gone))
        {
            found.push(change);
            continue;
        }
        walk(part, id, &[], before.as_ref(), after.as_ref(), found);
    }
    let kept = |ids: &[String], others: &[String]| -> Vec<String> {
        let both = ids.iter().filter(|id| others.contains(id));
        both.cloned().collect()
    };
    let (before, after) = (kept(&before, &after), kept(&after, &before));
    if before != after {
        found.push(Change {
            part,
            item: String::new(),
            path: vec!["order".to_owned()],
            old: Some(before.join(", ")),
            new: Some(after.join(", ")),
        });
    }
}

/// An item that is gone, in one line: what it said.
fn removed(part: Option<Part>, id: &str, gone: &Value) -> Option<Change> {
    let mut fields = SAYS.into_iter();
    let (field, said) = fields.find_map(|field| Some((field, text(gone.get(field)?)?)))?;
    Some(Change {
        part,
        item: id.to_owned(),
        path: vec![field.to_owned()],
        old: Some(said),
        new: None,
    })
}

fn walk(
    part: Option<Part>,
    item: &str,
    path: &[String],
    old: Option<&Value>,
    new: Option<&Value>,
    found: &mut Vec<Change>,
) {
    if old == new {
        return;
    }
    let step = |name: String| -> Vec<String> { path.iter().cloned().chain([name]).collect() };
    match (old, new) {
        (Some(Value::Object(_)), _) | (_, Some(Value::Object(_))) => {
            let empty = Map::new();
            let of = |value: Option<&'_ Value>| match value {
                Some(Value::Object(fields)) => fields.clone(),
                _ => empty.clone(),
            };
            let (old, new) = (of(old), of(new));
            let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
            // Which item of a library it was copied from is printed nowhere, and the id of an item
            // stands before each line about it.
            let told = |name: &&String| *name != "library" && !(path.is_empty() && *name == "id");
            for name in names.into_iter().filter(told) {
                let path = step(name.clone());
                walk(part, item, &path, old.get(name), new.get(name), found);
            }
        }
        (Some(Value::Array(_)), _) | (_, Some(Value::Array(_))) if holds_objects(old, new) => {
            let (old, new) = (old.map_or(&[][..], list), new.map_or(&[][..], list));
            for place in 0..old.len().max(new.len()) {
                let path = step((place + 1).to_string());
                walk(part, item, &path, old.get(place), new.get(place), found);
            }
        }
        _ => {
            let (old, new) = (old.and_then(text), new.and_then(text));
            if old != new {
                found.push(Change {
                    part,
                    item: item.to_owned(),
                    path: path.to_vec(),
                    old,
                    new,
                });
            }
        }
    }
}

fn holds_objects(old: Option<&Value>, new: Option<&Value>) -> bool {
    [old, new]
        .into_iter()
        .flatten()
        .any(|value| list(value).iter().any(Value::is_object))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn ids(values: &[Value]) -> Vec<String> {
    values.iter().map(id_of).collect()
}

fn id_of(value: &Value) -> String {
    let id = value.get("id").and_then(Value::as_str);
    id.unwrap_or_default().to_owned()
}

/// A value as text; what is empty is nothing.
fn text(value: &Value) -> Option<String> {
    let text = match value {
        Value::Null | Value::Object(_) => String::new(),
        Value::Bool(value) => value.to_string(),
        Value::Number(value) => value.to_string(),
        Value::String(value) => value.clone(),
        Value::Array(values) => {
            let texts: Vec<String> = values.iter().filter_map(text).collect();
            texts.join(", ")
        }
    };
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tender::attachment::Attachment;
    use crate::domain::tender::kept_wording::KeptWording;

    fn example() -> Tender {
        let text = include_str!("../../../templates/nl/example.json");
        serde_json::from_str(text).unwrap()
    }

    fn only(changes: &[Change]) -> &Change {
        assert_eq!(changes.len(), 1, "{changes:?}");
        &changes[0]
    }

    #[test]
    fn the_same_tender_has_no_difference() {
        assert_eq!(difference(&example(), &example()), []);
    }

    #[test]
    fn a_changed_field_tells_what_it_was_and_is() {
        let (old, mut new) = (example(), example());
        new.requirements[3].text = "Anders.".to_owned();
        let changes = difference(&old, &new);
        let change = only(&changes);
        assert_eq!(change.part, Some(Part::Requirements));
        assert_eq!(change.item, old.requirements[3].id);
        assert_eq!(change.path, ["text"]);
        assert_eq!(
            change.old.as_deref(),
            Some(old.requirements[3].text.as_str())
        );
        assert_eq!(change.new.as_deref(), Some("Anders."));
    }

    #[test]
    fn weights_are_told_in_scoring_and_questions_in_quality() {
        let (old, mut new) = (example(), example());
        new.criteria[0].weight = Some(rust_decimal::Decimal::from(31));
        new.criteria[0].question = "Wat doe je?".to_owned();
        new.award.price_weight = Some(rust_decimal::Decimal::from(31));
        let parts: Vec<(Option<Part>, String)> = difference(&old, &new)
            .into_iter()
            .map(|change| (change.part, change.path.join(".")))
            .collect();
        assert_eq!(
            parts,
            [
                (Some(Part::Scoring), "award.price_weight".to_owned()),
                (Some(Part::Scoring), "weight".to_owned()),
                (Some(Part::Quality), "question".to_owned()),
            ]
        );
    }

    #[test]
    fn what_is_added_or_removed_has_one_side() {
        let (old, mut new) = (example(), example());
        let removed = new.knock_outs.remove(0);
        let changes = difference(&old, &new);
        let change = only(&changes);
        assert_eq!((&change.item, &change.new), (&removed.id, &None));
        assert_eq!(change.old.as_ref(), Some(&removed.text));
        for change in difference(&new, &old) {
            assert!(change.old.is_none() && change.new.is_some());
        }
    }

    #[test]
    fn a_file_is_told_in_its_own_part_by_its_title_and_its_hash() {
        let (old, mut new) = (example(), example());
        new.attachments.push(Attachment {
            id: "B09".into(),
            part: "goals".into(),
            title: "Plan".into(),
            version: String::new(),
            file_name: "plan.pdf".into(),
            bytes: 45,
            sha256: "ab".into(),
        });
        let told = |changes: Vec<Change>| -> Vec<(Option<Part>, String)> {
            let told = changes.into_iter();
            told.map(|one| (one.part, one.path.join("."))).collect()
        };
        let goals = Some(Part::Goals);
        assert_eq!(
            told(difference(&old, &new)),
            ["file_name", "sha256", "title"].map(|field| (goals, field.to_owned()))
        );
        assert_eq!(told(difference(&new, &old)), [(goals, "title".to_owned())]);
    }

    #[test]
    fn a_reason_that_changed_is_told_with_its_text() {
        let mut old = example();
        old.kept_wordings = vec![KeptWording {
            id: KeptWording::id_of(Part::KnockOuts, "K1", "wording-brand"),
            words: "Moodle".into(),
            reason: "Daar staan de cursussen.".into(),
            ..KeptWording::default()
        }];
        let mut new = old.clone();
        new.kept_wordings[0].reason = "Dat is er al.".into();
        new.kept_wordings[0].at = "2026-01-01T08:00:00Z".into();
        let changes = difference(&old, &new);
        let change = only(&changes);
        assert_eq!(change.part, Some(Part::KnockOuts));
        assert_eq!(change.item, "K1");
        assert_eq!(change.path, ["kept_wordings", "reason"]);
        assert_eq!(change.old.as_deref(), Some("Daar staan de cursussen."));
        assert_eq!(change.new.as_deref(), Some("Dat is er al."));
        assert_eq!(difference(&example(), &old).len(), 2, "words and reason");
    }

    #[test]
    fn another_order_is_a_difference() {
        let (old, mut new) = (example(), example());
        new.goals.swap(0, 1);
        let changes = difference(&old, &new);
        let change = only(&changes);
        assert_eq!(
            (change.part, change.path.as_slice()),
            (Some(Part::Goals), &["order".to_owned()][..])
        );
    }

    #[test]
    fn any_change_to_any_text_is_found() {
        fn texts(value: &mut Value, change: &mut impl FnMut(&mut String)) {
            match value {
                Value::String(text) => change(text),
                Value::Array(values) => values.iter_mut().for_each(|one| texts(one, change)),
                Value::Object(fields) => {
                    for (name, one) in fields.iter_mut() {
                        // Renaming an item is removing one and adding another; the library is fixed.
                        if !matches!(name.as_str(), "id" | "library" | "currency" | "format") {
                            texts(one, change);
                        }
                    }
                }
                Value::Null | Value::Bool(_) | Value::Number(_) => {}
            }
        }
        let old = example();
        let mut count = 0;
        let mut whole = serde_json::to_value(&old).unwrap();
        texts(&mut whole, &mut |_| count += 1);
        let mut found = 0;
        for target in 0..count {
            let mut index = 0;
            let mut changed = whole.clone();
            texts(&mut changed, &mut |text| {
                if index == target {
                    text.push('x');
                }
                index += 1;
            });
            // A figure or a code with an x behind it is no tender.
            if let Ok(new) = serde_json::from_value::<Tender>(changed) {
                assert!(!difference(&old, &new).is_empty(), "text {target}");
                found += 1;
            }
        }
        assert!(found > 300, "{found} of {count} texts were changed");
    }
}
