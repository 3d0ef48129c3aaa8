//! The one way to write a form that changes something: it carries a token, so that it acts once.

use maud::{Markup, html};

use crate::web::desk::Frame;
use crate::web::once;
use crate::web::paths;

/// A form that is posted.
#[derive(Debug, Clone)]
pub struct Form {
    action: String,
    class: &'static str,
    id: Option<&'static str>,
    own_checks: bool,
    no_autocomplete: bool,
    carries_file: bool,
}

impl Form {
    /// A form that is posted to this path.
    pub fn to(action: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            class: "",
            id: None,
            own_checks: false,
            no_autocomplete: false,
            carries_file: false,
        }
    }

    /// The same with the look of these classes.
    #[must_use]
    pub fn class(mut self, class: &'static str) -> Self {
        self.class = class;
        self
    }

    /// The same with an id, for fields that stand outside it.
    #[must_use]
    pub fn id(mut self, id: &'static str) -> Self {
        self.id = Some(id);
        self
    }

    /// The same without the browser's checks: ours say what to do, in the language of the page.
    #[must_use]
    pub fn own_checks(mut self) -> Self {
        self.own_checks = true;
        self
    }

    /// The same without suggestions of what was typed before.
    #[must_use]
    pub fn no_autocomplete(mut self) -> Self {
        self.no_autocomplete = true;
        self
    }

    /// The same with room for a file; see [`crate::web::upload`]. Nobody takes its token for it: who
    /// reads it and saves something asks `once::door` first, and otherwise it may only look.
    #[must_use]
    pub fn carries_file(mut self) -> Self {
        self.carries_file = true;
        self
    }

    /// Draws it around its content.
    pub fn draw(&self, frame: &Frame, content: &Markup) -> Markup {
        let token = frame.forms.token(&self.action, &content.0);
        let class = (!self.class.is_empty()).then_some(self.class);
        let autocomplete = self.no_autocomplete.then_some("off");
        // What already carries a query comes from an address that was asked before.
        let returns = frame
            .back
            .filter(|_| self.action.starts_with(paths::TENDERS) && !self.action.contains('?'));
        let action =
            returns.map_or_else(|| self.action.clone(), |back| back.from_form(&self.action));
        let kind = self.carries_file.then_some("multipart/form-data");
        html! {
            form class=[class] id=[self.id] method="post" action=(action) enctype=[kind]
                novalidate[self.own_checks] autocomplete=[autocomplete] {
                input type="hidden" name=(once::FIELD) value=(token);
                (content)
            }
        }
    }
}
