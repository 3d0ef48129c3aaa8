//! Texts: every key in every language, and nothing internal in print.

use std::collections::BTreeSet;

use bestek::documents::record::Record;
use bestek::documents::render::{docx, html};
use bestek::documents::scoring_report::scoring_report;
use bestek::documents::tender_document::tender_document;
use bestek::domain::declaration::Interest;
use bestek::domain::quantity::money::Money;
use bestek::i18n::Language;
use rust_decimal::Decimal;

use super::outline::outline;
use super::{MADE_AT, all, evaluate, example};

fn keys(language: Language) -> BTreeSet<String> {
    let folder = format!("templates/{}", language.code());
    let files = std::fs::read_dir(folder).expect("the texts are there");
    let texts = files.map(|file| file.expect("a file").path());
    let texts = texts.filter(|path| path.extension().is_some_and(|kind| kind == "ftl"));
    let text: String = texts
        .map(|path| std::fs::read_to_string(path).expect("texts can be read"))
        .collect();
    let keys = text.lines().filter(|line| line.starts_with("doc-"));
    keys.filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned()))
        .collect()
}

#[test]
fn every_language_has_the_same_keys() {
    let dutch = keys(Language::Nl);
    assert!(dutch.len() > 200, "keys were read");
    assert_eq!(dutch, keys(Language::En));
}

#[test]
fn every_key_that_the_builders_ask_for_exists_and_every_key_is_asked_for() {
    let source = sources(std::path::Path::new("src/documents"));
    let asked: BTreeSet<String> = source
        .split('"')
        .filter(|piece| piece.starts_with("doc-") && !piece.contains(['{', ' ']))
        .map(str::to_owned)
        .collect();
    let known = keys(Language::Nl);
    let missing: Vec<&String> = asked.difference(&known).collect();
    assert!(missing.is_empty(), "{missing:?}");
    // The captions of two lists are named after the list, a decision after its outcome.
    let outcomes = [Interest::Allowed, Interest::Conflict];
    let decided = outcomes.map(|one| format!("doc-declarations-decided-{}", one.name()));
    let unused: Vec<&String> = known
        .difference(&asked)
        .filter(|key| !asked.contains(key.trim_end_matches("-caption")))
        .filter(|key| !decided.contains(key))
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

fn sources(folder: &std::path::Path) -> String {
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let texts = entries.map(|entry| {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            sources(&path)
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            std::fs::read_to_string(path).expect("a source file is text")
        } else {
            String::new()
        }
    });
    texts.collect()
}

#[test]
fn no_document_shows_a_missing_key_or_an_unfilled_place() {
    for language in Language::ALL {
        for (name, document) in all(language) {
            let text = outline(&document);
            for mark in ['⟦', '{', '}'] {
                assert!(!text.contains(mark), "{name} {language:?} {mark}");
            }
        }
    }
}

#[test]
fn an_empty_dossier_says_what_is_missing_and_breaks_nothing() {
    let text = r#"{"format": "bestek/1", "criteria": [], "bids": []}"#;
    let dossier = serde_json::from_str(text).expect("an empty dossier is a dossier");
    for language in Language::ALL {
        let document = tender_document(&dossier, language, MADE_AT);
        assert_eq!(document.chapters.len(), 7);
        let text = outline(&document);
        assert!(text.contains(&language.texts().get("doc-missing")));
        assert!(text.contains(&language.texts().get("doc-status-draft")));
        assert!(!text.contains(['⟦', '{']), "{text}");
    }
}

#[test]
fn the_tender_document_prints_nothing_internal() {
    let mut dossier = example();
    dossier.tender.contract.budget = Money::try_from(Decimal::from(398_765)).ok();
    dossier.tender.contract.budget_public = false;
    dossier.tender.motivation.doing_nothing = "zzz-nothing".to_owned();
    for requirement in &mut dossier.tender.requirements {
        requirement.origin = "zzz-origin".to_owned();
    }
    for check in &mut dossier.tender.implementation.checks {
        check.reason = "zzz-check".to_owned();
    }
    let text = outline(&tender_document(&dossier, Language::Nl, MADE_AT));
    assert!(!text.contains("398.765") && !text.contains("zzz-"));
    for hidden in dossier.assessors.iter().map(|one| &one.name) {
        assert!(!text.contains(hidden), "{hidden}");
    }
    for hidden in dossier.bids.iter().map(|bid| &bid.name) {
        assert!(!text.contains(hidden), "{hidden}");
    }
    dossier.tender.contract.budget_public = true;
    let text = outline(&tender_document(&dossier, Language::Nl, MADE_AT));
    assert!(text.contains("398.765"));
}

#[test]
fn typed_text_cannot_become_markup() {
    let mut dossier = example();
    dossier.tender.title = "<script>alert(1)</script> & \"zo\"".to_owned();
    let report = scoring_report(
        &dossier,
        &evaluate(&dossier),
        &Record::default(),
        Language::Nl,
        "no moment at all",
    );
    let page = html::render(&report);
    assert!(!page.contains("<script") && page.contains("&lt;script&gt;"));
    assert!(docx::render(&report).is_ok());
}
