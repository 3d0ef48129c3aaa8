//! Every case in `tests/cases/` gives the outcome that its source published.

use std::fs;
use std::path::PathBuf;

use bestek::domain::award;
use bestek::domain::award::evaluation::Evaluation;
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Signed;
use serde_json::Value;

#[test]
fn every_case_gives_its_published_outcome() {
    let mut failures = Vec::new();
    let mut count = 0;
    for path in cases() {
        let text = fs::read_to_string(&path).expect("a case can be read");
        let case: Value = serde_json::from_str(&text).expect("a case is JSON");
        let name = case["id"].as_str().expect("a case has an id").to_owned();
        failures.extend(
            differences(&case)
                .into_iter()
                .map(|what| format!("{name}: {what}")),
        );
        count += 1;
    }
    assert!(count >= 70, "only {count} cases were found");
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

fn cases() -> Vec<PathBuf> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");
    let entries = fs::read_dir(folder).expect("the folder with cases exists");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("a case can be listed").path())
        .collect();
    paths.sort();
    paths
}

fn differences(case: &Value) -> Vec<String> {
    let text = case["dossier"].to_string();
    let evaluation = match award::evaluate_with_robustness(text.as_bytes()) {
        Ok(evaluation) => evaluation,
        Err(errors) => return errors.iter().map(ToString::to_string).collect(),
    };
    let expected = &case["expected"];
    let tolerance = number(&case["tolerance"]);
    let mut found = ranking(expected, &evaluation, &tolerance);
    let complete = expected["complete"].as_bool().unwrap_or(true);
    if evaluation.complete != complete {
        found.push(format!("complete is {}", evaluation.complete));
    }
    if !complete && !evaluation.ranking.is_empty() {
        found.push("an incomplete evaluation ranks nothing".to_owned());
    }
    let actual = serde_json::to_value(&evaluation).expect("an evaluation is JSON");
    for key in ["inadmissible", "gaps"] {
        if let Some(list) = expected.get(key)
            && *list != actual[key]
        {
            found.push(format!("{key} is {} and not {list}", actual[key]));
        }
    }
    found.extend(warnings(expected, &evaluation));
    found.extend(robustness(expected, &actual["robustness"], &tolerance));
    found
}

/// The parts of robustness that a source publishes; a list may name only some of its entries.
fn robustness(expected: &Value, actual: &Value, tolerance: &BigRational) -> Vec<String> {
    let mut found = Vec::new();
    for key in [
        "removals",
        "to_win",
        "assessor_removals",
        "weight_intervals",
        "dominated",
    ] {
        let wanted = expected
            .get(key)
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        for wanted in wanted {
            let mut all = actual[key].as_array().into_iter().flatten();
            if !all.any(|actual| same(wanted, actual, tolerance)) {
                found.push(format!("{key} misses {wanted} in {}", actual[key]));
            }
        }
    }
    found
}

/// Whether everything that is expected is there, numbers compared as numbers.
fn same(wanted: &Value, actual: &Value, tolerance: &BigRational) -> bool {
    match (wanted, actual) {
        (Value::Object(wanted), Value::Object(_)) => {
            let mut fields = wanted.iter();
            fields.all(|(key, value)| same(value, &actual[key], tolerance))
        }
        (Value::Array(wanted), Value::Array(actual)) => {
            let mut pairs = wanted.iter().zip(actual);
            wanted.len() == actual.len() && pairs.all(|(one, other)| same(one, other, tolerance))
        }
        (Value::String(one), Value::String(other)) if is_number(one) && is_number(other) => {
            (number(wanted) - number(actual)).abs() <= *tolerance
        }
        _ => wanted == actual,
    }
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    digits.starts_with(|first: char| first.is_ascii_digit())
        && digits
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.')
}

fn ranking(expected: &Value, evaluation: &Evaluation, tolerance: &BigRational) -> Vec<String> {
    let mut found = Vec::new();
    for row in expected["ranking"].as_array().into_iter().flatten() {
        let id = row["bid"].as_str().expect("a row names its bid");
        let Some(actual) = evaluation.ranking.iter().find(|actual| actual.bid == id) else {
            found.push(format!("{id} is not ranked"));
            continue;
        };
        let actual = serde_json::to_value(actual).expect("a row is JSON");
        for (key, value) in row.as_object().expect("a row is an object") {
            let same = match key.as_str() {
                "bid" | "tie_break" => actual[key] == *value,
                _ => (number(&actual[key]) - number(value)).abs() <= *tolerance,
            };
            if !same {
                found.push(format!("{id} {key} is {} and not {value}", actual[key]));
            }
        }
    }
    found
}

fn warnings(expected: &Value, evaluation: &Evaluation) -> Vec<String> {
    let codes: Vec<&str> = evaluation
        .warnings
        .iter()
        .map(|note| note.code.as_str())
        .collect();
    let listed = |key: &str| {
        let list = expected[key].as_array().cloned().unwrap_or_default();
        let codes = list.iter().filter_map(Value::as_str).map(str::to_owned);
        codes.collect::<Vec<_>>()
    };
    let missing = listed("warnings_include")
        .into_iter()
        .filter(|code| !codes.contains(&&**code));
    let unwanted = listed("warnings_exclude")
        .into_iter()
        .filter(|code| codes.contains(&&**code));
    let missing = missing.map(|code| format!("the warning {code} is missing"));
    missing
        .chain(unwanted.map(|code| format!("the warning {code} is unwanted")))
        .collect()
}

fn number(value: &Value) -> BigRational {
    let text = value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned);
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let digits: BigInt = format!("{whole}{fraction}")
        .parse()
        .expect("a figure is a decimal");
    let mut scale = BigInt::from(1);
    for _ in 0..fraction.len() {
        scale *= 10;
    }
    BigRational::new(digits, scale)
}
