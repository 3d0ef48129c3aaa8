//! A save that came too late: somebody else saved first, or what it is about is gone.
//!
//! A screen says what is stored now and how its form is drawn; the rest is the same for all.

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use crate::actions::ActionError;
use crate::actions::log;
use crate::domain::visibility::Field;
use crate::i18n::date;
use crate::web::app::App;
use crate::web::components::conflict::base::SHOWN;
use crate::web::components::conflict::{Conflict, Left};
use crate::web::desk::{Frame, TenderDesk};
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::layout;
use crate::web::together::Together;

/// What a save that came too late was about.
#[derive(Debug, Default)]
pub struct Late<'a> {
    /// How the deeds about it begin in the log, for example `goal.`.
    pub deeds: &'a str,
    /// Its name there; empty when there is only one.
    pub object: &'a str,
    /// The page that shows what is stored.
    pub back: String,
    /// What is stored now; nothing once it was taken out.
    pub saved: Option<Typed>,
    /// Fields whose stored value nobody may read.
    pub sealed: &'static [&'static str],
}

impl Late<'_> {
    /// Answers: both texts with a choice when somebody else saved first; the form itself when the
    /// phase or the role changed.
    ///
    /// # Errors
    /// What is not there or broken, unchanged.
    pub async fn answer(
        self,
        desk: &TenderDesk,
        problem: ActionError,
        mut typed: Typed,
        view: impl Fn(&Typed) -> Markup,
    ) -> Result<Response, WebError> {
        match problem {
            ActionError::ChangedMeanwhile => {}
            ActionError::Refused(_) => {
                typed.refuse("main", desk.texts().get("form-not-now"));
                return Ok(refused(view(&typed)));
            }
            ActionError::NotFound | ActionError::Full | ActionError::Fault(_) => {
                return Err(problem.into());
            }
        }
        let by = self.by(desk).await?;
        // Drawn for what it asks: each form names its own fields.
        drop(view(&typed));
        let Some(saved) = &self.saved else {
            return Ok(self.taken_out(desk, &by, &typed));
        };
        drop(view(saved));
        let conflict = Conflict::between(desk.texts(), saved, &typed, self.sealed);
        if let Some(together) = conflict.together() {
            let together = Together(together.to_vec());
            // This page is only seen when somebody else is first again and again.
            let conflict = conflict.told(by, self.back);
            let mut answer = shown(desk, &conflict.page(&desk.frame, false));
            answer.extensions_mut().insert(together);
            return Ok(answer);
        }
        if conflict.is_empty() {
            let key = if conflict.is_all_theirs() {
                "conflict-theirs"
            } else {
                "conflict-same"
            };
            return Ok(self.said(desk, key, &by, &[]));
        }
        let conflict = conflict.told(by, self.back);
        Ok(shown(desk, &conflict.page(&desk.frame, false)))
    }

    /// Answers a save of something that was taken out, with everything that was typed.
    ///
    /// # Errors
    /// Not found when it never was there: then no form about it was drawn.
    pub async fn gone(
        self,
        desk: &TenderDesk,
        typed: Typed,
        view: impl Fn(&Typed) -> Markup,
    ) -> Result<Response, WebError> {
        if typed.version() == 0 {
            return Err(WebError::NotFound);
        }
        self.answer(desk, ActionError::ChangedMeanwhile, typed, view)
            .await
    }

    /// Answers a deed that was asked about something that was changed or taken out meanwhile.
    ///
    /// # Errors
    /// Any other problem, unchanged.
    pub async fn not_done(
        self,
        desk: &TenderDesk,
        problem: ActionError,
    ) -> Result<Response, WebError> {
        match problem {
            ActionError::ChangedMeanwhile => {
                let by = self.by(desk).await?;
                Ok(self.said(desk, "conflict-not-done", &by, &[]))
            }
            ActionError::Refused(_)
            | ActionError::NotFound
            | ActionError::Full
            | ActionError::Fault(_) => Err(problem.into()),
        }
    }

    /// Who saved it last, and when, as far as the log tells.
    async fn by(&self, desk: &TenderDesk) -> Result<String, WebError> {
        let texts = desk.texts();
        let Some(entry) = log::last_deed(desk.means(), &desk.at, self.deeds, self.object).await?
        else {
            return Ok(texts.get("conflict-by-somebody"));
        };
        let time = entry.at.parse().map(|at| date::moment(at, desk.language()));
        let time = time.unwrap_or_default();
        let person = entry.person_id.unwrap_or_default();
        if person == desk.person.person_id {
            return Ok(texts.with("conflict-by-yourself", [("time", time.into())]));
        }
        let named = desk.at.shows(Field::Members);
        let mut members = desk.at.members.iter().filter(|_| named);
        let member = members.find(|one| one.person_id == person);
        Ok(match member {
            Some(member) => {
                let fills = [
                    ("person", member.name.as_str().into()),
                    ("time", time.into()),
                ];
                texts.with("conflict-by", fills)
            }
            None => texts.with("conflict-by-other", [("time", time.into())]),
        })
    }

    /// The page about something that was taken out, with everything that was typed about it.
    fn taken_out(&self, desk: &TenderDesk, by: &str, typed: &Typed) -> Response {
        let nothing = Typed::default();
        // All of it was lost, also what the form had shown already.
        let mut typed = typed.clone();
        typed.clear(SHOWN);
        let lines = Conflict::between(desk.texts(), &nothing, &typed, self.sealed);
        let lines: Vec<Left> = lines.typed_lines().collect();
        self.said(desk, "conflict-gone", by, &lines)
    }

    /// A page that says what happened, under `<key>-title` and `<key>-text`.
    fn said(&self, desk: &TenderDesk, key: &str, by: &str, lines: &[Left]) -> Response {
        let texts = desk.texts();
        let title = texts.get(&format!("{key}-title"));
        let body = html! {
            h1 { (title) }
            p.lead { (by) " " (texts.get(&format!("{key}-text"))) }
            @if !lines.is_empty() {
                h2 { (texts.get("conflict-typed")) }
                dl {
                    @for left in lines {
                        dt { strong { (left.label) } }
                        dd { @for line in &left.shown { p.said { (line) } } }
                    }
                }
            }
            @if !self.back.is_empty() {
                p { a.button href=(self.back) { (texts.get("conflict-see")) } }
            }
        };
        (StatusCode::CONFLICT, layout::tender(desk, &title, &body)).into_response()
    }
}

/// What was found, or nothing when it is not there: whoever typed something gets it back.
///
/// # Errors
/// Any other problem, unchanged.
pub fn present<T>(found: Result<T, WebError>) -> Result<Option<T>, WebError> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(WebError::NotFound) => Ok(None),
        Err(problem) => Err(problem),
    }
}

/// The page of a conflict once more, for who left a choice open.
pub async fn ask_again(parts: &mut Parts, app: &App, conflict: &Conflict) -> Response {
    if let Ok(desk) = TenderDesk::from_request_parts(parts, app).await {
        return shown(&desk, &conflict.page(&desk.frame, true));
    }
    match Frame::from_request_parts(parts, app).await {
        Ok(frame) => {
            let title = frame.texts.get("conflict-title");
            let page = layout::plain(&frame, &title, &conflict.page(&frame, true));
            (StatusCode::CONFLICT, page).into_response()
        }
        Err(problem) => problem.into_response(),
    }
}

fn shown(desk: &TenderDesk, page: &Markup) -> Response {
    let title = desk.texts().get("conflict-title");
    (StatusCode::CONFLICT, layout::tender(desk, &title, page)).into_response()
}
