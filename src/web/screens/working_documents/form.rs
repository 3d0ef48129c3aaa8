//! What is said of a working document, as fields: drawn, filled and read back.

use maud::{Markup, html};

use crate::domain::permission::may_change_judgement;
use crate::domain::tender::inventory::{self, Row, stakeholder};
use crate::domain::tender::working_document::{Conclusion, WorkingDocument};
use crate::i18n::date;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::working_document as told;
use crate::web::desk::TenderDesk;
use crate::web::form::Typed;

/// The form of a new document: judged today.
pub(super) fn empty(desk: &TenderDesk) -> Typed {
    Typed::of([("day", date::day(desk.at.today, desk.language()))])
}

/// A document as a form.
pub(super) fn filled(desk: &TenderDesk, document: &WorkingDocument, version: i64) -> Typed {
    let mut typed = Typed::of([
        ("version", version.to_string()),
        ("title", document.title.clone()),
        ("stakeholder", document.stakeholder.clone()),
    ]);
    if judges(desk, document) {
        let day = document.day.parse().ok();
        let day = day.map(|day| date::day(day, desk.language()));
        typed.push("conclusion", document.conclusion.name());
        typed.push("day", day.unwrap_or_else(|| document.day.clone()));
        typed.push("note", document.note.clone());
    }
    typed
}

/// What was typed, on top of what was there; what is wrong is noted beside its field.
pub(super) fn read(
    desk: &TenderDesk,
    typed: &mut Typed,
    before: &WorkingDocument,
) -> WorkingDocument {
    let texts = desk.texts();
    let title = typed.required("title", texts.get("working-documents-no-title"));
    let chosen = typed.trimmed("stakeholder");
    let known = chosen.is_empty() || stakeholders(desk).iter().any(|row| row.id == chosen);
    // Who may not read the list keeps whose judgement it is.
    let stakeholder = if known && asks_whose(desk) {
        chosen
    } else {
        before.stakeholder.clone()
    };
    if !judges(desk, before) {
        return WorkingDocument {
            title,
            stakeholder,
            ..before.clone()
        };
    }
    let conclusion = Conclusion::from_name(typed.get("conclusion"));
    if conclusion.is_none() {
        typed.refuse("conclusion", texts.get("working-documents-no-conclusion"));
    }
    WorkingDocument {
        title,
        stakeholder,
        conclusion: conclusion.unwrap_or_default(),
        day: typed.day(texts, "day"),
        note: typed.trimmed("note"),
        ..before.clone()
    }
}

/// Whether what is concluded is for who asks to change: a judgement is changed by who gave it.
fn judges(desk: &TenderDesk, document: &WorkingDocument) -> bool {
    document.added_by.is_empty() || may_change_judgement(&desk.at.viewer, &document.added_by)
}

/// The fields.
pub(super) fn fields(desk: &TenderDesk, typed: &Typed, document: &WorkingDocument) -> Markup {
    let texts = desk.texts();
    let conclusions = Conclusion::ALL.map(|one| Choice::new(one.name(), told::name(texts, one)));
    let new = |name, label| Field::new(texts, name, label);
    html! {
        (field::text(texts, typed, &new("title", "working-documents-what")))
        @if asks_whose(desk) { (whose(desk, typed)) }
        @if judges(desk, document) {
            (choice::radios(texts, typed, &new("conclusion", "working-documents-conclusion"), &conclusions))
            (field::number(texts, typed, &new("day", "working-documents-day").optional()))
            (field::area(
                texts, typed,
                &new("note", "working-documents-note").hint(texts, "working-documents-note-hint").optional(),
                field::rows_for(typed.get("note"), 3),
            ))
        } @else {
            p.note {
                (told::name(texts, document.conclusion)) ". "
                (texts.with("working-documents-theirs", [("person", document.added_by_name.as_str().into())]))
            }
        }
    }
}

fn whose(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let mut choices = vec![Choice::new("", texts.get("working-documents-nobody"))];
    let rows = stakeholders(desk);
    choices.extend(rows.iter().map(|row| Choice::new(&row.id, called(row))));
    let chosen = typed.get("stakeholder");
    if !choices.iter().any(|one| one.value == chosen) {
        let gone = texts.with("working-documents-gone", [("id", chosen.into())]);
        choices.push(Choice::new(chosen, gone));
    }
    let field = Field::new(texts, "stakeholder", "working-documents-whose").optional();
    choice::select(texts, typed, &field, &choices)
}

/// Whose judgement it is; the number of the row when that was taken out.
pub(super) fn whose_name(desk: &TenderDesk, document: &WorkingDocument) -> String {
    let rows = stakeholders(desk);
    let found = rows.iter().find(|row| row.id == document.stakeholder);
    found.map_or_else(|| document.stakeholder.clone(), |row| called(row))
}

/// Whether who asks may read whom there is to choose from.
fn asks_whose(desk: &TenderDesk) -> bool {
    !stakeholders(desk).is_empty()
}

fn stakeholders(desk: &TenderDesk) -> Vec<&Row> {
    inventory::find(stakeholder::TABLE).map_or_else(Vec::new, |table| desk.at.rows(table))
}

/// A stakeholder, for example `Privacy officer, Samira Aydin`.
fn called(row: &Row) -> String {
    match (row.value("group"), row.value("person")) {
        (group, "") => group.to_owned(),
        (group, person) => format!("{group}, {person}"),
    }
}
