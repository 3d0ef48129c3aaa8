//! One proposal: who supports it, and what the officer makes of it.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use crate::actions::ActionError;
use crate::actions::contributing::proposing::{self, Taking};
use crate::actions::procurement;
use crate::domain::contribution::proposal::{Proposal, ProposalKind};
use crate::domain::permission::Deed;
use crate::domain::tender::goal::GoalKind;
use crate::domain::tender::requirement::RequirementClass;
use crate::i18n::date;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::screens::contributions::propose::classes;
use crate::web::screens::contributions::{not_any_more, settled};
use crate::web::{layout, paths};

/// Shows the proposal.
pub async fn show(
    desk: TenderDesk,
    Path((_, number)): Path<(String, i64)>,
) -> Result<Markup, WebError> {
    let proposal = found(&desk, number)?;
    let class = proposal.proposed.class.map_or("", RequirementClass::name);
    let typed = Typed::of([
        ("class", class.to_owned()),
        ("goal_kind", "operational".to_owned()),
        ("version", proposal.version.to_string()),
    ]);
    Ok(view(&desk, proposal, &typed))
}

/// Supports the proposal, or takes the support back.
pub async fn vote(
    desk: TenderDesk,
    Path((_, number)): Path<(String, i64)>,
    typed: Typed,
) -> Result<Response, WebError> {
    found(&desk, number)?;
    let supports = typed.get("supports") == "yes";
    match proposing::support(desk.means(), &desk.at, number, supports).await {
        Ok(()) => Ok(desk.saved_on(&paths::contributed(desk.id(), ""))),
        Err(problem) => too_late(desk, number, problem, None).await,
    }
}

/// Takes the proposal over, and opens what it became.
pub async fn take(
    desk: TenderDesk,
    Path((_, number)): Path<(String, i64)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let proposal = found(&desk, number)?;
    let kind = proposal.proposed.kind;
    let Some(taking) = taking(kind, &typed) else {
        typed.refuse("class", desk.texts().get("proposal-class-missing"));
        return Ok(refused(view(&desk, proposal, &typed)));
    };
    let seen = (number, typed.version());
    match proposing::take(desk.means(), &desk.at, seen, taking).await {
        Ok(entry) => {
            let page = paths::place(desk.id(), kind.part(), &entry);
            let time = date::clock(desk.means().clock.now(), desk.language());
            Ok(Redirect::to(&format!("{page}?saved={time}")).into_response())
        }
        Err(problem) => too_late(desk, number, problem, Some(typed)).await,
    }
}

/// Puts the proposal aside.
pub async fn set_aside(
    desk: TenderDesk,
    Path((_, number)): Path<(String, i64)>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let proposal = found(&desk, number)?;
    let reason = typed.required("reason", desk.texts().get("proposal-reason-missing"));
    if !typed.is_accepted() {
        return Ok(refused(view(&desk, proposal, &typed)));
    }
    let seen = (number, typed.version());
    match proposing::set_aside(desk.means(), &desk.at, seen, &reason).await {
        Ok(()) => Ok(desk.saved_on(&paths::contributed(desk.id(), ""))),
        Err(problem) => too_late(desk, number, problem, Some(typed)).await,
    }
}

/// Takes one's own proposal back.
pub async fn withdraw(
    desk: TenderDesk,
    Path((_, number)): Path<(String, i64)>,
    typed: Typed,
) -> Result<Response, WebError> {
    found(&desk, number)?;
    let seen = (number, typed.version());
    match proposing::withdraw(desk.means(), &desk.at, seen).await {
        Ok(()) => Ok(desk.saved_on(&paths::contributed(desk.id(), ""))),
        Err(problem) => too_late(desk, number, problem, None).await,
    }
}

