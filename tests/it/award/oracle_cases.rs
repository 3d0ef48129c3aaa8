//! The oracle gives the published outcome of every case, so its word counts for something.

use std::fs;

use num_traits::Signed;
use serde_json::Value;

use crate::support::oracle;
use crate::support::oracle::number::R;
use crate::support::oracle::number::given;
use crate::support::oracle::number::number;

/// The parts of a published outcome that stand in `robustness`.
const ROBUSTNESS: [&str; 6] = [
    "weight_intervals",
    "removals",
    "to_win",
    "single_mark_flips",
    "assessor_removals",
    "dominated",
];

#[test]
fn the_oracle_gives_the_published_outcome_of_every_case() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");
    let (mut failures, mut count) = (Vec::new(), 0);
    for entry in fs::read_dir(folder).expect("the folder with cases exists") {
        let path = entry.expect("a case can be listed").path();
        let text = fs::read_to_string(&path).expect("a case can be read");
        let case: Value = serde_json::from_str(&text).expect("a case is JSON");
        let found = differences(&case);
        failures.extend(
            found
                .into_iter()
                .map(|what| format!("{}: {what}", case["id"])),
        );
        count += 1;
    }
    assert!(count >= 70, "only {count} cases were found");
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

fn differences(case: &Value) -> Vec<String> {
    let actual = oracle::evaluate(&case["dossier"], true);
    let tolerance = given(&case["tolerance"]);
    let mut found = Vec::new();
    for (key, expected) in case["expected"].as_object().expect("something is expected") {
        let same = match key.as_str() {
            "warnings_include" => all(expected, |code| has(&actual["warnings"], code)),
            "warnings_exclude" => all(expected, |code| !has(&actual["warnings"], code)),
            "inadmissible" | "gaps" => actual[key] == *expected,
            part if ROBUSTNESS.contains(&part) => {
                covers(expected, &actual["robustness"][key], &tolerance)
            }
            _ => covers(expected, &actual[key], &tolerance),
        };
        if !same {
            found.push(format!("{key} should be {expected} in {actual}"));
        }
    }
    found
}

fn all(codes: &Value, is_right: impl Fn(&Value) -> bool) -> bool {
    codes
        .as_array()
        .expect("codes are a list")
        .iter()
        .all(is_right)
}

fn has(codes: &Value, code: &Value) -> bool {
    codes.as_array().expect("codes are a list").contains(code)
}

/// Whether everything that is expected is there; rows of a bid or an assessor are found by name.
fn covers(expected: &Value, actual: &Value, tolerance: &R) -> bool {
    if let (Some(expected), Some(actual)) = (number(expected), number(actual)) {
        return (expected - actual).abs() <= *tolerance;
    }
    match (expected, actual) {
        (Value::Object(entries), Value::Object(_)) => entries.iter().all(|(key, expected)| {
            // A name may look like a number, and is none.
            if ["bid", "assessor"].contains(&key.as_str()) {
                *expected == actual[key]
            } else {
                covers(expected, &actual[key], tolerance)
            }
        }),
        (Value::Array(rows), Value::Array(found)) => {
            let named = rows
                .iter()
                .all(|row| row.get("bid").or(row.get("assessor")).is_some());
            if named {
                let covered = |row: &Value| found.iter().any(|other| covers(row, other, tolerance));
                rows.iter().all(covered)
            } else {
                rows.len() == found.len()
                    && rows
                        .iter()
                        .zip(found)
                        .all(|(row, other)| covers(row, other, tolerance))
            }
        }
        _ => expected == actual,
    }
}
