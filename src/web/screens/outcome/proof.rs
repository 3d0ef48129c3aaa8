//! How anybody can compute the outcome again.

use maud::{Markup, html};

use crate::domain::visibility::Field;
use crate::i18n::outcome::Outcome;
use crate::web::desk::TenderDesk;
use crate::web::paths;
use crate::web::screens::outcome::documents;

/// The hashes, the files and the command that compares them.
pub(super) fn view(desk: &TenderDesk, outcome: Outcome<'_>) -> Markup {
    let texts = desk.texts();
    let reference = &desk.at.row.reference;
    let evaluation = documents::file_name("evaluation", reference);
    let dossier = documents::file_name("dossier", reference);
    html! {
        h2 { (texts.get("proof-title")) }
        p { (texts.get("proof-text")) }
        p.hash { "bestek verify " (evaluation) " --dossier " (dossier) }
        dl.facts {
            @if let Some(publication) = &outcome.dossier.publication {
                dt { (texts.get("fact-hash")) } dd.hash { (publication.criteria_sha256) }
            }
            dt { (texts.get("proof-hash")) } dd.hash { (outcome.evaluation.dossier_sha256) }
        }
        p {
            @if desk.at.shows(Field::Budget) {
                a href=(paths::download(desk.id(), "dossier.json")) { (texts.get("documents-dossier")) } " · "
                a href=(paths::download(desk.id(), "evaluation.json")) { (texts.get("documents-evaluation")) } " · "
            }
            a href=(paths::documents(desk.id())) { (texts.get("rail-documents")) }
        }
    }
}