/// Settled is settled: says what became of the proposal, with what was typed. Whoever may not settle
/// it any more gets the form back; a button alone, without a form, has nothing to lose.
async fn too_late(
    mut desk: TenderDesk,
    number: i64,
    problem: ActionError,
    typed: Option<Typed>,
) -> Result<Response, WebError> {
    if !matches!(problem, ActionError::ChangedMeanwhile) {
        let Some(mut typed) = typed else {
            return Err(problem.into());
        };
        let proposal = found(&desk, number)?;
        let draw = |typed: &Typed| view(&desk, proposal, typed);
        return not_any_more(&desk, problem, &mut typed, draw);
    }
    // As it is now: the page was read before whoever came first had settled it.
    desk.at = procurement::load(desk.means(), &desk.person, desk.id()).await?;
    let desk = &desk;
    let texts = desk.texts();
    let proposal = found(desk, number)?;
    if proposal.is_open() {
        let Some(mut typed) = typed else {
            return Err(problem.into());
        };
        typed.set("version", proposal.version.to_string());
        typed.refuse("main", texts.get("proposal-open-again"));
        let page = view(desk, proposal, &typed);
        return Ok((StatusCode::CONFLICT, page).into_response());
    }
    let reason = typed.map(|typed| typed.trimmed("reason"));
    let reason = reason.unwrap_or_default();
    let title = texts.get("proposal-settled-title");
    let body = html! {
        h1 { (title) }
        p.lead { (texts.get("proposal-settled-text")) }
        (settled::of_proposal(desk, proposal))
        @if !reason.is_empty() {
            h2 { (texts.get("conflict-typed")) }
            p.said { (reason) }
        }
        p {
            a.button href=(paths::contributed(desk.id(), "")) { (texts.get("contributions-title")) }
        }
    };
    let page = layout::tender(desk, &title, &body);
    Ok((StatusCode::CONFLICT, page).into_response())
}

fn taking(kind: ProposalKind, typed: &Typed) -> Option<Taking> {
    match kind {
        ProposalKind::Requirement => {
            RequirementClass::from_name(typed.get("class")).map(Taking::Requirement)
        }
        ProposalKind::Goal => Some(Taking::Goal(match typed.get("goal_kind") {
            "strategic" => GoalKind::Strategic,
            _ => GoalKind::Operational,
        })),
        ProposalKind::KnockOut => Some(Taking::KnockOut),
        ProposalKind::Bottleneck => Some(Taking::Bottleneck),
    }
}

fn found(desk: &TenderDesk, number: i64) -> Result<&Proposal, WebError> {
    let mut all = desk.at.contributions.proposals.iter();
    all.find(|one| one.number == number)
        .ok_or(WebError::NotFound)
}

