//! A document in a format: the one door through which files are made.

use thiserror::Error;

use crate::documents::business_case::{Reader, business_case};
use crate::documents::checklist::checklist;
use crate::documents::decision_memo::decision_memo;
use crate::documents::minutes::minutes;
use crate::documents::model::Document;
use crate::documents::name::DocumentName;
use crate::documents::procedure_report::procedure_report;
use crate::documents::record::Record;
use crate::documents::render::{docx, html, pdf};
use crate::documents::scoring_report::scoring_report;
use crate::documents::scoring_workbook::{WorkbookError, scoring_workbook};
use crate::documents::tender_document::tender_document;
use crate::documents::versions;
use crate::domain::award::evaluation::Evaluation;
use crate::domain::dossier::Dossier;
use crate::domain::road::opening::OpeningKind;
use crate::i18n::Language;

/// A format in which documents are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// To read and to keep.
    Pdf,
    /// To edit.
    Docx,
    /// To recompute; the scoring report only.
    Xlsx,
    /// To preview.
    Html,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 4] = [Self::Pdf, Self::Docx, Self::Xlsx, Self::Html];

    /// The extension of a file in this format, also its name.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Html => "html",
        }
    }

    /// Reads an extension; anything unknown is nothing.
    pub fn from_extension(extension: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|format| format.extension() == extension)
    }

    /// The media type of a file in this format.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Html => "text/html; charset=utf-8",
        }
    }
}

/// What a document is made of.
#[derive(Debug, Clone, Copy)]
pub struct Making<'a> {
    /// The procurement.
    pub dossier: &'a Dossier,
    /// Its evaluation; the scoring report needs one.
    pub evaluation: Option<&'a Evaluation>,
    /// What is known beside the dossier; empty on the command line.
    pub record: &'a Record,
    /// The language of the texts.
    pub language: Language,
    /// The moment of making, RFC 3339 in UTC.
    pub made_at: &'a str,
}

/// Why there is no file.
#[derive(Debug, Error)]
pub enum ExportError {
    /// The document does not exist in the format.
    #[error("the {} does not exist as {}", .0.code(), .1.extension())]
    NoSuchFormat(DocumentName, Format),
    /// The document tells of an award that is not there.
    #[error("the {} needs an evaluation", .0.code())]
    NoEvaluation(DocumentName),
    /// The document tells of an opening that is not there.
    #[error("the {} need an opening by two people", .0.code())]
    NotOpened(DocumentName),
    /// The PDF could not be made.
    #[error(transparent)]
    Pdf(#[from] pdf::RenderError),
    /// The Word file could not be made.
    #[error(transparent)]
    Docx(#[from] docx::DocxError),
    /// The workbook could not be made.
    #[error(transparent)]
    Workbook(#[from] WorkbookError),
}

/// Makes the file of a document in a format.
pub fn file(name: DocumentName, format: Format, of: Making<'_>) -> Result<Vec<u8>, ExportError> {
    let Making {
        dossier,
        evaluation,
        record,
        language,
        made_at,
    } = of;
    let case = |reader| {
        let document = business_case(reader, dossier, record, language, made_at);
        printed(name, format, &document)
    };
    match name {
        DocumentName::TenderDocument => {
            let mut document = tender_document(dossier, language, made_at);
            let versions = versions::chapter(record, language.texts());
            document.chapters.extend(versions);
            printed(name, format, &document)
        }
        DocumentName::ScoringReport => {
            let evaluation = evaluation.ok_or(ExportError::NoEvaluation(name))?;
            if format == Format::Xlsx {
                return Ok(scoring_workbook(dossier, evaluation, language, made_at)?);
            }
            let document = scoring_report(dossier, evaluation, record, language, made_at);
            printed(name, format, &document)
        }
        DocumentName::DecisionMemo => {
            let evaluation = evaluation.ok_or(ExportError::NoEvaluation(name))?;
            let document = decision_memo(dossier, evaluation, record, language, made_at);
            printed(name, format, &document)
        }
        DocumentName::ProcedureReport => {
            let document = procedure_report(dossier, evaluation, record, language, made_at);
            printed(name, format, &document)
        }
        DocumentName::MinutesOfBids | DocumentName::MinutesOfPrices => {
            let kind = if name == DocumentName::MinutesOfBids {
                OpeningKind::Bids
            } else {
                OpeningKind::Prices
            };
            let document = minutes(kind, dossier, record, language, made_at);
            let document = document.ok_or(ExportError::NotOpened(name))?;
            printed(name, format, &document)
        }
        DocumentName::BusinessCaseManagement => case(Reader::Management),
        DocumentName::BusinessCaseIt => case(Reader::It),
        DocumentName::BusinessCaseWorksCouncil => case(Reader::WorksCouncil),
        DocumentName::Checklist => printed(name, format, &checklist(dossier, language, made_at)),
    }
}

fn printed(
    name: DocumentName,
    format: Format,
    document: &Document,
) -> Result<Vec<u8>, ExportError> {
    match format {
        Format::Pdf => Ok(pdf::render(document)?),
        Format::Docx => Ok(docx::render(document)?),
        Format::Html => Ok(html::render(document).into_bytes()),
        Format::Xlsx => Err(ExportError::NoSuchFormat(name, format)),
    }
}
