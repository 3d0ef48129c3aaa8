//! What the scoring report says of an outcome, for other documents that tell of it.

use crate::documents::record::Record;
use crate::documents::scoring_report::{Report, gate, outcome};
use crate::domain::award::evaluation::Evaluation;
use crate::domain::dossier::Dossier;
use crate::i18n::Texts;

pub use crate::documents::scoring_report::declarations::{interests, left_out};

/// Who won, with what, and how far the next one is.
pub fn verdict(dossier: &Dossier, evaluation: &Evaluation, texts: Texts) -> String {
    let record = Record::default();
    outcome::verdict(&report(dossier, evaluation, &record, texts))
}

/// Who is not ranked, each with every reason in full.
pub fn excluded(
    dossier: &Dossier,
    evaluation: &Evaluation,
    texts: Texts,
) -> Vec<(String, Vec<String>)> {
    let record = Record::default();
    let report = report(dossier, evaluation, &record, texts);
    let bids = evaluation.inadmissible.iter();
    bids.map(|bid| (report.name(&bid.bid), gate::reasons(&report, bid)))
        .collect()
}

/// What is missing, a line each.
pub fn missing(dossier: &Dossier, evaluation: &Evaluation, texts: Texts) -> Vec<String> {
    let record = Record::default();
    let report = report(dossier, evaluation, &record, texts);
    let gaps = evaluation.gaps.iter();
    gaps.map(|gap| format!("{}: {}", report.name(&gap.bid), gate::missing(&report, gap)))
        .collect()
}

fn report<'a>(
    dossier: &'a Dossier,
    evaluation: &'a Evaluation,
    record: &'a Record,
    texts: Texts,
) -> Report<'a> {
    Report {
        dossier,
        evaluation,
        record,
        texts,
    }
}
