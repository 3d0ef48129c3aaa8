//! Signing in: first the password, then the second factor of who has one.

use jiff::ToSpan;

use crate::actions::ActionError;
use crate::actions::accounts::limit::{self, Tried};
use crate::actions::accounts::token::{self, Token, disguised};
use crate::actions::accounts::{Person, password, record, role_of, second_factor, session};
use crate::actions::means::{Means, Note, stored};
use crate::storage::db::Tx;
use crate::storage::{pending, person, second_factor as factors};

/// How long the second step may come after the first.
const PENDING_MINUTES: i64 = 10;

/// What came of a step of signing in.
pub enum SignIn {
    /// Signed in, with the token of the session.
    Done(Token),
    /// The password was right; the second factor is awaited under this token.
    Second(Token),
    /// Wrong, or tried too often: which of the two is not told.
    Wrong,
}

/// Signs somebody in by address and password, or lets them on to the second step.
///
/// Known, unknown, shut and limited accounts cost the same work and get the same answer.
pub async fn sign_in(means: &Means, email: &str, password: String) -> Result<SignIn, ActionError> {
    let email = email.trim().to_lowercase();
    let attempt = limit::begin(means, Tried::Password(&email)).await?;
    let person = person::by_email(&means.db, &email).await?;
    let hash = person
        .as_ref()
        .filter(|_| attempt.allowed)
        .and_then(|person| person.password_hash.clone());
    let right = password::verify(hash, password).await;
    let mut tx = means.db.begin().await?;
    match &person {
        Some(person) if right && person.disabled_at.is_none() => {
            attempt.was_right(&mut tx).await?;
            password_done(means, tx, person, "password").await
        }
        Some(_) | None => {
            failed(means, &mut tx, person.as_ref(), &email, attempt.allowed).await?;
            tx.commit().await?;
            Ok(SignIn::Wrong)
        }
    }
}

async fn failed(
    means: &Means,
    tx: &mut Tx,
    person: Option<&Person>,
    email: &str,
    allowed: bool,
) -> Result<(), ActionError> {
    let disguised = disguised(email);
    let note = Note {
        person: person.map(|one| one.person_id.as_str()),
        role: person.map_or("", role_of),
        deed: "account.sign-in-failed",
        object: person.map_or(&disguised, |one| &one.person_id),
        detail: if allowed { "password" } else { "too-often" },
        refused: true,
        ..Note::default()
    };
    means.log(tx, note).await
}

/// Goes on after the first step was right: to the second, or inside. For another way to take the
/// first step that needs a second one too.
pub async fn start_second_step(
    means: &Means,
    person: &Person,
    how: &str,
) -> Result<SignIn, ActionError> {
    let tx = means.db.begin().await?;
    password_done(means, tx, person, how).await
}

/// The same in a write that it ends.
pub(super) async fn password_done(
    means: &Means,
    mut tx: Tx,
    person: &Person,
    how: &str,
) -> Result<SignIn, ActionError> {
    if !factors::has_now(&mut tx, &person.person_id).await? {
        let token = session::start(means, &mut tx, person, how).await?;
        tx.commit().await?;
        return Ok(SignIn::Done(token));
    }
    let token = Token::new(means);
    let now = means.clock.now();
    let ends = now.checked_add(PENDING_MINUTES.minutes()).unwrap_or(now);
    pending::insert(&mut tx, &token.hash(), &person.person_id, &stored(ends)).await?;
    record(
        means,
        &mut tx,
        person,
        "account.first-step",
        &person.person_id,
    )
    .await?;
    tx.commit().await?;
    Ok(SignIn::Second(token))
}

/// Whose second factor is awaited under this token; nobody's when the first step is too long ago.
pub async fn awaited(means: &Means, token: &str) -> Result<Option<Person>, ActionError> {
    Ok(pending::person(&means.db, &token::hash(token), &means.now()).await?)
}

/// Takes the second step with the code of an app or a recovery code.
pub async fn second_step(means: &Means, token: &str, code: &str) -> Result<SignIn, ActionError> {
    let person = awaited(means, token).await?.ok_or(ActionError::NotFound)?;
    let tried = Tried::SecondFactor(&person.person_id);
    let attempt = limit::begin(means, tried).await?;
    let mut tx = means.db.begin().await?;
    let how = if attempt.allowed {
        second_factor::use_any(means, &mut tx, &person.person_id, code).await?
    } else {
        None
    };
    let Some(how) = how else {
        let why = if attempt.allowed { "code" } else { "too-often" };
        super::record_refused(means, &mut tx, &person, "account.second-step-failed", why).await?;
        tx.commit().await?;
        return Ok(SignIn::Wrong);
    };
    attempt.was_right(&mut tx).await?;
    Ok(SignIn::Done(
        second_step_done(means, tx, token, &person, how).await?,
    ))
}

/// Ends the wait for a second factor, which was right, and starts the session; ends the write.
pub async fn second_step_done(
    means: &Means,
    mut tx: Tx,
    token: &str,
    person: &Person,
    how: &str,
) -> Result<Token, ActionError> {
    if !pending::take(&mut tx, &token::hash(token)).await? {
        return Err(ActionError::NotFound);
    }
    let session = session::start(means, &mut tx, person, how).await?;
    tx.commit().await?;
    Ok(session)
}

/// Signs an example person in, without a password; only the demonstration offers this.
pub async fn sign_in_example(means: &Means, email: &str) -> Result<Option<Token>, ActionError> {
    let found = person::by_email(&means.db, email).await?;
    let Some(person) = found.filter(|one| one.example && one.disabled_at.is_none()) else {
        return Ok(None);
    };
    let mut tx = means.db.begin().await?;
    let token = session::start(means, &mut tx, &person, "example").await?;
    tx.commit().await?;
    Ok(Some(token))
}
