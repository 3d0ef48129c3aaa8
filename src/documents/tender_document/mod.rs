//! The tender document: what tenderers read, in seven chapters.
//!
//! Nothing internal is printed: no budget unless it is public, no final checks, no origin of a
//! requirement, no names of assessors, nothing about bids. A part that is still empty says so, and
//! a draft whose checks are open says so on its cover.

mod agreement;
mod attachments;
mod bidding;
mod calendar;
pub(super) mod criteria;
pub(super) mod development;
mod example;
pub(super) mod goals;
pub(super) mod implementation;
pub(super) mod inventories;
mod knock_outs;
mod legal;
pub(super) mod method;
mod motivation;
pub(super) mod plan;
pub(super) mod price;
mod quality;
pub(super) mod requirements;
pub(super) mod scoring;

use crate::documents::model::{Chapter, Document, Form};
use crate::documents::name::DocumentName;
use crate::documents::{parts, version};
use crate::domain::dossier::Dossier;
use crate::domain::tender::contract::PROCEDURES;
use crate::domain::tender::part::Part;
use crate::i18n::{Language, Texts};

/// Makes the tender document of a dossier; `made_at` is RFC 3339 in UTC.
pub fn tender_document(dossier: &Dossier, language: Language, made_at: &str) -> Document {
    let texts = language.texts();
    Document {
        cover: cover(dossier, texts, made_at),
        chapters: chapters(dossier, texts, made_at),
        ..Document::of(
            DocumentName::TenderDocument.title(language),
            Form::Book,
            dossier,
            language,
            made_at,
        )
    }
}

/// The seven chapters, each closed by the tables beside its questions, and the annexes.
fn chapters(dossier: &Dossier, texts: Texts, made_at: &str) -> Vec<Chapter> {
    let tender = &dossier.tender;
    let parts = [
        motivation::chapter(tender, texts),
        goals::chapter(tender, texts),
        knock_outs::chapter(tender, texts),
        requirements::chapter(tender, texts),
        scoring::chapter(dossier, texts),
        quality::chapter(tender, texts),
        implementation::chapter(dossier, texts, made_at),
    ];
    let mut chapters = Vec::from(parts);
    for (chapter, part) in chapters.iter_mut().zip(Part::ALL) {
        chapter
            .blocks
            .extend(inventories::blocks(tender, part, texts));
    }
    chapters.extend(plan::annex(tender, texts));
    chapters
}

fn cover(dossier: &Dossier, texts: Texts, made_at: &str) -> Vec<(String, String)> {
    let tender = &dossier.tender;
    let (name, place) = (tender.authority.name.trim(), tender.authority.place.trim());
    let authority = match place {
        // "Gemeente Voorbeeldstad, Voorbeeldstad" says the same thing twice.
        place if place.is_empty() || name.contains(place) => name.to_owned(),
        place => format!("{name}, {place}"),
    };
    let mut pairs = vec![
        (
            "doc-cover-status",
            version::status(dossier.publication.as_ref(), texts),
        ),
        ("doc-cover-authority", parts::filled(texts, &authority)),
        (
            "doc-cover-reference",
            parts::filled(texts, &tender.reference),
        ),
        (
            "doc-cover-procedure",
            procedure(&tender.contract.procedure, texts),
        ),
    ];
    if let Some(open) = not_complete(dossier, texts) {
        pairs.insert(1, ("doc-cover-complete", open));
    }
    if !tender.authority.contact.trim().is_empty() {
        pairs.push(("doc-cover-contact", tender.authority.contact.clone()));
    }
    pairs.push(("doc-cover-made", version::moment(made_at, texts)));
    pairs
        .into_iter()
        .map(|(key, text)| (texts.get(key), text))
        .collect()
}

/// What a draft says while its last checks are not all settled.
fn not_complete(dossier: &Dossier, texts: Texts) -> Option<String> {
    let plan = &dossier.tender.implementation;
    if dossier.publication.is_some() {
        return None;
    }
    if plan.checks.is_empty() {
        return Some(texts.get("doc-cover-unchecked"));
    }
    match plan.open_checks().count() {
        0 => None,
        open => Some(texts.with("doc-cover-open", [("count", open.into())])),
    }
}

/// The name of a procedure; what somebody typed in older files stays as it is.
pub fn procedure(code: &str, texts: Texts) -> String {
    if PROCEDURES.contains(&code) {
        texts.get(&format!("scoring-procedure-{code}"))
    } else {
        parts::filled(texts, code)
    }
}
