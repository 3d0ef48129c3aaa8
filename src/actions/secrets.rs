//! What is in the database and may not be read from a copy of it: sealed under a key that lies
//! elsewhere.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};

use crate::actions::means::Chance;

/// How many bytes a key has.
pub const KEY_LENGTH: usize = 32;

/// How many bytes stand before what is sealed.
const NONCE_LENGTH: usize = 24;

/// Seals and opens; it never shows its key.
pub struct Secrets {
    cipher: XChaCha20Poly1305,
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secrets")
    }
}

impl Secrets {
    /// Secrets under this key.
    pub fn new(key: [u8; KEY_LENGTH]) -> Self {
        Self {
            cipher: XChaCha20Poly1305::new(&Key::from(key)),
        }
    }

    /// A key as text.
    pub fn key_text(key: [u8; KEY_LENGTH]) -> String {
        STANDARD.encode(key)
    }

    /// Reads a key; nothing when it is not base64 of 32 bytes.
    pub fn read_key(text: &str) -> Option<[u8; KEY_LENGTH]> {
        STANDARD.decode(text.trim()).ok()?.try_into().ok()
    }

    /// Seals a secret so that it opens only for the same `about`, for example whose it is.
    pub fn seal(&self, chance: &dyn Chance, about: &str, secret: &[u8]) -> String {
        let bytes = chance.bytes();
        let nonce: [u8; NONCE_LENGTH] = bytes[..NONCE_LENGTH]
            .try_into()
            .expect("twenty-four of thirty-two bytes");
        let payload = Payload {
            msg: secret,
            aad: about.as_bytes(),
        };
        let sealed = self
            .cipher
            .encrypt(&XNonce::from(nonce), payload)
            .expect("a secret is far shorter than the cipher's limit");
        STANDARD.encode([nonce.as_slice(), sealed.as_slice()].concat())
    }

    /// Opens a secret; nothing when it was sealed under another key, for another, or was altered.
    pub fn open(&self, about: &str, sealed: &str) -> Option<Vec<u8>> {
        let bytes = STANDARD.decode(sealed).ok()?;
        let (nonce, sealed) = bytes.split_at_checked(NONCE_LENGTH)?;
        let nonce: [u8; NONCE_LENGTH] = nonce.try_into().ok()?;
        let payload = Payload {
            msg: sealed,
            aad: about.as_bytes(),
        };
        self.cipher.decrypt(&XNonce::from(nonce), payload).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::means::SystemChance;

    #[test]
    fn a_secret_opens_with_its_key_for_its_owner_and_unaltered() {
        let secrets = Secrets::new([7; KEY_LENGTH]);
        let sealed = secrets.seal(&SystemChance, "person", b"secret");
        assert!(!sealed.contains("secret"));
        assert_eq!(
            secrets.open("person", &sealed).as_deref(),
            Some(&b"secret"[..])
        );
        assert_eq!(secrets.open("another", &sealed), None);
        let other = Secrets::new([8; KEY_LENGTH]);
        assert_eq!(other.open("person", &sealed), None);
        let altered = sealed.replacen(|c: char| c.is_ascii_lowercase(), "A", 1);
        assert_eq!(secrets.open("person", &altered), None);
        for broken in ["", "A", "not base64"] {
            assert_eq!(secrets.open("person", broken), None, "{broken}");
        }
    }

    #[test]
    fn a_key_is_written_and_read_back() {
        let text = Secrets::key_text([7; KEY_LENGTH]);
        assert_eq!(Secrets::read_key(&format!("{text}\n")), Some([7; 32]));
        for broken in ["", "short", "c2hvcnQ="] {
            assert_eq!(Secrets::read_key(broken), None, "{broken}");
        }
    }
}
