//! Answers under each other: what was asked, what was answered, and the link that changes it.

use maud::{Markup, html};

use crate::domain::permission::Deed;
use crate::domain::tender::part::Part;
use crate::i18n::Texts;
use crate::web::back::Back;
use crate::web::desk::TenderDesk;

/// One answer.
pub struct Answer {
    /// What was asked.
    pub label: String,
    /// What was answered.
    pub value: Markup,
    /// The form that it is changed on.
    pub form: String,
    /// The field of that form.
    pub field: String,
}

/// Reads answers from one form, whose labels have keys.
pub struct OfForm<'a> {
    /// The texts.
    pub texts: Texts,
    /// The form.
    pub form: &'a str,
}

impl OfForm<'_> {
    /// An answer in words.
    pub fn text(&self, label: &str, field: &str, value: &str) -> Answer {
        self.drawn(label, field, said(self.texts, value))
    }

    /// An answer that is drawn already.
    pub fn drawn(&self, label: &str, field: &str, value: Markup) -> Answer {
        Answer {
            label: self.texts.get(label),
            value,
            form: self.form.to_owned(),
            field: field.to_owned(),
        }
    }
}

/// What was answered, or that nothing was.
pub fn said(texts: Texts, value: &str) -> Markup {
    html! {
        @if value.trim().is_empty() { (not_filled(texts)) }
        @else { div.said { (value) } }
    }
}

/// The word for what may be empty and is.
pub fn not_filled(texts: Texts) -> Markup {
    html! { span.muted { (texts.get("written-empty")) } }
}

/// The answers about one thing; `about` names it for who hears the links one by one.
pub fn table(desk: &TenderDesk, part: Part, about: &str, answers: &[Answer]) -> Markup {
    html! {
        table.facts.answers {
            caption.hidden { (about) }
            tbody {
                @for one in answers {
                    tr {
                        th scope="row" { (one.label) }
                        td { (one.value) }
                        @if desk.may(Deed::Write) {
                            td.deeds {
                                (change(desk, part, &one.form, &one.field, &format!("{about}: {}", one.label)))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The link that changes an answer, after which the form leads back to the answers of the part.
pub fn change(desk: &TenderDesk, part: Part, form: &str, field: &str, what: &str) -> Markup {
    html! {
        a href=(Back::Answers(part).from_field(form, field)) {
            (desk.texts().get("written-change")) span.hidden { " " (what) }
        }
    }
}
