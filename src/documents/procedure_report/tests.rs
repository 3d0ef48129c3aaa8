use super::*;
use crate::documents::record::{Proposal, Withdrawal};
use crate::domain::award;
use crate::domain::declaration::Interest;
use crate::domain::law::case::Pace;
use crate::domain::quantity::money::Money;
use crate::domain::statement::{Decision, Stated, Statement};
use rust_decimal::Decimal;

const MADE_AT: &str = "2026-11-30T10:00:00Z";

fn example() -> Dossier {
    serde_json::from_str(include_str!("../../../templates/nl/example.json")).unwrap()
}

fn made(dossier: &Dossier, record: &Record) -> Document {
    let bytes = serde_json::to_vec(dossier).unwrap();
    let evaluation = award::evaluate(&bytes).unwrap();
    procedure_report(dossier, Some(&evaluation), record, Language::Nl, MADE_AT)
}

fn text(document: &Document, title: &str) -> String {
    let chapter = document.chapters.iter().find(|one| one.title == title);
    format!("{:?}", chapter.unwrap())
}

#[test]
fn every_heading_of_the_article_is_there_in_its_order() {
    let titles: Vec<String> = made(&example(), &Record::default())
        .chapters
        .into_iter()
        .map(|one| one.title)
        .collect();
    let expected = [
        "Opdrachtgever en opdracht",
        "Wie is geselecteerd en wie niet",
        "Abnormaal lage inschrijvingen",
        "De winnaar en waarom",
        "Deel in onderaanneming",
        "Waarom deze procedure",
        "Waarom er niet is gegund",
        "Waarom niet elektronisch",
        "Belangenconflicten en maatregelen",
        "Bewijs en bewaren",
    ];
    assert_eq!(titles, expected);
}

#[test]
fn the_estimated_value_is_for_who_may_know_it() {
    let mut dossier = example();
    let value = Money::try_from(Decimal::from(432_198)).unwrap();
    dossier.tender.contract.legal.estimated_value = Some(value);
    let mut record = Record::default();
    assert!(!format!("{:?}", made(&dossier, &record)).contains("432.198"));
    record.tells_budget = true;
    assert!(text(&made(&dossier, &record), "Opdrachtgever en opdracht").contains("432.198"));
}

#[test]
fn a_proposal_is_told_with_its_reason_and_whether_it_was_approved() {
    let mut record = Record {
        proposal: Some(Proposal {
            bid: "A".into(),
            reason: "Beste aanbod.".into(),
            approved_at: None,
        }),
        ..Record::default()
    };
    let dossier = example();
    record
        .proposal
        .as_mut()
        .unwrap()
        .bid
        .clone_from(&dossier.bids[0].id);
    let told = text(&made(&dossier, &record), "De winnaar en waarom");
    assert!(told.contains("nog niet goedgekeurd") && told.contains("Beste aanbod."));
    record.proposal.as_mut().unwrap().approved_at = Some("2026-11-28T10:00:00Z".into());
    let told = text(&made(&dossier, &record), "De winnaar en waarom");
    assert!(told.contains("goedgekeurd op 28 november 2026"), "{told}");
}

#[test]
fn a_procedure_that_was_withdrawn_before_the_prices_tells_why_and_ranks_nobody() {
    let dossier = example();
    let record = Record {
        withdrawal: Some(Withdrawal {
            at: "2026-11-28T10:00:00Z".into(),
            reason: "Het budget verviel.".into(),
        }),
        ..Record::default()
    };
    let made = procedure_report(&dossier, None, &record, Language::Nl, MADE_AT);
    assert!(text(&made, "Waarom er niet is gegund").contains("Het budget verviel."));
    assert!(text(&made, "De winnaar en waarom").contains("voordat er een winnaar was"));
    let price = dossier.bids[0].price.unwrap().amount().to_string();
    assert!(!format!("{made:?}").contains(&price));
}

#[test]
fn what_the_tool_does_not_know_asks_to_be_filled_in() {
    let mut dossier = example();
    let contract = &mut dossier.tender.contract;
    contract.procedure = "negotiated".into();
    contract.legal.paper_bids = true;
    contract.legal.pace = Pace::Urgent;
    contract.legal.pace_reason = "De dienst stopt.".into();
    let made = made(&dossier, &Record::default());
    for title in [
        "Deel in onderaanneming",
        "Waarom deze procedure",
        "Waarom niet elektronisch",
        "Belangenconflicten en maatregelen",
        "Abnormaal lage inschrijvingen",
    ] {
        assert!(text(&made, title).contains("Vul zelf in"), "{title}");
    }
    assert!(text(&made, "Waarom deze procedure").contains("De dienst stopt."));
}

#[test]
fn a_conflict_is_told_with_the_measure_and_never_with_its_private_reason() {
    let stated = Stated {
        bid: "A".into(),
        tenderer: "Leerwijs".into(),
        interest: Some(Interest::Conflict),
        explanation: "zzz-privé".into(),
        declared_at: "2026-11-20T09:00:00Z".into(),
        decisions: vec![Decision {
            outcome: Interest::Conflict,
            by: "Voorzitter".into(),
            at: "2026-11-21T09:00:00Z".into(),
            reason: "Werkte daar".into(),
        }],
        version: 1,
    };
    let record = Record {
        declarations: Some(vec![Statement {
            person_id: "p".into(),
            name: "Jansen".into(),
            takes_part: true,
            signed_at: None,
            text_sha256: None,
            interests: vec![stated],
        }]),
        ..Record::default()
    };
    let told = format!("{:?}", made(&example(), &record));
    assert!(told.contains("Jansen") && told.contains("Werkte daar"));
    assert!(!told.contains("zzz-privé"));
}
