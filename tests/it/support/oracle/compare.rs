//! Makes two evaluations comparable and finds where they differ.

use serde_json::Value;
use serde_json::json;

use super::number::number;
use super::number::plain;

/// Lists whose order says nothing.
const UNORDERED: [&str; 6] = [
    "gaps",
    "removals",
    "to_win",
    "single_mark_flips",
    "assessor_removals",
    "dominated",
];

/// Leaves out what the oracle does not say: the hash, the format and the words of the warnings;
/// and brings amounts and lists that have no order into one form.
pub fn comparable(evaluation: &Value) -> Value {
    let mut plain = evaluation.clone();
    if let Some(entries) = plain.as_object_mut() {
        entries.retain(|key, _| key != "dossier_sha256" && key != "format");
    }
    let warnings = plain["warnings"].as_array().cloned().unwrap_or_default();
    let mut codes: Vec<String> = warnings
        .iter()
        .map(|warning| warning.get("code").unwrap_or(warning))
        .filter_map(|code| code.as_str().map(str::to_owned))
        .collect();
    codes.sort();
    codes.dedup();
    plain["warnings"] = json!(codes);
    level(&mut plain);
    plain
}

fn level(value: &mut Value) {
    match value {
        Value::Object(entries) => {
            for (key, entry) in entries.iter_mut() {
                level(entry);
                if ["price", "from", "to"].contains(&key.as_str())
                    && let Some(amount) = number(entry)
                {
                    *entry = json!(plain(&amount));
                }
                if UNORDERED.contains(&key.as_str())
                    && let Some(items) = entry.as_array_mut()
                {
                    items.sort_by_key(sorted_text);
                }
            }
            entries.retain(|key, entry| !(key == "points" && entry.is_null()));
        }
        Value::Array(items) => items.iter_mut().for_each(level),
        _ => {}
    }
}

/// A text of a value in which the order of the keys plays no part.
fn sorted_text(value: &Value) -> String {
    match value {
        Value::Object(entries) => {
            let mut texts: Vec<String> = entries
                .iter()
                .map(|(key, entry)| format!("{key}={entry}"))
                .collect();
            texts.sort();
            texts.join(";")
        }
        other => other.to_string(),
    }
}

/// The JSON pointer of the first difference, with both values.
pub fn difference(one: &Value, other: &Value) -> Option<String> {
    find(one, other, "")
}

fn find(one: &Value, other: &Value, pointer: &str) -> Option<String> {
    match (one, other) {
        (Value::Object(left), Value::Object(right)) => {
            let keys = left
                .keys()
                .chain(right.keys().filter(|key| !left.contains_key(*key)));
            let mut found = keys.map(|key| (key, left.get(key), right.get(key)));
            found.find_map(|(key, left, right)| {
                let pointer = format!("{pointer}/{key}");
                match (left, right) {
                    (Some(left), Some(right)) => find(left, right, &pointer),
                    (left, right) => Some(format!("{pointer}: {left:?} and {right:?}")),
                }
            })
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            let mut pairs = left.iter().zip(right).enumerate();
            pairs.find_map(|(at, (left, right))| find(left, right, &format!("{pointer}/{at}")))
        }
        _ if one == other => None,
        _ => Some(format!("{pointer}: {one} and {other}")),
    }
}
