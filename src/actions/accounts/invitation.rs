//! Invitations and new passwords by a link: shown once to the administrator, who passes it on.

use jiff::ToSpan;

use crate::actions::ActionError;
use crate::actions::accounts::password::NewPassword;
use crate::actions::accounts::sign_in::{SignIn, password_done};
use crate::actions::accounts::token::{self, Token};
use crate::actions::accounts::{Person, begin_administrator, record, session};
use crate::actions::means::{Means, stored};
use crate::i18n::Language;
use crate::storage::db::Tx;
use crate::storage::invitation::{self as kept, Invitation, InvitationKind};
use crate::storage::{pending, person, session as sessions};

/// How many days a link works.
const DAYS: i64 = 7;

/// What came of inviting.
pub enum Invited {
    /// The link, told once.
    Link(Token),
    /// There is an account with this address.
    Taken,
}

/// What came of using an invitation.
pub enum Joined {
    /// The account is there, with a session.
    Done(Token),
    /// Somebody else made an account with this address meanwhile.
    Taken,
}

/// Invites somebody into the organisation of the administrator; earlier links for the same address
/// no longer work.
pub async fn invite(
    means: &Means,
    by: &Person,
    name: &str,
    email: &str,
    administrator: bool,
) -> Result<Invited, ActionError> {
    let email = email.trim().to_lowercase();
    let mut tx = begin_administrator(means, by, "account.invite").await?;
    if person::by_email_now(&mut tx, &email).await?.is_some() {
        return Ok(Invited::Taken);
    }
    let invitation = Invitation {
        name: name.trim().to_owned(),
        email,
        administrator,
        ..made(means, by, InvitationKind::Join)
    };
    let token = keep(means, &mut tx, &invitation).await?;
    let object = &invitation.invitation_id;
    record(means, &mut tx, by, "account.invited", object).await?;
    tx.commit().await?;
    Ok(Invited::Link(token))
}

/// Makes a link with which somebody of the same organisation sets a new password; their second
/// factor stays.
pub async fn reset_link(means: &Means, by: &Person, person: &str) -> Result<Token, ActionError> {
    let mut tx = begin_administrator(means, by, "account.reset").await?;
    let whom = person::one_now(&mut tx, person)
        .await?
        .filter(|one| one.organisation_id == by.organisation_id && one.disabled_at.is_none())
        .ok_or(ActionError::NotFound)?;
    let invitation = Invitation {
        name: whom.name,
        email: whom.email,
        person_id: Some(whom.person_id),
        ..made(means, by, InvitationKind::Reset)
    };
    let token = keep(means, &mut tx, &invitation).await?;
    record(means, &mut tx, by, "account.reset-link-made", person).await?;
    tx.commit().await?;
    Ok(token)
}

fn made(means: &Means, by: &Person, kind: InvitationKind) -> Invitation {
    let now = means.clock.now();
    // In hours: a day of the calendar is not always as long.
    let ends = now.checked_add((DAYS * 24).hours()).unwrap_or(now);
    Invitation {
        invitation_id: means.new_id(),
        kind: kind.name().to_owned(),
        organisation_id: by.organisation_id.clone(),
        person_id: None,
        name: String::new(),
        email: String::new(),
        administrator: false,
        created_by: by.person_id.clone(),
        created_at: stored(now),
        expires_at: stored(ends),
        ended_at: None,
    }
}

async fn keep(means: &Means, tx: &mut Tx, invitation: &Invitation) -> Result<Token, ActionError> {
    kept::withdraw_for(tx, &invitation.email, &means.now()).await?;
    let token = Token::new(means);
    kept::insert(tx, &token.hash(), invitation).await?;
    Ok(token)
}

/// The links of the administrator's organisation that wait to be used, latest first.
pub async fn waiting_invitations(
    means: &Means,
    by: &Person,
) -> Result<Vec<Invitation>, ActionError> {
    Ok(kept::all_waiting(&means.db, &by.organisation_id, &means.now()).await?)
}

/// Withdraws a link of the administrator's organisation.
pub async fn withdraw_invitation(
    means: &Means,
    by: &Person,
    invitation: &str,
) -> Result<(), ActionError> {
    let mut tx = begin_administrator(means, by, "account.withdraw").await?;
    let at = means.now();
    let done = kept::withdraw(&mut tx, &by.organisation_id, invitation, &at).await?;
    if done.is_none() {
        return Err(ActionError::NotFound);
    }
    record(
        means,
        &mut tx,
        by,
        "account.invitation-withdrawn",
        invitation,
    )
    .await?;
    tx.commit().await?;
    Ok(())
}

/// What a link is for, while it works.
pub async fn invited(means: &Means, token: &str) -> Result<Option<Invitation>, ActionError> {
    Ok(kept::waiting(&means.db, &token::hash(token), &means.now()).await?)
}

/// Makes the account of an invitation and signs in; uses the link up.
pub async fn join(
    means: &Means,
    token: &str,
    name: &str,
    password: NewPassword,
    language: Language,
) -> Result<Joined, ActionError> {
    let invitation = invited(means, token)
        .await?
        .filter(|one| !one.resets())
        .ok_or(ActionError::NotFound)?;
    let person = Person {
        person_id: means.new_id(),
        name: name.trim().to_owned(),
        email: invitation.email,
        password_hash: Some(password.hash().await),
        administrator: invitation.administrator,
        language: language.code().to_owned(),
        organisation_id: invitation.organisation_id,
        example: false,
        disabled_at: None,
    };
    let mut tx = means.db.begin().await?;
    let at = means.now();
    if !kept::take(&mut tx, &token::hash(token), &at).await? {
        return Err(ActionError::NotFound);
    }
    if person::by_email_now(&mut tx, &person.email)
        .await?
        .is_some()
    {
        return Ok(Joined::Taken);
    }
    person::insert(&mut tx, &person, &at).await?;
    record(means, &mut tx, &person, "account.joined", &person.person_id).await?;
    let session = session::start(means, &mut tx, &person, "invitation").await?;
    tx.commit().await?;
    Ok(Joined::Done(session))
}

/// Sets the new password of a reset link, ends all sessions, and goes on as after a right password:
/// who has a second factor still gives it. Uses the link up.
pub async fn reset_password(
    means: &Means,
    token: &str,
    password: NewPassword,
) -> Result<SignIn, ActionError> {
    let invitation = invited(means, token).await?.ok_or(ActionError::NotFound)?;
    let id = invitation.person_id.ok_or(ActionError::NotFound)?;
    let hash = password.hash().await;
    let mut tx = means.db.begin().await?;
    if !kept::take(&mut tx, &token::hash(token), &means.now()).await? {
        return Err(ActionError::NotFound);
    }
    let person = person::one_now(&mut tx, &id)
        .await?
        .filter(|one| one.disabled_at.is_none())
        .ok_or(ActionError::NotFound)?;
    person::set_password(&mut tx, &id, &hash).await?;
    sessions::end_others(&mut tx, &id, "").await?;
    pending::end_all(&mut tx, &id).await?;
    record(means, &mut tx, &person, "account.password-reset", &id).await?;
    password_done(means, tx, &person, "reset").await
}
