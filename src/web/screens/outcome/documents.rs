//! The documents of a tender, and their downloads.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::procurement;
use crate::documents::export::{self, Format, Making};
use crate::documents::name::DocumentName;
use crate::documents::notice::Notice;
use crate::documents::record::Record;
use crate::domain::award;
use crate::domain::award::evaluation::Evaluation;
use crate::domain::dossier::Dossier;
use crate::domain::phase::Phase;
use crate::domain::road::opening::OpeningKind;
use crate::domain::visibility::Field;
use crate::i18n::Language;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::screens::outcome::beside::{record, record_of_versions};
use crate::web::screens::outcome::computed::computed;
use crate::web::screens::outcome::{notice, open};
use crate::web::{layout, paths};

/// The schema of the dossier.
const SCHEMA: &str = "dossier.schema.json";

/// Shows what can be downloaded.
pub async fn show(desk: TenderDesk) -> Markup {
    let texts = desk.texts();
    let title = texts.get("rail-documents");
    let opened = desk.at.shows(Field::Prices);
    let reports = may_report(&desk).is_ok();
    let body = html! {
        h1 { (title) }
        p.lead { (texts.get("documents-lead")) }
        div.scroll {
            table.texts {
                caption.hidden { (title) }
                thead { tr {
                    th scope="col" { (texts.get("documents-document")) }
                    th scope="col" { (texts.get("documents-about")) }
                    th scope="col" { (texts.get("documents-download")) }
                } }
                tbody {
                    (line(&desk, "documents-tender-document", &["tender-document.pdf", "tender-document.docx", "tender-document.html"], true))
                    (line(&desk, "documents-checklist", &["checklist.pdf", "checklist.docx", "checklist.html"], true))
                    @for (name, key) in CASES {
                        @if may_have(&desk, name) {
                            @let files = ["pdf", "docx", "html"].map(|format| format!("{}.{format}", name.code()));
                            (line(&desk, key, &files.each_ref().map(String::as_str), true))
                        }
                    }
                    (line(&desk, "documents-scoring-report", &["scoring-report.pdf", "scoring-report.docx", "scoring-report.html"], opened))
                    (line(&desk, "documents-workbook", &["scoring-report.xlsx"], opened))
                    (line(&desk, "documents-decision-memo", &["decision-memo.pdf", "decision-memo.docx", "decision-memo.html"], opened))
                    @if desk.at.shows(Field::Declarations) {
                        (line(&desk, "documents-procedure-report", &["procedure-report.pdf", "procedure-report.docx", "procedure-report.html"], reports))
                    }
                    @if desk.at.shows(Field::Openings) {
                        (minutes_line(&desk, OpeningKind::Bids))
                        (minutes_line(&desk, OpeningKind::Prices))
                    }
                    @if has_dossier(&desk) {
                        (line(&desk, "documents-dossier", &["dossier.json"], true))
                        (line(&desk, "documents-evaluation", &["evaluation.json"], opened))
                        (line(&desk, "documents-schema", &[SCHEMA], true))
                        (notice::lines(&desk))
                        (open::lines(&desk))
                    }
                }
            }
        }
    };
    layout::tender(&desk, &title, &body)
}

/// The business cases, each with the key of its line.
const CASES: [(DocumentName, &str); 3] = [
    (
        DocumentName::BusinessCaseManagement,
        "documents-case-management",
    ),
    (DocumentName::BusinessCaseIt, "documents-case-it"),
    (
        DocumentName::BusinessCaseWorksCouncil,
        "documents-case-works-council",
    ),
];

/// Whether the one who looks may have a business case: that for management holds the budget, and
/// all of them name who has a say.
fn may_have(desk: &TenderDesk, name: DocumentName) -> bool {
    let amounts = name == DocumentName::BusinessCaseManagement;
    desk.at.shows(Field::Members) && (!amounts || desk.at.shows(Field::Budget))
}

