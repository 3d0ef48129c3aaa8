//! What every document says of itself: whose and about what it is, and of which version: draft or
//! frozen, when, and with which hash.

use jiff::Timestamp;

use crate::documents::model::{Document, Form};
use crate::documents::parts;
use crate::domain::dossier::{Dossier, Publication};
use crate::i18n::{Language, Texts, date};

impl Document {
    /// A document about a procurement before anything stands in it; `made_at` is RFC 3339 in UTC.
    pub(super) fn of(
        title: String,
        form: Form,
        dossier: &Dossier,
        language: Language,
        made_at: &str,
    ) -> Self {
        let texts = language.texts();
        let tender = &dossier.tender;
        Self {
            title,
            subtitle: parts::filled(texts, &tender.title),
            organisation: parts::filled(texts, &tender.authority.name),
            reference: tender.reference.clone(),
            stamp: stamp(dossier, texts, made_at),
            made_at: made_at.to_owned(),
            language,
            cover: Vec::new(),
            form,
            chapters: Vec::new(),
        }
    }
}

/// Hexadecimal digits of a hash that a margin shows.
const SHORT_HASH: usize = 8;

/// One line for margins.
fn stamp(dossier: &Dossier, texts: Texts, made_at: &str) -> String {
    let day = day(made_at, texts);
    match &dossier.publication {
        None => texts.with("doc-stamp-draft", [("date", day.into())]),
        Some(publication) => texts.with(
            "doc-stamp-version",
            [
                ("version", publication.version.clone().into()),
                ("date", day.into()),
                ("hash", short(&publication.criteria_sha256).into()),
            ],
        ),
    }
}

/// The status in words: "Concept", or the version and when it was fixed.
pub fn status(publication: Option<&Publication>, texts: Texts) -> String {
    match publication {
        None => texts.get("doc-status-draft"),
        Some(publication) => texts.with(
            "doc-status-version",
            [
                ("version", publication.version.clone().into()),
                ("moment", moment(&publication.at, texts).into()),
            ],
        ),
    }
}

/// A stored moment in words; what cannot be read is shown as it is.
pub fn moment(at: &str, texts: Texts) -> String {
    at.parse::<Timestamp>()
        .map_or_else(|_| at.to_owned(), |at| date::moment(at, texts.language))
}

/// The day of a stored moment in words; what cannot be read is shown as it is.
pub fn day(at: &str, texts: Texts) -> String {
    at.parse::<Timestamp>().map_or_else(
        |_| at.to_owned(),
        |at| date::day(date::day_of(at), texts.language),
    )
}

fn short(hash: &str) -> String {
    hash.chars().take(SHORT_HASH).collect()
}
