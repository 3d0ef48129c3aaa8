//! Passkeys as a second factor: made on somebody's device, and asked after the password.
//!
//! A question is a row that any server process can hold the answer against; the answer uses it up,
//! right or wrong.

mod ceremony;
pub(super) mod site;

use jiff::ToSpan;

use crate::actions::ActionError;
use crate::actions::accounts::limit::{self, Tried};
use crate::actions::accounts::passkey::ceremony::{Asked, Wrong};
use crate::actions::accounts::passkey::site::Site;
use crate::actions::accounts::{
    Enrolled, Passkey, Person, SignIn, awaited, confirms, record, record_refused, recovery,
    second_factor, second_step_done, token,
};
use crate::actions::means::{Means, stored};
use crate::storage::db::Tx;
use crate::storage::error::StorageError;
use crate::storage::passkey::{self as kept, Question};
use crate::storage::{organisation, second_factor as factors, session as sessions};

/// How long a question waits for its answer.
const QUESTION_MINUTES: i64 = 10;

/// By what somebody can take the second step, beside recovery codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ways {
    /// An authenticator app.
    pub app: bool,
    /// A passkey that was made for the address at which they are now.
    pub passkey: bool,
}

/// By what somebody can take the second step, where they are now.
pub async fn ways(means: &Means, person: &Person) -> Result<Ways, ActionError> {
    Ok(Ways {
        app: factors::has_totp(&means.db, &person.person_id).await?,
        passkey: !here(means, person).await?.is_empty(),
    })
}

/// Somebody's own passkeys, oldest first.
pub async fn passkeys(means: &Means, by: &Person) -> Result<Vec<Passkey>, ActionError> {
    Ok(kept::all(&means.db, &by.person_id).await?)
}

/// Asks somebody's device for a passkey under this name, which does not count before the device
/// answers. False when `secret`, the password or a present proof, is not right; who has neither is
/// not asked.
///
/// # Errors
/// Not found where there is no name to bind a passkey to.
pub async fn offer_passkey(
    means: &Means,
    by: &Person,
    name: &str,
    secret: String,
) -> Result<bool, ActionError> {
    let (host, _) = named(means)?;
    let has = second_factor::has_second_factor(means, by).await?;
    if second_factor::asks_proof(by, has) && !confirms(means, &by.person_id, secret).await? {
        return Ok(false);
    }
    let present = here(means, by).await?;
    let asked = ceremony::ask_to_make(host, by, &present).map_err(fault)?;
    ask(means, by, to_make(by), name.trim(), asked).await?;
    Ok(true)
}

/// What the browser is to be told about the passkey that waits to be made.
pub async fn offered_passkey(means: &Means, by: &Person) -> Result<Option<Question>, ActionError> {
    Ok(kept::asked(&means.db, &by.person_id, &to_make(by), &means.now()).await?)
}

/// Makes what the device answered a second factor; ends all other sessions of who does.
pub async fn accept_passkey(
    means: &Means,
    by: &Person,
    keep: &str,
    answer: &str,
) -> Result<Enrolled, ActionError> {
    let (host, origin) = named(means)?;
    let person = &by.person_id;
    let at = means.now();
    let mut tx = means.db.begin().await?;
    let Some(question) = kept::take(&mut tx, person, &to_make(by), &at).await? else {
        return Ok(Enrolled::NoOffer);
    };
    let made = match ceremony::made(host, origin, &question.state, answer) {
        Ok(made) => made,
        Err(wrong) => {
            reason(wrong)?;
            tx.commit().await?;
            return Ok(Enrolled::Wrong);
        }
    };
    let passkey = Passkey {
        passkey_id: means.new_id(),
        person_id: person.clone(),
        credential_id: made.credential_id,
        host: host.to_owned(),
        name: question.name,
        transports: made.transports,
        public_key: made.public_key,
        state: made.state,
        created_at: at,
        used_at: None,
    };
    let codes = recovery::first_codes(means, &mut tx, by).await?;
    if !kept::insert(&mut tx, &passkey).await? {
        // The question is used up all the same. No second factor came, so no codes for it either.
        if codes.is_some() {
            factors::replace_recovery(&mut tx, person, &[]).await?;
        }
        tx.commit().await?;
        return Ok(Enrolled::Wrong);
    }
    sessions::end_others(&mut tx, person, keep).await?;
    record(means, &mut tx, by, "account.passkey-set", person).await?;
    tx.commit().await?;
    Ok(Enrolled::Done(codes))
}

