//! Signing in; in the demonstration with one click per example person.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;

use crate::actions::ActionError;
use crate::actions::accounts::{self, Person};
use crate::actions::means::Means;
use crate::web::app::App;
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::desk::{Desk, Frame};
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::screens::account::oidc;
use crate::web::{guard, layout, paths};

/// Where to go after signing in.
#[derive(Debug, Default, Deserialize)]
pub struct Next {
    #[serde(default)]
    pub(super) next: String,
}

/// Shows the page.
pub async fn show(
    frame: Frame,
    State(app): State<App>,
    Query(next): Query<Next>,
) -> Result<Response, WebError> {
    if frame.person.is_some() {
        return Ok(Redirect::to(paths::HOME).into_response());
    }
    let typed = Typed::of([("next", next.next)]);
    Ok(view(&frame, &app, &typed, &examples(&app).await?).into_response())
}

/// Signs in by address and password.
pub async fn sign_in(
    frame: Frame,
    State(app): State<App>,
    mut typed: Typed,
) -> Result<Response, WebError> {
    let texts = frame.texts;
    let email = typed.required("email", texts.get("sign-in-email-missing"));
    let password = typed.get("password").to_owned();
    if password.is_empty() {
        typed.refuse("password", texts.get("sign-in-password-missing"));
    }
    if typed.is_accepted() {
        let means = app.means.from(frame.origin.clone());
        let step = match accounts::sign_in(&means, &email, password).await {
            Err(ActionError::Full) => {
                typed.set("password", "");
                typed.refuse("email", texts.get("sign-in-full"));
                let page = view(&frame, &app, &typed, &examples(&app).await?);
                return Ok((StatusCode::SERVICE_UNAVAILABLE, page).into_response());
            }
            step => step?,
        };
        if let Some(response) = guard::stepped(&app, &step, local(typed.get("next"))) {
            leave(&means, &frame).await?;
            return Ok(response);
        }
        let fills = [("minutes", accounts::WAIT_MINUTES.into())];
        typed.refuse("email", texts.with("sign-in-wrong", fills));
    }
    // A password never goes back into a page.
    typed.set("password", "");
    Ok(refused(view(&frame, &app, &typed, &examples(&app).await?)))
}

/// Signs an example person in; there is no such page outside the demonstration.
pub async fn sign_in_example(
    frame: Frame,
    State(app): State<App>,
    typed: Typed,
) -> Result<Response, WebError> {
    if !app.demo {
        return Err(WebError::NotFound);
    }
    let means = app.means.from(frame.origin.clone());
    let token = accounts::sign_in_example(&means, typed.get("email")).await?;
    let token = token.ok_or(WebError::NotFound)?;
    leave(&means, &frame).await?;
    Ok(guard::signed_in(&app, &token, local(typed.get("next"))))
}

/// Signs out.
pub async fn sign_out(desk: Desk) -> Result<Response, WebError> {
    leave(&desk.app.means, &desk.frame).await?;
    Ok(guard::signed_out(&desk.app))
}

/// Ends the session that the request came with, if any: a sign-in begins a new one.
pub(super) async fn leave(means: &Means, frame: &Frame) -> Result<(), WebError> {
    if let Some(person) = &frame.person {
        accounts::sign_out(means, person, &frame.session).await?;
    }
    Ok(())
}

async fn examples(app: &App) -> Result<Vec<Person>, WebError> {
    if !app.demo {
        return Ok(Vec::new());
    }
    Ok(accounts::example_people(&app.means).await?)
}

/// Only a path of our own: a link must not lead to another site.
pub(super) fn local(next: &str) -> &str {
    let inside = next.starts_with('/') && !next.starts_with("//") && !next.contains('\\');
    if inside && !next.contains(char::is_control) {
        next
    } else {
        paths::HOME
    }
}

fn view(frame: &Frame, app: &App, typed: &Typed, examples: &[Person]) -> Markup {
    let texts = frame.texts;
    let title = texts.get("sign-in-title");
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        @if !examples.is_empty() {
            p.lead { (texts.get("sign-in-demo-lead")) }
            ul.people {
                @for person in examples {
                    li {
                        (Form::to("/sign-in/example").draw(frame, &html! {
                            input type="hidden" name="next" value=(typed.get("next"));
                            button type="submit" name="email" value=(person.email) {
                                strong { (person.name) }
                                span.muted { (texts.get(&role_key(person))) }
                            }
                        }))
                    }
                }
            }
            h2 { (texts.get("sign-in-with-password")) }
        }
        (oidc::link(frame, app, typed.get("next")))
        (Form::to(paths::SIGN_IN).class("sheet").own_checks().draw(frame, &html! {
            input type="hidden" name="next" value=(typed.get("next"));
            (field::text(texts, typed, &Field::new(texts, "email", "sign-in-email")))
            (field::password(texts, typed,
                &Field::new(texts, "password", "sign-in-password"), "current-password"))
            button.button type="submit" { (texts.get("sign-in-button")) }
        }))
        p.muted { (texts.get("sign-in-forgotten")) }
    };
    layout::plain(frame, &layout::form_title(texts, &title, typed), &body)
}

/// Example people have addresses that begin with what they are.
fn role_key(person: &Person) -> String {
    let kind = person.email.split(['@', '-']).next().unwrap_or_default();
    format!("example-{kind}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_signing_in_nobody_is_led_to_another_site() {
        assert_eq!(local("/tenders/1"), "/tenders/1");
        for elsewhere in [
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "",
            "x",
        ] {
            assert_eq!(local(elsewhere), "/", "{elsewhere}");
        }
    }
}
