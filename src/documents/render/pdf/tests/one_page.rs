//! What promises to be one page is one.

use rust_decimal::Decimal;

use crate::documents::checklist::checklist;
use crate::documents::decision_memo::decision_memo;
use crate::documents::record::Record;
use crate::documents::render::pdf::render;
use crate::domain::award;
use crate::domain::bid::Bid;
use crate::domain::dossier::Dossier;
use crate::domain::quantity::money::Money;
use crate::domain::tender::inventory;
use crate::domain::tender::working_document::{Conclusion, WorkingDocument};
use crate::i18n::Language;

#[test]
fn the_checklist_of_a_full_tender_with_long_lines_is_one_page() {
    let mut dossier: Dossier = serde_json::from_value(serde_json::json!({
        "format": "bestek-dossier/1",
        "tender": serde_json::from_str::<serde_json::Value>(
            include_str!("../../../../../templates/nl/example.json")).unwrap(),
    }))
    .unwrap();
    let long = "Medewerkers en hun leidinggevenden vinden onmiddellijk wat zij zoeken ".repeat(5);
    let texts = dossier.tender.goals.iter_mut().map(|one| &mut one.title);
    let knock_outs = dossier
        .tender
        .knock_outs
        .iter_mut()
        .map(|one| &mut one.text);
    for text in texts.chain(knock_outs) {
        text.clone_from(&long);
    }
    for (number, one) in dossier.tender.requirements.iter_mut().enumerate() {
        one.area = format!("{} {long}", number % 40);
    }
    dossier.tender.inventories = (0..9)
        .map(|number| inventory::Row {
            id: format!("PR{number}"),
            inventory: "price-lines".into(),
            values: [("what".to_owned(), long.clone())].into(),
            ..inventory::Row::default()
        })
        .collect();
    for language in [Language::Nl, Language::En] {
        let made = checklist(&dossier, language, "2026-11-30T10:00:00Z");
        let bytes = render(&made).unwrap();
        let file = lopdf::Document::load_mem(&bytes).unwrap();
        assert_eq!(file.get_pages().len(), 1, "{language:?}");
    }
}

/// The example with twenty bids, every list too long for a page and every name too long for a line.
fn crowded() -> Dossier {
    let long = "Onderwijsontwikkelingsmaatschappij Verwachtingsvol en Zonen ".repeat(6);
    let mut dossier: Dossier =
        serde_json::from_str(include_str!("../../../../../templates/nl/example.json")).unwrap();
    let first = dossier.bids[0].clone();
    dossier.bids = (0..20_u32)
        .map(|number| Bid {
            id: format!("B{number}"),
            name: format!("{number} {long}"),
            price: Money::try_from(Decimal::from(300_000 + 1_000 * number)).ok(),
            ..first.clone()
        })
        .collect();
    // Marks as far apart as the scale allows, and more than one bid that stands close.
    for bid in dossier.bids.iter_mut().take(3) {
        for marks in bid.assessor_marks.values_mut() {
            for (at, mark) in marks.values_mut().enumerate() {
                *mark = Decimal::from(if at == 0 { 4 } else { 10 });
            }
        }
    }
    let tender = &mut dossier.tender;
    tender.title.clone_from(&long);
    tender.authority.name.clone_from(&long);
    for goal in &mut tender.goals {
        goal.title.clone_from(&long);
    }
    for criterion in &mut tender.criteria {
        criterion.name = format!("{} {long}", criterion.name);
    }
    for assessor in &mut dossier.assessors {
        assessor.name.clone_from(&long);
    }
    dossier
}

/// As much beside the dossier as a memo may tell of.
fn full_record() -> Record {
    let judged = |conclusion| WorkingDocument {
        title: "Beoordeling van de gegevensbescherming door de functionaris ".repeat(5),
        conclusion,
        ..WorkingDocument::default()
    };
    Record {
        tells_budget: true,
        judgements: Some(vec![
            judged(Conclusion::NotAgreed),
            judged(Conclusion::NotAgreed),
            judged(Conclusion::Conditions),
            judged(Conclusion::Conditions),
        ]),
        ..Record::default()
    }
}

#[test]
fn the_decision_memo_of_twenty_bids_with_long_names_is_one_page() {
    for name in [crowded(), without_prices(crowded())] {
        let bytes = serde_json::to_vec(&name).unwrap();
        let evaluation = award::evaluate_with_robustness(&bytes).unwrap();
        for language in [Language::Nl, Language::En] {
            let record = full_record();
            let made = decision_memo(
                &name,
                &evaluation,
                &record,
                language,
                "2026-11-30T10:00:00Z",
            );
            let file = render(&made).unwrap();
            if let Some(folder) = std::env::var_os("MEMO_OUT") {
                let path = std::path::Path::new(&folder).join(format!(
                    "{}-{}.pdf",
                    evaluation.complete,
                    language.code()
                ));
                std::fs::write(path, &file).unwrap();
            }
            let pages = lopdf::Document::load_mem(&file).unwrap().get_pages().len();
            assert_eq!(pages, 1, "{language:?} {}", evaluation.complete);
        }
    }
}

fn without_prices(mut dossier: Dossier) -> Dossier {
    dossier.bids.iter_mut().for_each(|bid| bid.price = None);
    dossier
}
