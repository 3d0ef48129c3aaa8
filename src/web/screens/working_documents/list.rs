//! The working documents as a page, with a form to add one.

use maud::{Markup, html};

use crate::actions::procurement::Entry;
use crate::domain::permission::{Deed, may_change_document};
use crate::domain::tender::attachment::{FileKind, LARGEST};
use crate::domain::tender::inventory::stakeholder;
use crate::domain::tender::working_document::{MOST, WorkingDocument};
use crate::domain::visibility::Field as Seen;
use crate::i18n::date;
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::components::working_document as told;
use crate::web::desk::TenderDesk;
use crate::web::form::Typed;
use crate::web::screens::attachments::list::size;
use crate::web::{layout, paths};

use super::form;

/// The page.
pub(super) fn view(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("working-documents-title");
    let documents = &desk.at.documents;
    let all = desk.at.shows(Seen::WorkingDocuments);
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get("working-documents-lead")) }
        p.muted {
            (texts.get(if all { "working-documents-inside" } else { "working-documents-own" }))
            @if all {
                " " a href=(paths::inventory(desk.id(), stakeholder::TABLE)) {
                    (texts.get(&format!("inventory-{}", stakeholder::TABLE)))
                }
            }
        }
        @if documents.is_empty() {
            p { (texts.get("working-documents-none")) }
        } @else {
            div.scroll tabindex="0" role="region" aria-label=(title) { (table(desk, documents)) }
        }
        @if desk.may(Deed::Document) {
            @if documents.len() < MOST {
                (add(desk, typed))
            } @else {
                p.note { (texts.with("working-documents-too-many", [("most", MOST.into())])) }
            }
        }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn table(desk: &TenderDesk, documents: &[Entry<WorkingDocument>]) -> Markup {
    let texts = desk.texts();
    let whose = documents
        .iter()
        .any(|one| !one.value.stakeholder.is_empty());
    html! {
        table.inventory {
            caption.hidden { (texts.get("working-documents-title")) }
            thead { tr {
                th scope="col" { (texts.get("inventory-number")) }
                th scope="col" { (texts.get("working-documents-column-what")) }
                @if whose { th scope="col" { (texts.get("working-documents-column-whose")) } }
                th scope="col" { (texts.get("working-documents-conclusion")) }
                th scope="col" { (texts.get("working-documents-column-day")) }
                th scope="col" { (texts.get("working-documents-by")) }
            } }
            tbody {
                @for one in documents {
                    tr id=(one.id) {
                        th.nr scope="row" { (number(desk, one)) }
                        td data-label=(texts.get("working-documents-column-what")) { (what(desk, one)) }
                        @if whose {
                            td data-label=(texts.get("working-documents-column-whose")) {
                                (form::whose_name(desk, &one.value))
                            }
                        }
                        td data-label=(texts.get("working-documents-conclusion")) {
                            (told::conclusion(texts, one.value.conclusion))
                        }
                        td data-label=(texts.get("working-documents-column-day")) { (day(desk, &one.value)) }
                        td data-label=(texts.get("working-documents-by")) { (one.value.added_by_name) }
                    }
                }
            }
        }
    }
}

/// The number, which leads to the form for who may change it.
fn number(desk: &TenderDesk, one: &Entry<WorkingDocument>) -> Markup {
    let may = may_change_document(&desk.at.viewer, &one.value.added_by, desk.at.standing());
    html! {
        @if may.is_ok() {
            a href=(paths::working_document(desk.id(), &one.id)) {
                (one.id) " " span.under { (desk.texts().get("inventory-change")) }
            }
        } @else { (one.id) }
    }
}

fn what(desk: &TenderDesk, one: &Entry<WorkingDocument>) -> Markup {
    html! {
        a href=(paths::working_document_file(desk.id(), &one.id)) { (one.value.title) }
        span.under.muted { (one.value.file_name) ", " (size(desk.texts(), one.value.bytes)) }
        @if !one.value.note.is_empty() { p.said.muted { (one.value.note) } }
    }
}

fn day(desk: &TenderDesk, document: &WorkingDocument) -> String {
    let day = document.day.parse().ok();
    day.map_or_else(String::new, |day| date::day(day, desk.language()))
}

fn add(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let file = Field {
        hint: Some(texts.with(
            "working-documents-file-hint",
            [("size", size(texts, LARGEST).into())],
        )),
        ..Field::new(texts, "file", "attachments-file")
    };
    let wrong = typed.finding("file").is_some();
    let ends = FileKind::ALL.into_iter().flat_map(FileKind::extensions);
    let ends: Vec<String> = ends.map(|end| format!(".{end}")).collect();
    html! {
        h2 { (texts.get("working-documents-add")) }
        (Form::to(paths::working_documents(desk.id())).class("sheet").own_checks().carries_file().draw(&desk.frame, &html! {
            (form::fields(desk, typed, &WorkingDocument::default()))
            div.field.wrong[wrong] {
                (field::head(texts, typed, &file))
                input type="file" id="file" name="file" accept=(ends.join(","))
                    aria-describedby=[field::described(typed, &file)]
                    aria-invalid=[wrong.then_some("true")];
            }
            button.button type="submit" { (texts.get("working-documents-add")) }
        }))
    }
}
