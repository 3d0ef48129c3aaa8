//! One working document: changing what is said of it, and taking it away.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};

use crate::actions::ActionError;
use crate::actions::procurement::Entry;
use crate::actions::working_documents;
use crate::domain::permission::may_change_document;
use crate::domain::tender::working_document::WorkingDocument;
use crate::web::components::field;
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::Late;
use crate::web::{layout, paths};

use super::form;

/// Shows what is said of a document.
pub async fn show(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
) -> Result<Markup, WebError> {
    let entry = shown(&desk, &item)?;
    let typed = form::filled(&desk, &entry.value, entry.version);
    Ok(view(&desk, &item, &entry.value, &typed))
}

/// Saves what is said of a document.
pub async fn save(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let Ok(before) = shown(&desk, &item).cloned() else {
        not_of_others(&desk, &item).await?;
        let nothing = WorkingDocument::default();
        let view = |typed: &Typed| view(&desk, &item, &nothing, typed);
        return late(&desk, &item).gone(&desk, typed, view).await;
    };
    let view = |typed: &Typed| view(&desk, &item, &before.value, typed);
    let value = form::read(&desk, &mut typed, &before.value);
    if !typed.is_accepted() {
        return Ok(refused(view(&typed)));
    }
    let changed = Entry {
        id: item.clone(),
        version: typed.version(),
        value,
    };
    let (means, viewer) = (desk.means(), &desk.at.viewer);
    match working_documents::save(means, viewer, desk.id(), &changed).await {
        Ok(()) => Ok(desk.saved_to(&paths::working_documents(desk.id()))),
        Err(problem) => {
            let saved = working_documents::now(means, &desk.at, &item).await?;
            let filled = |now: Entry<WorkingDocument>| form::filled(&desk, &now.value, now.version);
            let late = Late {
                saved: saved.map(filled),
                ..late(&desk, &item)
            };
            late.answer(&desk, problem, typed, view).await
        }
    }
}

/// Asks whether the document must go: its file goes with it.
pub async fn ask(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
) -> Result<Markup, WebError> {
    let entry = shown(&desk, &item)?;
    if !may_change(&desk, &entry.value) {
        return Err(WebError::NotFound);
    }
    Ok(sure(&desk, entry, &Typed::default()))
}

/// Takes the document away.
pub async fn remove(
    desk: TenderDesk,
    Path((_, item)): Path<(String, String)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let Ok(entry) = shown(&desk, &item) else {
        not_of_others(&desk, &item).await?;
        let problem = ActionError::ChangedMeanwhile;
        return late(&desk, &item).not_done(&desk, problem).await;
    };
    let (means, viewer) = (desk.means(), &desk.at.viewer);
    if may_change(&desk, &entry.value) && !typed.has("sure", "yes") {
        typed.refuse("sure", desk.texts().get("working-documents-not-sure"));
        return Ok(refused(sure(&desk, entry, &typed)));
    }
    match working_documents::remove(means, viewer, desk.id(), &item, typed.version()).await {
        Ok(()) => Ok(desk.saved_to(&paths::working_documents(desk.id()))),
        Err(problem) => late(&desk, &item).not_done(&desk, problem).await,
    }
}

/// A document that who asks may read.
fn shown<'a>(desk: &'a TenderDesk, item: &str) -> Result<&'a Entry<WorkingDocument>, WebError> {
    let found = desk.at.documents.iter().find(|one| one.id == item);
    found.ok_or(WebError::NotFound)
}

/// Not found, unless it is one that who asks could read before it was taken out.
async fn not_of_others(desk: &TenderDesk, item: &str) -> Result<(), WebError> {
    if working_documents::was_theirs(desk.means(), &desk.at, item).await? {
        return Ok(());
    }
    Err(WebError::NotFound)
}

fn may_change(desk: &TenderDesk, document: &WorkingDocument) -> bool {
    may_change_document(&desk.at.viewer, &document.added_by, desk.at.standing()).is_ok()
}

fn late<'a>(desk: &TenderDesk, item: &'a str) -> Late<'a> {
    Late {
        deeds: "working-document.",
        object: item,
        back: paths::working_documents(desk.id()),
        ..Late::default()
    }
}

fn view(desk: &TenderDesk, item: &str, document: &WorkingDocument, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.with("working-documents-one", [("item", item.into())]);
    let writes = may_change(desk, document);
    let action = paths::working_document(desk.id(), item);
    let body = html! {
        (field::summary(texts, typed))
        p { a href=(paths::working_documents(desk.id())) { (texts.get("working-documents-back")) } }
        h1 { (title) }
        p {
            a href=(paths::working_document_file(desk.id(), item)) { (document.file_name) }
            " " span.muted { (texts.get("working-documents-file-stays")) }
        }
        (Form::to(action).class("sheet").own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!writes] {
                legend.hidden { (title) }
                (field::version(typed))
                (form::fields(desk, typed, document))
                @if writes {
                    div.actions {
                        button.button type="submit" { (texts.get("action-save")) }
                        a href=(paths::remove_working_document(desk.id(), item)) {
                            (texts.get("working-documents-remove"))
                        }
                    }
                }
            }
        }))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

/// The page that asks whether it must go.
fn sure(desk: &TenderDesk, entry: &Entry<WorkingDocument>, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.with(
        "working-documents-removal",
        [("item", entry.id.as_str().into())],
    );
    let fills = [
        ("title", entry.value.title.as_str().into()),
        ("file", entry.value.file_name.as_str().into()),
    ];
    let action = paths::remove_working_document(desk.id(), &entry.id);
    let body = html! {
        (field::summary(texts, typed))
        p { a href=(paths::working_document(desk.id(), &entry.id)) { (texts.get("working-documents-keep")) } }
        h1 { (title) }
        p { (texts.with("working-documents-removal-what", fills)) }
        (Form::to(action).own_checks().draw(&desk.frame, &html! {
            input type="hidden" name="version" value=(entry.version);
            div.field.wrong[typed.finding("sure").is_some()] {
                @if let Some(finding) = typed.finding("sure") { p.finding { (finding) } }
                div.choice {
                    input type="checkbox" id="sure" name="sure" value="yes";
                    label for="sure" { (texts.get("working-documents-sure")) }
                }
            }
            button.button.danger type="submit" { (texts.get("working-documents-remove")) }
        }))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}
