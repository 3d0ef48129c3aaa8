//! Documents while something is missing, and the figures that the report works out itself.

use bestek::documents::export::{self, Format, Making};
use bestek::documents::model::{Block, Cell, Document};
use bestek::documents::name::DocumentName;
use bestek::documents::record::Record;
use bestek::documents::scoring_report::scoring_report;
use bestek::documents::tender_document::tender_document;
use bestek::domain::dossier::Dossier;
use bestek::i18n::Language;
use rust_decimal::Decimal;

use super::outline::outline;
use super::{MADE_AT, both, evaluate, example};

#[test]
fn while_prices_are_shut_the_report_ranks_nothing_and_prints_no_price() {
    let mut dossier = example();
    for bid in &mut dossier.bids {
        bid.price = None;
    }
    let report = scoring_report(
        &dossier,
        &evaluate(&dossier),
        &Record::default(),
        Language::Nl,
        MADE_AT,
    );
    let text = outline(&report);
    assert!(text.contains("Daarom is er geen rangorde en geen winnaar"));
    assert!(text.contains("  Berk Leeromgevingen | De prijs"));
    assert!(!text.contains("Rangorde\n") && !text.contains("Waar de punten vandaan komen"));
    for price in [
        "308.400", "285.600", "291.900", "308400", "285600", "291900",
    ] {
        assert!(!text.contains(price), "{price}");
    }
}

#[test]
fn every_gap_is_named_with_the_bid_and_the_assessor() {
    let mut dossier = example();
    let bid = dossier.bids.first_mut().expect("the example has bids");
    for marks in bid.assessor_marks.values_mut() {
        marks.remove("a2");
    }
    let report = scoring_report(
        &dossier,
        &evaluate(&dossier),
        &Record::default(),
        Language::En,
        MADE_AT,
    );
    let text = outline(&report);
    assert!(
        text.contains("The mark of Mourad El Idrissi for Implementatieplan"),
        "{text}"
    );
}

/// The figures in the last row of the table with the points per area, per bid.
fn area_totals(report: &Document) -> Vec<Decimal> {
    let caption = Language::Nl.texts().get("doc-answers-area-caption");
    let tables = report.chapters.iter().flat_map(|chapter| &chapter.blocks);
    let mut found = tables.filter_map(|block| match block {
        Block::Table(table) if table.caption == caption => Some(table),
        _ => None,
    });
    let table = found
        .next()
        .expect("the report has a table with points per area");
    let row = table.rows.last().expect("the table has a total");
    let figures = row.cells.iter().skip(1).filter_map(|cell| match cell {
        Cell::Number { value, .. } => Some(*value),
        _ => None,
    });
    figures.collect()
}

#[test]
fn points_per_answer_agree_with_the_shares_of_the_engine() {
    let dossier = example();
    let evaluation = evaluate(&dossier);
    let [_, (_, report)] = both(Language::Nl);
    let totals = area_totals(&report);
    let first = &evaluation.ranking.first().expect("somebody won").bid;
    let possible = |classes: &[&str]| -> Decimal {
        let scored = dossier.tender.requirements.iter();
        let scored = scored.filter(|one| classes.contains(&one.class.name()));
        scored.filter_map(|one| one.points).sum()
    };
    let share = |id: &str| -> Decimal {
        let result = evaluation.criteria.iter().find(|result| result.id == id);
        let share = result.and_then(|result| result.shares.get(first));
        share
            .and_then(|share| share.parse().ok())
            .expect("the winner has this share")
    };
    let expected =
        share("W") * possible(&["should", "could"]) + share("T") * possible(&["to-develop"]);
    let difference = (totals.get(1).expect("the winner comes first") - expected).abs();
    assert!(difference < Decimal::new(1, 2), "{totals:?} {expected}");
}

#[test]
fn a_draft_says_on_its_cover_how_many_checks_are_open() {
    let mut draft = example();
    draft.publication = None;
    let cover = |dossier: &Dossier| outline(&tender_document(dossier, Language::Nl, MADE_AT));
    assert!(
        !cover(&draft).contains("Compleet:"),
        "all checks are settled"
    );
    draft.tender.implementation.checks[0].done = false;
    assert!(cover(&draft).contains("Compleet: Nee: concept, nog 1 controle open"));
    draft.tender.implementation.checks[1].done = false;
    assert!(cover(&draft).contains("nog 2 controles open"));
    draft.tender.implementation.checks.clear();
    assert!(cover(&draft).contains("de laatste controles zijn nog niet gedaan"));
    // What is published was complete, whatever was asked then.
    let mut published = example();
    published.tender.implementation.checks.clear();
    assert!(!cover(&published).contains("Compleet:"));
}

#[test]
fn every_format_of_a_draft_says_that_it_is_not_complete() {
    let mut draft = example();
    draft.publication = None;
    draft.tender.implementation.checks[0].done = false;
    let record = Record::default();
    let file = |format| {
        let making = Making {
            dossier: &draft,
            evaluation: None,
            record: &record,
            language: Language::Nl,
            made_at: MADE_AT,
        };
        export::file(DocumentName::TenderDocument, format, making).expect("a file")
    };
    let told = "nog 1 controle open";
    let exported = |extension: &str| {
        let format = Format::from_extension(extension).expect("a format");
        crate::access::text_of(&format!("x.{extension}"), &file(format))
    };
    for extension in ["html", "docx", "pdf"] {
        assert!(exported(extension).contains(told), "{extension}");
    }
}
