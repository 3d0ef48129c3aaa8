//! Accounts: signing in and out, second factors, invitations, and managing people.
//!
//! To add a second factor of another kind, as `passkey` is one beside the app: name its table in
//! `HAS` of `storage::second_factor`, check it against [`sign_in::awaited`], and end with
//! [`sign_in::second_step_done`].

mod confirm;
mod invitation;
mod limit;
mod manage;
mod passkey;
mod password;
mod recovery;
mod second_factor;
mod session;
mod set_up;
mod sign_in;
mod token;

pub use crate::storage::invitation::Invitation;
pub use crate::storage::organisation::Organisation;
pub use crate::storage::passkey::{Passkey, Question as PasskeyQuestion};
pub use crate::storage::person::Person;
pub use crate::storage::session::Session;
pub use confirm::confirms;
pub use invitation::{
    Invited, Joined, invite, invited, join, reset_link, reset_password, waiting_invitations,
    withdraw_invitation,
};
pub use limit::{MOST_PER_ACCOUNT, MOST_PER_ADDRESS, WAIT_MINUTES};
pub use manage::{
    Managed, example_people, organisation_of, people, people_with_second_factor,
    require_second_factor, set_administrator, set_disabled,
};
pub use passkey::site::Site;
pub use passkey::{
    Ways, accept_passkey, offer_passkey, offered_passkey, passkeys, question_to_confirm,
    question_to_sign_in, remove_passkey, second_step_with_passkey, ways,
};
pub use password::{
    Changed, LONGEST_PASSWORD, NewPassword, PasswordProblem, SHORTEST_PASSWORD, change_password,
};
pub use recovery::{new_recovery_codes, recovery_codes_left};
pub use second_factor::{
    Enrolled, Offer, accept_second_factor, asks_proof, has_second_factor, offer_second_factor,
    offered_second_factor, remove_second_factor,
};
pub use session::{SignedIn, end_other_sessions, end_session, sessions, sign_out, signed_in};
pub use set_up::{SetUp, add_organisation, offer_set_up, set_up, set_up_waits};
pub use sign_in::{
    SignIn, awaited, second_step, second_step_done, sign_in, sign_in_example, start_second_step,
};
pub use token::Token;

pub(in crate::actions) use password::hash;
pub(in crate::actions) use session::{FEDERATED, start as start_session};

use crate::actions::ActionError;
use crate::actions::means::{Means, Note};
use crate::domain::permission::Refusal;
use crate::i18n::Language;
use crate::storage::db::Tx;
use crate::storage::{organisation, person};

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

/// Sets somebody's own name.
pub async fn rename(means: &Means, by: &Person, name: &str) -> Result<(), ActionError> {
    let mut tx = means.db.begin().await?;
    person::set_name(&mut tx, &by.person_id, name.trim()).await?;
    record(means, &mut tx, by, "account.renamed", &by.person_id).await?;
    tx.commit().await?;
    Ok(())
}

/// Logs that a page was refused to somebody.
pub async fn page_refused(
    means: &Means,
    by: &Person,
    role: &str,
    tender: Option<&str>,
    path: &str,
) -> Result<(), ActionError> {
    let path: String = path.chars().take(200).collect();
    let mut tx = means.db.begin().await?;
    let note = Note {
        person: Some(&by.person_id),
        role,
        tender,
        deed: "page.refused",
        object: &path,
        refused: true,
        ..Note::default()
    };
    means.log(&mut tx, note).await?;
    tx.commit().await?;
    Ok(())
}

/// Starts a write by an administrator. Whoever is none, as it stands inside this write, is refused
/// and that is logged.
async fn begin_administrator(means: &Means, by: &Person, deed: &str) -> Result<Tx, ActionError> {
    let mut tx = means.db.begin().await?;
    // The organisation first: administrators who change each other then take turns.
    organisation::hold(&mut tx, &by.organisation_id).await?;
    let now = person::one_now(&mut tx, &by.person_id).await?;
    if now.is_some_and(|one| one.administrator && one.disabled_at.is_none()) {
        return Ok(tx);
    }
    let note = Note {
        person: Some(&by.person_id),
        deed,
        refused: true,
        ..Note::default()
    };
    means.log(&mut tx, note).await?;
    tx.commit().await?;
    Err(ActionError::Refused(Refusal::Role))
}

fn role_of(person: &Person) -> &'static str {
    if person.administrator {
        "administrator"
    } else {
        ""
    }
}

async fn record(
    means: &Means,
    tx: &mut Tx,
    by: &Person,
    deed: &str,
    object: &str,
) -> Result<(), ActionError> {
    let note = Note {
        person: Some(&by.person_id),
        role: role_of(by),
        deed,
        object,
        ..Note::default()
    };
    means.log(tx, note).await
}

async fn record_refused(
    means: &Means,
    tx: &mut Tx,
    by: &Person,
    deed: &str,
    detail: &str,
) -> Result<(), ActionError> {
    let note = Note {
        person: Some(&by.person_id),
        role: role_of(by),
        deed,
        object: &by.person_id,
        detail,
        refused: true,
        ..Note::default()
    };
    means.log(tx, note).await
}
