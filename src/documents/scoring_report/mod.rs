//! The scoring report: who won, every mark and reason behind it, and how to work it out again.
//!
//! Every figure is taken from the evaluation; the report works nothing out that decides anything.
//! Prices are printed only in the ranking, so while they are shut there is none to print.

mod answers;
mod credit;
mod declarations;
mod firm;
mod gate;
mod log;
mod method;
mod outcome;
mod quality;
mod recompute;
pub mod told;

use std::str::FromStr;

use rust_decimal::Decimal;

use crate::documents::exact::{exact, rounded};
use crate::documents::model::{Cell, Chapter, Document, Form};
use crate::documents::name::DocumentName;
use crate::documents::record::Record;
use crate::documents::{parts, version, versions};
use crate::domain::award::evaluation::Evaluation;
use crate::domain::bid::Bid;
use crate::domain::dossier::Dossier;
use crate::i18n::outcome::Outcome;
use crate::i18n::{Language, Texts, number};

/// Makes the scoring report of a dossier and its evaluation, with the chapters that the record has
/// something to tell of; `made_at` is RFC 3339 in UTC.
pub fn scoring_report(
    dossier: &Dossier,
    evaluation: &Evaluation,
    record: &Record,
    language: Language,
    made_at: &str,
) -> Document {
    let texts = language.texts();
    let report = Report {
        dossier,
        evaluation,
        record,
        texts,
    };
    Document {
        cover: cover(&report, made_at),
        chapters: chapters(&report),
        ..Document::of(
            DocumentName::ScoringReport.title(language),
            Form::Book,
            dossier,
            language,
            made_at,
        )
    }
}

fn chapters(report: &Report<'_>) -> Vec<Chapter> {
    let mut chapters = vec![outcome::chapter(report)];
    chapters.extend(firm::chapter(report));
    chapters.extend(declarations::chapter(report));
    chapters.extend([
        gate::chapter(report),
        quality::chapter(report),
        answers::chapter(report),
        method::chapter(report),
        recompute::chapter(report),
    ]);
    chapters.extend(versions::chapter(report.record, report.texts));
    chapters.extend(log::chapter(report));
    chapters
}

/// What every chapter reads.
#[derive(Debug, Clone, Copy)]
struct Report<'a> {
    dossier: &'a Dossier,
    evaluation: &'a Evaluation,
    record: &'a Record,
    texts: Texts,
}

impl<'a> Report<'a> {
    /// The bids in the order of reading: ranked first, then the others as they came in.
    fn bids(&self) -> Vec<&'a Bid> {
        let place = |bid: &Bid| {
            let ranking = &self.evaluation.ranking;
            ranking
                .iter()
                .position(|row| row.bid == bid.id)
                .unwrap_or(ranking.len())
        };
        let mut bids: Vec<&Bid> = self.dossier.bids.iter().collect();
        bids.sort_by_key(|bid| place(bid));
        bids
    }

    /// The outcome in the words that the page uses too.
    fn told(&self) -> Outcome<'a> {
        Outcome {
            dossier: self.dossier,
            evaluation: self.evaluation,
            texts: self.texts,
            percent_sign: "%",
            tells_assessors: true,
        }
    }

    /// The tenderer's name; the id where there is none.
    fn name(&self, id: &str) -> String {
        self.dossier.bid_name(id)
    }

    /// The assessor's name; the id where there is none.
    fn assessor(&self, id: &str) -> String {
        self.dossier.assessor_name(id)
    }

    /// What a criterion earned a bid, as printed in the evaluation: share and points.
    fn result(&self, criterion: &str, bid: &str) -> (Option<&'a str>, Option<&'a str>) {
        let result = self
            .evaluation
            .criteria
            .iter()
            .find(|result| result.id == criterion);
        let share = result.and_then(|result| result.shares.get(bid));
        let points = result.and_then(|result| result.points.get(bid));
        (share.map(String::as_str), points.map(String::as_str))
    }

    /// A share of the evaluation as a percentage, with two decimals so that columns line up.
    fn percent(&self, share: Option<&str>) -> String {
        let share = share.and_then(|share| Decimal::from_str(share).ok());
        let share = share.map(|share| exact(share) * exact(Decimal::ONE_HUNDRED));
        share
            .and_then(|share| rounded(&share, 2))
            .map(|share| format!("{}%", number::fixed(share, 2, self.texts.language)))
            .unwrap_or_default()
    }

    /// A figure of the evaluation in the notation of the language.
    fn figure(&self, text: &str) -> String {
        number::decimal_text(text, self.texts.language)
    }
}

/// A figure of the evaluation as a cell, with exactly the decimals that were printed there.
fn figure(text: Option<&str>) -> Cell {
    let Some(text) = text else { return Cell::Empty };
    match Decimal::from_str(text) {
        Ok(value) => Cell::Number {
            value,
            decimals: value.scale(),
        },
        Err(_) => Cell::Text(text.to_owned()),
    }
}

fn cover(report: &Report<'_>, made_at: &str) -> Vec<(String, String)> {
    let texts = report.texts;
    let tender = &report.dossier.tender;
    let status = if report.evaluation.complete {
        "doc-complete"
    } else {
        "doc-incomplete"
    };
    let pairs = [
        (
            "doc-cover-authority",
            parts::filled(texts, &tender.authority.name),
        ),
        (
            "doc-cover-reference",
            parts::filled(texts, &tender.reference),
        ),
        (
            "doc-cover-criteria",
            version::status(report.dossier.publication.as_ref(), texts),
        ),
        (
            "doc-cover-bids",
            number::plain(report.dossier.bids.len().into(), texts.language),
        ),
        ("doc-cover-evaluation", texts.get(status)),
        ("doc-cover-made", version::moment(made_at, texts)),
    ];
    let log = log::cover(report).map(|text| ("doc-cover-log", text));
    pairs
        .into_iter()
        .chain(log)
        .map(|(key, text)| (texts.get(key), text))
        .collect()
}
