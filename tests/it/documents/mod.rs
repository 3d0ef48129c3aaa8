//! The documents of the worked example, in every language and format.
//!
//! `UPDATE_GOLDEN=1 cargo test --test it documents` rewrites `tests/golden/documents/`; read the
//! difference before committing it.

mod docx;
mod golden;
mod incomplete;
mod memo;
mod methods;
pub mod outline;
mod texts;
mod variants;

use bestek::documents::business_case::{Reader, business_case};
use bestek::documents::checklist::checklist;
use bestek::documents::decision_memo::decision_memo;
use bestek::documents::model::Document;
use bestek::documents::procedure_report::procedure_report;
use bestek::documents::record::{Proposal, Record};
use bestek::documents::scoring_report::scoring_report;
use bestek::documents::tender_document::tender_document;
use bestek::domain::award::{self, evaluation::Evaluation};
use bestek::domain::dossier::Dossier;
use bestek::domain::tender::inventory::Row;
use bestek::domain::tender::working_document::{Conclusion, WorkingDocument};
use bestek::i18n::Language;

/// The moment at which every document of these tests is made.
const MADE_AT: &str = "2026-11-22T09:00:00Z";

/// The worked example as it ships.
fn example_bytes() -> Vec<u8> {
    std::fs::read("templates/nl/example.json").expect("the worked example ships with the tool")
}

fn example() -> Dossier {
    serde_json::from_slice(&example_bytes()).expect("the worked example is a dossier")
}

fn evaluate(dossier: &Dossier) -> Evaluation {
    let text = serde_json::to_vec(dossier).expect("a dossier can be written");
    award::evaluate_with_robustness(&text).expect("the dossier is valid")
}

/// Both documents of the example in one language.
fn both(language: Language) -> [(&'static str, Document); 2] {
    let dossier = example();
    let evaluation =
        award::evaluate_with_robustness(&example_bytes()).expect("the worked example is valid");
    [
        (
            "tender-document",
            tender_document(&dossier, language, MADE_AT),
        ),
        (
            "scoring-report",
            scoring_report(&dossier, &evaluation, &Record::default(), language, MADE_AT),
        ),
    ]
}

/// Every document whose text is kept as it was read and approved.
fn all(language: Language) -> Vec<(&'static str, Document)> {
    let dossier = example();
    let evaluation = evaluate(&dossier);
    let winner = evaluation.ranking.first().expect("somebody won");
    let record = inside(&winner.bid);
    let case = |reader| business_case(reader, &dossier, &record, language, MADE_AT);
    let mut all = both(language).to_vec();
    all.extend([
        (
            "decision-memo",
            decision_memo(&dossier, &evaluation, &record, language, MADE_AT),
        ),
        (
            "procedure-report",
            procedure_report(&dossier, Some(&evaluation), &record, language, MADE_AT),
        ),
        ("checklist", checklist(&dossier, language, MADE_AT)),
        ("business-case-management", case(Reader::Management)),
        ("business-case-it", case(Reader::It)),
        ("business-case-works-council", case(Reader::WorksCouncil)),
    ]);
    all
}

/// What is known inside: costs, who has a say, a judgement and a proposal.
fn inside(winner: &str) -> Record {
    let row = |id: &str, inventory: &str, values: &[(&str, &str)]| Row {
        id: id.to_owned(),
        inventory: inventory.to_owned(),
        values: values
            .iter()
            .map(|(code, value)| ((*code).to_owned(), (*value).to_owned()))
            .collect(),
        ..Row::default()
    };
    let costs = |what: &'static str, rate: &'static str, often: &'static str| {
        [
            ("what", what),
            ("quantity", "1"),
            ("rate", rate),
            ("often", often),
        ]
    };
    let mut today = costs("Licentie van nu", "52000", "yearly").to_vec();
    today.push(("ends", "yes"));
    Record {
        inside: Some(vec![
            row("KN1", "costs-today", &today),
            row("IN1", "costs-new", &costs("Inrichten", "24000", "once")),
            row("IN2", "costs-new", &costs("Licentie", "38000", "yearly")),
            row(
                "BH1",
                "stakeholders",
                &[("group", "Ondernemingsraad"), ("before", "published")],
            ),
        ]),
        tells_budget: true,
        judgements: Some(vec![WorkingDocument {
            title: "Toets van de privacy officer".to_owned(),
            conclusion: Conclusion::Conditions,
            ..WorkingDocument::default()
        }]),
        proposal: Some(Proposal {
            bid: winner.to_owned(),
            reason: "De beste verhouding tussen prijs en kwaliteit.".to_owned(),
            approved_at: None,
        }),
        ..Record::default()
    }
}
