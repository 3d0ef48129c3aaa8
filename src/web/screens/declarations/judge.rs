//! The chair's decision on an interest.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::ActionError;
use crate::actions::declaring::{self, Judgement};
use crate::domain::declaration::Interest;
use crate::domain::permission::{Deed, Refusal};
use crate::domain::statement::{Stated, Statement};
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::Late;
use crate::web::screens::declarations::overview::{decisions, status};
use crate::web::{layout, paths};

/// Whose interest in which bid.
struct Case {
    statement: Statement,
    stated: Stated,
}

/// Shows the interest and the form.
pub async fn show(
    desk: TenderDesk,
    Path((_, person, bid)): Path<(String, String, String)>,
) -> Result<Response, WebError> {
    let case = find(&desk, &person, &bid).await?;
    let typed = Typed::of([("version", case.stated.version.to_string())]);
    Ok(view(&desk, &case, &typed).into_response())
}

/// Decides.
pub async fn save(
    desk: TenderDesk,
    Path((_, person, bid)): Path<(String, String, String)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let texts = desk.texts();
    let case = find(&desk, &person, &bid).await?;
    let outcome = Interest::from_name(typed.get("outcome"));
    let conflict = match outcome {
        Some(Interest::Allowed) => Some(false),
        Some(Interest::Conflict) => Some(true),
        Some(Interest::None | Interest::Undecided) | None => None,
    };
    if conflict.is_none() {
        typed.refuse("outcome", texts.get("judge-outcome-missing"));
    }
    let reason = typed.required("reason", texts.get("judge-reason-missing"));
    let Some(conflict) = conflict.filter(|_| typed.is_accepted()) else {
        return Ok(refused(view(&desk, &case, &typed)));
    };
    let judgement = Judgement {
        person: person.clone(),
        bid: bid.clone(),
        conflict,
        reason,
        seen: typed.version(),
    };
    if let Err(problem) = declaring::judge(desk.means(), &desk.at, &judgement).await {
        if matches!(problem, ActionError::Refused(Refusal::SamePerson)) {
            return Err(problem.into());
        }
        let now = find(&desk, &person, &bid).await?;
        let late = Late {
            deeds: "interest.judged",
            object: &person,
            back: paths::declarations(desk.id()),
            saved: Some(filled(&now.stated)),
            ..Late::default()
        };
        let view = |typed: &Typed| view(&desk, &now, typed);
        return late.answer(&desk, problem, typed, view).await;
    }
    Ok(desk.saved_to(&paths::declarations(desk.id())))
}

/// The form, filled from the decision that holds.
fn filled(stated: &Stated) -> Typed {
    let mut typed = Typed::of([("version", stated.version.to_string())]);
    if let Some(decision) = stated.decisions.last() {
        typed.set("outcome", decision.outcome.name());
        typed.set("reason", decision.reason.clone());
    }
    typed
}

/// An interest that this chair may decide on.
async fn find(desk: &TenderDesk, person: &str, bid: &str) -> Result<Case, WebError> {
    if !desk.may(Deed::JudgeInterest) {
        return Err(WebError::NotNow);
    }
    let all = declaring::statements(desk.means(), &desk.at).await?;
    let statement = all.into_iter().find(|one| one.person_id == person);
    let statement = statement.ok_or(WebError::NotFound)?;
    let stated = statement.interests.iter().find(|one| one.bid == bid);
    let stated = stated.filter(|one| !matches!(one.interest, None | Some(Interest::None)));
    let stated = stated.cloned().ok_or(WebError::NotFound)?;
    Ok(Case { statement, stated })
}

fn view(desk: &TenderDesk, case: &Case, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let Case { statement, stated } = case;
    let title = texts.get("judge-title");
    let own = statement.person_id == desk.person.person_id;
    let choices = [Interest::Allowed, Interest::Conflict].map(|one| {
        let key = format!("judge-{}", one.name());
        Choice::with_hint(
            one.name(),
            texts.get(&key),
            texts.get(&format!("{key}-hint")),
        )
    });
    let reason = Field::new(texts, "reason", "judge-reason").hint(texts, "judge-reason-hint");
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (statement.name) " – " (stated.tenderer) }
        p { (status(texts, stated)) }
        @for paragraph in stated.explanation.split("\n\n").filter(|text| !text.is_empty()) {
            p.note { (paragraph) }
        }
        (decisions(texts, stated))
        @if own {
            p { (texts.get("judge-own")) }
        } @else {
            (Form::to(paths::judge(desk.id(), &statement.person_id, &stated.bid)).class("sheet").own_checks().draw(&desk.frame, &html! {
                (field::version(typed))
                (choice::radios(texts, typed, &Field::new(texts, "outcome", "judge-outcome"), &choices))
                (field::area(texts, typed, &reason, 4))
                button.button type="submit" { (texts.get("judge-button")) }
            }))
        }
        p { a href=(paths::declarations(desk.id())) { (texts.get("declarations-back")) } }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}
