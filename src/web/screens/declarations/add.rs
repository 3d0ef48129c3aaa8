//! An interest that an assessor discovers later.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::declaring;
use crate::domain::declaration::Interest;
use crate::domain::permission::Deed;
use crate::domain::statement::Stated;
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::{layout, paths};

/// Shows the form.
pub async fn show(
    desk: TenderDesk,
    Path((_, bid)): Path<(String, String)>,
) -> Result<Response, WebError> {
    let stated = find(&desk, &bid).await?;
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
    declaring::add_interest(desk.means(), &desk.at, &bid, &explanation, seen).await?;
    Ok(desk.saved_to(&paths::declarations(desk.id())))
}

/// The person's own declaration about the bid, when an interest can be added to it.
async fn find(desk: &TenderDesk, bid: &str) -> Result<Stated, WebError> {
    if !desk.may(Deed::Declare) {
        return Err(WebError::NotNow);
    }
    let own = declaring::own(desk.means(), &desk.at).await?;
    let stated = own.into_iter().flat_map(|own| own.interests);
    let mut stated = stated.filter(|one| {
        let addable = matches!(one.interest, Some(Interest::None | Interest::Allowed));
        one.bid == bid && addable
    });
    stated.next().ok_or(WebError::NotFound)
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
        hint: Some(texts.get("interests-explanation-hint")),
        optional: false,
    };
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p { (texts.get("interests-add-text")) }
        p { (texts.get("interests-who-reads")) }
        (Form::to(paths::declare(desk.id(), &format!("interests/{}", stated.bid))).class("sheet").own_checks().draw(&desk.frame, &html! {
            (field::version(typed))
            (field::area(texts, typed, &words, 5))
            button.button type="submit" { (texts.get("interests-add-button")) }
        }))
        p { a href=(paths::declarations(desk.id())) { (texts.get("declarations-back")) } }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}
