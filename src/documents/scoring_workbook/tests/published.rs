//! Published and hand-made awards: the formulas lead to their figures without the award engine.

use std::collections::BTreeMap;
use std::path::Path;

use super::*;
use crate::documents::scoring_workbook::calculation::layout::Layout;
use crate::documents::scoring_workbook::formula::Results;

/// Cases that use what the typed dossier does not know, and what that is.
const BEYOND: [(&str, &str); 2] = [
    ("vloca-checklist", "answers with shares of their own"),
    ("x-requirements", "answers with names of their own"),
];

/// An evaluation that says nothing: the sheets need no more to be laid out.
fn nothing() -> Evaluation {
    Evaluation {
        format: "",
        dossier_sha256: String::new(),
        complete: true,
        ranking: Vec::new(),
        inadmissible: Vec::new(),
        criteria: Vec::new(),
        gaps: Vec::new(),
        warnings: Vec::new(),
        robustness: None,
    }
}

fn named(mut dossier: Json) -> Json {
    for bid in dossier["bids"].as_array_mut().unwrap() {
        let id = bid["id"].clone();
        let object = bid.as_object_mut().unwrap();
        object.entry("name").or_insert(id);
    }
    dossier
}

/// Every number as text, as the strict reader hands it on.
fn texts(json: &Json) -> Json {
    match json {
        Json::Number(number) => Json::String(number.to_string()),
        Json::Array(items) => items.iter().map(texts).collect(),
        Json::Object(object) => {
            let entries = object
                .iter()
                .map(|(key, value)| (key.clone(), texts(value)));
            Json::Object(entries.collect())
        }
        other => other.clone(),
    }
}

/// What differs between the formulas of a case and its published figures.
fn differences(case: &Json) -> Vec<String> {
    let dossier: Dossier = match serde_json::from_value(named(texts(&case["dossier"]))) {
        Ok(dossier) => dossier,
        Err(error) => return vec![error.to_string()],
    };
    let source = Source {
        dossier: &dossier,
        texts: Language::Nl.texts(),
    };
    let book = match book_of(source, &nothing(), MADE_AT, Figures::Formulas) {
        Ok(book) => book,
        Err(error) => return vec![error.to_string()],
    };
    let layout = Layout::new(source);
    let mut results = Results::new(&book);
    let bids: BTreeMap<&str, u16> = (dossier.bids.iter().map(|bid| bid.id.as_str()))
        .zip(0..)
        .collect();
    let mut found = Vec::new();
    for row in case["expected"]["ranking"].as_array().into_iter().flatten() {
        let bid = bids[row["bid"].as_str().unwrap()];
        for (key, line) in [
            ("rank", layout.lines.rank),
            ("total", layout.lines.total),
            ("comparison_price", layout.lines.total),
            ("price_points", layout.lines.price_points + 1),
            ("quality_points", layout.lines.quality_points + 1),
        ] {
            let Some(expected) = row.get(key) else {
                continue;
            };
            let number = |text: &str| text.parse::<rust_decimal::Decimal>();
            let expected = expected
                .as_str()
                .map_or(expected.to_string(), str::to_owned);
            let shown = results
                .shown(&layout.place(bid, line))
                .unwrap_or_else(|problem| problem.to_string());
            let tolerance = number(case["tolerance"].as_str().unwrap()).unwrap();
            let near = match (number(&expected), number(&shown)) {
                (Ok(expected), Ok(shown)) => (expected - shown).abs() <= tolerance,
                _ => false,
            };
            if !near {
                found.push(format!("{} {key} is {shown}, not {expected}", row["bid"]));
            }
        }
    }
    found
}

#[test]
fn the_formulas_lead_to_every_published_award() {
    let folder = std::env::var("CASES").unwrap_or("tests/cases".to_owned());
    let mut seen = 0;
    let mut wrong = Vec::new();
    for entry in std::fs::read_dir(Path::new(&folder)).unwrap() {
        let path = entry.unwrap().path();
        let case: Json = match serde_json::from_slice(&std::fs::read(&path).unwrap()) {
            Ok(case) => case,
            Err(_) => continue,
        };
        let id = case["id"].as_str().unwrap().to_owned();
        let is_beyond = BEYOND.iter().any(|(beyond, _)| *beyond == id);
        let differences = differences(&case);
        if differences.is_empty() == is_beyond {
            wrong.push(format!("{id}: {differences:?}"));
        }
        seen += 1;
    }
    assert!(seen > 30, "{seen} cases");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
