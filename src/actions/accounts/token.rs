//! Tokens: unguessable texts that go out once; only their hash is kept.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::actions::means::Means;

/// A token that goes out once; only its hash is kept.
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

    /// The hash that the database keeps.
    pub(super) fn hash(&self) -> String {
        hash(&self.0)
    }
}

/// The hash of a token's text.
pub(super) fn hash(token: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(token.as_bytes()))
}

/// What stands for an address in the log and in the limits when nobody has an account with it.
pub(super) fn disguised(email: &str) -> String {
    hash(email).chars().take(16).collect()
}
