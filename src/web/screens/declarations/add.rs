//! An interest that an assessor discovers later.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::{ActionError, declaring};
use crate::domain::permission::Deed;
use crate::domain::statement::Stated;
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::screens::declarations::overview::decisions;
use crate::web::{layout, paths};

/// Shows the form.
pub async fn show(
    desk: TenderDesk,
    Path((_, bid)): Path<(String, String)>,
) -> Result<Response, WebError> {
    if !desk.may(Deed::Declare) {
        return Err(WebError::NotNow);
    }
    let stated = find(&desk, &bid).await?;
    if !stated.is_addable() {
        return Err(WebError::NotFound);
    }
    let typed = Typed::of([("version", stated.version.to_string())]);
    Ok(view(&desk, &stated, &typed).into_response())
}

/// Adds the interest.
pub async fn save(
    desk: TenderDesk,
    Path((_, bid)): Path<(String, String)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let texts = desk.texts();
    let stated = find(&desk, &bid).await?;
    let fills = [("name", stated.tenderer.as_str().into())];
    let missing = texts.with("interest-unexplained", fills);
    let explanation = typed.required("explanation", missing);
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, &stated, &typed)));
    }
    let seen = typed.version();
    match declaring::add_interest(desk.means(), &desk.at, &bid, &explanation, seen).await {
        Ok(()) => Ok(desk.saved_to(&paths::declarations(desk.id()))),
        Err(problem) => too_late(&desk, &bid, problem, typed).await,
    }
}

/// The page again with what was typed, to send once more or, when nothing can be added now, to copy.
async fn too_late(
    desk: &TenderDesk,
    bid: &str,
    problem: ActionError,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let now = find(desk, bid).await?;
    let finding = match problem {
        ActionError::Refused(_) => "form-not-now",
        ActionError::NotFound | ActionError::ChangedMeanwhile if now.is_addable() => {
            "interests-add-again"
        }
        ActionError::NotFound | ActionError::ChangedMeanwhile => "interests-add-already",
        ActionError::Full | ActionError::Fault(_) => return Err(problem.into()),
    };
    typed.refuse("main", desk.texts().get(finding));
    typed.set("version", now.version.to_string());
    Ok((StatusCode::CONFLICT, view(desk, &now, &typed)).into_response())
}

/// The person's own declaration about the bid.
async fn find(desk: &TenderDesk, bid: &str) -> Result<Stated, WebError> {
    let own = declaring::own(desk.means(), &desk.at).await?;
    let mut stated = own.into_iter().flat_map(|own| own.interests);
    let stated = stated.find(|one| one.bid == bid && one.interest.is_some());
    stated.ok_or(WebError::NotFound)
}

fn view(desk: &TenderDesk, stated: &Stated, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.with(
        "interests-add-title",
        [("name", stated.tenderer.as_str().into())],
    );
    let words = Field {
        name: "explanation",
        label: texts.with(
            "interests-explanation",
            [("name", stated.tenderer.as_str().into())],
        ),
        hint: Some(texts.get("interests-add-hint")),
        optional: false,
    };
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p { (texts.get("interests-add-text")) }
        p { (texts.get("interests-who-reads")) }
        (decisions(texts, stated))
        @if stated.is_addable() && desk.may(Deed::Declare) {
            (Form::to(paths::declare(desk.id(), &format!("interests/{}", stated.bid))).class("sheet").own_checks().draw(&desk.frame, &html! {
                (field::version(typed))
                (field::area(texts, typed, &words, 5))
                button.button type="submit" { (texts.get("interests-add-button")) }
            }))
        } @else {
            h2 { (texts.get("conflict-typed")) }
            p.said { (typed.trimmed("explanation")) }
        }
        p { a href=(paths::declarations(desk.id())) { (texts.get("declarations-back")) } }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}
