//! Sessions: each begins with a new token, ends by itself, and can be ended by its owner.

use jiff::{SignedDuration, Timestamp, ToSpan};

use crate::actions::ActionError;
use crate::actions::accounts::token::{self, Token};
use crate::actions::accounts::{Person, limit, record, role_of};
use crate::actions::means::{Means, Note, stored};
use crate::storage::db::Tx;
use crate::storage::passkey;
use crate::storage::pending;
use crate::storage::session::{self, Session};

/// How long a session lasts at most.
const SESSION_HOURS: i64 = 12;

/// How long a session lasts when nothing is asked for.
const IDLE: SignedDuration = SignedDuration::from_hours(8);

/// The same for an administrator.
const ADMINISTRATOR_IDLE: SignedDuration = SignedDuration::from_mins(30);

/// How exactly it is kept when somebody was last there: a write for every page would be too many.
const SEEN: SignedDuration = SignedDuration::from_mins(1);

/// How a session began, in the log, when it began with the account of the organisation.
pub(in crate::actions) const FEDERATED: &str = "organisation";

/// Who is signed in, and by which session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// Who.
    pub person: Person,
    /// The identifier of the session.
    pub session_id: String,
    /// True when the organisation asks for a second factor and the person has none yet, unless the
    /// provider of the organisation, whose task it then is, said who they are.
    pub must_enrol: bool,
    /// The names of the sites that they have a passkey for.
    pub passkey_hosts: Vec<String>,
}

/// Whose session a token is, unless it ended or nothing was asked for too long.
pub async fn signed_in(means: &Means, token: &str) -> Result<Option<SignedIn>, ActionError> {
    let now = means.clock.now();
    let found = session::of_token(&means.db, &token::hash(token), &stored(now)).await?;
    let Some(open) = found else {
        return Ok(None);
    };
    let idle = now.duration_since(open.last_seen_at.parse().unwrap_or(Timestamp::MIN));
    let most = if open.person.administrator {
        ADMINISTRATOR_IDLE
    } else {
        IDLE
    };
    if idle >= most {
        return Ok(None);
    }
    if idle >= SEEN {
        // A page can be read even when nothing can be written, so this may fail.
        let _ = touch(means, &open.session_id).await;
    }
    Ok(Some(SignedIn {
        must_enrol: open.second_factor_required && !open.has_second_factor && !open.federated,
        passkey_hosts: open.passkey_hosts.lines().map(str::to_owned).collect(),
        person: open.person,
        session_id: open.session_id,
    }))
}

async fn touch(means: &Means, session: &str) -> Result<(), ActionError> {
    let mut tx = means.db.begin().await?;
    session::touch(&mut tx, session, &means.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// Starts a session in a write, logs it, and takes out what ended by itself.
pub(in crate::actions) async fn start(
    means: &Means,
    tx: &mut Tx,
    person: &Person,
    how: &str,
) -> Result<Token, ActionError> {
    let token = Token::new(means);
    let now = means.clock.now();
    let ends = now.checked_add(SESSION_HOURS.hours()).unwrap_or(now);
    let at = stored(now);
    session::sweep(tx, &at).await?;
    pending::sweep(tx, &at).await?;
    passkey::sweep(tx, &at).await?;
    limit::sweep(means, tx).await?;
    let session = Session {
        session_id: means.new_id(),
        person_id: person.person_id.clone(),
        created_at: at.clone(),
        expires_at: stored(ends),
        last_seen_at: at,
        address: means.origin.address.clone(),
        device: means.origin.device.clone(),
        federated: how == FEDERATED,
    };
    session::insert(tx, &token.hash(), &session).await?;
    let note = Note {
        person: Some(&person.person_id),
        role: role_of(person),
        deed: "account.signed-in",
        object: &person.person_id,
        detail: how,
        ..Note::default()
    };
    means.log(tx, note).await?;
    Ok(token)
}

/// Somebody's own sessions that have not ended, latest first.
pub async fn sessions(means: &Means, person: &Person) -> Result<Vec<Session>, ActionError> {
    Ok(session::all(&means.db, &person.person_id, &means.now()).await?)
}

/// Signs out: ends the session that asks.
pub async fn sign_out(means: &Means, person: &Person, session: &str) -> Result<(), ActionError> {
    let mut tx = means.db.begin().await?;
    session::end(&mut tx, &person.person_id, session).await?;
    record(
        means,
        &mut tx,
        person,
        "account.signed-out",
        &person.person_id,
    )
    .await?;
    tx.commit().await?;
    Ok(())
}

/// Ends one of somebody's own sessions.
pub async fn end_session(means: &Means, by: &Person, session: &str) -> Result<(), ActionError> {
    let mut tx = means.db.begin().await?;
    if !session::end(&mut tx, &by.person_id, session).await? {
        return Err(ActionError::NotFound);
    }
    record(means, &mut tx, by, "account.session-ended", session).await?;
    tx.commit().await?;
    Ok(())
}

/// Ends all of somebody's own sessions but the one to keep.
pub async fn end_other_sessions(means: &Means, by: &Person, keep: &str) -> Result<(), ActionError> {
    let mut tx = means.db.begin().await?;
    session::end_others(&mut tx, &by.person_id, keep).await?;
    record(means, &mut tx, by, "account.sessions-ended", &by.person_id).await?;
    tx.commit().await?;
    Ok(())
}
