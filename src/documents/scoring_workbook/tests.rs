use serde_json::{Value as Json, json};

use super::*;
use crate::documents::scoring_workbook::book::Content;
use crate::domain::award;

const MADE_AT: &str = "2026-11-22T14:05:00Z";

/// Everything at once: groups, levels, two curves, a panel, musts, knock-outs, minimums, ties.
fn dossier() -> Json {
    json!({
        "format": "bestek/1", "title": "Leermanagementsysteem", "reference": "2026-014",
        "award": {
            "method": "weighted-points", "price_weight": "30", "quality_weight": "70",
            "price_formula": {"kind": "lowest-ratio"}, "panel": "mean",
            "ceiling": {"amount": "150000", "rule": "exclude"}, "minimum_quality": "0.3",
            "rounding": {"decimals": 2, "mode": "half-up", "stage": "total"},
            "ties": ["higher-quality", "lower-price", "criterion:P"]
        },
        "knock_outs": [{"id": "K1", "text": "ISO 27001"}, {"id": "K2", "text": "Hosting in de EU"}],
        "requirements": [
            {"id": "R1", "text": "Koppeling", "class": "must"},
            {"id": "R2", "text": "Rapport", "class": "should", "points": "3"},
            {"id": "R3", "text": "=1+1", "class": "could", "points": "1"},
            {"id": "R4", "text": "App", "class": "to-develop", "points": "5",
             "curve": {"kind": "steps", "points": [["0", "30"], ["3", "20"], ["6", "10"]], "of": "30"}},
            {"id": "R5", "text": "Skills", "class": "to-develop", "points": "2"},
            {"id": "R6", "text": "Later", "class": "wont"}
        ],
        "criteria": [
            {"id": "W", "name": "Wensen", "weight": "40", "kind": "requirements",
             "classes": ["should", "could"]},
            {"id": "T", "name": "Te ontwikkelen", "weight": "20", "kind": "requirements",
             "classes": ["to-develop"],
             "curve": {"kind": "linear", "points": [["0", "1"], ["6", "0.5"], ["12", "0"]]}},
            {"id": "G", "name": "Plannen", "weight": "40", "minimum": "0.2", "children": [
                {"id": "P", "name": "Plan", "weight": "70", "kind": "marked", "minimum": "0.4",
                 "scale": {"zero": "0", "full": "10"}},
                {"id": "N", "name": "Kansen", "weight": "30", "kind": "marked",
                 "scale": {"levels": [{"mark": "0", "share": "-1"}, {"mark": "1", "share": "1"},
                     {"mark": "2", "share": "3"}], "of": "3"}}
            ]}
        ],
        "assessors": [{"id": "a2", "name": "Zoë"}, {"id": "a1", "name": "Bram"}],
        "bids": [
            bid("A", "100000", ["8", "7", "9"], "1"),
            bid("B", "120000", ["9", "9", "9"], "2"),
            bid("C", "99000", ["5", "6", "7"], "0")
        ]
    })
}

fn bid(id: &str, price: &str, marks: [&str; 3], level: &str) -> Json {
    json!({
        "id": id, "name": format!("Aanbieder {id}"), "price": price,
        "knock_outs": {"K1": "pass", "K2": "pass"},
        "answers": {"R1": "yes", "R2": "partly", "R3": "yes", "R4": {"months": "4"},
            "R5": {"months": "7.5"}},
        "assessor_marks": {
            "P": {"a1": marks[0], "a2": marks[1], "a3": marks[2]},
            "N": {"a1": level, "a2": "1", "a3": "1"}
        },
        "assessor_reasons": {"P": {"a1": "Helder & \"concreet\" <plan>"}}
    })
}

