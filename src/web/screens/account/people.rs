//! People with an account.

use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use crate::actions::accounts::{self, Person};
use crate::web::components::field;
use crate::web::components::post_form::Form;
use crate::web::desk::Desk;
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::screens::account::set_up::{account_fields, account_form};
use crate::web::{layout, paths};

/// Shows everybody.
pub async fn show(desk: Desk) -> Result<Response, WebError> {
    let people = accounts::people(&desk.app.means, &desk.person.organisation_id).await?;
    Ok(view(&desk, &people, &Typed::default()).into_response())
}

/// Adds somebody.
pub async fn add(desk: Desk, mut typed: Typed) -> Result<Response, WebError> {
    let (name, email, password) = account_fields(&desk.frame, &mut typed);
    if typed.is_accepted() {
        if accounts::add_person(&desk.app.means, &desk.person, &name, &email, password).await? {
            return Ok(Redirect::to(paths::PEOPLE).into_response());
        }
        typed.refuse("email", desk.frame.texts.get("account-email-taken"));
    }
    typed.set("password", "");
    let people = accounts::people(&desk.app.means, &desk.person.organisation_id).await?;
    Ok(refused(view(&desk, &people, &typed)))
}

fn view(desk: &Desk, people: &[Person], typed: &Typed) -> Markup {
    let texts = desk.frame.texts;
    let title = texts.get("people-title");
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get("people-lead")) }
        div.scroll {
            table {
                caption.hidden { (title) }
                thead { tr {
                    th scope="col" { (texts.get("account-name")) }
                    th scope="col" { (texts.get("sign-in-email")) }
                    th scope="col" { (texts.get("people-kind")) }
                } }
                tbody {
                    @for person in people {
                        tr {
                            th scope="row" { (person.name) }
                            td { (person.email) }
                            td { @if person.administrator { (texts.get("people-administrator")) } }
                        }
                    }
                }
            }
        }
        h2 { (texts.get("people-add")) }
        p { (texts.get("people-add-lead")) }
        (Form::to(paths::PEOPLE).class("sheet").own_checks().draw(&desk.frame, &html! {
            (account_form(&desk.frame, typed))
            button.button type="submit" { (texts.get("people-add")) }
        }))
    };
    layout::plain(
        &desk.frame,
        &layout::form_title(texts, &title, typed),
        &body,
    )
}
