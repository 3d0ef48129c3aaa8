//! The sheet as a document to read and as a table for a spreadsheet.

use crate::documents::model::{Chapter, Document, Form};
use crate::documents::notice::{Answer, Notice, Section};
use crate::documents::render::html;
use crate::documents::{parts, version};
use crate::domain::delimited::{self, Separator};
use crate::domain::dossier::Dossier;
use crate::i18n::{Language, Texts};

/// The sheet as a page of its own; `made_at` is RFC 3339 in UTC.
pub fn page(
    notice: Notice,
    dossier: &Dossier,
    sections: &[Section],
    language: Language,
    made_at: &str,
) -> String {
    html::render(&document(notice, dossier, sections, language, made_at))
}

fn document(
    notice: Notice,
    dossier: &Dossier,
    sections: &[Section],
    language: Language,
    made_at: &str,
) -> Document {
    let texts = language.texts();
    Document {
        cover: vec![
            (texts.get("notice-form"), form(texts, notice)),
            (texts.get("doc-cover-made"), version::moment(made_at, texts)),
        ],
        chapters: sections.iter().map(|one| chapter(texts, one)).collect(),
        ..Document::of(
            notice.title(language),
            Form::Report,
            dossier,
            language,
            made_at,
        )
    }
}

/// Which form it is, in words.
fn form(texts: Texts, notice: Notice) -> String {
    texts.with(
        "notice-subtype",
        [("subtype", notice.subtype().to_owned().into())],
    )
}

fn chapter(texts: Texts, section: &Section) -> Chapter {
    let columns = vec![
        parts::words(texts, "notice-column-id", 3),
        parts::words(texts, "notice-column-label", 3),
        parts::words(texts, "notice-column-value", 6),
    ];
    let rows = section.fields.iter().map(|field| {
        let value = match &field.answer {
            Answer::Known(value) => value.clone(),
            Answer::Own(place) => own(texts, place),
        };
        parts::row(vec![
            parts::cell(field.id),
            parts::cell(&field.label),
            parts::cell(value),
        ])
    });
    let rows = rows.collect();
    let named = [("section", section.title.clone().into())];
    let caption = texts.with("notice-caption", named);
    Chapter {
        title: section.title.clone(),
        blocks: vec![parts::table(texts, caption, columns, rows)],
    }
}

fn own(texts: Texts, place: &str) -> String {
    format!("{}: {place}", texts.get("notice-own"))
}

/// The sheet as rows for a spreadsheet; a text that looks like a formula stays a text.
pub fn csv(sections: &[Section], language: Language) -> String {
    let texts = language.texts();
    let keys = ["section", "id", "label", "value", "own"];
    let head = keys.map(|key| texts.get(&format!("notice-column-{key}")));
    let mut rows = vec![head.to_vec()];
    for section in sections {
        for field in &section.fields {
            let (value, place) = match &field.answer {
                Answer::Known(value) => (value.as_str(), ""),
                Answer::Own(place) => ("", place.as_str()),
            };
            let cells = [&section.title, field.id, &field.label, value, place];
            rows.push(cells.map(delimited::guarded).to_vec());
        }
    }
    // Spreadsheets take a file for UTF-8 only when it starts with this mark.
    format!("\u{feff}{}", delimited::write(&rows, Separator::Semicolon))
}
