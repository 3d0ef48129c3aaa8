//! The report of the procedure, under the headings of article 84 of Directive 2014/24/EU.
//!
//! What the tool knows is filled in; what it does not know says so, with a place to fill it in.

mod award;
mod conduct;
mod selection;
mod subject;

use crate::documents::model::{Block, Chapter, Document, Form};
use crate::documents::name::DocumentName;
use crate::documents::record::Record;
use crate::documents::{parts, version, versions};
use crate::domain::award::evaluation::Evaluation;
use crate::domain::bid::Bid;
use crate::domain::dossier::Dossier;
use crate::i18n::{Language, Texts};

/// Makes the report; without an evaluation, that of a procedure that ended before its prices were
/// opened. `made_at` is RFC 3339 in UTC.
pub fn procedure_report(
    dossier: &Dossier,
    evaluation: Option<&Evaluation>,
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
        cover: report.cover(made_at),
        chapters: report.chapters(),
        ..Document::of(
            DocumentName::ProcedureReport.title(language),
            Form::Sheet,
            dossier,
            language,
            made_at,
        )
    }
}

/// What every chapter reads.
#[derive(Debug, Clone, Copy)]
struct Report<'a> {
    dossier: &'a Dossier,
    evaluation: Option<&'a Evaluation>,
    record: &'a Record,
    texts: Texts,
}

impl<'a> Report<'a> {
    fn cover(self, made_at: &str) -> Vec<(String, String)> {
        let texts = self.texts;
        let tender = &self.dossier.tender;
        let mut pairs = vec![
            (
                "doc-cover-reference",
                parts::filled(texts, &tender.reference),
            ),
            (
                "doc-cover-criteria",
                version::status(self.dossier.publication.as_ref(), texts),
            ),
            ("doc-cover-made", version::moment(made_at, texts)),
        ];
        if let Some(line) = self.record.log_line(texts) {
            pairs.push(("doc-cover-log", line));
        }
        pairs
            .into_iter()
            .map(|(key, text)| (texts.get(key), text))
            .collect()
    }

    fn chapters(self) -> Vec<Chapter> {
        let mut subject = vec![parts::paragraph(self.texts, "procedure-report-intro")];
        subject.extend(subject::blocks(self));
        let chapters = [
            ("procedure-report-subject", subject),
            ("procedure-report-selection", selection::blocks(self)),
            ("procedure-report-low", selection::low(self)),
            ("procedure-report-winner", award::blocks(self)),
            (
                "procedure-report-subcontracting",
                vec![self.fill("procedure-report-subcontracting-fill")],
            ),
            ("procedure-report-procedure", conduct::procedure(self)),
            ("procedure-report-not-awarded", award::not_awarded(self)),
            ("procedure-report-electronic", conduct::electronic(self)),
            ("procedure-report-interests", conduct::interests(self)),
            ("procedure-report-proof", self.proof()),
        ];
        let chapter = |(key, blocks): (&str, Vec<Block>)| Chapter {
            title: self.texts.get(key),
            blocks,
        };
        let mut chapters: Vec<Chapter> = chapters.into_iter().map(chapter).collect();
        chapters.extend(versions::chapter(self.record, self.texts));
        chapters
    }

    /// A place to fill in.
    fn fill(self, key: &str) -> Block {
        parts::note(self.texts, "procedure-report-fill", self.texts.get(key))
    }

    fn none(self) -> Block {
        parts::paragraph(self.texts, "procedure-report-none")
    }

    /// Whom it was proposed to award to, or who is first alone.
    fn winner(self) -> Option<&'a Bid> {
        let id = match &self.record.proposal {
            Some(proposal) => proposal.bid.as_str(),
            None => self.first()?,
        };
        self.dossier.bids.iter().find(|bid| bid.id == id)
    }

    fn first(self) -> Option<&'a str> {
        let ranking = self.evaluation?.ranking.iter();
        let mut firsts = ranking.filter(|row| row.rank == 1);
        let first = firsts.next()?;
        firsts.next().is_none().then_some(first.bid.as_str())
    }

    /// What shows that nothing was changed, and how long it is kept.
    fn proof(self) -> Vec<Block> {
        let texts = self.texts;
        let mut pairs = Vec::new();
        if let Some(evaluation) = self.evaluation {
            let hash = evaluation.dossier_sha256.clone();
            pairs.push((texts.get("doc-hash-dossier"), hash));
        }
        if let Some(publication) = &self.dossier.publication {
            let hash = publication.criteria_sha256.clone();
            pairs.push((texts.get("doc-hash-published"), hash));
        }
        let mut blocks = vec![parts::paragraph(texts, "procedure-report-proof-text")];
        if !pairs.is_empty() {
            blocks.push(Block::Pairs(pairs));
        }
        blocks
    }
}

#[cfg(test)]
mod tests;
