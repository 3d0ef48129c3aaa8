//! An entry, and where its deed came from.

use crate::domain::log::chain::{Kind, framed};

/// One deed, as the chain keeps it: people by identifier only, so that who they were can be
/// erased without touching the chain.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// RFC 3339 in UTC.
    pub at: String,
    /// The identifier of who; empty when the program itself acted.
    pub person: String,
    /// As what: the person's roles.
    pub role: String,
    /// The identifier of the tender it was about; empty when none.
    pub tender: String,
    /// What, for example `requirement.changed`.
    pub deed: String,
    /// On what, for example `R014`.
    pub object: String,
    /// `done` or `refused`.
    pub result: String,
    /// More about it; never a price, an answer, a mark or a password.
    pub detail: String,
    /// The hash of the origin; empty when none was kept.
    pub origin: String,
}

impl Entry {
    /// The hash of everything in it.
    pub fn content(&self) -> String {
        let texts = [
            &self.at,
            &self.person,
            &self.role,
            &self.tender,
            &self.deed,
            &self.object,
            &self.result,
            &self.detail,
            &self.origin,
        ];
        framed(Kind::Content, &texts.map(String::as_str))
    }
}

/// Where a deed came from; kept beside the chain, which holds only its hash.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// Chance, so that nobody finds the origin by trying all of them.
    pub salt: String,
    /// The network address.
    pub address: String,
    /// The browser, in its own words.
    pub device: String,
}

impl Origin {
    /// The hash that the entry holds.
    pub fn hash(&self) -> String {
        framed(Kind::Origin, &[&self.salt, &self.address, &self.device])
    }
}
