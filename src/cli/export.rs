//! `bestek export`: writes a document of a dossier to a file.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;
use jiff::{Timestamp, Unit};

use crate::cli::input;
use crate::documents::export::{self, Format, Making};
use crate::documents::name::DocumentName;
use crate::documents::record::Record;
use crate::domain::award;
use crate::domain::award::evaluation::Evaluation;
use crate::domain::dossier::Dossier;
use crate::i18n::Language;

/// What to export, as what, and where to.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The dossier, a JSON file; - reads standard input
    dossier: String,
    /// Which document, for example tender-document, scoring-report or checklist
    #[arg(long, value_parser = document)]
    document: DocumentName,
    /// In which format: pdf, docx, xlsx (scoring-report only), html, or json for the dossier
    #[arg(long, value_parser = wanted)]
    format: Wanted,
    /// The file to write; an existing file is replaced
    #[arg(long)]
    out: PathBuf,
    /// The language of the document: nl or en
    #[arg(long, default_value = "nl", value_parser = language)]
    language: Language,
    /// The moment that the document names, for tests that compare bytes
    #[arg(long, hide = true)]
    made_at: Option<Timestamp>,
}

/// What is written: a document in one of its formats, or the dossier itself.
#[derive(Debug, Clone, Copy)]
enum Wanted {
    Document(Format),
    Dossier,
}

fn wanted(name: &str) -> Result<Wanted, String> {
    if name == "json" {
        return Ok(Wanted::Dossier);
    }
    let format = Format::from_extension(name).map(Wanted::Document);
    format.ok_or_else(|| "use pdf, docx, xlsx, html or json".to_owned())
}

fn document(code: &str) -> Result<DocumentName, String> {
    let names = DocumentName::ALL.map(DocumentName::code).join(" or ");
    DocumentName::from_code(code).ok_or_else(|| format!("use {names}"))
}

fn language(code: &str) -> Result<Language, String> {
    Language::from_code(code).ok_or_else(|| "use nl or en".to_owned())
}

/// Writes the file, or says why there is none.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let bytes = input::read(&arguments.dossier)?;
    let made = match arguments.document {
        DocumentName::TenderDocument
        | DocumentName::Checklist
        | DocumentName::BusinessCaseManagement
        | DocumentName::BusinessCaseIt
        | DocumentName::BusinessCaseWorksCouncil => of_tender(&bytes, arguments)?,
        DocumentName::ScoringReport => scoring_report_of(&bytes, arguments)?,
        DocumentName::MinutesOfBids | DocumentName::MinutesOfPrices => {
            bail!("A dossier does not hold who opened; download the minutes at Documents.")
        }
    };
    let file = match made {
        Ok(file) => file,
        Err(errors) => return Ok(input::refuse(&errors)),
    };
    let out = &arguments.out;
    std::fs::write(out, file).with_context(|| format!("{} cannot be written", out.display()))?;
    Ok(ExitCode::SUCCESS)
}

/// A file, or everything that is wrong with the dossier.
type Made = Result<Vec<u8>, Vec<award::InputError>>;

/// What is written before there are bids asks for no award part, so a draft will do.
fn of_tender(bytes: &[u8], arguments: &Arguments) -> Result<Made> {
    let value = match award::syntax(bytes) {
        Ok(value) => value,
        Err(errors) => return Ok(Err(errors)),
    };
    match arguments.format {
        Wanted::Dossier => pretty(&value).map(Ok),
        Wanted::Document(Format::Xlsx) => {
            bail!("This document has no spreadsheet; ask for pdf, docx or html.")
        }
        Wanted::Document(format) => {
            let dossier = input::typed(value)?;
            made(arguments, format, &dossier, None).map(Ok)
        }
    }
}

/// The scoring report and the scoring workbook, only of a dossier that can be evaluated.
fn scoring_report_of(bytes: &[u8], arguments: &Arguments) -> Result<Made> {
    let (evaluation, value) = match (
        award::evaluate_with_robustness(bytes),
        award::canonical(bytes),
    ) {
        (Ok(evaluation), Ok(value)) => (evaluation, value),
        (Err(errors), _) | (_, Err(errors)) => return Ok(Err(errors)),
    };
    match arguments.format {
        Wanted::Dossier => pretty(&value).map(Ok),
        Wanted::Document(format) => {
            let dossier = input::typed(value)?;
            made(arguments, format, &dossier, Some(&evaluation)).map(Ok)
        }
    }
}

fn made(
    arguments: &Arguments,
    format: Format,
    dossier: &Dossier,
    evaluation: Option<&Evaluation>,
) -> Result<Vec<u8>> {
    let made_at = made_at(arguments)?;
    let language = arguments.language;
    let of = Making {
        dossier,
        evaluation,
        record: &Record::default(),
        language,
        made_at: &made_at,
    };
    Ok(export::file(arguments.document, format, of)?)
}

fn pretty(value: &serde_json::Value) -> Result<Vec<u8>> {
    let mut text = serde_json::to_vec_pretty(value)?;
    text.push(b'\n');
    Ok(text)
}

/// The moment of making, in whole seconds.
fn made_at(arguments: &Arguments) -> Result<String> {
    let now = || Timestamp::now().round(Unit::Second);
    let moment = arguments.made_at.map_or_else(now, Ok)?;
    Ok(moment.to_string())
}
