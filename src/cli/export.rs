//! `bestek export`: writes a document of a dossier to a file.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;
use jiff::{Timestamp, Unit};

use crate::cli::input;
use crate::documents::export::{self, Format, Making};
use crate::documents::name::DocumentName;
use crate::documents::open_data::{self, BidsTold, UNREGISTERED, prefix};
use crate::documents::record::Record;
use crate::domain::award;
use crate::domain::award::evaluation::Evaluation;
use crate::domain::dossier::Dossier;
use crate::domain::phase::{Phase, Standing};
use crate::domain::visibility::open::{OpenPart, is_open};
use crate::i18n::Language;

/// What to export, as what, and where to.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The dossier, a JSON file; - reads standard input
    dossier: String,
    /// Which document, for example tender-document, scoring-report, decision-memo or open-data
    #[arg(long, value_parser = subject)]
    document: Subject,
    /// In which format: pdf, docx, xlsx (scoring-report only), html, or json for the dossier and for
    /// open-data
    #[arg(long, value_parser = wanted)]
    format: Wanted,
    /// The file to write; an existing file is replaced
    #[arg(long)]
    out: PathBuf,
    /// The language of the document: nl or en
    #[arg(long, default_value = "nl", value_parser = language)]
    language: Language,
    /// The prefix of the identifiers in open-data, as the keepers of the standard handed it out
    #[arg(long, default_value = UNREGISTERED, value_parser = prefix)]
    ocid_prefix: String,
    /// Tell the bids that did not win in open-data too; they may hold secrets of the tenderers
    #[arg(long)]
    all_bids: bool,
    /// The moment that the document names, for tests that compare bytes
    #[arg(long, hide = true)]
    made_at: Option<Timestamp>,
}

/// What is asked for: a document to read, or the procurement as open data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject {
    Document(DocumentName),
    OpenData,
}

/// What is said of a document that is no table.
const NO_SPREADSHEET: &str = "This document has no spreadsheet; ask for pdf, docx or html.";

/// The name of open data on the command line.
const OPEN_DATA: &str = "open-data";

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

fn subject(code: &str) -> Result<Subject, String> {
    if code == OPEN_DATA {
        return Ok(Subject::OpenData);
    }
    let names = DocumentName::ALL.map(DocumentName::code).join(", ");
    let found = DocumentName::from_code(code).map(Subject::Document);
    found.ok_or_else(|| format!("use {names} or {OPEN_DATA}"))
}

fn language(code: &str) -> Result<Language, String> {
    Language::from_code(code).ok_or_else(|| "use nl or en".to_owned())
}

/// Writes the file, or says why there is none.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let bytes = input::read(&arguments.dossier)?;
    let made = match arguments.document {
        Subject::OpenData => open_data_of(&bytes, arguments)?,
        Subject::Document(name) => match name {
            DocumentName::TenderDocument | DocumentName::Checklist => {
                of_tender(name, &bytes, arguments)?
            }
            DocumentName::BusinessCaseManagement
            | DocumentName::BusinessCaseIt
            | DocumentName::BusinessCaseWorksCouncil => {
                bail!(
                    "A dossier does not hold what is kept inside; download the business case at Documents."
                )
            }
            DocumentName::ScoringReport
            | DocumentName::DecisionMemo
            | DocumentName::ProcedureReport => of_outcome(name, &bytes, arguments)?,
            DocumentName::MinutesOfBids | DocumentName::MinutesOfPrices => {
                bail!("A dossier does not hold who opened; download the minutes at Documents.")
            }
        },
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
fn of_tender(name: DocumentName, bytes: &[u8], arguments: &Arguments) -> Result<Made> {
    let value = match award::syntax(bytes) {
        Ok(value) => value,
        Err(errors) => return Ok(Err(errors)),
    };
    match arguments.format {
        Wanted::Dossier => pretty(&value).map(Ok),
        Wanted::Document(Format::Xlsx) => {
            bail!(NO_SPREADSHEET)
        }
        Wanted::Document(format) => {
            let dossier = input::typed(value)?;
            made(arguments, (name, format), &dossier, None).map(Ok)
        }
    }
}

/// What tells of the outcome, only of a dossier that can be evaluated.
fn of_outcome(name: DocumentName, bytes: &[u8], arguments: &Arguments) -> Result<Made> {
    let (evaluation, value) = match (
        award::evaluate_with_robustness(bytes),
        award::canonical(bytes),
    ) {
        (Ok(evaluation), Ok(value)) => (evaluation, value),
        (Err(errors), _) | (_, Err(errors)) => return Ok(Err(errors)),
    };
    match arguments.format {
        Wanted::Dossier => pretty(&value).map(Ok),
        Wanted::Document(Format::Xlsx) if name != DocumentName::ScoringReport => {
            bail!(NO_SPREADSHEET)
        }
        Wanted::Document(format) => {
            let dossier = input::typed(value)?;
            made(arguments, (name, format), &dossier, Some(&evaluation)).map(Ok)
        }
    }
}

/// The release package, as far as anybody may know of the procurement in the phase of the dossier.
fn open_data_of(bytes: &[u8], arguments: &Arguments) -> Result<Made> {
    if !matches!(arguments.format, Wanted::Dossier) {
        bail!("Open data is one file for programs; ask for json.");
    }
    let value = match award::syntax(bytes) {
        Ok(value) => value,
        Err(errors) => return Ok(Err(errors)),
    };
    let dossier = input::typed(value)?;
    let standing = Standing::from(dossier.phase);
    if standing.phase > Phase::Draft && dossier.publication.is_none() {
        bail!(
            "This dossier holds a change that is not published, so nothing of it may be told yet."
        )
    }
    let evaluation = if is_open(OpenPart::Award, standing) {
        match award::evaluate(bytes) {
            Ok(evaluation) => Some(evaluation),
            Err(errors) => return Ok(Err(errors)),
        }
    } else {
        None
    };
    let winner = evaluation.as_ref().map(winner).transpose()?;
    let made_at = made_at(arguments)?;
    let package = open_data::release_package(open_data::Publishing {
        dossier: &dossier,
        standing,
        evaluation: evaluation.as_ref(),
        winner: winner.as_deref(),
        decided_at: None,
        record: &Record::default(),
        bids: if arguments.all_bids {
            BidsTold::All
        } else {
            BidsTold::Winner
        },
        prefix: &arguments.ocid_prefix,
        language: arguments.language,
        made_at: &made_at,
    });
    let Some(package) = package else {
        bail!("This tender is not published, so nothing of it may be told yet.")
    };
    Ok(Ok(open_data::bytes(&package)))
}

/// A dossier does not hold whom the contract was awarded to, so it is who came first alone.
fn winner(evaluation: &Evaluation) -> Result<String> {
    let first: Vec<&str> = evaluation
        .ranking
        .iter()
        .filter(|row| row.rank == 1)
        .map(|row| row.bid.as_str())
        .collect();
    match first.as_slice() {
        [one] => Ok((*one).to_owned()),
        _ => bail!("The dossier does not say who won: no bid, or more than one, came first."),
    }
}

fn made(
    arguments: &Arguments,
    (name, format): (DocumentName, Format),
    dossier: &Dossier,
    evaluation: Option<&Evaluation>,
) -> Result<Vec<u8>> {
    let made_at = made_at(arguments)?;
    let language = arguments.language;
    // Who has the dossier has the budget that is in it.
    let record = Record {
        tells_budget: true,
        ..Record::default()
    };
    let of = Making {
        dossier,
        evaluation,
        record: &record,
        language,
        made_at: &made_at,
    };
    Ok(export::file(name, format, of)?)
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
