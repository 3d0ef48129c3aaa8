//! What a browser is asked about a passkey, and whether its answer is right. Nothing else knows the
//! library that checks it.

use std::num::NonZeroU32;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use webauthn_rp::bin::{Decode, Encode};
use webauthn_rp::request::auth::{AllowedCredentials, AuthenticationVerificationOptions};
use webauthn_rp::request::register::{
    Nickname, PublicKeyCredentialUserEntity, RegistrationVerificationOptions, UserHandle, Username,
};
use webauthn_rp::request::{
    AsciiDomain, Credentials, PublicKeyCredentialDescriptor, RpId, UserVerificationRequirement,
};
use webauthn_rp::response::auth::error::AuthCeremonyErr;
use webauthn_rp::response::register::{CompressedPubKey, DynamicState, StaticState};
use webauthn_rp::response::{AuthTransports, CredentialId};
use webauthn_rp::{
    AuthenticatedCredential, NonDiscoverableAuthentication,
    NonDiscoverableAuthenticationServerState, NonDiscoverableCredentialRequestOptions,
    PublicKeyCredentialCreationOptions, Registration, RegistrationServerState,
};

use crate::actions::accounts::Person;
use crate::storage::passkey::Passkey;

/// How many bytes stand for a person on a device.
const HANDLE_LENGTH: usize = 32;

/// How long a browser may wait for the person, in milliseconds: as long as a question lasts.
const PATIENCE: NonZeroU32 = NonZeroU32::new(600_000).expect("more than nothing");

type Handle = UserHandle<HANDLE_LENGTH>;
type PublicKey = CompressedPubKey<[u8; 32], [u8; 32], [u8; 48], Vec<u8>>;

/// Why an answer does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// The counter of the device went back: there may be a copy of the passkey.
    Copied,
    /// Everything else, in the words of the library.
    Refused(String),
    /// What was kept cannot be read back: a fault of ours.
    Broken(String),
}

/// What a browser is told, and what its answer is held against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// For the browser, as JSON.
    pub options: String,
    /// For us.
    pub state: String,
}

/// A passkey that a device has just made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// What the device calls it.
    pub credential_id: String,
    /// How a browser may reach the device.
    pub transports: i64,
    /// The public key.
    pub public_key: String,
    /// What changes with each use.
    pub state: String,
}

/// Asks a browser to make a passkey for somebody, on a device that has none of `present`.
pub fn ask_to_make(host: &str, person: &Person, present: &[Passkey]) -> Result<Asked, Wrong> {
    let site = site(host)?;
    let handle = handle(person);
    let name = Username::try_from(person.email.as_str()).or_else(|_| Username::try_from("bestek"));
    let user = PublicKeyCredentialUserEntity {
        name: name.map_err(broken)?,
        id: &handle,
        display_name: Nickname::try_from(person.name.as_str()).ok(),
    };
    let mut there = Vec::new();
    for passkey in present {
        there.push(descriptor(passkey)?);
    }
    let mut options = PublicKeyCredentialCreationOptions::second_factor(&site, user, there);
    options.timeout = PATIENCE;
    // Where a device can ask for a finger or a code it does, so that it can do so later as well.
    options.authenticator_selection.user_verification = UserVerificationRequirement::Preferred;
    let (state, told) = options.start_ceremony().map_err(broken)?;
    Ok(Asked {
        options: serde_json::to_string(&told).map_err(broken)?,
        state: text(&state.encode().map_err(broken)?),
    })
}

/// The passkey that an answer tells of, when it is the right answer.
pub fn made(host: &str, origin: &str, asked: &str, answer: &str) -> Result<Made, Wrong> {
    let state = RegistrationServerState::<HANDLE_LENGTH>::decode(&bytes(asked)?).map_err(broken)?;
    let answer = Registration::from_json_relaxed(answer.as_bytes()).map_err(refused)?;
    let rules = RegistrationVerificationOptions::<&str, &str> {
        allowed_origins: &[origin],
        // Browsers ask devices for more than we did.
        error_on_unsolicited_extensions: false,
        ..RegistrationVerificationOptions::default()
    };
    let made = state
        .verify(&site(host)?, &answer, &rules)
        .map_err(refused)?;
    let Ok(public_key) = made.static_state().encode();
    let Ok(state) = made.dynamic_state().encode();
    let Ok(transports) = made.transports().encode();
    Ok(Made {
        credential_id: text(made.id().as_ref()),
        transports: transports.into(),
        public_key: text(&public_key),
        state: text(&state),
    })
}

