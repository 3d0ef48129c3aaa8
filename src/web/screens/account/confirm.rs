//! The field in which somebody says again who they are.

use maud::Markup;

use crate::i18n::Texts;
use crate::web::components::field::{self, Field};
use crate::web::form::Typed;

/// The field: a password, or a code of the app. `name` keeps two on a page apart.
pub(super) fn secret(texts: Texts, typed: &Typed, name: &str) -> Markup {
    let asked = Field::new(texts, name, "confirm-secret").hint(texts, "confirm-secret-hint");
    field::password(texts, typed, &asked, "current-password")
}
