//! Verification: does a printed evaluation follow from a dossier?
//!
//! Everything is recomputed and compared as it is printed, the hash of the dossier first of all.
//! Only the sentences of warnings are left out: their codes say the same in every version.

use serde_json::Value;

use crate::domain::award::{InputError, canonical, evaluate, evaluate_with_robustness, json};

#[cfg(test)]
mod tests;

/// One place where an evaluation and its dossier disagree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Where in the evaluation, as a JSON pointer.
    pub pointer: String,
    /// What the evaluation says; none when it says nothing there.
    pub stated: Option<String>,
    /// What follows from the dossier; none when nothing does.
    pub recomputed: Option<String>,
}

/// Why an evaluation cannot be verified at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotVerifiable {
    /// The evaluation is no JSON.
    Evaluation(InputError),
    /// The dossier has these errors.
    Dossier(Vec<InputError>),
}

/// Recomputes the evaluation of a dossier and returns every difference; robustness is recomputed
/// when the evaluation has it.
pub fn verify(evaluation: &[u8], dossier: &[u8]) -> Result<Vec<Difference>, NotVerifiable> {
    let stated = json::parse(evaluation).map_err(NotVerifiable::Evaluation)?;
    let stated = canonical::value(&stated);
    let recomputed = if stated.get("robustness").is_some_and(|part| !part.is_null()) {
        evaluate_with_robustness(dossier)
    } else {
        evaluate(dossier)
    };
    let recomputed = recomputed.map_err(NotVerifiable::Dossier)?;
    let recomputed = serde_json::to_vec(&recomputed).expect("an evaluation holds texts and lists");
    let recomputed = json::parse(&recomputed).expect("serde_json writes JSON");
    let mut differences = Vec::new();
    compare(
        "",
        Some(&stated),
        Some(&canonical::value(&recomputed)),
        &mut differences,
    );
    Ok(differences)
}

fn compare(
    pointer: &str,
    stated: Option<&Value>,
    recomputed: Option<&Value>,
    differences: &mut Vec<Difference>,
) {
    match (stated, recomputed) {
        (Some(Value::Object(stated)), Some(Value::Object(recomputed))) => {
            let added = recomputed.keys().filter(|key| !stated.contains_key(*key));
            for key in stated.keys().chain(added).filter(|key| *key != "message") {
                let (stated, recomputed) = (stated.get(key), recomputed.get(key));
                compare(
                    &json::pointer(pointer, key),
                    stated,
                    recomputed,
                    differences,
                );
            }
        }
        (Some(Value::Array(stated)), Some(Value::Array(recomputed))) => {
            for at in 0..stated.len().max(recomputed.len()) {
                let pointer = json::pointer(pointer, &at.to_string());
                compare(&pointer, stated.get(at), recomputed.get(at), differences);
            }
        }
        (stated, recomputed) if stated == recomputed => {}
        (stated, recomputed) => {
            let print = |value: Option<&Value>| {
                value.map(|value| {
                    value
                        .as_str()
                        .map_or_else(|| value.to_string(), str::to_owned)
                })
            };
            differences.push(Difference {
                pointer: pointer.to_owned(),
                stated: print(stated),
                recomputed: print(recomputed),
            });
        }
    }
}
