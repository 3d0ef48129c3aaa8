//! Working documents in a line: what each comes to, and those of a stakeholder.

use maud::{Markup, html};

use crate::domain::tender::inventory::Row;
use crate::domain::tender::working_document::Conclusion;
use crate::i18n::Texts;
use crate::web::desk::TenderDesk;
use crate::web::paths;

/// What a judgement comes to, as a tag.
pub fn conclusion(texts: Texts, conclusion: Conclusion) -> Markup {
    let tone = match conclusion {
        Conclusion::Agreed => "good",
        Conclusion::Conditions => "caution",
        Conclusion::NotAgreed => "wrong",
        Conclusion::Information => "plain",
    };
    html! { span.tag.(tone) { (name(texts, conclusion)) } }
}

/// The same in words.
pub fn name(texts: Texts, conclusion: Conclusion) -> String {
    texts.get(&format!(
        "working-documents-conclusion-{}",
        conclusion.name()
    ))
}

/// The documents in which a stakeholder judged, as far as who asks may read them.
pub fn of_stakeholder(desk: &TenderDesk, row: &Row) -> Markup {
    let texts = desk.texts();
    let documents = desk.at.documents.iter();
    html! {
        @for one in documents.filter(|one| one.value.stakeholder == row.id) {
            p.said {
                a href=(paths::working_document_file(desk.id(), &one.id)) { (one.value.title) }
                " " (conclusion(texts, one.value.conclusion))
            }
        }
    }
}
