//! Choices that the worked example does not make: a relative price, consensus, a shared place.

use bestek::documents::scoring_report::scoring_report;
use bestek::documents::tender_document::tender_document;
use bestek::domain::tender::scoring::{Panel, PriceFormula};
use bestek::i18n::Language;
use rust_decimal::Decimal;

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
    assert!(text.contains("Een inschrijver kan zijn uitkomst niet vooraf uitrekenen"));
    let report = scoring_report(&dossier, &evaluate(&dossier), Language::Nl, MADE_AT);
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
    let report = scoring_report(&dossier, &evaluate(&dossier), Language::Nl, MADE_AT);
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
    let report = scoring_report(&dossier, &evaluate(&dossier), Language::Nl, MADE_AT);
    assert!(outline(&report).contains("Berk Leeromgevingen en Cedel delen de eerste plaats"));
}
