//! People with an account: an administrator invites, shuts and opens, and gives out links.

use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use crate::actions::accounts::{self, Invitation, Invited, Managed, Organisation, Person, Token};
use crate::i18n::date;
use crate::web::components::choice::{self, Choice};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::Desk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::screens::account::{fields, upkeep};
use crate::web::{layout, paths};

/// What the page shows.
struct Page {
    organisation: Organisation,
    people: Vec<Person>,
    second_factor: Vec<String>,
    invitations: Vec<Invitation>,
    upkeep: Markup,
}

/// Shows everybody.
pub async fn show(desk: Desk) -> Result<Response, WebError> {
    let page = load(&desk).await?;
    Ok(view(&desk, &page, &Typed::default()).into_response())
}

/// Invites somebody; the page with the link comes back at once and cannot be asked for again.
pub async fn invite(
    desk: Desk,
    headers: HeaderMap,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let texts = desk.frame.texts;
    let name = typed.required("name", texts.get("account-name-missing"));
    let email = fields::email(texts, &mut typed);
    let administrator = typed.has("administrator", "yes");
    if typed.is_accepted() {
        let (means, by) = (&desk.app.means, &desk.person);
        match accounts::invite(means, by, &name, &email, administrator).await? {
            Invited::Link(token) => return Ok(told(&desk, &headers, &name, &token)),
            Invited::Taken => typed.refuse("email", texts.get("account-email-taken")),
        }
    }
    Ok(refused(view(&desk, &load(&desk).await?, &typed)))
}

/// Makes a link for a new password.
pub async fn reset(desk: Desk, headers: HeaderMap, typed: Typed) -> Result<Response, WebError> {
    let person = typed.get("person");
    let token = accounts::reset_link(&desk.app.means, &desk.person, person).await?;
    Ok(told(&desk, &headers, typed.get("name"), &token))
}

/// Withdraws an invitation.
pub async fn withdraw(desk: Desk, typed: Typed) -> Result<Response, WebError> {
    let id = typed.get("invitation");
    accounts::withdraw_invitation(&desk.app.means, &desk.person, id).await?;
    Ok(saved(&desk))
}

/// Shuts or opens an account.
pub async fn disable(desk: Desk, typed: Typed) -> Result<Response, WebError> {
    let (person, disabled) = (typed.get("person"), typed.get("disabled") == "yes");
    let done = accounts::set_disabled(&desk.app.means, &desk.person, person, disabled).await?;
    managed(&desk, done).await
}

/// Makes somebody administrator, or no longer.
pub async fn administrator(desk: Desk, typed: Typed) -> Result<Response, WebError> {
    let (person, made) = (typed.get("person"), typed.get("administrator") == "yes");
    let (means, keep) = (&desk.app.means, &desk.frame.session);
    let done = accounts::set_administrator(means, &desk.person, person, made, keep).await?;
    managed(&desk, done).await
}

/// Asks everybody for a second factor, or no longer.
pub async fn settings(desk: Desk, typed: Typed) -> Result<Response, WebError> {
    let required = typed.get("second-factor") == "yes";
    accounts::require_second_factor(&desk.app.means, &desk.person, required).await?;
    Ok(saved(&desk))
}

async fn managed(desk: &Desk, done: Managed) -> Result<Response, WebError> {
    match done {
        Managed::Done => Ok(saved(desk)),
        Managed::LastAdministrator => {
            let mut typed = Typed::default();
            typed.refuse("people", desk.frame.texts.get("people-last-administrator"));
            Ok(refused(view(desk, &load(desk).await?, &typed)))
        }
    }
}

fn saved(desk: &Desk) -> Response {
    let time = date::clock(desk.app.means.clock.now(), desk.frame.language());
    Redirect::to(&format!("{}?saved={time}", paths::PEOPLE)).into_response()
}

async fn load(desk: &Desk) -> Result<Page, WebError> {
    let (means, by) = (&desk.app.means, &desk.person);
    let id = &by.organisation_id;
    Ok(Page {
        organisation: accounts::organisation_of(means, by).await?,
        people: accounts::people(means, id).await?,
        second_factor: accounts::people_with_second_factor(means, id).await?,
        invitations: accounts::waiting_invitations(means, by).await?,
        upkeep: upkeep::lines(desk).await?,
    })
}

/// The page with a link, told once.
fn told(desk: &Desk, headers: &HeaderMap, name: &str, token: &Token) -> Response {
    let texts = desk.frame.texts;
    let title = texts.get("link-title");
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    let scheme = if desk.app.secure { "https" } else { "http" };
    let path = paths::invitation(token.text());
    let link = host.map_or_else(|| path.clone(), |host| format!("{scheme}://{host}{path}"));
    let body = html! {
        h1 { (title) }
        p.lead { (texts.with("link-lead", [("name", name.into())])) }
        p.secret { (link) }
        p { (texts.get("link-rules")) }
        p { a.button href=(paths::PEOPLE) { (texts.get("link-done")) } }
    };
    layout::plain(&desk.frame, &title, &body).into_response()
}

