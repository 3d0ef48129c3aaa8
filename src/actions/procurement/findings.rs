//! Findings that were worked out before. Every page of a tender tells what is still open; as long as
//! nothing changes that they follow from, they are not worked out again.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use sha2::{Digest, Sha256};

use crate::domain::finding::Finding;
use crate::domain::tender::part::Part;
use crate::domain::wording::whole::Open;

/// What is worked out once about a text, and read by everybody who looks at that text.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// What stands in the way of publication.
    pub findings: OnceLock<Vec<Finding>>,
    /// What the writing checks say, per text.
    pub wording: OnceLock<BTreeMap<(Part, String), Open>>,
}

/// The same, shared.
pub(super) type Slot = Arc<Found>;

/// The SHA-256 of everything that findings follow from.
type Ground = [u8; 32];

/// How many tenders are remembered at most; then all of them are forgotten.
const MOST: usize = 500;

/// The findings of the tenders that were looked at last.
#[derive(Default)]
pub struct KeptFindings(Mutex<HashMap<String, (Ground, Slot)>>);

impl KeptFindings {
    /// Where the findings of a tender stand, or will stand: the same place as before when `ground`,
    /// everything that they follow from, is the same as before.
    pub(super) fn of(&self, tender: &str, ground: &[&[u8]]) -> Slot {
        let mut digest = Sha256::new();
        for part in ground {
            digest.update(part.len().to_le_bytes());
            digest.update(part);
        }
        let ground: Ground = digest.finalize().into();
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((before, slot)) = kept.get(tender)
            && *before == ground
        {
            return Arc::clone(slot);
        }
        if kept.len() >= MOST {
            kept.clear();
        }
        let slot = Slot::default();
        kept.insert(tender.to_owned(), (ground, Arc::clone(&slot)));
        slot
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_are_kept_until_their_ground_changes() {
        let kept = KeptFindings::default();
        let first = kept.of("t1", &[b"text", b"2026-11-30"]);
        assert!(Arc::ptr_eq(
            &first,
            &kept.of("t1", &[b"text", b"2026-11-30"])
        ));
        assert!(!Arc::ptr_eq(
            &first,
            &kept.of("t2", &[b"text", b"2026-11-30"])
        ));
        assert!(!Arc::ptr_eq(
            &first,
            &kept.of("t1", &[b"text", b"2026-12-01"])
        ));
        assert!(!Arc::ptr_eq(
            &first,
            &kept.of("t1", &[b"text2", b"026-11-30"])
        ));
    }

    #[test]
    fn what_is_remembered_stays_bounded() {
        let kept = KeptFindings::default();
        for number in 0..2 * MOST {
            kept.of(&number.to_string(), &[]);
        }
        assert!(kept.0.lock().unwrap().len() <= MOST);
    }
}
