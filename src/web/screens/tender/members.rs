//! Who takes part in a tender, and as what.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::ActionError;
use crate::actions::accounts::{self, Person};
use crate::actions::procurement;
use crate::actions::writing::{self, Removed};
use crate::domain::permission::Deed;
use crate::domain::role::Role;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::TenderDesk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::late::Late;
use crate::web::{layout, paths};

/// The field with the expertise that the page of a conflict showed.
const SEEN: &str = "expertise-version";

/// Shows who takes part.
pub async fn show(desk: TenderDesk) -> Result<Response, WebError> {
    let people = can_join(&desk).await?;
    let typed = Typed::of([("role", Role::Assessor.name().to_owned())]);
    Ok(view(&desk, &people, &typed).into_response())
}

/// The people of the tender's organisation whose account is not shut.
async fn can_join(desk: &TenderDesk) -> Result<Vec<Person>, WebError> {
    let mut people = accounts::people(desk.means(), &desk.at.row.organisation_id).await?;
    people.retain(|one| one.disabled_at.is_none());
    Ok(people)
}

/// Gives somebody a role.
pub async fn add(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.texts();
    let people = can_join(&desk).await?;
    let person = typed.required("person", texts.get("members-person-missing"));
    if !person.is_empty() && !people.iter().any(|one| one.person_id == person) {
        typed.refuse("person", texts.get("members-person-missing"));
    }
    let role = Role::from_name(typed.get("role"));
    if role.is_none() {
        typed.refuse("role", texts.get("members-role-missing"));
    }
    let expertise = typed.trimmed("expertise");
    match role {
        Some(role) if typed.is_accepted() => {
            let (means, viewer) = (desk.means(), &desk.at.viewer);
            let seen = typed.all(SEEN).pop();
            let who = (person.as_str(), role);
            let changed =
                writing::change_member(means, viewer, desk.id(), who, &expertise, seen.as_deref());
            match changed.await {
                Ok(()) => Ok(desk.saved_to(&paths::members(desk.id()))),
                Err(problem) => too_late(&desk, &people, who, problem, typed.clone()).await,
            }
        }
        Some(_) | None => Ok(refused(view(&desk, &people, &typed))),
    }
}

/// The answer when somebody has the role already, with another expertise than was typed.
async fn too_late(
    desk: &TenderDesk,
    people: &[Person],
    (person, role): (&str, Role),
    problem: ActionError,
    typed: Typed,
) -> Result<Response, WebError> {
    let members = procurement::members(desk.means(), &desk.at).await?;
    let mut members = members.into_iter();
    let member = members.find(|one| one.person_id == person && one.role == role);
    let saved = member.map(|member| {
        Typed::of([
            ("person", member.person_id),
            ("role", role.name().to_owned()),
            (SEEN, member.expertise.clone()),
            ("expertise", member.expertise),
        ])
    });
    let late = Late {
        deeds: "member.",
        object: person,
        back: paths::members(desk.id()),
        saved,
        ..Late::default()
    };
    let view = |typed: &Typed| view(desk, people, typed);
    late.answer(desk, problem, typed, view).await
}

/// Takes a role away; asks why when marks stop to count by it.
pub async fn remove(desk: TenderDesk, mut typed: Typed) -> Result<Response, WebError> {
    let role = Role::from_name(typed.get("role")).ok_or(WebError::Unreadable)?;
    let person = typed.get("person");
    let reason = typed.trimmed("reason");
    let viewer = &desk.at.viewer;
    match writing::remove_member(desk.means(), viewer, desk.id(), person, role, &reason).await? {
        Removed::Done => Ok(desk.saved_to(&paths::members(desk.id()))),
        Removed::NoReason => {
            let found = desk.at.members.iter().find(|one| one.person_id == person);
            let name = found.map_or(String::new(), |member| member.name.clone());
            let fills = [("name", name.as_str().into())];
            typed.refuse("reason", desk.texts().with("members-has-marks", fills));
            Ok(refused(removal(&desk, &name, &typed)))
        }
    }
}

