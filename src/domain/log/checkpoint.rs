//! A signed statement of how long the chain was and how it ended.
//!
//! Its text is a signed note: the name of the log, the size, the hash of the last entry in base64,
//! an empty line, and `— NAME SIGNATURE`, where the signature is base64 of four bytes that name the
//! key and 64 bytes of Ed25519 over the first three lines. The hash is the end of a chain, not the
//! root of a tree.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

use crate::domain::log::chain::{Head, hex};

/// The byte that says Ed25519, in a key and in what names a key.
const ED25519: u8 = 1;

/// Signs checkpoints.
pub struct Signer {
    key: SigningKey,
    public: PublicKey,
}

impl fmt::Debug for Signer {
    /// Never the key itself.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({})", self.public)
    }
}

impl Signer {
    /// The signer of a seed, which must be secret and unguessable.
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        let key = SigningKey::from_bytes(seed);
        let public = PublicKey::of(key.verifying_key());
        Self { key, public }
    }

    /// The key that others check with.
    pub fn public(&self) -> &PublicKey {
        &self.public
    }

    /// States how a chain ends.
    pub fn sign(&self, head: &Head) -> Checkpoint {
        let name = &self.public.name;
        let hash = STANDARD.encode(bytes_of(&head.hash).unwrap_or_default());
        let body = body(name, &head.size.to_string(), &hash);
        let mut signature = self.public.id().to_vec();
        signature.extend(self.key.sign(body.as_bytes()).to_bytes());
        let note = format!("{body}\n— {name} {}\n", STANDARD.encode(signature));
        Checkpoint {
            head: head.clone(),
            note,
            key: self.public.to_string(),
        }
    }
}

/// A checkpoint as it is kept and printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// What it states.
    pub head: Head,
    /// Its text.
    pub note: String,
    /// The key to check it with.
    pub key: String,
}

impl Checkpoint {
    /// The first and last eight digits of the hash, to compare by eye.
    pub fn short(&self) -> String {
        let hash = &self.head.hash;
        let (first, last) = (hash.get(..8), hash.get(hash.len().saturating_sub(8)..));
        format!("{}…{}", first.unwrap_or(hash), last.unwrap_or_default())
    }
}

/// The key that checkpoints are checked with; its text is `NAME+ID+KEY`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey {
    name: String,
    key: VerifyingKey,
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = vec![ED25519];
        bytes.extend(self.key.as_bytes());
        let id = hex(&self.id());
        write!(f, "{}+{id}+{}", self.name, STANDARD.encode(bytes))
    }
}

impl PublicKey {
    /// A log is named after its key, so two installations never have the same name. Without
    /// hyphens: a printed page would break the name there.
    fn of(key: VerifyingKey) -> Self {
        let digest = hex(&Sha256::digest(key.as_bytes())[..8]);
        Self {
            name: format!("bestek.{digest}"),
            key,
        }
    }

    /// Reads a key, also one that a page has wrapped; nothing when it is none.
    pub fn read(text: &str) -> Option<Self> {
        let text: String = text.split_whitespace().collect();
        let mut pieces = text.splitn(3, '+');
        let (name, id, key) = (pieces.next()?, pieces.next()?, pieces.next()?);
        let bytes = STANDARD.decode(key).ok()?;
        let (kind, bytes) = bytes.split_first()?;
        let key = VerifyingKey::from_bytes(bytes.try_into().ok()?).ok()?;
        let read = Self {
            name: name.to_owned(),
            key,
        };
        (*kind == ED25519 && hex(&read.id()) == id).then_some(read)
    }

    /// Four bytes that name the key in a signature.
    fn id(&self) -> [u8; 4] {
        let mut hash = Sha256::new();
        hash.update(self.name.as_bytes());
        hash.update([b'\n', ED25519]);
        hash.update(self.key.as_bytes());
        let digest = hash.finalize();
        [digest[0], digest[1], digest[2], digest[3]]
    }
}

/// A checkpoint as somebody hands it in: not to be believed before its signature is checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// What it states.
    pub head: Head,
    body: String,
    origin: String,
    signature: Vec<u8>,
}

impl Claim {
    /// Reads a checkpoint; nothing when it is none. White space may differ from the original, so
    /// that it can be copied from a printed report.
    pub fn read(text: &str) -> Option<Self> {
        let (stated, signed) = text.split_once('—')?;
        let mut words = stated.split_whitespace();
        let (origin, size) = (words.next()?, words.next()?);
        let hash: String = words.collect();
        let signed: String = signed.split_whitespace().collect();
        // The name again, and then the signature.
        let signature = STANDARD.decode(signed.strip_prefix(origin)?).ok()?;
        let ends: [u8; 32] = STANDARD.decode(&hash).ok()?.try_into().ok()?;
        if !size.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        Some(Self {
            head: Head {
                size: size.parse().ok()?,
                hash: hex(&ends),
            },
            body: body(origin, size, &hash),
            origin: origin.to_owned(),
            signature,
        })
    }

    /// Whether the owner of the key stated this.
    pub fn is_signed_by(&self, key: &PublicKey) -> bool {
        let Some((id, signature)) = self.signature.split_first_chunk::<4>() else {
            return false;
        };
        let Ok(signature) = Signature::from_slice(signature) else {
            return false;
        };
        let named = self.origin == key.name && *id == key.id();
        let body = self.body.as_bytes();
        named && key.key.verify_strict(body, &signature).is_ok()
    }
}

/// What is signed.
fn body(name: &str, size: &str, hash: &str) -> String {
    format!("{name}\n{size}\n{hash}\n")
}

fn bytes_of(hex: &str) -> Option<Vec<u8>> {
    let digits = hex.as_bytes().chunks(2);
    digits
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}
