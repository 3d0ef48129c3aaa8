//! How entries hang together.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// What the first entry names as the hash before it.
pub const BEGINNING: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// What kind of bytes are hashed, so that no hash of one kind is a hash of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// A link of the chain.
    Link = 0,
    /// The content of an entry.
    Content = 1,
    /// Where a deed came from.
    Origin = 2,
}

/// The end of a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// How many entries there are.
    pub size: u64,
    /// The hash of the last one.
    pub hash: String,
}

impl Head {
    /// The end of a chain without entries.
    pub fn beginning() -> Self {
        Self {
            size: 0,
            hash: BEGINNING.to_owned(),
        }
    }
}

/// The hash of an entry.
pub fn link(seq: u64, prev: &str, content: &str) -> String {
    framed(Kind::Link, &[&seq.to_string(), prev, content])
}

/// SHA-256 over the kind and each text in its frame, in hexadecimal.
pub fn framed(kind: Kind, texts: &[&str]) -> String {
    let mut hash = Sha256::new();
    hash.update([kind as u8]);
    for text in texts {
        let length = u64::try_from(text.len()).expect("a text is shorter than 2^64 bytes");
        hash.update(length.to_be_bytes());
        hash.update(text.as_bytes());
    }
    hex(&hash.finalize())
}

/// Bytes in lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
