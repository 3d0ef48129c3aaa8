//! Choices that the worked example does not make: a relative price, consensus, a shared place.

use std::collections::BTreeSet;

use bestek::documents::record::Record;
use bestek::documents::scoring_report::scoring_report;
use bestek::documents::tender_document::tender_document;
use bestek::domain::award;
use bestek::domain::dossier::Dossier;
use bestek::domain::tender::goal::{Gain, GoalKind};
use bestek::domain::tender::requirement::{AnswerForm, RequirementKind};
use bestek::domain::tender::scoring::{Panel, PriceFormula};
use bestek::i18n::Language;
use rust_decimal::Decimal;
use serde_json::Value;

use super::outline::outline;
use super::{MADE_AT, evaluate, example};

#[test]
fn a_relative_price_is_worked_out_and_warned_about() {
    let mut dossier = example();
    dossier.tender.award.price_formula = Some(PriceFormula::LowestRatio);
    dossier.tender.award.ceiling = None;
    let text = outline(&tender_document(&dossier, Language::Nl, MADE_AT));
    assert!(text.contains("prijspunten = 30 × laagste prijs ÷ prijs"));
    // 30 × 100.000 ÷ 110.000 = 27,2727…
    assert!(text.contains("€\u{a0}110.000 | 27.27 (2)"), "{text}");
    assert!(text.contains("Een inschrijver kan vooraf niet uitrekenen wat zijn aanbod oplevert"));
    let report = scoring_report(
        &dossier,
        &evaluate(&dossier),
        &Record::default(),
        Language::Nl,
        MADE_AT,
    );
    let text = outline(&report);
    assert!(text.contains("# Aandachtspunten") && text.contains("hangen af van de andere"));
}

#[test]
fn with_consensus_the_agreed_mark_and_reason_come_before_each_assessor() {
    let mut dossier = example();
    dossier.tender.award.panel = Some(Panel::Consensus);
    for bid in &mut dossier.bids {
        for criterion in ["P1", "P2", "G", "K"] {
            bid.marks.insert(criterion.to_owned(), Decimal::from(8));
            bid.reasons
                .insert(criterion.to_owned(), "Samen besproken.".to_owned());
        }
    }
    let report = scoring_report(
        &dossier,
        &evaluate(&dossier),
        &Record::default(),
        Language::Nl,
        MADE_AT,
    );
    let text = outline(&report);
    let agreed = text
        .find("Samen: 8 :: Samen besproken.")
        .expect("the agreed reason is there");
    let own = text
        .find("Sanne Verbeek: 10 ::")
        .expect("the assessor's reason is there");
    assert!(agreed < own);
}

#[test]
fn equal_bids_share_the_first_place_by_name() {
    let mut dossier = example();
    let first = dossier.bids.first().expect("the example has bids").clone();
    dossier.bids.truncate(1);
    dossier.bids.push(first);
    if let Some(second) = dossier.bids.last_mut() {
        second.id = "C".to_owned();
        second.name = "Cedel".to_owned();
    }
    let report = scoring_report(
        &dossier,
        &evaluate(&dossier),
        &Record::default(),
        Language::Nl,
        MADE_AT,
    );
    assert!(outline(&report).contains("Berk Leeromgevingen en Cedel delen de eerste plaats"));
}

#[test]
fn the_cases_are_told_whole_in_both_languages() {
    let mut methods = BTreeSet::new();
    for entry in std::fs::read_dir("tests/cases").expect("the cases are there") {
        let path = entry.expect("an entry").path();
        let text = std::fs::read(&path).expect("a case can be read");
        let case: Value = serde_json::from_slice(&text).expect("a case is JSON");
        let text = named(&case["dossier"]);
        let Ok(evaluation) = award::evaluate_with_robustness(&text) else {
            continue;
        };
        let dossier = award::canonical(&text).expect("it was evaluated");
        // A case with answers of its own is for the engine; documents know the usual ones.
        let Ok(dossier) = serde_json::from_value::<Dossier>(dossier) else {
            continue;
        };
        let here = path.display();
        for language in Language::ALL {
            let texts = language.texts();
            let report =
                scoring_report(&dossier, &evaluation, &Record::default(), language, MADE_AT);
            let told = outline(&report);
            assert!(!told.contains('⟦'), "{here} {language:?} misses a text");
            let compared = evaluation.complete && evaluation.ranking.len() > 1;
            let title = format!("\n# {}\n", texts.get("firm-title"));
            assert_eq!(told.contains(&title), compared, "{here} {language:?}");
            if compared {
                methods.insert(dossier.tender.award.method);
            }
        }
    }
    // Of the others no case compares two bids; a unit test tells those from figures made by hand.
    assert!(methods.len() >= 11, "only {methods:?}");
}

/// A dossier of a case as a document takes it: each bid has a name.
fn named(dossier: &Value) -> Vec<u8> {
    let mut dossier = dossier.clone();
    for bid in dossier["bids"].as_array_mut().into_iter().flatten() {
        let name = format!("Bedrijf {}", bid["id"].as_str().unwrap_or_default());
        bid["name"] = name.into();
    }
    serde_json::to_vec(&dossier).expect("JSON")
}

#[test]
fn what_tenderers_wrote_beside_their_answers_is_printed_in_full() {
    let mut dossier = example();
    let bid = &mut dossier.bids[0];
    let words = "Klaar na de livegang in het voorjaar.\nMet een proef vooraf.";
    bid.explanations.insert("R011".to_owned(), words.to_owned());
    let name = bid.name.clone();
    let report = |dossier: &Dossier| {
        let evaluation = evaluate(dossier);
        let record = Record::default();
        outline(&scoring_report(
            dossier,
            &evaluation,
            &record,
            Language::Nl,
            MADE_AT,
        ))
    };
    let text = report(&dossier);
    assert!(text.contains("Toelichtingen en beschrijvingen"), "{text}");
    assert!(text.contains("Klaar na de livegang in het voorjaar."));
    assert!(text.contains("Met een proef vooraf."));
    assert!(text.contains(&format!("R011 | {name}")), "{text}");
    assert!(!report(&example()).contains("Toelichtingen en beschrijvingen"));
}

#[test]
fn kinds_descriptions_and_gains_are_printed_and_what_is_internal_is_not() {
    let mut dossier = example();
    let one = &mut dossier.tender.requirements[0];
    one.kind = Some(RequirementKind::Technical);
    one.answer_form = AnswerForm::Description;
    one.negotiable = true;
    one.expected_use = "Alleen wij lezen dit.".to_owned();
    let goals = dossier.tender.goals.iter_mut();
    let goal = goals
        .into_iter()
        .find(|goal| goal.kind == GoalKind::Operational)
        .expect("a goal");
    goal.adds = "Alles staat op één plek.".to_owned();
    goal.gain = Some(Gain::Productivity);
    let text = outline(&tender_document(&dossier, Language::Nl, MADE_AT));
    for told in [
        "technisch",
        "De inschrijver beschrijft zijn oplossing.",
        "Hij is vrij in hoe hij het oplost.",
        "Alles staat op één plek.",
        "productiviteit",
    ] {
        assert!(text.contains(told), "{told}");
    }
    assert!(!text.contains("Alleen wij lezen dit.") && !text.contains("onderhandel"));
}
