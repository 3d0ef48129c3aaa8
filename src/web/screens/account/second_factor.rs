//! Setting up the second factor: an app that shows a code of six digits, passkeys, or both.

use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use crate::actions::accounts::{self, Enrolled, Offer, Passkey, PasskeyQuestion};
use crate::i18n::Texts;
use crate::web::components::field::{self, Field};
use crate::web::components::post_form::Form;
use crate::web::components::qr;
use crate::web::desk::{Desk, Frame};
use crate::web::error::WebError;
use crate::web::form::{Typed, refused};
use crate::web::screens::account::{confirm, mine, passkey, recovery};
use crate::web::{layout, paths};

/// What the page shows.
pub(super) struct Page {
    /// True when there is a second factor, of whichever kind.
    pub(super) has: bool,
    app: bool,
    required: bool,
    codes_left: usize,
    offer: Option<Offer>,
    /// The passkeys, oldest first.
    pub(super) passkeys: Vec<Passkey>,
    /// The passkey that waits to be made.
    pub(super) making: Option<PasskeyQuestion>,
}

impl Page {
    /// True when taking one away leaves none.
    pub(super) fn is_last(&self) -> bool {
        usize::from(self.app) + self.passkeys.len() == 1
    }

    /// True when none may be taken away.
    pub(super) fn is_needed(&self) -> bool {
        self.required && self.is_last()
    }
}

/// Shows the page.
pub async fn show(desk: Desk) -> Result<Response, WebError> {
    Ok(view(&desk, &load(&desk).await?, &Typed::default()).into_response())
}

/// Makes a secret to put in the app.
pub async fn begin(desk: Desk, typed: Typed) -> Result<Response, WebError> {
    let secret = typed.get("begin-password").to_owned();
    if accounts::offer_second_factor(&desk.app.means, &desk.person, secret).await? {
        return Ok(Redirect::to(paths::SECOND_FACTOR).into_response());
    }
    wrong(&desk, "begin-password").await
}

/// Takes the code that proves that the app has the secret, and shows the recovery codes.
pub async fn prove(desk: Desk, typed: Typed) -> Result<Response, WebError> {
    let means = &desk.app.means;
    let (keep, code) = (&desk.frame.session, typed.trimmed("code"));
    match accounts::accept_second_factor(means, &desk.person, keep, &code).await? {
        Enrolled::Done(Some(codes)) => Ok(recovery::told(&desk, &codes)),
        Enrolled::Done(None) => Ok(mine::saved(&desk)),
        Enrolled::NoOffer => Ok(Redirect::to(paths::SECOND_FACTOR).into_response()),
        Enrolled::Wrong => {
            let mut typed = Typed::default();
            typed.refuse("code", desk.frame.texts.get("second-factor-code-wrong"));
            again(&desk, &typed).await
        }
    }
}

/// Takes the app away.
pub async fn remove(desk: Desk, typed: Typed) -> Result<Response, WebError> {
    let secret = typed.get("remove-password").to_owned();
    let (means, keep) = (&desk.app.means, &desk.frame.session);
    if accounts::remove_second_factor(means, &desk.person, keep, secret).await? {
        return Ok(mine::saved(&desk));
    }
    wrong(&desk, "remove-password").await
}

/// The page again, with what was wrong beside the field `name`.
pub(super) async fn wrong(desk: &Desk, name: &str) -> Result<Response, WebError> {
    let mut typed = Typed::default();
    let fills = [("minutes", accounts::WAIT_MINUTES.into())];
    typed.refuse(name, desk.frame.texts.with("confirm-wrong", fills));
    again(desk, &typed).await
}

/// The page again, with what was typed and what is wrong with it.
pub(super) async fn again(desk: &Desk, typed: &Typed) -> Result<Response, WebError> {
    Ok(refused(view(desk, &load(desk).await?, typed)))
}

async fn load(desk: &Desk) -> Result<Page, WebError> {
    let (means, person) = (&desk.app.means, &desk.person);
    let organisation = accounts::organisation_of(means, person).await?;
    Ok(Page {
        has: accounts::has_second_factor(means, person).await?,
        app: accounts::ways(means, person).await?.app,
        required: organisation.second_factor_required,
        codes_left: accounts::recovery_codes_left(means, person).await?,
        offer: accounts::offered_second_factor(means, person).await?,
        passkeys: accounts::passkeys(means, person).await?,
        making: accounts::offered_passkey(means, person).await?,
    })
}

