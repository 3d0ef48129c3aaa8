//! The field in which somebody says again who they are.

use maud::{Markup, html};

use crate::web::components::field::{self, Field};
use crate::web::components::passkey;
use crate::web::desk::Frame;
use crate::web::form::Typed;

/// The field: a password, or a code of the app, or a passkey. `name` keeps two on a page apart.
pub(super) fn secret(frame: &Frame, typed: &Typed, name: &str) -> Markup {
    let texts = frame.texts;
    let asked = Field::new(texts, name, "confirm-secret").hint(texts, "confirm-secret-hint");
    html! {
        (field::password(texts, typed, &asked, "current-password"))
        (passkey::confirming(frame, name))
    }
}
