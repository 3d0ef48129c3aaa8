//! How price and quality count: the form with the method and its settings.
//!
//! Every method's fields stand on the page, so that it works without a script; the style sheet
//! hides those of methods that are not chosen. Saving reads only the fields of the chosen method:
//! what belongs to another one stays as it was stored, so that trying a second method is no loss.

mod detectors;
mod fill;
mod formula;
mod limits;
mod read;
mod settings;

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::procurement::{self, Entry, EntryKind};
use crate::actions::writing;
use crate::domain::award::method::name::MethodName;
use crate::domain::permission::Deed;
use crate::domain::tender::part::Part;
use crate::domain::tender::scoring::Award;
use crate::i18n::{Texts, method};
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::components::up;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::Late;
use crate::web::{layout, paths};

#[cfg(test)]
mod tests;

/// The methods as they are offered: by what they do, with the usual one first.
const GROUPS: [(&str, &[MethodName]); 4] = [
    ("scoring-group-points", &[MethodName::WeightedPoints]),
    (
        "scoring-group-money",
        &[
            MethodName::ValueDeduction,
            MethodName::PercentageDeduction,
            MethodName::PercentageMarkup,
            MethodName::QualityPremium,
            MethodName::FeatureCoefficient,
        ],
    ),
    (
        "scoring-group-index",
        &[
            MethodName::PricePerQualityPoint,
            MethodName::QualityPerPrice,
            MethodName::QualityPerPriceCorridor,
            MethodName::ReferenceDifference,
            MethodName::UtilityIndex,
            MethodName::ValueIndex,
        ],
    ),
    ("scoring-group-price", &[MethodName::LowestPrice]),
];

/// Shows the form.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    let entry: Entry<Award> = procurement::only(desk.means(), &desk.at, EntryKind::Award).await?;
    let typed = fill::filled(&entry.value, entry.version, desk.language());
    Ok(view(&desk, &typed).into_response())
}

/// Saves the form.
pub async fn save(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    let now: Entry<Award> = procurement::only(desk.means(), &desk.at, EntryKind::Award).await?;
    let award = read::read(texts, &mut typed, now.value);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, &typed)));
    }
    let entry = Entry {
        id: now.id,
        version: typed.version(),
        value: award,
    };
    let (means, viewer) = (desk.means(), &desk.at.viewer);
    match writing::save(means, viewer, desk.id(), EntryKind::Award, &entry).await {
        Ok(()) => Ok(desk.saved_to(&paths::part(desk.id(), Part::Scoring))),
        Err(problem) => {
            let now: Entry<Award> =
                procurement::only(desk.means(), &desk.at, EntryKind::Award).await?;
            let late = Late {
                deeds: "award.",
                back: paths::part(desk.id(), Part::Scoring),
                saved: Some(fill::filled(&now.value, now.version, desk.language())),
                ..Late::default()
            };
            let view = |typed: &Typed| view(&desk, typed);
            late.answer(&desk, problem, typed, view).await
        }
    }
}

/// The classes of a block that belongs to some methods only.
fn only(methods: &[MethodName]) -> String {
    let mut classes = "only".to_owned();
    for method in methods {
        classes.push_str(" only-");
        classes.push_str(method.name());
    }
    classes
}

fn view(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("scoring-method-title");
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        (up::link(desk, Part::Scoring))
        p { (texts.get("form-all-needed")) }
        p.note { (texts.get("scoring-panel-mean-text")) }
        (Form::to(paths::method(desk.id())).class("sheet").own_checks().draw(&desk.frame, &html! {
            fieldset disabled[!desk.may(Deed::Write)] {
                legend.hidden { (title) }
                (field::opened(typed, desk.may(Deed::Write)))
                (methods(texts, typed))
                (settings::fields(texts, typed, &desk.at.tender.criteria))
                (formula::fields(texts, typed))
                (limits::fields(texts, typed, &desk.at.tender.criteria))
                (detectors::fields(texts, typed))
                @if desk.may(Deed::Write) {
                    button.button type="submit" { (texts.get("action-save")) }
                }
            }
        }))
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn methods(texts: Texts, typed: &Typed) -> Markup {
    let groups = GROUPS.map(|(heading, methods)| {
        let choice = |one: &MethodName| {
            let (name, hint) = (method::name(texts, *one), method::hint(texts, *one));
            Choice::with_hint(one.name(), name, hint)
        };
        (texts.get(heading), methods.iter().map(choice).collect())
    });
    let field = Field::new(texts, "method", "scoring-method").hint(texts, "scoring-method-hint");
    choice::grouped_radios(texts, typed, &field, &groups)
}