/// What the account page says about it.
pub(super) fn in_short(texts: Texts, has: bool, codes_left: usize) -> Markup {
    let state = if has {
        "second-factor-on"
    } else {
        "second-factor-off"
    };
    html! {
        h2 { (texts.get("second-factor-title")) }
        p { (texts.get(state)) }
        @if has {
            p { (texts.with("recovery-left", [("count", codes_left.into())])) }
        }
        p { a.button.quiet href=(paths::SECOND_FACTOR) { (texts.get("second-factor-manage")) } }
    }
}

fn view(desk: &Desk, page: &Page, typed: &Typed) -> Markup {
    let texts = desk.frame.texts;
    let title = texts.get("second-factor-title");
    let body = html! {
        (field::summary(texts, typed))
        h1 { (title) }
        p.lead { (texts.get("second-factor-lead")) }
        @if desk.frame.must_enrol { p { strong { (texts.get("second-factor-must")) } } }
        @if page.has { p { (texts.get("second-factor-on")) } }
        (passkey::section(desk, page, typed))
        h2 { (texts.get("second-factor-app")) }
        p { (texts.get("second-factor-app-lead")) }
        @if let Some(offer) = &page.offer { (prove_form(&desk.frame, offer, typed)) }
        (begin_form(desk, page, typed))
        @if page.app && !page.is_needed() { (remove_form(&desk.frame, page, typed)) }
        @if page.has { (recovery::form(&desk.frame, page.codes_left, typed)) }
        @if !desk.frame.must_enrol {
            p.end { a href=(paths::ACCOUNT) { (texts.get("bar-account")) } }
        }
    };
    let title = layout::form_title(texts, &title, typed);
    layout::plain(&desk.frame, &title, &body)
}

fn prove_form(frame: &Frame, offer: &Offer, typed: &Typed) -> Markup {
    let texts = frame.texts;
    let groups: Vec<&str> = (0..offer.secret.len())
        .step_by(4)
        .map(|at| &offer.secret[at..(at + 4).min(offer.secret.len())])
        .collect();
    html! {
        h3 { (texts.get("second-factor-scan")) }
        p { (texts.get("second-factor-scan-lead")) }
        (qr::square(&offer.address, &texts.get("second-factor-square")))
        p { (texts.get("second-factor-type")) }
        p.secret { (groups.join(" ")) }
        (Form::to(paths::SECOND_FACTOR).class("sheet").own_checks().draw(frame, &html! {
            (field::code(texts, typed, &Field::new(texts, "code", "second-factor-code")
                .hint(texts, "second-factor-code-hint")))
            button.button type="submit" { (texts.get("second-factor-prove")) }
        }))
    }
}

fn begin_form(desk: &Desk, page: &Page, typed: &Typed) -> Markup {
    let frame = &desk.frame;
    let texts = frame.texts;
    let begun = page.app || page.offer.is_some();
    let quiet = begun || page.has || page.making.is_some();
    html! {
        h3 { (texts.get(if begun { "second-factor-again" } else { "second-factor-begin" })) }
        p { (texts.get(if begun { "second-factor-again-lead" } else { "second-factor-begin-lead" })) }
        (Form::to(paths::SECOND_FACTOR_BEGIN).class("sheet").own_checks().draw(frame, &html! {
            @if accounts::asks_proof(&desk.person, page.has) {
                (confirm::secret(frame, typed, "begin-password"))
            }
            button.button.quiet[quiet] type="submit" { (texts.get("second-factor-begin-button")) }
        }))
    }
}

fn remove_form(frame: &Frame, page: &Page, typed: &Typed) -> Markup {
    let texts = frame.texts;
    html! {
        h3 { (texts.get("second-factor-remove")) }
        p { (texts.get(if page.is_last() { "second-factor-remove-lead" } else { "second-factor-remove-app" })) }
        (Form::to(paths::SECOND_FACTOR_REMOVE).class("sheet").own_checks().draw(frame, &html! {
            (confirm::secret(frame, typed, "remove-password"))
            button.button.danger type="submit" { (texts.get("second-factor-remove")) }
        }))
    }
}