/// Asks a browser for an answer of one of these passkeys; nothing when there are none. With
/// `verified` the device must make sure who holds it.
pub fn ask(host: &str, passkeys: &[Passkey], verified: bool) -> Result<Option<Asked>, Wrong> {
    let site = site(host)?;
    let mut allowed = AllowedCredentials::with_capacity(passkeys.len());
    for passkey in passkeys {
        allowed.push(descriptor(passkey)?.into());
    }
    let Ok(mut request) = NonDiscoverableCredentialRequestOptions::second_factor(&site, allowed)
    else {
        return Ok(None);
    };
    let options = request.options();
    options.timeout = PATIENCE;
    options.user_verification = if verified {
        UserVerificationRequirement::Required
    } else {
        UserVerificationRequirement::Preferred
    };
    let (state, told) = request.start_ceremony().map_err(broken)?;
    Ok(Some(Asked {
        options: serde_json::to_string(&told).map_err(broken)?,
        state: text(&state.encode().map_err(broken)?),
    }))
}

/// Which passkey an answer is of, by what the device calls it; nothing when it is no answer.
pub fn credential_of(answer: &str) -> Option<String> {
    let answer = read(answer).ok()?;
    Some(text(answer.raw_id().as_ref()))
}

/// What changes on a passkey, when this is its right answer.
pub fn answered(
    origin: &str,
    person: &Person,
    passkey: &Passkey,
    asked: &str,
    answer: &str,
) -> Result<String, Wrong> {
    let state = NonDiscoverableAuthenticationServerState::decode(&bytes(asked)?).map_err(broken)?;
    let answer = read(answer)?;
    let handle = handle(person);
    let kept: [u8; 7] = bytes(&passkey.state)?
        .try_into()
        .map_err(|_| Wrong::Broken("a state of seven bytes".to_owned()))?;
    let id = bytes(&passkey.credential_id)?;
    let mut credential = AuthenticatedCredential::<HANDLE_LENGTH, PublicKey>::new(
        CredentialId::<&[u8]>::decode(&id).map_err(broken)?,
        &handle,
        StaticState::decode(&bytes(&passkey.public_key)?).map_err(broken)?,
        DynamicState::decode(kept).map_err(broken)?,
    )
    .map_err(broken)?;
    let rules = AuthenticationVerificationOptions::<&str, &str> {
        allowed_origins: &[origin],
        error_on_unsolicited_extensions: false,
        update_uv: true,
        ..AuthenticationVerificationOptions::default()
    };
    state
        .verify(&site(&passkey.host)?, &answer, &mut credential, &rules)
        .map_err(|problem| match problem {
            AuthCeremonyErr::SignatureCounter => Wrong::Copied,
            other => refused(other),
        })?;
    let Ok(state) = credential.dynamic_state().encode();
    Ok(text(&state))
}

fn read(answer: &str) -> Result<NonDiscoverableAuthentication<HANDLE_LENGTH>, Wrong> {
    NonDiscoverableAuthentication::from_json_relaxed(answer.as_bytes()).map_err(refused)
}

fn site(host: &str) -> Result<RpId, Wrong> {
    let name = AsciiDomain::try_from(host.to_owned()).map_err(broken)?;
    Ok(RpId::Domain(name))
}

/// What a device keeps about whose passkey it is: a hash, which says nothing of the person.
fn handle(person: &Person) -> Handle {
    let hash = Sha256::digest(format!("passkey of {}", person.person_id).as_bytes());
    let Ok(handle) = Handle::decode(hash.into());
    handle
}

fn descriptor(passkey: &Passkey) -> Result<PublicKeyCredentialDescriptor<Vec<u8>>, Wrong> {
    let transports = u8::try_from(passkey.transports).map_err(broken)?;
    Ok(PublicKeyCredentialDescriptor {
        id: CredentialId::<Vec<u8>>::decode(bytes(&passkey.credential_id)?).map_err(broken)?,
        transports: AuthTransports::decode(transports).map_err(broken)?,
    })
}

fn text(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn bytes(text: &str) -> Result<Vec<u8>, Wrong> {
    URL_SAFE_NO_PAD.decode(text).map_err(broken)
}

#[expect(clippy::needless_pass_by_value, reason = "as `map_err` gives it")]
fn broken(problem: impl ToString) -> Wrong {
    Wrong::Broken(problem.to_string())
}

#[expect(clippy::needless_pass_by_value, reason = "as `map_err` gives it")]
fn refused(problem: impl ToString) -> Wrong {
    Wrong::Refused(problem.to_string())
}
