//! The decision memo is one page, whatever the tender holds, and tells what its reader may know.

use bestek::documents::decision_memo::decision_memo;
use bestek::documents::record::Record;
use bestek::documents::render::pdf::render;
use bestek::domain::bid::Bid;
use bestek::domain::dossier::Dossier;
use bestek::domain::log::chain::Head;
use bestek::domain::log::checkpoint::Checkpoint;
use bestek::domain::quantity::money::Money;
use bestek::domain::tender::working_document::{Conclusion, WorkingDocument};
use bestek::i18n::Language;
use rust_decimal::Decimal;

use super::outline::outline;
use super::{MADE_AT, evaluate, example};

/// The example with twenty bids, every list too long for a page and every name too long for a line.
fn crowded() -> Dossier {
    let long = "Onderwijsontwikkelingsmaatschappij Verwachtingsvol en Zonen ".repeat(6);
    let mut dossier = example();
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
        checkpoint: Some(Checkpoint {
            head: Head {
                size: 1_234_567,
                hash: "0a1b2c3d".repeat(8),
            },
            note: String::new(),
            key: String::new(),
        }),
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
        let evaluation = evaluate(&name);
        for language in [Language::Nl, Language::En] {
            let record = full_record();
            let made = decision_memo(&name, &evaluation, &record, language, MADE_AT);
            let file = render(&made).expect("it can be made");
            let pages = lopdf::Document::load_mem(&file)
                .expect("it can be made")
                .get_pages()
                .len();
            assert_eq!(pages, 1, "{language:?} {}", evaluation.complete);
        }
    }
}

fn without_prices(mut dossier: Dossier) -> Dossier {
    dossier.bids.iter_mut().for_each(|bid| bid.price = None);
    dossier
}

#[test]
fn the_budget_is_in_the_memo_of_who_may_know_it_alone() {
    let dossier = example();
    let evaluation = evaluate(&dossier);
    let told = |tells_budget| {
        let record = Record {
            tells_budget,
            ..Record::default()
        };
        outline(&decision_memo(
            &dossier,
            &evaluation,
            &record,
            Language::Nl,
            MADE_AT,
        ))
    };
    assert!(told(true).contains("onder het budget van €\u{a0}400.000"));
    assert!(!told(false).contains("400.000"), "{}", told(false));
}

#[test]
fn while_figures_are_missing_nothing_is_asked_and_no_price_is_told() {
    let dossier = without_prices(example());
    let record = Record::default();
    let made = decision_memo(
        &dossier,
        &evaluate(&dossier),
        &record,
        Language::Nl,
        MADE_AT,
    );
    let text = outline(&made);
    assert!(
        text.contains("er is nog geen winnaar") && !text.contains("De rangorde"),
        "{text}"
    );
}
