//! Part 5 on one page: the method, the criteria with their weights, and what the lab says of it.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::domain::permission::Deed;
use crate::domain::tender::part::Part;
use crate::domain::tender::worth::Worth;
use crate::web::components::{field, part};
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::layout;
use crate::web::screens::parts::scoring::{criteria, facts, lab, terms, weights};

/// Shows the part.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    let typed = if desk.may(Deed::Write) {
        let counted = Worth::of(desk.at.tender.award.method);
        weights::filled(&weights::entries(&desk).await?, counted, desk.language())
    } else {
        Typed::default()
    };
    Ok(view(&desk, &typed).into_response())
}

/// The page; `typed` holds the weights.
pub fn view(desk: &TenderDesk, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let body = html! {
        (field::summary(texts, typed))
        (part::head(desk, Part::Scoring))
        (facts::method(desk, None))
        (criteria::section(desk, typed))
        (lab::verdict::section(desk))
        (terms::section(desk, None))
        (part::end(desk, Part::Scoring))
    };
    let title = texts.get("part-scoring");
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}
