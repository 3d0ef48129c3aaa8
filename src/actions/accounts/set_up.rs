//! The first administrator of an organisation, through a link that the console printed.

use crate::actions::ActionError;
use crate::actions::accounts::password::NewPassword;
use crate::actions::accounts::token::{self, Token};
use crate::actions::accounts::{Organisation, Person, record, session};
use crate::actions::means::{Means, Note};
use crate::i18n::Language;
use crate::storage::person::{self, MAIN_ORGANISATION};
use crate::storage::{organisation, set_up as kept};

/// What the first administrator fills in.
pub struct SetUp {
    /// The name of the organisation.
    pub organisation: String,
    /// Their own name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Their password.
    pub password: NewPassword,
}

/// Makes the link for the first administrator; `None` once somebody has an account.
pub async fn offer_set_up(means: &Means) -> Result<Option<Token>, ActionError> {
    if !person::none_yet(&means.db).await? {
        return Ok(None);
    }
    let token = Token::new(means);
    let mut tx = means.db.begin().await?;
    kept::replace(&mut tx, &token.hash(), MAIN_ORGANISATION, &means.now()).await?;
    tx.commit().await?;
    Ok(Some(token))
}

/// Adds an organisation and makes the link for its first administrator.
pub async fn add_organisation(means: &Means, name: &str) -> Result<Token, ActionError> {
    let token = Token::new(means);
    let id = means.new_id();
    let at = means.now();
    let mut tx = means.db.begin().await?;
    organisation::insert(&mut tx, &id, name.trim(), &at).await?;
    kept::replace(&mut tx, &token.hash(), &id, &at).await?;
    let note = Note {
        deed: "organisation.added",
        object: &id,
        ..Note::default()
    };
    means.log(&mut tx, note).await?;
    tx.commit().await?;
    Ok(token)
}

/// The organisation whose set-up link this is, while it waits to be used.
pub async fn set_up_waits(means: &Means, token: &str) -> Result<Option<Organisation>, ActionError> {
    match kept::organisation(&means.db, &token::hash(token)).await? {
        Some(id) => Ok(organisation::one(&means.db, &id).await?),
        None => Ok(None),
    }
}

/// Makes the first administrator and signs them in; uses the link up. Nothing when the address is
/// taken; the link then still works.
pub async fn set_up(
    means: &Means,
    token: &str,
    filled: SetUp,
) -> Result<Option<Token>, ActionError> {
    let organisation = set_up_waits(means, token)
        .await?
        .ok_or(ActionError::NotFound)?;
    let person = Person {
        person_id: means.new_id(),
        name: filled.name.trim().to_owned(),
        email: filled.email.trim().to_lowercase(),
        password_hash: Some(filled.password.hash().await),
        administrator: true,
        language: Language::Nl.code().to_owned(),
        organisation_id: organisation.organisation_id,
        example: false,
        disabled_at: None,
    };
    let mut tx = means.db.begin().await?;
    if !kept::take(&mut tx, &token::hash(token)).await? {
        return Err(ActionError::NotFound);
    }
    if person::by_email_now(&mut tx, &person.email)
        .await?
        .is_some()
    {
        return Ok(None);
    }
    let id = &person.organisation_id;
    organisation::set_name(&mut tx, id, filled.organisation.trim()).await?;
    person::insert(&mut tx, &person, &means.now()).await?;
    record(means, &mut tx, &person, "account.set-up", &person.person_id).await?;
    let session = session::start(means, &mut tx, &person, "set-up").await?;
    tx.commit().await?;
    Ok(Some(session))
}
