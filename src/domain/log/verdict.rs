//! Whether a chain is whole, and if not, what was done to it and where.

use std::collections::BTreeMap;
use std::fmt;

use crate::domain::log::chain::{BEGINNING, Head};
use crate::domain::log::checkpoint::{Claim, PublicKey};
use crate::domain::log::line::{Line, Seen};

/// What is the matter with a chain; the first thing that is found, in the order of the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing.
    Whole(Head),
    /// A line is no entry.
    Unreadable(u64),
    /// An entry does not hold what it held.
    Altered(u64),
    /// Entries from this one on are missing, and later ones are there.
    Deleted(u64),
    /// An entry stands here that was never written.
    Inserted(u64),
    /// Entries stand in another order from here on.
    Swapped(u64),
    /// The chain ends before this entry, and it did not.
    Truncated(u64),
    /// The chain hangs together, but up to this entry it is another than the one that was signed.
    Rewritten(u64),
    /// The checkpoint is not a statement of the owner of the key.
    BadSignature,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(_) => write!(f, "ok"),
            Self::Unreadable(at) => write!(f, "unreadable at line {at}"),
            Self::Altered(at) => write!(f, "altered at {at}"),
            Self::Deleted(at) => write!(f, "deleted at {at}"),
            Self::Inserted(at) => write!(f, "inserted at {at}"),
            Self::Swapped(at) => write!(f, "swapped at {at}"),
            Self::Truncated(at) => write!(f, "truncated at {at}"),
            Self::Rewritten(at) => write!(f, "rewritten at or before {at}"),
            Self::BadSignature => write!(f, "bad signature"),
        }
    }
}

impl Verdict {
    /// What a program that asked for it ends with; 1 is left to failures of other kinds.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Whole(_) => 0,
            Self::Unreadable(_) => 2,
            Self::Altered(_) => 3,
            Self::Deleted(_) => 4,
            Self::Inserted(_) => 5,
            Self::Swapped(_) => 6,
            Self::Truncated(_) => 7,
            Self::Rewritten(_) => 8,
            Self::BadSignature => 9,
        }
    }
}

/// Judges an exported chain, with a checkpoint when there is one. Without a key the signature of
/// the checkpoint is not checked.
pub fn judge(export: &str, checkpoint: Option<&str>, key: Option<&PublicKey>) -> Verdict {
    let claim = match checkpoint.map(Claim::read) {
        None => None,
        Some(Some(claim)) if key.is_none_or(|key| claim.is_signed_by(key)) => Some(claim.head),
        Some(_) => return Verdict::BadSignature,
    };
    match seen(export) {
        Ok(chain) => judge_chain(&chain, claim.as_slice()),
        Err(line) => Verdict::Unreadable(line),
    }
}

/// Reads an exported chain; the number of the first line that is no entry otherwise.
pub fn seen(export: &str) -> Result<Vec<Seen>, u64> {
    let lines = (1..).zip(export.lines());
    lines
        .map(|(number, line)| Line::read(line).ok_or(number))
        .collect()
}

/// Judges a chain against heads that were signed.
pub fn judge_chain(chain: &[Seen], signed: &[Head]) -> Verdict {
    let wrong = order(chain, signed);
    wrong.unwrap_or_else(|| against(chain, signed))
}

/// What is wrong inside the chain.
fn order(chain: &[Seen], signed: &[Head]) -> Option<Verdict> {
    let mut count: BTreeMap<u64, usize> = BTreeMap::new();
    for one in chain {
        *count.entry(one.seq).or_default() += 1;
    }
    let mut before = BEGINNING;
    for (expected, (index, one)) in (1..).zip(chain.iter().enumerate()) {
        let linked = one.prev == before;
        if one.whole && one.seq == expected && linked {
            before = &one.hash;
            continue;
        }
        let next = chain.get(index + 1);
        return Some(if one.whole && one.seq == expected {
            unlinked(chain, index, expected, signed)
        } else {
            let place = Place {
                expected,
                one,
                next: next.map(|next| next.seq),
                linked,
            };
            place.named(&count, chain.len())
        });
    }
    None
}

/// Which of two entries that do not hang together was altered: the later one when it does not hang
/// together with its successor either, the earlier one otherwise.
fn unlinked(chain: &[Seen], index: usize, expected: u64, signed: &[Head]) -> Verdict {
    let one = &chain[index];
    let later = match chain.get(index + 1) {
        Some(next) => next.prev != one.hash,
        // The last one has no successor; a checkpoint of just this size knows.
        None => signed
            .iter()
            .any(|head| head.size == expected && head.hash != one.hash),
    };
    Verdict::Altered(if later || expected == 1 {
        expected
    } else {
        expected - 1
    })
}

/// An entry that does not fit where it stands.
struct Place<'a> {
    expected: u64,
    one: &'a Seen,
    next: Option<u64>,
    linked: bool,
}

impl Place<'_> {
    fn named(&self, count: &BTreeMap<u64, usize>, length: usize) -> Verdict {
        let (expected, found) = (self.expected, self.one.seq);
        let times = |seq: u64| count.get(&seq).copied().unwrap_or(0);
        let twice = times(found) > 1;
        // Whether the entry that belongs here stands on another line.
        let elsewhere = times(expected) > usize::from(found == expected);
        if elsewhere {
            // All numbers once: only the order is another.
            let each_once = count.len() == length && !count.contains_key(&0);
            let each_once = each_once && count.keys().last().copied() == u64::try_from(length).ok();
            return if each_once && self.one.whole {
                Verdict::Swapped(expected)
            } else if twice {
                Verdict::Inserted(found)
            } else if self.next == Some(expected) || !self.one.whole {
                Verdict::Inserted(expected)
            } else {
                Verdict::Swapped(expected)
            };
        }
        // Nothing else claims this place, so what stands here took it, or nothing did.
        let in_place = !self.one.whole || self.linked || self.next == Some(expected + 1);
        if in_place || found < expected {
            Verdict::Altered(expected)
        } else {
            Verdict::Deleted(expected)
        }
    }
}

/// Whether the chain is the one that was signed.
fn against(chain: &[Seen], signed: &[Head]) -> Verdict {
    let size = u64::try_from(chain.len()).expect("a chain in memory is shorter than 2^64");
    if signed.iter().any(|head| head.size > size) {
        return Verdict::Truncated(size + 1);
    }
    for head in signed {
        let last = usize::try_from(head.size)
            .ok()
            .and_then(|size| size.checked_sub(1));
        let hash = match last {
            None => BEGINNING,
            Some(last) => chain.get(last).map_or("", |one| one.hash.as_str()),
        };
        if hash != head.hash {
            return Verdict::Rewritten(head.size);
        }
    }
    Verdict::Whole(Head {
        size,
        hash: chain.last().map_or(BEGINNING, |one| &one.hash).to_owned(),
    })
}
