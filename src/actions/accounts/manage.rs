//! Managing people: an administrator sees and changes only those of their own organisation.

use crate::actions::ActionError;
use crate::actions::accounts::{Organisation, Person, begin_administrator, record};
use crate::actions::means::Means;
use crate::storage::db::Tx;
use crate::storage::person::{self, MAIN_ORGANISATION};
use crate::storage::{
    invitation, oidc, organisation as kept, passkey, pending, second_factor, session,
};

/// What came of a change to somebody's account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Managed {
    /// It is so now.
    Done,
    /// Nobody would be left to manage accounts.
    LastAdministrator,
}

/// All people of an organisation, by name; for whoever may choose who takes part in a tender.
pub async fn people(means: &Means, organisation: &str) -> Result<Vec<Person>, ActionError> {
    Ok(person::all(&means.db, organisation).await?)
}

/// The identifiers of the people of an organisation who have a second factor.
pub async fn people_with_second_factor(
    means: &Means,
    organisation: &str,
) -> Result<Vec<String>, ActionError> {
    Ok(second_factor::holders(&means.db, organisation).await?)
}

/// The people of the demonstration, by name.
pub async fn example_people(means: &Means) -> Result<Vec<Person>, ActionError> {
    let mut people = people(means, MAIN_ORGANISATION).await?;
    people.retain(|person| person.example && person.disabled_at.is_none());
    Ok(people)
}

/// The organisation of somebody.
pub async fn organisation_of(means: &Means, of: &Person) -> Result<Organisation, ActionError> {
    let found = kept::one(&means.db, &of.organisation_id).await?;
    found.ok_or(ActionError::NotFound)
}

/// Shuts somebody's account, which ends their sessions at once, or opens it again. Marks, log and
/// everything else of theirs stay.
pub async fn set_disabled(
    means: &Means,
    by: &Person,
    person: &str,
    disabled: bool,
) -> Result<Managed, ActionError> {
    let (mut tx, whom) = begin(means, by, person, "account.disable").await?;
    let last = whom.administrator && is_last(&mut tx, &whom).await?;
    if disabled && last && whom.disabled_at.is_none() {
        return Ok(Managed::LastAdministrator);
    }
    let at = means.now();
    person::set_disabled(&mut tx, person, disabled.then_some(at.as_str())).await?;
    if disabled {
        end_everything(&mut tx, &whom, "").await?;
        invitation::withdraw_for(&mut tx, &whom.email, &at).await?;
        oidc::forget(&mut tx, person).await?;
    }
    let deed = if disabled {
        "account.disabled"
    } else {
        "account.enabled"
    };
    record(means, &mut tx, by, deed, person).await?;
    tx.commit().await?;
    Ok(Managed::Done)
}

/// Makes somebody administrator, or no longer; ends their sessions, but for `keep`.
pub async fn set_administrator(
    means: &Means,
    by: &Person,
    person: &str,
    administrator: bool,
    keep: &str,
) -> Result<Managed, ActionError> {
    let (mut tx, whom) = begin(means, by, person, "account.administrator").await?;
    if !administrator && whom.administrator && is_last(&mut tx, &whom).await? {
        return Ok(Managed::LastAdministrator);
    }
    person::set_administrator(&mut tx, person, administrator).await?;
    end_everything(&mut tx, &whom, keep).await?;
    let deed = if administrator {
        "account.administrator-made"
    } else {
        "account.administrator-unmade"
    };
    record(means, &mut tx, by, deed, person).await?;
    tx.commit().await?;
    Ok(Managed::Done)
}

/// Asks everybody in the administrator's organisation for a second factor, or no longer.
pub async fn require_second_factor(
    means: &Means,
    by: &Person,
    required: bool,
) -> Result<(), ActionError> {
    let mut tx = begin_administrator(means, by, "organisation.second-factor").await?;
    let id = &by.organisation_id;
    kept::require_second_factor(&mut tx, id, required).await?;
    let deed = if required {
        "organisation.second-factor-required"
    } else {
        "organisation.second-factor-optional"
    };
    record(means, &mut tx, by, deed, id).await?;
    tx.commit().await?;
    Ok(())
}

/// Starts a write about somebody of the administrator's own organisation.
async fn begin(
    means: &Means,
    by: &Person,
    person: &str,
    deed: &str,
) -> Result<(Tx, Person), ActionError> {
    let mut tx = begin_administrator(means, by, deed).await?;
    let whom = person::one_now(&mut tx, person)
        .await?
        .filter(|one| one.organisation_id == by.organisation_id)
        .ok_or(ActionError::NotFound)?;
    Ok((tx, whom))
}

/// True when nobody else of the organisation can manage accounts.
async fn is_last(tx: &mut Tx, whom: &Person) -> Result<bool, ActionError> {
    let all = person::administrators_now(tx, &whom.organisation_id).await?;
    let others = if whom.disabled_at.is_none() {
        all - 1
    } else {
        all
    };
    Ok(others == 0)
}

async fn end_everything(tx: &mut Tx, whom: &Person, keep: &str) -> Result<(), ActionError> {
    session::end_others(tx, &whom.person_id, keep).await?;
    pending::end_all(tx, &whom.person_id).await?;
    passkey::forget(tx, &whom.person_id).await?;
    Ok(())
}
