//! One's own account: name, password, second factor, sessions, language.

use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use crate::actions::accounts::{self, Changed, Session};
use crate::i18n::{Language, date};
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::Desk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::screens::account::{fields, second_factor, sessions};
use crate::web::{layout, paths};

/// What the page shows.
struct Mine {
    sessions: Vec<Session>,
    has_second_factor: bool,
    codes_left: usize,
    organisation: String,
}

/// Shows the page.
pub async fn show(desk: Desk) -> Result<Response, WebError> {
    let typed = Typed::of([("name", desk.person.name.clone())]);
    Ok(view(&desk, &load(&desk).await?, &typed).into_response())
}

/// Changes one's own name.
pub async fn rename(desk: Desk, mut typed: Typed) -> Result<Response, WebError> {
    let name = typed.required("name", desk.frame.texts.get("account-name-missing"));
    if typed.is_accepted() {
        accounts::rename(&desk.app.means, &desk.person, &name).await?;
        return Ok(saved(&desk));
    }
    Ok(refused(view(&desk, &load(&desk).await?, &typed)))
}

/// Changes one's own password, which ends all other sessions.
pub async fn password(desk: Desk, mut typed: Typed) -> Result<Response, WebError> {
    let texts = desk.frame.texts;
    let present = typed.get("present-password").to_owned();
    let new = typed.get("password").to_owned();
    // A password never goes back into a page.
    typed = Typed::of([("name", desk.person.name.clone())]);
    let keep = &desk.frame.session;
    let means = &desk.app.means;
    match accounts::change_password(means, &desk.person, keep, present, new).await? {
        Changed::Done => return Ok(saved(&desk)),
        Changed::Wrong => {
            let fills = [("minutes", accounts::WAIT_MINUTES.into())];
            typed.refuse(
                "present-password",
                texts.with("account-present-wrong", fills),
            );
        }
        Changed::Refused(problem) => typed.refuse("password", fields::told(texts, problem)),
    }
    Ok(refused(view(&desk, &load(&desk).await?, &typed)))
}

/// Back to the page, which says when it was saved.
pub(super) fn saved(desk: &Desk) -> Response {
    let time = date::clock(desk.app.means.clock.now(), desk.frame.language());
    Redirect::to(&format!("{}?saved={time}", paths::ACCOUNT)).into_response()
}

async fn load(desk: &Desk) -> Result<Mine, WebError> {
    let (means, person) = (&desk.app.means, &desk.person);
    Ok(Mine {
        sessions: accounts::sessions(means, person).await?,
        has_second_factor: accounts::has_second_factor(means, person).await?,
        codes_left: accounts::recovery_codes_left(means, person).await?,
        organisation: accounts::organisation_of(means, person).await?.name,
    })
}

fn view(desk: &Desk, mine: &Mine, typed: &Typed) -> Markup {
    let texts = desk.frame.texts;
    let title = texts.get("bar-account");
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        dl.facts {
            dt { (texts.get("sign-in-email")) }
            dd { (desk.person.email) }
            @if !mine.organisation.is_empty() {
                dt { (texts.get("people-organisation")) }
                dd { (mine.organisation) }
            }
        }
        (Form::to(paths::OWN_NAME).class("sheet").own_checks().draw(&desk.frame, &html! {
            (field::text(texts, typed, &Field::new(texts, "name", "account-name")))
            button.button.quiet type="submit" { (texts.get("action-save")) }
        }))
        h2 { (texts.get("mine-password")) }
        p { (texts.get("mine-password-lead")) }
        (Form::to(paths::OWN_PASSWORD).class("sheet").own_checks().draw(&desk.frame, &html! {
            (field::password(texts, typed,
                &Field::new(texts, "present-password", "mine-password-present"), "current-password"))
            (fields::password_field(texts, typed))
            button.button.quiet type="submit" { (texts.get("mine-password-button")) }
        }))
        (second_factor::in_short(texts, mine.has_second_factor, mine.codes_left))
        (sessions::list(desk, &mine.sessions))
        (languages(desk))
    };
    let title = layout::form_title(texts, &title, typed);
    layout::plain(&desk.frame, &title, &body)
}

fn languages(desk: &Desk) -> Markup {
    let texts = desk.frame.texts;
    html! {
        h2 { (texts.get("mine-language")) }
        (Form::to(paths::LANGUAGE).class("actions").draw(&desk.frame, &html! {
            input type="hidden" name="next" value=(paths::ACCOUNT);
            @for language in Language::ALL {
                @let chosen = language == desk.frame.language();
                button.button.quiet type="submit" name="language" value=(language.code())
                    lang=(language.code()) aria-pressed=(chosen) {
                    (language.texts().get("language-name"))
                }
            }
        }))
    }
}
