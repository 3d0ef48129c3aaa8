//! The outcome: the verdict, the ranking, where points come from, how firm it all is, and how
//! anybody can compute it again.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::procurement;
use crate::domain::visibility::Field;
use crate::domain::weight_lines::{WeightLine, weight_lines};
use crate::i18n::outcome::Outcome;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::layout;
use crate::web::screens::outcome::computed::{Computed, computed};
use crate::web::screens::outcome::{excluded, firm, origin, prices, proof, told, verdict};

#[cfg(test)]
mod tests;

/// What stands behind a percentage on a page.
pub(super) const PERCENT: &str = "\u{a0}%";

/// Shows the outcome, or why it is shut.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    if !desk.at.shows(Field::Prices) {
        return Ok(prices::shut(&desk).into_response());
    }
    let dossier = procurement::dossier(desk.means(), &desk.at).await?;
    let computed = computed(dossier).await?;
    let lines = weight_lines(&procurement::bytes(&computed.dossier));
    Ok(view(&desk, &computed, lines.as_deref()).into_response())
}

fn view(desk: &TenderDesk, computed: &Computed, lines: Option<&[WeightLine]>) -> Markup {
    let texts = desk.texts();
    let title = texts.get("rail-outcome");
    let outcome = Outcome {
        dossier: &computed.dossier,
        evaluation: &computed.evaluation,
        texts,
        percent_sign: PERCENT,
        tells_assessors: desk.at.shows(Field::OthersMarks),
    };
    let body = html! {
        h1 { (title) }
        p.muted { (texts.get("outcome-computed")) }
        (sections(outcome, lines))
        (proof::view(desk, outcome))
    };
    layout::tender(desk, &title, &body)
}

/// Everything that the evaluation tells, the verdict first.
fn sections(outcome: Outcome<'_>, lines: Option<&[WeightLine]>) -> Markup {
    let texts = outcome.texts;
    let gaps = outcome.evaluation.gaps.len();
    let warnings = outcome.warnings();
    html! {
        @if outcome.evaluation.complete {
            (verdict::view(outcome))
            @if let Some(ranking) = outcome.ranking() {
                (told::table(&ranking))
                (told::sentences(&outcome.tie_breaks()))
            }
            (origin::view(outcome))
            (firm::view(outcome, lines))
        } @else {
            p.note.caution { (texts.with("outcome-incomplete", [("count", gaps.into())])) }
        }
        (excluded::view(outcome))
        @if !warnings.is_empty() {
            h2 { (texts.get("warnings-title")) }
            ul { @for warning in &warnings { li { (warning) } } }
        }
    }
}