fn view(desk: &TenderDesk, proposal: &Proposal, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.with(
        "proposal-title",
        [("number", proposal.number.to_string().into())],
    );
    let body = html! {
        (field::summary(texts, typed))
        p { a href=(paths::contributed(desk.id(), "")) { (texts.get("contributions-title")) } }
        h1 { (title) }
        p.lead.said { (proposal.proposed.text) }
        (facts(desk, proposal))
        (settled::of_proposal(desk, proposal))
        (vote_button(desk, proposal))
        (withdraw_form(desk, proposal, typed))
        // Whoever may not any more gets back what was typed all the same.
        @if !typed.is_accepted() || (proposal.is_open() && desk.may(Deed::Write)) {
            h2 { (texts.get("proposal-take")) }
            (take_form(desk, proposal, typed))
            h2 { (texts.get("proposal-set-aside")) }
            (aside_form(desk, proposal, typed))
        }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn facts(desk: &TenderDesk, proposal: &Proposal) -> Markup {
    let texts = desk.texts();
    let proposed = &proposal.proposed;
    let questions = &desk.at.contributions.questions;
    let question = proposed.answers.and_then(|answered| {
        let mut all = questions.iter();
        all.find(|one| (one.round, one.number) == answered)
    });
    let names: Vec<&str> = proposal.votes.iter().map(|vote| &vote.name[..]).collect();
    let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
    html! {
        dl.facts {
            dt { (texts.get("proposal-kind")) }
            dd { (texts.get(&format!("proposal-kind-{}", proposed.kind.name()))) }
            @if !proposed.area.is_empty() {
                dt { (texts.get("proposal-area")) } dd { (proposed.area) }
            }
            @if let Some(class) = proposed.class {
                dt { (texts.get("proposal-class")) } dd { (texts.get(&format!("class-{}", class.name()))) }
            }
            @if !proposed.why.is_empty() {
                dt { (texts.get("proposal-why")) } dd.said { (proposed.why) }
            }
            dt { (texts.get("proposal-from")) }
            dd { (proposal.origin()) ", " (settled::moment(desk, &proposal.at)) }
            @if let Some(question) = question {
                dt { (texts.get("proposal-question")) } dd { (question.audience) ": " (question.question) }
            }
            dt { (texts.get("proposal-support")) }
            dd {
                (texts.with("proposal-supporters", [("count", proposal.votes.len().into())]))
                @if !names.is_empty() { ": " (names.join(", ")) }
            }
        }
    }
}

/// The button with which somebody supports a proposal of another.
pub(super) fn vote_button(desk: &TenderDesk, proposal: &Proposal) -> Markup {
    let texts = desk.texts();
    let person = &desk.at.viewer.person_id;
    let mine = proposal.source.person_id == *person;
    let has = proposal.has_vote_of(person);
    html! {
        @if proposal.is_open() && !mine && desk.may(Deed::Propose) {
            (Form::to(paths::proposal(desk.id(), proposal.number, "/vote")).draw(&desk.frame, &html! {
                button.button.quiet.small type="submit" name="supports" value=(if has { "no" } else { "yes" }) {
                    (texts.get(if has { "proposal-support-end" } else { "proposal-support-give" }))
                    span.hidden { " " (proposal.number) }
                }
            }))
        }
    }
}

/// Taking one's own proposal back: what that means is read before the button that does it.
fn withdraw_form(desk: &TenderDesk, proposal: &Proposal, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let mine = proposal.source.person_id == desk.at.viewer.person_id;
    let path = paths::proposal(desk.id(), proposal.number, "/withdraw");
    html! {
        @if proposal.is_open() && mine && desk.may(Deed::Propose) {
            details {
                summary { (texts.get("proposal-withdraw")) }
                p { (texts.get("proposal-withdraw-text")) }
                (Form::to(path).draw(&desk.frame, &html! {
                    (field::version(typed))
                    button.button.danger type="submit" { (texts.get("proposal-withdraw-sure")) }
                }))
            }
        }
    }
}

fn take_form(desk: &TenderDesk, proposal: &Proposal, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let goals = [GoalKind::Operational, GoalKind::Strategic].map(|kind| match kind {
        GoalKind::Operational => Choice::new("operational", texts.get("goals-operational")),
        GoalKind::Strategic => Choice::new("strategic", texts.get("goals-strategic")),
    });
    Form::to(paths::proposal(desk.id(), proposal.number, "/take"))
        .class("sheet")
        .own_checks()
        .draw(
            &desk.frame,
            &html! {
                (field::version(typed))
                p { (texts.get("proposal-take-text")) }
                @match proposal.proposed.kind {
                    ProposalKind::Requirement => {
                        (choice::select(texts, typed, &Field::new(texts, "class", "proposal-class"), &classes(texts, "proposal-class-choose")))
                    }
                    ProposalKind::Goal => {
                        (choice::radios(texts, typed, &Field::new(texts, "goal_kind", "proposal-goal-kind"), &goals))
                    }
                    ProposalKind::KnockOut | ProposalKind::Bottleneck => {}
                }
                button.button type="submit" { (texts.get("proposal-take")) }
            },
        )
}

fn aside_form(desk: &TenderDesk, proposal: &Proposal, typed: &Typed) -> Markup {
    let texts = desk.texts();
    Form::to(paths::proposal(desk.id(), proposal.number, "/set-aside"))
        .class("sheet")
        .own_checks()
        .draw(
            &desk.frame,
            &html! {
                (field::version(typed))
                (field::area(texts, typed, &Field::new(texts, "reason", "proposal-reason").hint(texts, "proposal-reason-hint"), 2))
                button.button.quiet type="submit" { (texts.get("proposal-set-aside")) }
            },
        )
}
