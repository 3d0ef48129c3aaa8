//! The page of declarations: an assessor's own, and the overview for who oversees them.

use std::collections::BTreeMap;

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::declaring::{self, DeclaredInterests, Signed};
use crate::domain::phase::Phase;
use crate::domain::statement::Statement;
use crate::domain::visibility::Field;
use crate::web::components::field;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::screens::declarations::{overview, own};
use crate::web::{layout, paths};

/// What the page shows, as far as the viewer may see it.
struct Shown {
    own: Option<Statement>,
    all: Vec<Statement>,
}

/// Shows the declarations.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    let shown = load(&desk).await?;
    Ok(view(&desk, &shown, &Typed::default()).into_response())
}

/// Signs the declaration of confidentiality.
pub async fn sign(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    if typed.get("sure") != "yes" {
        typed.refuse("sure", texts.get("confidentiality-not-sure"));
        return Ok(refused(view(&desk, &load(&desk).await?, &typed)));
    }
    match declaring::sign(desk.means(), &desk.at, texts, typed.get("text")).await? {
        Signed::Done => Ok(desk.saved_to(&paths::declarations(desk.id()))),
        Signed::OtherText => {
            typed.refuse("main", texts.get("confidentiality-other-text"));
            Ok(refused(view(&desk, &load(&desk).await?, &typed)))
        }
    }
}

/// Declares all interests at once.
pub async fn declare(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    let given = read(&desk, &typed);
    let (missing, unexplained) = match declaring::declare(desk.means(), &desk.at, &given).await? {
        DeclaredInterests::Done => return Ok(desk.saved_to(&paths::declarations(desk.id()))),
        DeclaredInterests::Unsigned => return Err(WebError::Undeclared),
        DeclaredInterests::Open {
            missing,
            unexplained,
        } => (missing, unexplained),
    };
    let shown = load(&desk).await?;
    for stated in shown.own.iter().flat_map(|own| &own.interests) {
        let fills = || [("name", stated.tenderer.as_str().into())];
        if missing.contains(&stated.bid) {
            let finding = texts.with("interest-missing", fills());
            typed.refuse(own::choice_name(&stated.bid), finding);
        }
        if unexplained.contains(&stated.bid) {
            let finding = texts.with("interest-unexplained", fills());
            typed.refuse(own::words_name(&stated.bid), finding);
        }
    }
    Ok(refused(view(&desk, &shown, &typed)))
}

/// Per bid nothing, or the explanation of an interest; a bid without a choice is left out.
fn read(desk: &TenderDesk, typed: &Typed) -> BTreeMap<String, Option<String>> {
    let asked = desk.at.viewer.declared.asked.iter();
    let given = asked.filter_map(|bid| {
        let words = match typed.get(&own::choice_name(bid)) {
            "none" => None,
            "interest" => Some(typed.trimmed(&own::words_name(bid))),
            _ => return None,
        };
        Some((bid.clone(), words))
    });
    given.collect()
}

async fn load(desk: &TenderDesk) -> Result<Shown, WebError> {
    let shown = Shown {
        own: declaring::own(desk.means(), &desk.at).await?,
        all: declaring::statements(desk.means(), &desk.at).await?,
    };
    let nothing = shown.own.is_none() && !desk.at.shows(Field::Declarations);
    if nothing || desk.at.phase() < Phase::Closed {
        return Err(WebError::NotNow);
    }
    Ok(shown)
}

fn view(desk: &TenderDesk, shown: &Shown, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("rail-declarations");
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        @if let Some(own) = &shown.own { (own::section(desk, own, typed)) }
        @if desk.at.shows(Field::Declarations) { (overview::section(desk, &shown.all)) }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}
