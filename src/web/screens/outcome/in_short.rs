//! The verdict and the ranking, for who decides about them on another page.

use maud::{Markup, html};

use crate::actions::procurement;
use crate::domain::visibility::Field;
use crate::i18n::outcome::Outcome;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::screens::outcome::computed::computed;
use crate::web::screens::outcome::page::PERCENT;
use crate::web::screens::outcome::told;

/// Who wins, how firm that is, and the table; nothing while prices are shut or figures missing.
pub async fn view(desk: &TenderDesk) -> Result<Markup, WebError> {
    if !desk.at.shows(Field::Prices) {
        return Ok(html! {});
    }
    let dossier = procurement::dossier(desk.means(), &desk.at).await?;
    let computed = computed(dossier).await?;
    let outcome = Outcome {
        dossier: &computed.dossier,
        evaluation: &computed.evaluation,
        texts: desk.texts(),
        percent_sign: PERCENT,
        tells_assessors: desk.at.shows(Field::OthersMarks),
    };
    Ok(html! {
        @if outcome.evaluation.complete {
            @if let Some(verdict) = outcome.verdict() {
                div.verdict.close[!verdict.is_firm] {
                    strong { (verdict.headline) }
                    @if let Some(distance) = &verdict.distance { br; (distance) }
                }
            }
            @if let Some(ranking) = outcome.ranking() { (told::table(&ranking)) }
        }
    })
}
