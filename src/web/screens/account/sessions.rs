//! One's own sessions: where one is signed in, and ending that.

use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use crate::actions::accounts::{self, Session};
use crate::i18n::date;
use crate::web::components::post_form::Form;
use crate::web::desk::Desk;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::paths;
use crate::web::screens::account::device;

/// Ends one session; ending the present one signs out.
pub async fn end(desk: Desk, typed: Typed) -> Result<Response, WebError> {
    accounts::end_session(&desk.app.means, &desk.person, typed.get("session")).await?;
    Ok(Redirect::to(paths::ACCOUNT).into_response())
}

/// Ends all sessions but the present one.
pub async fn end_others(desk: Desk) -> Result<Response, WebError> {
    accounts::end_other_sessions(&desk.app.means, &desk.person, &desk.frame.session).await?;
    Ok(Redirect::to(paths::ACCOUNT).into_response())
}

/// The list.
pub(super) fn list(desk: &Desk, sessions: &[Session]) -> Markup {
    let texts = desk.frame.texts;
    let here = &desk.frame.session;
    html! {
        h2 #sessions { (texts.get("sessions-title")) }
        p { (texts.get("sessions-lead")) }
        div.scroll {
            table.texts {
                caption.hidden { (texts.get("sessions-title")) }
                thead { tr {
                    th scope="col" { (texts.get("sessions-device")) }
                    th scope="col" { (texts.get("sessions-address")) }
                    th scope="col" { (texts.get("sessions-since")) }
                    th scope="col" { (texts.get("sessions-seen")) }
                    th scope="col" { span.hidden { (texts.get("sessions-end")) } }
                } }
                tbody { @for one in sessions { (row(desk, one)) } }
            }
        }
        @if sessions.iter().any(|one| one.session_id != *here) {
            (Form::to(paths::END_OTHER_SESSIONS).draw(&desk.frame, &html! {
                button.button.quiet type="submit" { (texts.get("sessions-end-others")) }
            }))
        }
    }
}

fn row(desk: &Desk, one: &Session) -> Markup {
    let texts = desk.frame.texts;
    let moment = |at: &str| {
        at.parse()
            .map_or_else(|_| at.to_owned(), |at| date::moment(at, texts.language))
    };
    let device = device::name(&one.device);
    html! {
        tr {
            th scope="row" {
                @if device.is_empty() { (texts.get("sessions-unknown")) } @else { (device) }
                @if one.session_id == desk.frame.session {
                    " " span.tag.accent { (texts.get("sessions-here")) }
                }
            }
            td { (one.address) }
            td.when data-label=(texts.get("sessions-since")) { (moment(&one.created_at)) }
            td.when data-label=(texts.get("sessions-seen")) { (moment(&one.last_seen_at)) }
            td.deeds {
                (Form::to(paths::END_SESSION).draw(&desk.frame, &html! {
                    button.small type="submit" name="session" value=(one.session_id) {
                        (texts.get("sessions-end"))
                        span.hidden { " " (device) " " (moment(&one.created_at)) }
                    }
                }))
            }
        }
    }
}
