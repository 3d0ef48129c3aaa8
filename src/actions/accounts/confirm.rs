//! Confirming who one is, for a deed that cannot be undone.

use crate::actions::ActionError;
use crate::actions::accounts::limit::{self, Attempt, Tried};
use crate::actions::accounts::{
    Person, passkey, password, record_refused, recovery, second_factor,
};
use crate::actions::means::Means;
use crate::storage::person;

/// Whether this is the person's password, a current code of their app or a recovery code, which is
/// then used up, or what their passkey answers to [`super::question_to_confirm`].
///
/// Wrong ones count; after too many nothing is looked at until some minutes passed.
pub async fn confirms(means: &Means, person_id: &str, secret: String) -> Result<bool, ActionError> {
    let Some((person, attempt)) = begin(means, person_id).await? else {
        return Ok(false);
    };
    let is_code = second_factor::looks_like_code(&secret) || recovery::looks_like_code(&secret);
    if attempt.allowed && is_code {
        let mut tx = means.db.begin().await?;
        let used = second_factor::use_any(means, &mut tx, person_id, &secret).await?;
        if used.is_some() {
            attempt.was_right(&mut tx).await?;
            tx.commit().await?;
            return Ok(true);
        }
    }
    if attempt.allowed && passkey::looks_like_answer(&secret) {
        return by_passkey(means, &person, &attempt, &secret).await;
    }
    by_password(means, &person, &attempt, secret).await
}

/// Whether this is the person's password, with the same limit.
pub(super) async fn confirms_password(
    means: &Means,
    person_id: &str,
    password: String,
) -> Result<bool, ActionError> {
    match begin(means, person_id).await? {
        Some((person, attempt)) => by_password(means, &person, &attempt, password).await,
        None => Ok(false),
    }
}

async fn by_passkey(
    means: &Means,
    person: &Person,
    attempt: &Attempt,
    answer: &str,
) -> Result<bool, ActionError> {
    let mut tx = means.db.begin().await?;
    let purpose = passkey::to_confirm(person);
    let wrong = passkey::check(means, &mut tx, person, &purpose, answer).await?;
    match wrong {
        None => attempt.was_right(&mut tx).await?,
        Some(why) => {
            record_refused(means, &mut tx, person, "account.confirmation-failed", why).await?;
        }
    }
    tx.commit().await?;
    Ok(wrong.is_none())
}

async fn begin(means: &Means, person_id: &str) -> Result<Option<(Person, Attempt)>, ActionError> {
    let found = person::by_id(&means.db, person_id).await?;
    let Some(person) = found.filter(|one| one.disabled_at.is_none()) else {
        return Ok(None);
    };
    let attempt = limit::begin(means, Tried::Confirmation(person_id)).await?;
    Ok(Some((person, attempt)))
}

async fn by_password(
    means: &Means,
    person: &Person,
    attempt: &Attempt,
    password: String,
) -> Result<bool, ActionError> {
    let hash = person.password_hash.clone().filter(|_| attempt.allowed);
    let right = password::verify(hash, password).await;
    let mut tx = means.db.begin().await?;
    if right {
        attempt.was_right(&mut tx).await?;
    } else {
        let why = if attempt.allowed {
            "wrong"
        } else {
            "too-often"
        };
        record_refused(means, &mut tx, person, "account.confirmation-failed", why).await?;
    }
    tx.commit().await?;
    Ok(right)
}
