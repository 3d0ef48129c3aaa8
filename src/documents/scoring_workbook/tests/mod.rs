mod methods;
mod published;
mod sample;

use serde_json::{Value as Json, json};

use super::*;
use crate::documents::scoring_workbook::book::Content;
use crate::domain::award;
use sample::{dossier, variants};

const MADE_AT: &str = "2026-11-22T14:05:00Z";

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
    let book = book_of(source, &evaluation, MADE_AT, Figures::Formulas)?;
    let proof = verify::verify(&book, source, &evaluation)?;
    assert_eq!(proof, Proof::Same);
    Ok(book)
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
        let proof = verify::verify(&book, source, &evaluation).unwrap();
        assert_eq!(proof, Proof::Same, "{name}");
    }
}

#[test]
fn a_setting_that_the_formulas_do_not_know_refuses_the_workbook() {
    let mut json = dossier();
    json["requirements"][1]["answers"] = json!({"partly": "0.9", "yes": "1", "no": "0"});
    let text = serde_json::to_vec(&json).unwrap();
    let evaluation = award::evaluate(&text).unwrap();
    let book = scoring_workbook(&typed(&text), &evaluation, Language::Nl, MADE_AT);
    assert!(matches!(book, Err(WorkbookError::Differs { .. })));
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