/// Puts a value at a pointer, or takes away what is there.
fn changed(dossier: &Json, pointer: &str, value: Json) -> Json {
    let mut dossier = dossier.clone();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match dossier.pointer_mut(parent).unwrap() {
        Json::Object(object) if value.is_null() => {
            object.shift_remove(key).unwrap();
        }
        Json::Object(object) => {
            object.insert(key.to_owned(), value);
        }
        Json::Array(list) => list[key.parse::<usize>().unwrap()] = value,
        other => panic!("{other} has no {key}"),
    }
    dossier
}

fn typed(text: &[u8]) -> Dossier {
    serde_json::from_value(award::canonical(text).unwrap()).unwrap()
}

/// The sheets of a dossier, proved against its evaluation.
fn proved(json: &Json) -> Result<Book, WorkbookError> {
    let text = serde_json::to_vec(json).unwrap();
    let evaluation = award::evaluate(&text).unwrap();
    let dossier: Dossier = typed(&text);
    let source = Source {
        dossier: &dossier,
        texts: Language::Nl.texts(),
    };
    let book = book_of(source, &evaluation, MADE_AT)?;
    verify::verify(&book, source, &evaluation)?;
    Ok(book)
}

fn variants() -> Vec<(&'static str, &'static str, Json)> {
    vec![
        ("as it is", "/title", json!("x")),
        ("withdrawn", "/bids/0/withdrawn", json!(true)),
        ("knock-out", "/bids/1/knock_outs/K2", json!("fail")),
        ("knock-out unknown", "/bids/1/knock_outs/K2", Json::Null),
        ("must partly", "/bids/0/answers/R1", json!("partly")),
        ("must unknown", "/bids/0/answers/R1", Json::Null),
        ("wish unknown", "/bids/2/answers/R2", Json::Null),
        ("wish no", "/bids/2/answers/R2", json!("no")),
        ("never", "/bids/1/answers/R4", json!("never")),
        ("available", "/bids/1/answers/R5", json!("available")),
        ("far beyond", "/bids/1/answers/R5", json!({"months": "99"})),
        (
            "beyond the steps",
            "/bids/1/answers/R4",
            json!({"months": "6.5"}),
        ),
        ("extended", "/criteria/1/curve/outside", json!("extend")),
        (
            "below a minimum",
            "/bids/0/assessor_marks/P",
            json!({"a1": "1", "a2": "2", "a3": "3"}),
        ),
        (
            "exactly a minimum",
            "/bids/0/assessor_marks/P",
            json!({"a1": "3", "a2": "4", "a3": "5"}),
        ),
        ("mark unknown", "/bids/0/assessor_marks/P/a3", Json::Null),
        ("quality minimum", "/award/minimum_quality", json!("0.6")),
        ("price unknown", "/bids/1/price", Json::Null),
        ("too dear", "/bids/1/price", json!("150000.01")),
        ("exactly the ceiling", "/bids/1/price", json!("150000")),
        (
            "no points",
            "/award/ceiling",
            json!({"amount": "110000", "rule": "zero-points"}),
        ),
        (
            "flagged",
            "/award/ceiling",
            json!({"amount": "110000", "rule": "flag"}),
        ),
        (
            "line",
            "/award/price_formula",
            json!({"kind": "line", "full_at": "100000", "zero_at": "110000"}),
        ),
        (
            "components",
            "/award/rounding",
            json!({"decimals": 1, "stage": "components"}),
        ),
        (
            "criteria",
            "/award/rounding",
            json!({"decimals": 0, "stage": "criteria"}),
        ),
        (
            "half-even",
            "/award/rounding",
            json!({"decimals": 0, "mode": "half-even", "stage": "criteria"}),
        ),
        (
            "down",
            "/award/rounding",
            json!({"decimals": 1, "mode": "down"}),
        ),
        ("equal", "/bids/1", bid("B", "100000", ["8", "7", "9"], "1")),
        (
            "equal but dearer",
            "/bids/1",
            bid("B", "100000.01", ["8", "7", "9"], "1"),
        ),
        (
            "one bid",
            "/bids",
            json!([bid("A", "1", ["8", "8", "8"], "1")]),
        ),
        ("no bids", "/bids", json!([])),
    ]
}