/// Asks why an assessor who gave marks stops.
fn removal(desk: &TenderDesk, name: &str, typed: &Typed) -> Markup {
    let texts = desk.texts();
    let named = |key: &str| texts.with(key, [("name", name.into())]);
    let title = named("members-removal");
    let reason = Field {
        name: "reason",
        label: named("members-removal-reason"),
        hint: Some(texts.get("members-removal-hint")),
        optional: false,
    };
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        (Form::to(format!("{}/remove", paths::members(desk.id()))).class("sheet").own_checks().draw(&desk.frame, &html! {
            input type="hidden" name="person" value=(typed.get("person"));
            input type="hidden" name="role" value=(typed.get("role"));
            (field::area(texts, typed, &reason, 3))
            button.button.danger type="submit" { (texts.get("members-removal-button")) }
        }))
        p { a href=(paths::members(desk.id())) { (texts.get("members-title")) } }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn view(desk: &TenderDesk, people: &[Person], typed: &Typed) -> Markup {
    let texts = desk.texts();
    let title = texts.get("members-title");
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get("members-lead")) }
        (table(desk))
        @if !desk.may(Deed::Invite) && desk.at.viewer.is(Role::Officer) {
            p.note { (texts.get("members-fixed")) }
        }
        @if desk.may(Deed::Invite) {
            h2 { (texts.get("members-add")) }
            (Form::to(paths::members(desk.id())).class("sheet").own_checks().draw(&desk.frame, &html! {
                @let nobody = Choice::new("", texts.get("members-choose"));
                @let choices: Vec<Choice> = std::iter::once(nobody)
                    .chain(people.iter().map(|person| Choice::new(&person.person_id, &person.name)))
                    .collect();
                (choice::select(texts, typed, &Field::new(texts, "person", "members-person"), &choices))
                @let roles: Vec<Choice> = Role::ALL
                    .iter()
                    .map(|role| Choice::new(role.name(), texts.get(&format!("role-{}", role.name()))))
                    .collect();
                (choice::radios(texts, typed, &Field::new(texts, "role", "members-role"), &roles))
                (field::text(texts, typed, &Field::new(texts, "expertise", "members-expertise")
                    .hint(texts, "members-expertise-hint").optional()))
                button.button type="submit" { (texts.get("members-add")) }
            }))
        }
    };
    layout::tender(desk, &layout::form_title(texts, &title, typed), &body)
}

fn table(desk: &TenderDesk) -> Markup {
    let texts = desk.texts();
    let may_remove = desk.may(Deed::Invite);
    // A narrow screen shows a label before what is said, and none before nothing.
    let said = |text: &str, label: &str| (!text.is_empty()).then(|| texts.get(label));
    html! {
        div.scroll {
            table.texts {
                caption.hidden { (texts.get("members-title")) }
                thead { tr {
                    th scope="col" { (texts.get("account-name")) }
                    th scope="col" { (texts.get("members-role")) }
                    th scope="col" { (texts.get("members-expertise")) }
                    @if may_remove { th scope="col" { span.hidden { (texts.get("action-remove")) } } }
                } }
                tbody {
                    @for member in &desk.at.members {
                        tr {
                            th scope="row" { (member.name) }
                            td data-label=(texts.get("members-role")) { (texts.get(&format!("role-{}", member.role.name()))) }
                            td data-label=[said(&member.expertise, "members-expertise")] { (member.expertise) }
                            @if may_remove {
                                td.deeds {
                                    @if member.role != Role::Officer || member.person_id != desk.person.person_id {
                                        (Form::to(format!("{}/remove", paths::members(desk.id()))).draw(&desk.frame, &html! {
                                            input type="hidden" name="person" value=(member.person_id);
                                            button.small type="submit" name="role" value=(member.role.name()) {
                                                (texts.get("action-remove"))
                                                span.hidden { " " (member.name) }
                                            }
                                        }))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
