//! One document that holds a whole procurement: what is stored, exported and evaluated.

use serde::{Deserialize, Serialize};

use crate::domain::bid::{Assessor, Bid};
use crate::domain::phase::Phase;
use crate::domain::tender::Tender;
use crate::domain::tender::criterion::Criterion;

/// The name of the format, the first key of every dossier.
pub const FORMAT: &str = "bestek/1";

/// A whole procurement as one document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Dossier {
    /// Always [`FORMAT`].
    pub format: String,
    /// Where the procurement stands; a dossier made by hand may leave it out.
    #[serde(default)]
    pub phase: Phase,
    /// What was frozen at publication; absent in a draft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publication: Option<Publication>,
    /// Everything the buyer wrote.
    #[serde(flatten)]
    pub tender: Tender,
    /// Who marks the bids.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assessors: Vec<Assessor>,
    /// The offers, with what the phase allows to be known of them.
    #[serde(default)]
    pub bids: Vec<Bid>,
}

impl Dossier {
    /// The name of the tenderer of a bid; the id where there is none.
    pub fn bid_name(&self, id: &str) -> String {
        let bid = self.bids.iter().find(|bid| bid.id == id);
        named(bid.map(|bid| bid.name.as_str()), id)
    }

    /// The name of an assessor; the id where there is none.
    pub fn assessor_name(&self, id: &str) -> String {
        let assessor = self.assessors.iter().find(|assessor| assessor.id == id);
        named(assessor.map(|assessor| assessor.name.as_str()), id)
    }

    /// The name of a criterion, wherever it stands in the tree; the id where there is none.
    pub fn criterion_name(&self, id: &str) -> String {
        let found = find(&self.tender.criteria, id);
        named(found.map(|criterion| criterion.name.as_str()), id)
    }
}

fn find<'a>(siblings: &'a [Criterion], id: &str) -> Option<&'a Criterion> {
    siblings.iter().find_map(|one| {
        if one.id == id {
            Some(one)
        } else {
            find(&one.children, id)
        }
    })
}

fn named(name: Option<&str>, id: &str) -> String {
    match name.map(str::trim) {
        Some(name) if !name.is_empty() => name.to_owned(),
        _ => id.to_owned(),
    }
}

/// What publication froze.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publication {
    /// 1 at first publication, one more after each rectification.
    pub version: String,
    /// When, as RFC 3339 in UTC.
    pub at: String,
    /// SHA-256, in hexadecimal, of knock-outs, requirements, criteria, weights and method.
    pub criteria_sha256: String,
}
