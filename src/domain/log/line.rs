//! An exported chain: one entry per line, as JSON.

use serde::{Deserialize, Serialize};

use crate::domain::log::chain::link;
use crate::domain::log::entry::{Entry, Origin};

/// One line: an entry, with or without its origin, or withheld except for its hashes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// The number of the entry.
    pub seq: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    person: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tender: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    object: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    result: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    origin: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    salt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    device: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content: Option<String>,
    /// The hash of the entry before.
    pub prev: String,
    /// Its own hash.
    pub hash: String,
}

/// What checking the order of a chain needs of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Its number.
    pub seq: u64,
    /// The hash of the entry before, as it says.
    pub prev: String,
    /// Its hash, as it says.
    pub hash: String,
    /// Whether that hash follows from what it holds.
    pub whole: bool,
    /// Whether its content is withheld.
    pub withheld: bool,
}

impl Line {
    /// An entry to show, with its origin when that may be shown too.
    pub fn shown(seq: u64, entry: Entry, origin: Option<Origin>, prev: &str, hash: &str) -> Self {
        let (salt, address, device) = match origin {
            Some(of) => (Some(of.salt), Some(of.address), Some(of.device)),
            None => (None, None, None),
        };
        Self {
            seq,
            at: Some(entry.at),
            person: Some(entry.person),
            role: Some(entry.role),
            tender: Some(entry.tender),
            deed: Some(entry.deed),
            object: Some(entry.object),
            result: Some(entry.result),
            detail: Some(entry.detail),
            origin: Some(entry.origin),
            salt,
            address,
            device,
            content: None,
            prev: prev.to_owned(),
            hash: hash.to_owned(),
        }
    }

    /// An entry that is withheld.
    pub fn withheld(seq: u64, content: String, prev: &str, hash: &str) -> Self {
        Self {
            seq,
            content: Some(content),
            prev: prev.to_owned(),
            hash: hash.to_owned(),
            ..Self::default()
        }
    }

    /// The line as JSON, without an end of line.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("a line holds only texts and a number")
    }

    /// Reads a line; nothing when it is no entry.
    pub fn read(text: &str) -> Option<Seen> {
        let line: Self = serde_json::from_str(text).ok()?;
        line.seen()
    }

    fn seen(self) -> Option<Seen> {
        let (content, right) = match self.content.clone() {
            Some(content) if self.shows_nothing() => (content, true),
            Some(_) => return None,
            None => {
                let (entry, origin) = self.entry()?;
                let right = origin.is_none_or(|origin| origin.hash() == entry.origin);
                (entry.content(), right)
            }
        };
        Some(Seen {
            seq: self.seq,
            whole: right && link(self.seq, &self.prev, &content) == self.hash,
            withheld: self.content.is_some(),
            prev: self.prev,
            hash: self.hash,
        })
    }

    fn shows_nothing(&self) -> bool {
        let bare = Self {
            seq: self.seq,
            content: self.content.clone(),
            prev: self.prev.clone(),
            hash: self.hash.clone(),
            ..Self::default()
        };
        *self == bare
    }

    fn entry(&self) -> Option<(Entry, Option<Origin>)> {
        let entry = Entry {
            at: self.at.clone()?,
            person: self.person.clone()?,
            role: self.role.clone()?,
            tender: self.tender.clone()?,
            deed: self.deed.clone()?,
            object: self.object.clone()?,
            result: self.result.clone()?,
            detail: self.detail.clone()?,
            origin: self.origin.clone()?,
        };
        let origin = match (&self.salt, &self.address, &self.device) {
            (None, None, None) => None,
            (Some(salt), Some(address), Some(device)) => Some(Origin {
                salt: salt.clone(),
                address: address.clone(),
                device: device.clone(),
            }),
            (_, _, _) => return None,
        };
        Some((entry, origin))
    }
}
