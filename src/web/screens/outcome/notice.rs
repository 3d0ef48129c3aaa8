//! The sheet to fill in a notice: each field with its value, to copy.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};

use crate::actions::procurement;
use crate::documents::notice::{self, Answer, Ending, Notice, NoticeField, Section};
use crate::domain::dossier::Dossier;
use crate::domain::phase::Phase;
use crate::web::components::field::rows_for;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::screens::outcome::{documents, open};
use crate::web::{layout, paths};

/// The formats in which a sheet is downloaded.
const EXTENSIONS: [&str; 2] = ["html", "csv"];

/// The lines on the page of documents.
pub(super) fn lines(desk: &TenderDesk) -> Markup {
    html! {
        @for notice in Notice::ALL {
            (line(desk, notice))
        }
    }
}

fn line(desk: &TenderDesk, notice: Notice) -> Markup {
    let texts = desk.texts();
    let key = format!("documents-{}", notice.code());
    let name = texts.get(&key);
    html! {
        tr {
            th scope="row" { (name) }
            td { (texts.get(&format!("{key}-about"))) }
            td {
                @if is_there(desk, notice) {
                    a href=(paths::notice(desk.id(), notice.code())) {
                        span.hidden { (name) " " } (texts.get("notice-open"))
                    }
                    @for extension in EXTENSIONS {
                        " · "
                        a href=(file(desk, notice, extension)) {
                            span.hidden { (name) " " } (extension.to_uppercase())
                        }
                    }
                } @else {
                    span.muted { (texts.get("documents-award-notice-shut")) }
                }
            }
        }
    }
}

fn file(desk: &TenderDesk, notice: Notice, extension: &str) -> String {
    paths::download(desk.id(), &format!("{}.{extension}", notice.code()))
}

/// An award is announced once it is decided, and so is the end of a procedure that was published.
fn is_there(desk: &TenderDesk, notice: Notice) -> bool {
    let standing = desk.at.standing();
    let from = if standing.withdrawn {
        Phase::Published
    } else {
        Phase::Decided
    };
    notice == Notice::Contract || standing.phase >= from
}

/// The sections of a sheet, for who sees the estimated value that is in it.
async fn sections(
    desk: &TenderDesk,
    notice: Notice,
    dossier: &Dossier,
) -> Result<Vec<Section>, WebError> {
    if !documents::has_dossier(desk) {
        return Err(WebError::NotAllowed);
    }
    if !is_there(desk, notice) {
        return Err(WebError::NotNow);
    }
    let ended = desk.at.standing().withdrawn;
    let ending = if notice == Notice::Award && !ended {
        let decided = open::decided(desk).await?;
        Ending {
            winner: Some(decided.bid),
            decided_at: Some(decided.at),
            ended,
        }
    } else {
        Ending {
            ended,
            ..Ending::default()
        }
    };
    Ok(notice::sections(notice, dossier, &ending, desk.language()))
}

/// Makes the file of a sheet.
pub(super) async fn download(
    desk: &TenderDesk,
    dossier: Dossier,
    notice: Notice,
    extension: &str,
) -> Result<Response, WebError> {
    let sections = sections(desk, notice, &dossier).await?;
    let language = desk.language();
    let (kind, text) = match extension {
        "html" => {
            let made_at = desk.means().now();
            let page = notice::page(notice, &dossier, &sections, language, &made_at);
            ("text/html; charset=utf-8", page)
        }
        "csv" => ("text/csv; charset=utf-8", notice::csv(&sections, language)),
        _ => return Err(WebError::NotFound),
    };
    let name = notice.file_name(&dossier.tender.reference, extension, language);
    Ok(documents::attachment(kind, &name, text.into_bytes()))
}

/// Shows the sheet.
pub async fn show(
    desk: TenderDesk,
    Path((_, code)): Path<(String, String)>,
) -> Result<Markup, WebError> {
    let notice = Notice::from_code(&code).ok_or(WebError::NotFound)?;
    let dossier = procurement::dossier(desk.means(), &desk.at).await?;
    let sections = sections(&desk, notice, &dossier).await?;
    Ok(view(&desk, notice, &sections))
}

fn view(desk: &TenderDesk, notice: Notice, sections: &[Section]) -> Markup {
    let texts = desk.texts();
    let title = notice.title(desk.language());
    let fields = || sections.iter().flat_map(|section| &section.fields);
    let known = fields().filter(|field| matches!(field.answer, Answer::Known(_)));
    let (all, known) = (fields().count(), known.count());
    let counts = [
        ("known", known.to_string().into()),
        ("own", (all - known).to_string().into()),
    ];
    let mut number = 0..;
    let body = html! {
        h1 { (title) }
        p.lead { (texts.get("notice-lead")) }
        p { (texts.with("notice-counts", counts)) }
        p {
            (texts.get("notice-downloads")) " "
            @for (index, extension) in EXTENSIONS.iter().enumerate() {
                @if index > 0 { " · " }
                a href=(file(desk, notice, extension)) { (extension.to_uppercase()) }
            }
        }
        @for section in sections {
            section.notice {
                h2 { (section.title) }
                @for field in &section.fields {
                    (shown(desk, field, number.next().unwrap_or_default()))
                }
            }
        }
        p { a href=(paths::documents(desk.id())) { (texts.get("rail-documents")) } }
        script type="module" src=(paths::asset("copy.js")) {}
    };
    layout::tender(desk, &title, &body)
}

/// A value stands in a field that is read only, so that it can be selected and copied by hand; the
/// button does the same and is hidden without script.
fn shown(desk: &TenderDesk, field: &NoticeField, number: usize) -> Markup {
    let texts = desk.texts();
    let id = format!("field-{number}");
    let head = html! { (field.label) " " span.muted { (field.id) } };
    match &field.answer {
        Answer::Known(value) => html! {
            div.field {
                label for=(id) { (head) }
                div.copies {
                    textarea id=(id) rows=(rows_for(value, 1)) readonly { (value) }
                    button.small type="button" data-copies=(id) hidden {
                        span { (texts.get("notice-copy")) }
                        span hidden { (texts.get("notice-copied")) }
                        span.hidden { " " (texts.with("notice-copy-field", [("field", field.label.clone().into())])) }
                    }
                }
            }
        },
        Answer::Own(place) => html! {
            div.field {
                p.own { strong { (head) } " " span.tag.caution { (texts.get("notice-own")) } }
                p.hint { (place) }
            }
        },
    }
}
