//! Choosing the language of the screens.

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::{Cookie, SameSite};

use crate::actions::accounts;
use crate::i18n::Language;
use crate::web::app::App;
use crate::web::desk::Frame;
use crate::web::error::WebError;
use crate::web::form::Typed;
use crate::web::guard::LANGUAGE_COOKIE;
use crate::web::screens::account::sign_in::local;

/// Keeps the language with the account, or in a cookie for who has not signed in.
pub async fn choose(
    frame: Frame,
    State(app): State<App>,
    typed: Typed,
) -> Result<Response, WebError> {
    let language = Language::from_code(typed.get("language")).ok_or(WebError::Unreadable)?;
    if let Some(person) = &frame.person {
        accounts::choose_language(&app.means, person, language).await?;
    }
    let cookie = Cookie::build((LANGUAGE_COOKIE, language.code()))
        .path("/")
        .http_only(true)
        .secure(app.secure)
        .same_site(SameSite::Lax)
        .build();
    let next = Redirect::to(local(typed.get("next")));
    Ok(([(header::SET_COOKIE, cookie.to_string())], next).into_response())
}