/// Takes a passkey of somebody's own away and ends all their other sessions; the recovery codes go
/// with the last second factor. False when `secret`, the password or a present proof, is not right.
///
/// # Errors
/// Not found when it is not theirs; refused when it is the last second factor while the
/// organisation asks everybody for one.
pub async fn remove_passkey(
    means: &Means,
    by: &Person,
    keep: &str,
    passkey: &str,
    secret: String,
) -> Result<bool, ActionError> {
    if !confirms(means, &by.person_id, secret).await? {
        return Ok(false);
    }
    let mut tx = means.db.begin().await?;
    // Whoever takes two away at once takes turns here.
    let organisation = organisation::hold(&mut tx, &by.organisation_id).await?;
    let required = organisation.is_some_and(|one| one.second_factor_required);
    if !kept::remove(&mut tx, &by.person_id, passkey).await? {
        return Err(ActionError::NotFound);
    }
    kept::forget(&mut tx, &by.person_id).await?;
    second_factor::removed(&mut tx, by, keep, required).await?;
    record(means, &mut tx, by, "account.passkey-removed", &by.person_id).await?;
    tx.commit().await?;
    Ok(true)
}

/// What the browser is to be told at the second step of signing in; nothing when the person has no
/// passkey for this address. A touch is enough: the password was right already.
///
/// # Errors
/// Not found when no second step is awaited under this token.
pub async fn question_to_sign_in(
    means: &Means,
    token: &str,
) -> Result<Option<String>, ActionError> {
    let person = awaited(means, token).await?.ok_or(ActionError::NotFound)?;
    question(means, &person, to_sign_in(token), false).await
}

/// What the browser is to be told to confirm who somebody is. The device must make sure who holds
/// it, because nothing else does.
pub async fn question_to_confirm(
    means: &Means,
    by: &Person,
) -> Result<Option<String>, ActionError> {
    question(means, by, to_confirm(by), true).await
}

/// Takes the second step with what a passkey answered.
pub async fn second_step_with_passkey(
    means: &Means,
    token: &str,
    answer: &str,
) -> Result<SignIn, ActionError> {
    let person = awaited(means, token).await?.ok_or(ActionError::NotFound)?;
    let attempt = limit::begin(means, Tried::SecondFactor(&person.person_id)).await?;
    let mut tx = means.db.begin().await?;
    let wrong = if attempt.allowed {
        check(means, &mut tx, &person, &to_sign_in(token), answer).await?
    } else {
        Some("too-often")
    };
    if let Some(why) = wrong {
        record_refused(means, &mut tx, &person, "account.second-step-failed", why).await?;
        tx.commit().await?;
        return Ok(SignIn::Wrong);
    }
    attempt.was_right(&mut tx).await?;
    let session = second_step_done(means, tx, token, &person, "passkey").await?;
    Ok(SignIn::Done(session))
}

/// True for what a browser sends of a passkey.
pub(super) fn looks_like_answer(text: &str) -> bool {
    text.starts_with('{') && ceremony::credential_of(text).is_some()
}

