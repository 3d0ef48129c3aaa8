//! Both documents of the worked example, in every language and format.
//!
//! `UPDATE_GOLDEN=1 cargo test --test it documents` rewrites `tests/golden/documents/`; read the
//! difference before committing it.

mod docx;
mod golden;
mod incomplete;
mod methods;
pub mod outline;
mod texts;
mod variants;

use bestek::documents::model::Document;
use bestek::documents::record::Record;
use bestek::documents::scoring_report::scoring_report;
use bestek::documents::tender_document::tender_document;
use bestek::domain::award::{self, evaluation::Evaluation};
use bestek::domain::dossier::Dossier;
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
