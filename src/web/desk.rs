//! What a handler starts from: who asks, in which language, and about which tender.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};

use crate::actions::accounts::{Person, Site};
use crate::actions::means::{Means, Origin};
use crate::actions::once::FormToken;
use crate::actions::procurement::Procurement;
use crate::domain::permission::{Deed, may};
use crate::i18n::{Language, Texts, date};
use crate::libraries::items::Library;
use crate::web::app::App;
use crate::web::back::Back;
use crate::web::error::WebError;
use crate::web::once::Forms;
use crate::web::paths;

/// What every page knows about the request.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The texts in the language of who asks.
    pub texts: Texts,
    /// Who asks, when signed in.
    pub person: Option<Person>,
    /// The session of who asks; empty when nobody is signed in.
    pub session: String,
    /// True when who asks must set a second factor before anything else.
    pub must_enrol: bool,
    /// The names of the sites that who asks has a passkey for.
    pub passkey_hosts: Vec<String>,
    /// The path of the page.
    pub path: String,
    /// The time of the save that led here.
    pub saved: Option<String>,
    /// How many things that save added, when they were chosen together.
    pub added: Option<u16>,
    /// The key of what else there is to say about that save.
    pub saved_also: Option<&'static str>,
    /// The page that the form was opened from, when a save leads back there.
    pub back: Option<Back>,
    /// True for the demonstration.
    pub demo: bool,
    /// True while the disk is full and nothing can be saved.
    pub full: bool,
    /// Where the request comes from.
    pub origin: Origin,
    /// What the tokens of the forms on the page are made from.
    pub forms: Forms,
}

impl Frame {
    /// The language of the page.
    pub fn language(&self) -> Language {
        self.texts.language
    }

    /// Whether who asks has a passkey for the address at which they are.
    pub fn has_passkey(&self) -> bool {
        match &self.origin.site {
            Site::Named { host, .. } => self.passkey_hosts.contains(host),
            Site::Number(_) | Site::Unknown => false,
        }
    }
}

/// A page for who is signed in.
pub struct Desk {
    /// The page.
    pub frame: Frame,
    /// Who asks.
    pub person: Person,
    /// What every request can reach.
    pub app: App,
}

/// A page about one tender; the guard has checked that the role may come here.
pub struct TenderDesk {
    /// The page.
    pub frame: Frame,
    /// Who asks.
    pub person: Person,
    /// The tender, with the roles of who asks.
    pub at: Procurement,
    /// What every request can reach.
    pub app: App,
}

impl TenderDesk {
    /// Whether who asks may do this now.
    pub fn may(&self, deed: Deed) -> bool {
        may(&self.at.viewer, deed, self.at.standing()).is_ok()
    }

    /// Database, time and chance.
    pub fn means(&self) -> &Means {
        &self.app.means
    }

    /// The texts in the language of who asks.
    pub fn texts(&self) -> Texts {
        self.frame.texts
    }

    /// The language of the page.
    pub fn language(&self) -> Language {
        self.frame.texts.language
    }

    /// The identifier of the tender.
    pub fn id(&self) -> &str {
        self.at.id()
    }

    /// The library that the tender was started from.
    pub fn library(&self) -> Option<&Library> {
        self.app.libraries.find(&self.at.row.library)
    }

    /// The library with this code; without a code that of the tender, else the first there is.
    pub fn library_or(&self, code: &str) -> Option<&Library> {
        let libraries = &self.app.libraries;
        if code.is_empty() {
            self.library().or_else(|| libraries.all().first())
        } else {
            libraries.find(code)
        }
    }

    /// Goes to a page that says when it was saved: the one that the form was opened from, at what
    /// was saved, else `path`.
    pub fn saved_to(&self, path: &str) -> Response {
        let Some(back) = self.frame.back else {
            return self.saved_on(path);
        };
        let time = date::clock(self.app.means.clock.now(), self.language());
        let item = self.frame.path.rsplit('/').next().unwrap_or_default();
        let page = paths::saved_section(&back.page(self.id()), &time, item);
        Redirect::to(&page).into_response()
    }

    /// The same after many things were added at once: the page says how many.
    pub fn added_to(&self, path: &str, count: usize) -> Response {
        if self.frame.back.is_some() {
            return self.saved_to(path);
        }
        let time = date::clock(self.app.means.clock.now(), self.language());
        Redirect::to(&format!("{path}?added={count}&saved={time}")).into_response()
    }

    /// Goes to this page, which says when it was saved, wherever the form was opened from.
    pub fn saved_on(&self, path: &str) -> Response {
        let time = date::clock(self.app.means.clock.now(), self.language());
        Redirect::to(&format!("{path}?saved={time}")).into_response()
    }
}

impl FromRequestParts<App> for Frame {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, _app: &App) -> Result<Self, WebError> {
        parts
            .extensions
            .get::<Self>()
            .cloned()
            .ok_or(WebError::fault("no frame"))
    }
}

impl FromRequestParts<App> for Desk {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, WebError> {
        let frame = Frame::from_request_parts(parts, app).await?;
        let person = frame.person.clone().ok_or(WebError::NotAllowed)?;
        let form = parts.extensions.get::<FormToken>().cloned();
        let app = App {
            means: app.means.from(frame.origin.clone()).with_form(form),
            ..app.clone()
        };
        Ok(Self { frame, person, app })
    }
}

impl FromRequestParts<App> for TenderDesk {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, WebError> {
        let Desk { frame, person, app } = Desk::from_request_parts(parts, app).await?;
        let at = parts
            .extensions
            .get::<Procurement>()
            .cloned()
            .ok_or(WebError::NotFound)?;
        Ok(Self {
            frame,
            person,
            at,
            app,
        })
    }
}
