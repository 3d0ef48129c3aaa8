//! Changing what was published: the difference, and publishing it with a reason or giving it up.

use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use crate::actions::procedure::{self, Published};
use crate::domain::finding::Severity;
use crate::domain::permission::Deed;
use crate::domain::publication;
use crate::domain::publication::difference::Change;
use crate::domain::road::Reason;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::part::finding_text;
use crate::web::components::post_form::Form;
use crate::web::components::wording;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::screens::procedure::difference;
use crate::web::{layout, paths};

/// Shows what a rectification is, or what it changes so far.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    page(&desk, &Typed::default())
        .await
        .map(IntoResponse::into_response)
}

/// Opens what was published for change.
pub async fn start(desk: TenderDesk) -> Result<Response, WebError> {
    procedure::start_rectifying(desk.means(), &desk.at).await?;
    Ok(Redirect::to(&paths::rectification(desk.id())).into_response())
}

/// Publishes the change.
pub async fn publish(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    let Some(reason) = Reason::read(typed.get("reason")) else {
        typed.refuse("reason", texts.get("step-reason-missing"));
        return Ok(refused(page(&desk, &typed).await?));
    };
    match procedure::rectify(desk.means(), &desk.at, typed.get("hash"), &reason).await? {
        Published::Frozen(_) => return Ok(desk.saved_to(&paths::procedure(desk.id()))),
        Published::OtherCriteria => typed.refuse("main", texts.get("publish-other-criteria")),
        Published::NotYet(findings) => {
            for finding in &findings {
                typed.refuse("findings", finding_text(texts, finding));
            }
        }
    }
    Ok(refused(page(&desk, &typed).await?))
}

/// Gives the change up, once whoever asks is sure.
pub async fn give_up(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    if typed.get("sure") != "yes" && desk.may(Deed::EndRectifying) {
        typed.refuse("sure", desk.texts().get("rectification-give-up-not-sure"));
        return Ok(refused(page(&desk, &typed).await?));
    }
    procedure::drop_rectifying(desk.means(), &desk.at).await?;
    Ok(desk.saved_to(&paths::procedure(desk.id())))
}

async fn page(desk: &TenderDesk, typed: &Typed) -> Result<Markup, WebError> {
    let texts = desk.texts();
    let title = texts.get("rectification-title");
    let content = if desk.may(Deed::EndRectifying) {
        let changes = procedure::changes(desk.means(), &desk.at).await?;
        under_way(desk, &changes, typed)
    } else if desk.may(Deed::Rectify) {
        before(desk)
    } else {
        return Err(WebError::NotNow);
    };
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        (content)
        p { a href=(paths::procedure(desk.id())) { (texts.get("procedure-back")) } }
    };
    Ok(layout::tender(
        desk,
        &layout::form_title(texts, &title, typed),
        &body,
    ))
}

fn before(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    let action = paths::rectification_deed(desk.id(), "start");
    html! {
        p.lead { (texts.get("rectification-lead")) }
        p { (texts.get("rectification-before")) }
        (Form::to(action).class("sheet").draw(&desk.frame, &html! {
            button.button type="submit" { (texts.get("rectification-start")) }
        }))
    }
}

fn under_way(desk: &TenderDesk, changes: &[Change], typed: &Typed) -> Markup {
    let texts = desk.texts();
    html! {
        p.lead { (texts.get("rectification-under-way")) }
        h2 { (texts.get("rectification-difference")) }
        @if changes.is_empty() {
            p { (texts.get("rectification-nothing-changed")) }
            p { a.button href=(paths::tender(desk.id())) { (texts.get("rectification-parts")) } }
        } @else {
            (difference::view(texts, changes))
        }
        (publishing(desk, changes, typed))
        section.end {
            h2 { (texts.get("rectification-give-up")) }
            p { (texts.get("rectification-give-up-text")) }
            @if !changes.is_empty() {
                p.note.caution {
                    (texts.with("rectification-give-up-lost", [("count", changes.len().into())]))
                }
            }
            (Form::to(paths::rectification_deed(desk.id(), "drop")).class("sheet").draw(&desk.frame, &html! {
                (choice::checkboxes(texts, typed, &Field::new(texts, "sure", "rectification-give-up-sure"),
                    &[Choice::new("yes", texts.get("rectification-give-up-sure-yes"))]))
                button.button.danger type="submit" { (texts.get("rectification-give-up")) }
            }))
        }
    }
}

fn publishing(desk: &TenderDesk, changes: &[Change], typed: &Typed) -> Markup {
    let texts = desk.texts();
    let errors: Vec<String> = desk
        .at
        .findings()
        .iter()
        .filter(|one| one.severity == Severity::Error)
        .map(|one| finding_text(texts, one))
        .collect();
    let hash = publication::criteria_sha256(&desk.at.tender);
    let same = desk.at.row.criteria_sha256.as_ref() == Some(&hash);
    let reason = Field::new(texts, "reason", "rectification-reason");
    html! {
        section #findings {
            @if !errors.is_empty() {
                h2 { (texts.with("publish-errors", [("count", errors.len().into())])) }
                ul.findings { @for error in &errors { li { (error) } } }
            }
            (wording::kept(desk))
        }
        @if errors.is_empty() && !changes.is_empty() {
            h2 { (texts.get("rectification-publish")) }
            dl.facts {
                dt { (texts.get("fact-hash")) } dd.hash { (hash) }
            }
            p { (texts.get(if same { "rectification-same-hash" } else { "rectification-other-hash" })) }
            (Form::to(paths::rectification_deed(desk.id(), "publish")).class("sheet").own_checks().draw(&desk.frame, &html! {
                input type="hidden" name="hash" value=(hash);
                (field::area(texts, typed, &reason.hint(texts, "rectification-reason-hint"), 5))
                button.button type="submit" { (texts.get("rectification-publish")) }
            }))
        }
    }
}