/// Uses the question up and says why the answer to it is wrong; nothing when it is right.
pub(super) async fn check(
    means: &Means,
    tx: &mut Tx,
    person: &Person,
    purpose: &str,
    answer: &str,
) -> Result<Option<&'static str>, ActionError> {
    const WRONG: Option<&str> = Some("passkey");
    let at = means.now();
    let Some(question) = kept::take(tx, &person.person_id, purpose, &at).await? else {
        return Ok(WRONG);
    };
    let (Ok((host, origin)), Some(credential)) = (named(means), ceremony::credential_of(answer))
    else {
        return Ok(WRONG);
    };
    let found = kept::by_credential_now(tx, &person.person_id, &credential).await?;
    let Some(passkey) = found.filter(|one| one.host == host) else {
        return Ok(WRONG);
    };
    match ceremony::answered(origin, person, &passkey, &question.state, answer) {
        Ok(state) if kept::used(tx, &passkey, &state, &at).await? => Ok(None),
        Ok(_) => Ok(WRONG),
        Err(wrong) => Ok(Some(reason(wrong)?)),
    }
}

/// For what is asked when a passkey is made.
fn to_make(person: &Person) -> String {
    format!("make {}", person.person_id)
}

/// For what is asked at the second step.
fn to_sign_in(token: &str) -> String {
    format!("sign-in {}", token::hash(token))
}

/// For what is asked when somebody confirms who they are.
pub(super) fn to_confirm(person: &Person) -> String {
    format!("confirm {}", person.person_id)
}

async fn question(
    means: &Means,
    person: &Person,
    purpose: String,
    verified: bool,
) -> Result<Option<String>, ActionError> {
    let passkeys = here(means, person).await?;
    let Ok((host, _)) = named(means) else {
        return Ok(None);
    };
    let Some(asked) = ceremony::ask(host, &passkeys, verified).map_err(fault)? else {
        return Ok(None);
    };
    let options = asked.options.clone();
    ask(means, person, purpose, "", asked).await?;
    Ok(Some(options))
}

async fn ask(
    means: &Means,
    person: &Person,
    purpose: String,
    name: &str,
    asked: Asked,
) -> Result<(), ActionError> {
    let now = means.clock.now();
    let ends = now.checked_add(QUESTION_MINUTES.minutes()).unwrap_or(now);
    let question = Question {
        purpose,
        person_id: person.person_id.clone(),
        name: name.to_owned(),
        options: asked.options,
        state: asked.state,
        expires_at: stored(ends),
    };
    let mut tx = means.db.begin().await?;
    kept::sweep(&mut tx, &stored(now)).await?;
    kept::ask(&mut tx, &question).await?;
    tx.commit().await?;
    Ok(())
}

/// The passkeys of somebody that were made for the address at which they are now.
async fn here(means: &Means, person: &Person) -> Result<Vec<Passkey>, ActionError> {
    let Ok((host, _)) = named(means) else {
        return Ok(Vec::new());
    };
    let mut passkeys = kept::all(&means.db, &person.person_id).await?;
    passkeys.retain(|one| one.host == host);
    Ok(passkeys)
}

/// Name and origin of the address, where it has a name.
fn named(means: &Means) -> Result<(&str, &str), ActionError> {
    match &means.origin.site {
        Site::Named { host, origin } => Ok((host, origin)),
        Site::Number(_) | Site::Unknown => Err(ActionError::NotFound),
    }
}

/// Why an answer is wrong, for the log of the accounts; a fault when it is ours.
fn reason(wrong: Wrong) -> Result<&'static str, ActionError> {
    match wrong {
        Wrong::Copied => Ok("copied"),
        Wrong::Refused(why) => {
            tracing::info!(%why, "a passkey was refused");
            Ok("passkey")
        }
        Wrong::Broken(_) => Err(fault(wrong)),
    }
}

fn fault(wrong: Wrong) -> ActionError {
    let problem = match wrong {
        Wrong::Broken(problem) | Wrong::Refused(problem) => problem,
        Wrong::Copied => "the counter went back".to_owned(),
    };
    ActionError::Fault(StorageError::corrupt("passkey", "", problem))
}
