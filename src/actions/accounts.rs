//! Accounts: signing in and out, the first administrator, and adding people.

use argon2::{Argon2, PasswordHasher, PasswordVerifier, password_hash::phc::PasswordHash};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::ToSpan;
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use crate::actions::ActionError;
use crate::actions::means::{Means, Note, stored};
use crate::i18n::Language;
pub use crate::storage::person::Person;
use crate::storage::person::{self, MAIN_ORGANISATION};

/// How long a session lasts without a new sign-in.
const SESSION_HOURS: i64 = 12;

/// Hashing takes a core and 19 MiB each time, so only this many run at once.
static HASHING: Semaphore = Semaphore::const_new(2);

/// A hash that no password has: an unknown address costs the same work as a known one.
const NOBODYS_HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$\
                            +0pV2kWJxIbVQ0dN3fXMVjS8kv9Hlb0H2eBq4sR3zH4";

/// The fewest characters of a password.
pub const SHORTEST_PASSWORD: usize = 12;

/// A token that goes to the browser once; only its hash is kept.
pub struct Token(String);

impl Token {
    /// Makes a new token.
    pub fn new(means: &Means) -> Self {
        Self(URL_SAFE_NO_PAD.encode(means.chance.bytes()))
    }

    /// The text that the browser keeps.
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// Signs somebody in by address and password; `None` when the two do not belong together.
///
/// An unknown address takes as long as a wrong password.
pub async fn sign_in(
    means: &Means,
    email: &str,
    password: String,
) -> Result<Option<Token>, ActionError> {
    let person = person::by_email(&means.db, &email.trim().to_lowercase()).await?;
    let hash = person
        .as_ref()
        .and_then(|person| person.password_hash.clone());
    let right = verify(hash, password).await;
    match person {
        Some(person) if right && person.disabled_at.is_none() => {
            Ok(Some(start_session(means, &person).await?))
        }
        Some(_) | None => Ok(None),
    }
}

/// Signs an example person in, without a password; only the demonstration offers this.
pub async fn sign_in_example(means: &Means, email: &str) -> Result<Option<Token>, ActionError> {
    match person::by_email(&means.db, email).await? {
        Some(person) if person.example => Ok(Some(start_session(means, &person).await?)),
        Some(_) | None => Ok(None),
    }
}

/// Whether this is the person's password: they say again who they are, for a deed that cannot be
/// undone.
pub async fn confirms(
    means: &Means,
    person_id: &str,
    password: String,
) -> Result<bool, ActionError> {
    let person = person::by_id(&means.db, person_id).await?;
    Ok(verify(person.and_then(|person| person.password_hash), password).await)
}

/// Whose session a token is.
pub async fn person_of(means: &Means, token: &str) -> Result<Option<Person>, ActionError> {
    Ok(person::by_session(&means.db, &hash_token(token), &means.now()).await?)
}

/// Ends the session of a token.
pub async fn sign_out(means: &Means, token: &str) -> Result<(), ActionError> {
    let mut tx = means.db.begin().await?;
    person::delete_session(&mut tx, &hash_token(token)).await?;
    tx.commit().await?;
    Ok(())
}

/// Makes the link for the first administrator; `None` once somebody has an account.
pub async fn offer_set_up(means: &Means) -> Result<Option<Token>, ActionError> {
    if !person::none_yet(&means.db).await? {
        return Ok(None);
    }
    let token = Token::new(means);
    let mut tx = means.db.begin().await?;
    person::replace_setup_link(&mut tx, &hash_token(token.text()), &means.now()).await?;
    tx.commit().await?;
    Ok(Some(token))
}

/// Whether the set-up link still waits to be used.
pub async fn set_up_waits(means: &Means, token: &str) -> Result<bool, ActionError> {
    Ok(person::setup_link_waits(&means.db, &hash_token(token)).await?)
}

/// Makes the first administrator and signs them in; uses the link up.
pub async fn set_up(
    means: &Means,
    token: &str,
    name: &str,
    email: &str,
    password: String,
) -> Result<Token, ActionError> {
    if !set_up_waits(means, token).await? {
        return Err(ActionError::NotFound);
    }
    let person = Person {
        person_id: means.new_id(),
        name: name.trim().to_owned(),
        email: email.trim().to_lowercase(),
        password_hash: Some(hash(password).await),
        administrator: true,
        language: Language::Nl.code().to_owned(),
        organisation_id: MAIN_ORGANISATION.to_owned(),
        example: false,
        disabled_at: None,
    };
    let mut tx = means.db.begin().await?;
    if !person::use_setup_link(&mut tx, &hash_token(token)).await? {
        return Err(ActionError::NotFound);
    }
    let at = means.now();
    person::insert(&mut tx, &person, &at).await?;
    record(means, &mut tx, &person, "account.set-up", &person.person_id).await?;
    tx.commit().await?;
    start_session(means, &person).await
}

/// Adds a person with a password; false when the address is taken.
pub async fn add_person(
    means: &Means,
    by: &Person,
    name: &str,
    email: &str,
    password: String,
) -> Result<bool, ActionError> {
    if !by.administrator {
        return Err(ActionError::Refused(
            crate::domain::permission::Refusal::Role,
        ));
    }
    let email = email.trim().to_lowercase();
    let password_hash = Some(hash(password).await);
    if person::by_email(&means.db, &email).await?.is_some() {
        return Ok(false);
    }
    let person = Person {
        person_id: means.new_id(),
        name: name.trim().to_owned(),
        email,
        password_hash,
        administrator: false,
        language: by.language.clone(),
        organisation_id: by.organisation_id.clone(),
        example: false,
        disabled_at: None,
    };
    let at = means.now();
    let mut tx = means.db.begin().await?;
    person::insert(&mut tx, &person, &at).await?;
    record(means, &mut tx, by, "account.added", &person.person_id).await?;
    tx.commit().await?;
    Ok(true)
}

/// All people of an organisation, by name; for whoever may choose who takes part in a tender.
pub async fn people(means: &Means, organisation: &str) -> Result<Vec<Person>, ActionError> {
    Ok(person::all(&means.db, organisation).await?)
}

/// The people of the demonstration, by name.
pub async fn example_people(means: &Means) -> Result<Vec<Person>, ActionError> {
    let mut people = people(means, MAIN_ORGANISATION).await?;
    people.retain(|person| person.example);
    Ok(people)
}

/// Sets the language of somebody's screens.
pub async fn choose_language(
    means: &Means,
    person: &Person,
    language: Language,
) -> Result<(), ActionError> {
    let mut tx = means.db.begin().await?;
    person::set_language(&mut tx, &person.person_id, language.code()).await?;
    tx.commit().await?;
    Ok(())
}

pub(super) async fn start_session(means: &Means, person: &Person) -> Result<Token, ActionError> {
    let token = Token::new(means);
    let now = means.clock.now();
    let ends = now.checked_add(SESSION_HOURS.hours()).unwrap_or(now);
    let at = stored(now);
    let mut tx = means.db.begin().await?;
    let hashed = hash_token(token.text());
    person::insert_session(&mut tx, &hashed, &person.person_id, &at, &stored(ends)).await?;
    record(
        means,
        &mut tx,
        person,
        "account.signed-in",
        &person.person_id,
    )
    .await?;
    tx.commit().await?;
    Ok(token)
}

async fn record(
    means: &Means,
    tx: &mut crate::storage::db::Tx,
    by: &Person,
    deed: &str,
    object: &str,
) -> Result<(), ActionError> {
    let note = Note {
        person: Some(&by.person_id),
        role: if by.administrator {
            "administrator"
        } else {
            ""
        },
        deed,
        object,
        ..Note::default()
    };
    means.log(tx, note).await
}

fn hash_token(token: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(token.as_bytes()))
}