fn view(desk: &Desk, page: &Page, typed: &Typed) -> Markup {
    let texts = desk.frame.texts;
    let title = texts.get("people-title");
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        @if !page.organisation.name.is_empty() { p.lead { (page.organisation.name) } }
        p { (texts.get("people-lead")) }
        (people(desk, page))
        @if !page.invitations.is_empty() { (invitations(desk, page)) }
        h2 { (texts.get("people-invite")) }
        p { (texts.get("people-invite-lead")) }
        (Form::to(paths::PEOPLE).class("sheet").own_checks().draw(&desk.frame, &html! {
            (field::text(texts, typed, &Field::new(texts, "name", "account-name")))
            (field::text(texts, typed, &Field::new(texts, "email", "sign-in-email")))
            (choice::checkboxes(texts, typed, &Field::new(texts, "administrator", "people-kind"),
                &[Choice::with_hint("yes", texts.get("people-administrator"),
                    texts.get("people-administrator-hint"))]))
            button.button type="submit" { (texts.get("people-invite-button")) }
        }))
        (requirement(desk, page))
        (page.upkeep)
    };
    let title = layout::form_title(texts, &title, typed);
    layout::plain(&desk.frame, &title, &body)
}

fn people(desk: &Desk, page: &Page) -> Markup {
    let texts = desk.frame.texts;
    html! {
        div.scroll #people tabindex="0" role="region" aria-label=(texts.get("people-title")) {
            table {
                caption.hidden { (texts.get("people-title")) }
                thead { tr {
                    th scope="col" { (texts.get("account-name")) }
                    th scope="col" { (texts.get("people-second-step")) }
                    th scope="col" { span.hidden { (texts.get("people-deeds")) } }
                } }
                tbody { @for person in &page.people { (row(desk, page, person)) } }
            }
        }
    }
}

fn row(desk: &Desk, page: &Page, person: &Person) -> Markup {
    let texts = desk.frame.texts;
    let has = page.second_factor.contains(&person.person_id);
    html! {
        tr {
            th.address scope="row" {
                (person.name)
                @if person.administrator { " " span.tag { (texts.get("people-administrator")) } }
                @if person.disabled_at.is_some() {
                    " " span.tag.caution { (texts.get("people-disabled")) }
                }
                span.under { (person.email) }
            }
            td { (texts.get(if has { "people-second-factor" } else { "people-no-second-factor" })) }
            td.deeds { (deeds(desk, person)) }
        }
    }
}

fn deeds(desk: &Desk, person: &Person) -> Markup {
    let disabled = person.disabled_at.is_some();
    let (shut, shut_to) = if disabled {
        ("people-enable", "no")
    } else {
        ("people-disable", "yes")
    };
    let (kind, kind_to) = if person.administrator {
        ("people-unmake-administrator", "no")
    } else {
        ("people-make-administrator", "yes")
    };
    html! {
        @if !disabled {
            (deed(desk, person, paths::RESET, "name", &person.name, "people-reset"))
            (deed(desk, person, paths::ADMINISTRATOR, "administrator", kind_to, kind))
        }
        (deed(desk, person, paths::DISABLE, "disabled", shut_to, shut))
    }
}

fn deed(desk: &Desk, person: &Person, path: &str, name: &str, value: &str, label: &str) -> Markup {
    html! {
        (Form::to(path).draw(&desk.frame, &html! {
            input type="hidden" name="person" value=(person.person_id);
            button.small type="submit" name=(name) value=(value) {
                (desk.frame.texts.get(label)) span.hidden { " " (person.name) }
            }
        }))
    }
}

fn invitations(desk: &Desk, page: &Page) -> Markup {
    let texts = desk.frame.texts;
    let moment = |at: &str| {
        at.parse()
            .map_or_else(|_| at.to_owned(), |at| date::moment(at, texts.language))
    };
    html! {
        h2 { (texts.get("people-invitations")) }
        div.scroll {
            table {
                caption.hidden { (texts.get("people-invitations")) }
                thead { tr {
                    th scope="col" { (texts.get("account-name")) }
                    th scope="col" { (texts.get("people-link-for")) }
                    th scope="col" { (texts.get("people-link-until")) }
                    th scope="col" { span.hidden { (texts.get("people-withdraw")) } }
                } }
                tbody {
                    @for one in &page.invitations {
                        tr {
                            th.address scope="row" { (one.name) span.under { (one.email) } }
                            td {
                                (texts.get(if one.resets() { "people-link-reset" } else { "people-link-join" }))
                            }
                            td.when { (moment(&one.expires_at)) }
                            td.deeds {
                                (Form::to(paths::WITHDRAW_INVITATION).draw(&desk.frame, &html! {
                                    button.small type="submit" name="invitation"
                                        value=(one.invitation_id) {
                                        (texts.get("people-withdraw")) span.hidden { " " (one.name) }
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

fn requirement(desk: &Desk, page: &Page) -> Markup {
    let texts = desk.frame.texts;
    let required = page.organisation.second_factor_required;
    let chosen = if required { "yes" } else { "no" };
    let typed = Typed::of([("second-factor", chosen.to_owned())]);
    let choices = [
        Choice::new("no", texts.get("people-second-factor-free")),
        Choice::new("yes", texts.get("people-second-factor-required")),
    ];
    html! {
        h2 { (texts.get("second-factor-title")) }
        (Form::to(paths::PEOPLE_SETTINGS).class("sheet").own_checks().draw(&desk.frame, &html! {
            (choice::radios(texts, &typed,
                &Field::new(texts, "second-factor", "people-second-factor-for-all"), &choices))
            button.button.quiet type="submit" { (texts.get("action-save")) }
        }))
    }
}