/// The minutes are there once it was opened, for who may see what was opened.
fn minutes_line(desk: &TenderDesk, kind: OpeningKind) -> Markup {
    let stem = format!("minutes-of-{}", kind.name());
    let files = ["pdf", "docx", "html"].map(|format| format!("{stem}.{format}"));
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let key = format!("documents-{stem}");
    if tells_opening(desk, kind) {
        return line(desk, &key, &files, true);
    }
    let texts = desk.texts();
    html! {
        tr {
            th scope="row" { (texts.get(&key)) }
            td { (texts.get(&format!("{key}-about"))) }
            td { span.muted { (texts.get("documents-minutes-shut")) } }
        }
    }
}

fn tells_opening(desk: &TenderDesk, kind: OpeningKind) -> bool {
    let opened = match kind {
        OpeningKind::Bids => desk.at.phase() >= Phase::Assessing && desk.at.shows(Field::BidNames),
        OpeningKind::Prices => desk.at.shows(Field::Prices),
    };
    opened && desk.at.shows(Field::Openings)
}

fn line(desk: &TenderDesk, key: &str, files: &[&str], available: bool) -> Markup {
    let shut = (!available).then_some("documents-scoring-report-shut");
    line_or(desk, (key, &format!("{key}-about")), files, shut)
}

/// A document with its files, or the key of why there are none yet.
pub(super) fn line_or(
    desk: &TenderDesk,
    (key, about): (&str, &str),
    files: &[&str],
    shut: Option<&str>,
) -> Markup {
    let texts = desk.texts();
    let name = texts.get(key);
    html! {
        tr {
            th scope="row" { (name) }
            td { (texts.get(about)) }
            td {
                @if let Some(shut) = shut {
                    span.muted { (texts.get(shut)) }
                } @else {
                    @for (index, file) in files.iter().enumerate() {
                        @if index > 0 { " · " }
                        @let extension = file.rsplit('.').next().unwrap_or_default();
                        a href=(paths::download(desk.id(), file)) {
                            span.hidden { (name) " " } (extension.to_uppercase())
                        }
                    }
                }
            }
        }
    }
}

/// Makes a file and sends it.
pub async fn download(
    desk: TenderDesk,
    Path((_, file)): Path<(String, String)>,
) -> Result<Response, WebError> {
    let (stem, extension) = file.rsplit_once('.').ok_or(WebError::NotFound)?;
    let dossier = procurement::dossier(desk.means(), &desk.at).await?;
    if extension == "json" {
        return data(&desk, &file, dossier).await;
    }
    if let Some(notice) = Notice::from_code(stem) {
        return notice::download(&desk, dossier, notice, extension).await;
    }
    let name = DocumentName::from_code(stem).ok_or(WebError::NotFound)?;
    let format = Format::from_extension(extension).ok_or(WebError::NotFound)?;
    let (dossier, evaluation) = match name {
        DocumentName::TenderDocument | DocumentName::Checklist => (dossier, None),
        DocumentName::ScoringReport | DocumentName::DecisionMemo => {
            may_tell_prices(&desk)?;
            let computed = computed(dossier).await?;
            (computed.dossier, Some(computed.evaluation))
        }
        DocumentName::ProcedureReport => {
            may_report(&desk)?;
            if desk.at.shows(Field::Prices) {
                let computed = computed(dossier).await?;
                (computed.dossier, Some(computed.evaluation))
            } else {
                (dossier, None)
            }
        }
        DocumentName::MinutesOfBids if tells_opening(&desk, OpeningKind::Bids) => (dossier, None),
        DocumentName::MinutesOfPrices if tells_opening(&desk, OpeningKind::Prices) => {
            (dossier, None)
        }
        DocumentName::MinutesOfBids | DocumentName::MinutesOfPrices => {
            return Err(WebError::NotNow);
        }
        DocumentName::BusinessCaseManagement
        | DocumentName::BusinessCaseIt
        | DocumentName::BusinessCaseWorksCouncil => {
            if !may_have(&desk, name) {
                return Err(WebError::NotAllowed);
            }
            (dossier, None)
        }
    };
    let language = desk.language();
    let file_name = name.file_name(&dossier.tender.reference, extension, language);
    let made_at = desk.means().now();
    let record = record(&desk, name).await?;
    let bytes = make(
        name,
        format,
        (dossier, evaluation, record),
        language,
        made_at,
    )
    .await?;
    Ok(attachment(format.media_type(), &file_name, bytes))
}