/// Hashing takes tens of milliseconds of one core, so it never runs on the async threads.
pub(super) async fn hash(password: String) -> String {
    let _turn = HASHING.acquire().await;
    tokio::task::spawn_blocking(move || {
        Argon2::default()
            .hash_password(password.as_bytes())
            .expect("argon2id with its own salt takes every password")
            .to_string()
    })
    .await
    .expect("hashing does not panic")
}

async fn verify(hash: Option<String>, password: String) -> bool {
    let _turn = HASHING.acquire().await;
    tokio::task::spawn_blocking(move || {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODYS_HASH.to_owned());
        let parsed = PasswordHash::new(&hash);
        let right = parsed.is_ok_and(|parsed| {
            Argon2::default()
                .verify_password(password.as_bytes(), &parsed)
                .is_ok()
        });
        right && known
    })
    .await
    .unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_unknown_address_costs_the_same_work_as_a_known_one() {
        let real = hash("vier paarden in de wei".to_owned()).await;
        let (real, nobodys) = (
            PasswordHash::new(&real).unwrap(),
            PasswordHash::new(NOBODYS_HASH),
        );
        let nobodys = nobodys.expect("a hash that cannot be read would be refused at once");
        assert_eq!(nobodys.algorithm, real.algorithm);
        assert_eq!(nobodys.params.to_string(), real.params.to_string());
        let length = |hash: &PasswordHash| hash.hash.map_or(0, |output| output.as_bytes().len());
        assert_eq!(length(&nobodys), length(&real));
    }

    #[tokio::test]
    async fn only_the_password_itself_is_right() {
        let password = || "vier paarden in de wei".to_owned();
        let known = Some(hash(password()).await);
        assert!(verify(known.clone(), password()).await);
        assert!(!verify(known, "drie paarden".to_owned()).await);
        assert!(!verify(None, password()).await);
    }
}
