//! Open data of the worked example, against the schema of the standard.

mod pages;
mod told;

use std::io::Write;
use std::path::Path;

use bestek::documents::open_data::{self, BidsTold, Publishing, UNREGISTERED};
use bestek::documents::record::{Publication, Record};
use bestek::domain::award::{self, evaluation::Evaluation};
use bestek::domain::dossier::Dossier;
use bestek::domain::phase::Standing;
use bestek::i18n::Language;
use jsonschema::Validator;
use serde_json::Value;

/// The schema of the standard and two samples lie beside the project, not in it: the schema is the
/// work of others.
const FOLDER: &str = "../shared/reference/ocds";
const SCHEMA: &str = "release-package-1.1.5-with-extensions.schema.json";
const MADE_AT: &str = "2026-12-22T09:00:00Z";
const DECIDED_AT: &str = "2026-11-30T08:30:00Z";
const WINNER: &str = "B1";

fn read(name: &str) -> Value {
    let text = std::fs::read(format!("{FOLDER}/{name}")).expect("the file is there");
    serde_json::from_slice(&text).expect("JSON")
}

/// The schema; nothing, and said aloud, where the project stands alone.
fn schema() -> Option<Value> {
    if Path::new(FOLDER).join(SCHEMA).is_file() {
        return Some(read(SCHEMA));
    }
    // The test runner does not swallow the real standard error.
    drop(writeln!(
        std::io::stderr(),
        "\n*** OPEN DATA NOT RUN: the schema is not beside the project. ***\n"
    ));
    None
}

fn validator(schema: &Value) -> Validator {
    jsonschema::draft4::options()
        .should_validate_formats(true)
        .build(schema)
        .expect("a schema")
}

/// What is wrong with a package, by where it is.
fn errors(validator: &Validator, package: &Value) -> Vec<String> {
    let errors = validator.iter_errors(package);
    errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

/// The same schema that also refuses names that it does not know: the standard lets those pass.
fn strict(mut schema: Value) -> Value {
    match &mut schema {
        Value::Object(parts) => {
            let closes = parts.get("properties").is_some_and(Value::is_object)
                && parts
                    .get("type")
                    .is_some_and(|kind| kind.to_string().contains("object"));
            for (_, part) in parts.iter_mut() {
                *part = strict(part.take());
            }
            if closes {
                parts.insert("additionalProperties".to_owned(), Value::Bool(false));
            }
        }
        Value::Array(parts) => {
            for part in parts {
                *part = strict(part.take());
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    schema
}

/// The worked example with its evaluation.
fn example() -> (Dossier, Evaluation) {
    let bytes = std::fs::read("templates/nl/example.json").expect("the worked example ships");
    let dossier = serde_json::from_slice(&bytes).expect("a dossier");
    let evaluation = award::evaluate(&bytes).expect("the worked example is valid");
    (dossier, evaluation)
}

/// Two publications, so that a change is told too.
fn record() -> Record {
    let publication = |number, at: &str, reason: &str| Publication {
        number,
        at: at.to_owned(),
        criteria_sha256: String::new(),
        reason: reason.to_owned(),
    };
    Record {
        publications: Some(vec![
            publication(1, "2026-06-15T08:00:00Z", ""),
            publication(
                2,
                "2026-06-29T08:00:00Z",
                "Een vraag vroeg een andere datum.",
            ),
        ]),
        ..Record::default()
    }
}

/// The package of a dossier, as JSON; nothing while it is not public.
fn package(
    (dossier, evaluation): &(Dossier, Evaluation),
    standing: Standing,
    bids: BidsTold,
    language: Language,
) -> Option<Value> {
    let package = open_data::release_package(Publishing {
        dossier,
        standing,
        evaluation: Some(evaluation),
        winner: Some(WINNER),
        decided_at: Some(DECIDED_AT),
        record: &record(),
        bids,
        prefix: UNREGISTERED,
        language,
        made_at: MADE_AT,
    })?;
    Some(serde_json::from_slice(&open_data::bytes(&package)).expect("JSON"))
}

#[test]
fn the_check_passes_the_good_sample_and_fails_the_bad_one() {
    let Some(schema) = schema() else { return };
    let validator = validator(&schema);
    assert_eq!(errors(&validator, &read("sample-valid.json")), [""; 0]);
    let found = errors(&validator, &read("sample-invalid.json"));
    assert_eq!(found.len(), 4, "{found:?}");
}

#[test]
fn the_strict_check_finds_a_name_that_the_standard_does_not_know() {
    let Some(schema) = schema() else { return };
    let validator = validator(&strict(schema));
    let found = errors(&validator, &read("sample-invalid.json"));
    let unknown = found.iter().filter(|one| one.contains("score"));
    assert_eq!(unknown.count(), 1, "{found:?}");
    assert_eq!(errors(&validator, &read("sample-valid.json")), [""; 0]);
}

#[test]
fn the_worked_example_has_no_error_wherever_it_stands() {
    let Some(schema) = schema() else { return };
    let validator = validator(&strict(schema));
    let example = example();
    let mut seen = 0;
    for standing in Standing::all() {
        for bids in [BidsTold::Winner, BidsTold::All] {
            for language in Language::ALL {
                if let Some(package) = package(&example, standing, bids, language) {
                    let found = errors(&validator, &package);
                    assert_eq!(found, [""; 0], "{standing:?} {bids:?}");
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 60, "only {seen} packages were made");
}

#[test]
fn a_tender_of_which_hardly_anything_is_written_has_no_error_either() {
    let Some(schema) = schema() else { return };
    let validator = validator(&strict(schema));
    let dossier: Dossier = serde_json::from_str(r#"{"format": "bestek/1"}"#).expect("a dossier");
    let bare = (dossier, example().1);
    for standing in Standing::all() {
        if let Some(package) = package(&bare, standing, BidsTold::All, Language::Nl) {
            assert_eq!(errors(&validator, &package), [""; 0], "{standing:?}");
        }
    }
}