/// A file for other programs.
async fn data(desk: &TenderDesk, file: &str, dossier: Dossier) -> Result<Response, WebError> {
    if file == "dossier.json" {
        let name = file_name("dossier", &desk.at.row.reference);
        return json(desk, &name, procurement::bytes(&dossier));
    }
    if file == "evaluation.json" {
        may_tell_prices(desk)?;
        let name = file_name("evaluation", &desk.at.row.reference);
        let evaluation = computed(dossier).await?.evaluation;
        let bytes = serde_json::to_vec_pretty(&evaluation);
        let bytes = bytes.expect("an evaluation holds only texts and lists");
        return json(desk, &name, bytes);
    }
    if file == SCHEMA {
        return json(desk, SCHEMA, award::SCHEMA.as_bytes().to_vec());
    }
    let bids = open::told(file).ok_or(WebError::NotFound)?;
    open::download(desk, dossier, record_of_versions(desk).await?, bids).await
}

/// A file with marks of people in it, for who may have the whole dossier.
pub(super) fn json(desk: &TenderDesk, name: &str, bytes: Vec<u8>) -> Result<Response, WebError> {
    if !has_dossier(desk) {
        return Err(WebError::NotAllowed);
    }
    Ok(attachment("application/json", name, bytes))
}

/// Points and ranks tell prices, so they are there when the prices are.
fn may_tell_prices(desk: &TenderDesk) -> Result<(), WebError> {
    if desk.at.shows(Field::Prices) {
        Ok(())
    } else {
        Err(WebError::NotNow)
    }
}

/// The report of the procedure tells of the outcome and of what assessors declared. One that was
/// withdrawn is reported on without an outcome, where it ended before there was one.
fn may_report(desk: &TenderDesk) -> Result<(), WebError> {
    if !desk.at.shows(Field::Declarations) {
        return Err(WebError::NotAllowed);
    }
    if desk.at.standing().withdrawn {
        return Ok(());
    }
    may_tell_prices(desk)
}

/// Making a file keeps a core busy, so it does not run on the async threads.
async fn make(
    name: DocumentName,
    format: Format,
    (dossier, evaluation, record): (Dossier, Option<Evaluation>, Record),
    language: Language,
    made_at: String,
) -> Result<Vec<u8>, WebError> {
    let work = move || {
        let making = Making {
            dossier: &dossier,
            evaluation: evaluation.as_ref(),
            record: &record,
            language,
            made_at: &made_at,
        };
        export::file(name, format, making)
    };
    match tokio::task::spawn_blocking(work).await {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(export::ExportError::NoSuchFormat(..))) => Err(WebError::NotFound),
        Ok(Err(export::ExportError::NotOpened(_))) => Err(WebError::NotNow),
        Ok(Err(problem)) => Err(WebError::fault(problem.to_string())),
        Err(problem) => Err(WebError::fault(problem.to_string())),
    }
}

/// The file holds the budget, so it is for who may see that.
pub(super) fn has_dossier(desk: &TenderDesk) -> bool {
    desk.at.shows(Field::Budget)
}

/// A file is always saved, never shown inside our pages.
pub(in crate::web::screens) fn attachment(kind: &str, name: &str, bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ),
    ];
    (headers, bytes).into_response()
}

/// What the file of a dossier or an evaluation is called.
pub(super) fn file_name(what: &str, reference: &str) -> String {
    let keep = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let reference: String = reference.chars().map(keep).collect();
    format!("{what}-{reference}.json")
}
