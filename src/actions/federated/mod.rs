//! Signing in with the account of the organisation (OpenID Connect, code flow with PKCE).
//!
//! [`start`] sends somebody to the provider; [`finish`] takes them back, once and within ten
//! minutes. The browser keeps one secret; state, nonce and PKCE verifier are worked out of it, so
//! the database keeps nothing that signs anybody in, and any server process can finish.

mod person;
mod provider;
mod settings;

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::actions::ActionError;
use crate::actions::accounts::{self, Token};
use crate::actions::means::{Means, Note, stored};
use crate::storage::oidc;

pub use provider::Provider;
pub use settings::{PublicUrl, Settings, SettingsError};

/// How long somebody may be at the provider.
pub const FLOW_MINUTES: u64 = 10;

/// Why somebody was not signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The provider did not answer, or not in a way that can be read.
    Unreachable,
    /// The provider says that it is another one than was set.
    OtherIssuer,
    /// This browser is not on the way to anywhere, or is so no longer.
    NoFlow,
    /// What came back is not what was sent.
    OtherState,
    /// The provider or the person said no.
    Declined,
    /// The provider takes the code for nothing.
    CodeRefused,
    /// The token cannot be read.
    TokenUnreadable,
    /// The token comes from elsewhere.
    TokenIssuer,
    /// The token is for another program.
    TokenAudience,
    /// The token is too old.
    TokenExpired,
    /// The token belongs to another attempt.
    TokenNonce,
    /// The token is not signed, or not by the provider.
    TokenSignature,
    /// The provider does not vouch for the address.
    Unverified,
    /// Nobody here has this address.
    Nobody,
    /// The account is shut.
    Disabled,
    /// The person has another account at this provider.
    OtherIdentity,
}

impl Reason {
    /// The name in the log.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::OtherIssuer => "other-issuer",
            Self::NoFlow => "no-flow",
            Self::OtherState => "other-state",
            Self::Declined => "declined",
            Self::CodeRefused => "code-refused",
            Self::TokenUnreadable => "token-unreadable",
            Self::TokenIssuer => "token-issuer",
            Self::TokenAudience => "token-audience",
            Self::TokenExpired => "token-expired",
            Self::TokenNonce => "token-nonce",
            Self::TokenSignature => "token-signature",
            Self::Unverified => "unverified",
            Self::Nobody => "nobody",
            Self::Disabled => "disabled",
            Self::OtherIdentity => "other-identity",
        }
    }
}

/// Somebody is about to leave for the provider.
pub struct Started {
    /// Where the browser goes.
    pub address: String,
    /// What the browser keeps until it comes back.
    pub secret: Token,
}

/// What the browser brings back.
#[derive(Debug, Default)]
pub struct Brought {
    /// What it kept.
    pub secret: Option<String>,
    /// What goes for a token.
    pub code: Option<String>,
    /// Proof that the answer belongs to the question.
    pub state: Option<String>,
}

/// Somebody came back and is who they say.
pub struct Finished {
    /// The session.
    pub session: Token,
    /// Where they wanted to go.
    pub next: String,
}

/// Sends somebody to the provider; a refusal is logged.
pub async fn start(
    means: &Means,
    provider: &Provider,
    next: &str,
) -> Result<Result<Started, Reason>, ActionError> {
    let secret = Token::new(means);
    let question = Question::of(secret.text());
    let address = match provider.address(&question, means.clock.now()).await {
        Ok(address) => address,
        Err(reason) => return Ok(Err(refuse(means, reason, None).await?)),
    };
    let now = means.clock.now();
    let ends = now
        .checked_add(Duration::from_mins(FLOW_MINUTES))
        .unwrap_or(now);
    let mut tx = means.db.begin().await?;
    let (at, ends) = (stored(now), stored(ends));
    oidc::insert_flow(&mut tx, &question.flow_hash, next, &at, &ends).await?;
    tx.commit().await?;
    Ok(Ok(Started { address, secret }))
}

/// Takes somebody back and signs them in; a refusal is logged and the attempt is used up.
pub async fn finish(
    means: &Means,
    provider: &Provider,
    brought: Brought,
) -> Result<Result<Finished, Reason>, ActionError> {
    let Some(secret) = brought.secret else {
        return Ok(Err(refuse(means, Reason::NoFlow, None).await?));
    };
    let question = Question::of(&secret);
    // A state from elsewhere does not use the attempt up: anybody can make a browser bring one.
    if brought.state.as_deref() != Some(question.state.as_str()) {
        return Ok(Err(refuse(means, Reason::OtherState, None).await?));
    }
    let mut tx = means.db.begin().await?;
    let next = oidc::take_flow(&mut tx, &question.flow_hash, &means.now()).await?;
    tx.commit().await?;
    let Some(next) = next else {
        return Ok(Err(refuse(means, Reason::NoFlow, None).await?));
    };
    let Some(code) = brought.code else {
        return Ok(Err(refuse(means, Reason::Declined, None).await?));
    };
    let told = match provider.ask(&question, code, means.clock.now()).await {
        Ok(told) => told,
        Err(reason) => return Ok(Err(refuse(means, reason, None).await?)),
    };
    match person::find(means, &told, provider.organisation()).await? {
        Ok(person) => {
            let mut tx = means.db.begin().await?;
            let how = accounts::FEDERATED;
            let session = accounts::start_session(means, &mut tx, &person, how).await?;
            tx.commit().await?;
            Ok(Ok(Finished { session, next }))
        }
        Err((reason, person)) => Ok(Err(refuse(means, reason, person.as_deref()).await?)),
    }
}

/// Everything that is asked of the provider in one attempt, worked out of what the browser keeps.
struct Question {
    flow_hash: String,
    state: String,
    nonce: String,
    /// 43 characters, the fewest that PKCE takes.
    verifier: String,
}

impl Question {
    fn of(secret: &str) -> Self {
        let derived = |what: &str| {
            let hash = Sha256::new()
                .chain_update(what)
                .chain_update([0])
                .chain_update(secret);
            URL_SAFE_NO_PAD.encode(hash.finalize())
        };
        Self {
            flow_hash: derived("flow"),
            state: derived("state"),
            nonce: derived("nonce"),
            verifier: derived("verifier"),
        }
    }
}

/// Logs that somebody was not signed in, and gives the reason back.
async fn refuse(
    means: &Means,
    reason: Reason,
    person: Option<&str>,
) -> Result<Reason, ActionError> {
    let note = Note {
        person,
        deed: "account.organisation-sign-in",
        detail: reason.name(),
        refused: true,
        ..Note::default()
    };
    let mut tx = means.db.begin().await?;
    means.log(&mut tx, note).await?;
    tx.commit().await?;
    Ok(reason)
}