#[test]
fn the_formulas_lead_to_the_evaluation() {
    let base = dossier();
    for (name, pointer, value) in variants() {
        let json = changed(&base, pointer, value);
        let proof = proved(&json);
        assert!(proof.is_ok(), "{name}: {}", proof.unwrap_err());
    }
}

/// The inputs of one workbook, put in another one, lead to the other one's award.
#[test]
fn a_changed_input_changes_the_ranking_as_the_engine_does() {
    let base = dossier();
    let original = proved(&base).unwrap();
    let settings = [
        "/award/ceiling",
        "/award/price_formula",
        "/award/rounding",
        "/criteria",
    ];
    for (name, pointer, value) in variants() {
        if settings.iter().any(|fixed| pointer.starts_with(fixed)) || pointer == "/bids" {
            continue;
        }
        let json = changed(&base, pointer, value);
        let wanted = proved(&json).unwrap();
        let mut book = original.clone();
        for (sheet, wanted) in book.sheets.iter_mut().zip(&wanted.sheets) {
            for (at, cell) in &mut sheet.cells {
                if cell.role == book::Role::Input {
                    cell.content = wanted.cells[at].content.clone();
                }
            }
        }
        let text = serde_json::to_vec(&json).unwrap();
        let dossier: Dossier = typed(&text);
        let source = Source {
            dossier: &dossier,
            texts: Language::Nl.texts(),
        };
        let evaluation = award::evaluate(&text).unwrap();
        let proof = verify::verify(&book, source, &evaluation);
        assert!(proof.is_ok(), "{name}: {}", proof.unwrap_err());
    }
}

#[test]
fn a_setting_that_the_formulas_do_not_know_refuses_the_workbook() {
    let base = dossier();
    for (pointer, value) in [
        ("/award/price_points_outside", json!("keep")),
        ("/award/quality_scale", json!("relative-to-best")),
    ] {
        let mut json = changed(&base, pointer, value);
        json["award"]["price_formula"] =
            json!({"kind": "line", "full_at": "100000", "zero_at": "110000"});
        assert!(
            matches!(proved(&json), Err(WorkbookError::Differs { .. })),
            "{pointer}"
        );
    }
    let text = serde_json::to_vec(&base).unwrap();
    let evaluation = award::evaluate(&text).unwrap();
    let mut dossier = typed(&text);
    "lowest-price".clone_into(&mut dossier.tender.award.method);
    let book = scoring_workbook(&dossier, &evaluation, Language::Nl, MADE_AT);
    assert!(matches!(book, Err(WorkbookError::NotSupported(_))));
}

#[test]
fn no_text_of_the_dossier_becomes_a_formula_and_no_text_is_missing() {
    let book = proved(&dossier()).unwrap();
    let mut texts = Vec::new();
    for sheet in &book.sheets {
        assert!(
            sheet.name.bytes().all(|byte| byte.is_ascii_alphabetic()),
            "{}",
            sheet.name
        );
        for cell in sheet.cells.values() {
            match &cell.content {
                Content::Text(text) => texts.push(text.clone()),
                Content::Formula(formula) => assert!(!formula.contains('⟦'), "{formula}"),
                Content::Number(_) | Content::Empty => {}
            }
        }
    }
    assert!(texts.contains(&"=1+1".to_owned()));
    let missing: Vec<_> = texts.iter().filter(|text| text.contains('⟦')).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_same_dossier_gives_the_same_bytes() {
    let text = serde_json::to_vec(&dossier()).unwrap();
    let evaluation = award::evaluate(&text).unwrap();
    let dossier: Dossier = typed(&text);
    let make = |language| scoring_workbook(&dossier, &evaluation, language, MADE_AT).unwrap();
    for language in Language::ALL {
        assert!(make(language) == make(language));
    }
    assert!(matches!(
        scoring_workbook(&dossier, &evaluation, Language::Nl, "vandaag"),
        Err(WorkbookError::Moment(_))
    ));
}
