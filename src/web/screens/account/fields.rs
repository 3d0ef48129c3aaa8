//! The fields of an account, and what is wrong with what was typed.

use maud::{Markup, html};

use crate::actions::accounts::{self, NewPassword, PasswordProblem};
use crate::i18n::Texts;
use crate::web::components::field::{self, Field};
use crate::web::form::Typed;

/// Reads and checks an address.
pub(super) fn email(texts: Texts, typed: &mut Typed) -> String {
    let email = typed.required("email", texts.get("sign-in-email-missing"));
    let looks_right = email.split_once('@').is_some_and(|(before, after)| {
        !before.is_empty() && after.contains('.') && !email.contains(char::is_whitespace)
    });
    if !email.is_empty() && !looks_right {
        typed.refuse("email", texts.get("account-email-wrong"));
    }
    email
}

/// Reads and checks a new password; it never goes back into a page.
pub(super) async fn new_password(
    texts: Texts,
    typed: &mut Typed,
    about: &[&str],
) -> Option<NewPassword> {
    let password = typed.get("password").to_owned();
    typed.set("password", "");
    match NewPassword::new(password, about).await {
        Ok(password) => Some(password),
        Err(problem) => {
            typed.refuse("password", told(texts, problem));
            None
        }
    }
}

/// What is wrong with a new password, and what to do.
pub(super) fn told(texts: Texts, problem: PasswordProblem) -> String {
    match problem {
        PasswordProblem::Short => {
            let fills = [("least", accounts::SHORTEST_PASSWORD.into())];
            texts.with("account-password-short", fills)
        }
        PasswordProblem::Long => {
            let fills = [("most", accounts::LONGEST_PASSWORD.into())];
            texts.with("account-password-long", fills)
        }
        PasswordProblem::Guessable => texts.get("account-password-guessable"),
    }
}

/// The field of a new password.
pub(super) fn password_field(texts: Texts, typed: &Typed) -> Markup {
    let mut asked = Field::new(texts, "password", "account-password-new");
    let fills = [("least", accounts::SHORTEST_PASSWORD.into())];
    asked.hint = Some(texts.with("account-password-hint", fills));
    html! { (field::password(texts, typed, &asked, "new-password")) }
}
