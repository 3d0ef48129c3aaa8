//! The log: looking deeds up, exporting the chain, and checking it.

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::procurement::Procurement;
use crate::domain::log::chain::Head;
use crate::domain::log::checkpoint::{Claim, PublicKey};
use crate::domain::log::line::Seen;
use crate::domain::log::verdict::{Verdict, judge_chain};
use crate::domain::permission::Refusal;
use crate::domain::visibility::Field;
use crate::storage::db::Db;
use crate::storage::error::StorageError;
use crate::storage::log::Part;
use crate::storage::person::Person;
use crate::storage::{checkpoint, log};

pub use crate::domain::log::checkpoint::Checkpoint;
pub use crate::storage::log::{LogEntry, Sought};

/// How many entries stand on a page.
pub const PAGE: i64 = 200;

/// The program that checks an exported chain by itself, in another language than this one.
pub const SCRIPT: &str = include_str!("../../templates/verify-log.py");

/// How many entries are read at a time.
const BATCH: i64 = 5_000;

/// One page of what was looked for.
#[derive(Debug, Clone)]
pub struct Found {
    /// The entries, latest first.
    pub entries: Vec<LogEntry>,
    /// How many there are on all pages together.
    pub count: i64,
    /// Every deed and person that occurs.
    pub occurring: Vec<(String, Option<String>)>,
}

/// The deeds about a tender, for who may see its log.
pub async fn of_tender(
    means: &Means,
    at: &Procurement,
    sought: &Sought,
    page: i64,
) -> Result<Found, ActionError> {
    if !at.shows(Field::Log) {
        return Err(ActionError::Refused(Refusal::Role));
    }
    let mut found = page_of(means, Part::Tender(at.id()), sought, page).await?;
    if !at.shows(Field::LogOrigin) {
        for entry in &mut found.entries {
            (entry.address, entry.device) = (None, None);
        }
    }
    Ok(found)
}

/// The deeds about the accounts of an administrator's organisation.
pub async fn of_accounts(
    means: &Means,
    person: &Person,
    sought: &Sought,
    page: i64,
) -> Result<Found, ActionError> {
    if !person.administrator {
        return Err(ActionError::Refused(Refusal::Role));
    }
    page_of(means, Part::Accounts(&person.organisation_id), sought, page).await
}

/// The last deed about something in a tender, as far as the latest entries tell: for who came too
/// late to save it. `deeds` is how such deeds begin, and an empty `object` means any.
pub async fn last_deed(
    means: &Means,
    procurement: &Procurement,
    deeds: &str,
    object: &str,
) -> Result<Option<LogEntry>, ActionError> {
    let part = Part::Tender(procurement.id());
    let entries = log::found(&means.db, part, &Sought::default(), 0, PAGE).await?;
    let is_about = |entry: &LogEntry| {
        let mut names = entry.object.split(' ');
        object.is_empty() || entry.object == object || names.any(|name| name == object)
    };
    let mut entries = entries.into_iter();
    Ok(entries
        .find(|entry| !entry.is_refused() && entry.deed.starts_with(deeds) && is_about(entry)))
}

async fn page_of(
    means: &Means,
    part: Part<'_>,
    sought: &Sought,
    page: i64,
) -> Result<Found, ActionError> {
    let db = &means.db;
    let skip = (page - 1).max(0).saturating_mul(PAGE);
    Ok(Found {
        entries: log::found(db, part, sought, skip, PAGE).await?,
        count: log::count(db, part, sought).await?,
        occurring: log::occurring(db, part).await?,
    })
}

/// The latest checkpoint, if there is one yet.
pub async fn latest_checkpoint(means: &Means) -> Result<Option<Checkpoint>, ActionError> {
    Ok(checkpoint::latest(&means.db).await?)
}

/// A checkpoint of how the log stands now, kept from now on.
pub async fn checkpoint_now(means: &Means) -> Result<Checkpoint, ActionError> {
    let mut tx = means.db.begin().await?;
    let made = means.checkpoint(&mut tx).await?;
    tx.commit().await?;
    Ok(made)
}

/// The checkpoint that a report prints: of this moment, or the latest one while nothing can be
/// saved.
pub async fn checkpoint_for_report(means: &Means) -> Result<Option<Checkpoint>, ActionError> {
    match checkpoint_now(means).await {
        Ok(made) => Ok(Some(made)),
        Err(ActionError::Full | ActionError::Fault(_)) => latest_checkpoint(means).await,
        Err(refused) => Err(refused),
    }
}

/// Whose entries an export shows; the others are in it as hashes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown<'a> {
    /// All, with where each came from.
    All,
    /// Those about one tender, with or without where each came from.
    Tender {
        /// Its identifier.
        id: &'a str,
        /// Whether the origin is shown too.
        origin: bool,
    },
}

/// The chain up to a checkpoint of this moment, one entry per line.
pub async fn export(db: &Db, shown: Shown<'_>) -> Result<String, ActionError> {
    let mut text = String::new();
    let mut last = 0;
    loop {
        let batch = log::after(db, last, BATCH).await?;
        let Some(end) = batch.last() else {
            return Ok(text);
        };
        last = end.seq;
        for entry in &batch {
            let line = match shown {
                Shown::All => entry.shown(true),
                Shown::Tender { id, origin } if entry.tender_id.as_deref() == Some(id) => {
                    entry.shown(origin)
                }
                Shown::Tender { .. } => entry.withheld(),
            };
            text.push_str(&line.to_json());
            text.push('\n');
        }
    }
}

/// The chain as the one who looks at a tender may have it.
pub async fn export_tender(means: &Means, at: &Procurement) -> Result<String, ActionError> {
    if !at.shows(Field::Log) {
        return Err(ActionError::Refused(Refusal::Role));
    }
    let shown = Shown::Tender {
        id: at.id(),
        origin: at.shows(Field::LogOrigin),
    };
    export(&means.db, shown).await
}

/// What checking the whole log gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Whether it is whole, and if not what is the matter.
    pub verdict: Verdict,
    /// How many checkpoints it was held against.
    pub checkpoints: usize,
}

/// Checks the log in the database: every entry, the end as it is kept, and every checkpoint.
pub async fn verify(db: &Db) -> Result<Verified, ActionError> {
    // The checkpoints first and the end last: what is written meanwhile is then no mistake.
    let kept = checkpoint::all(db).await?;
    let (chain, end) = read_chain(db).await?;
    let checkpoints = kept.len();
    let verdict = if kept.iter().all(is_signed) {
        let signed: Vec<Head> = kept.into_iter().map(|one| one.head).collect();
        against_end(judge_chain(&chain, &signed), &end)
    } else {
        Verdict::BadSignature
    };
    Ok(Verified {
        verdict,
        checkpoints,
    })
}

/// Whether a kept checkpoint says what its signed text says.
fn is_signed(one: &Checkpoint) -> bool {
    let claim = Claim::read(&one.note).filter(|claim| claim.head == one.head);
    let key = PublicKey::read(&one.key);
    claim.is_some_and(|claim| key.is_some_and(|key| claim.is_signed_by(&key)))
}

/// Every entry, and the end as it is kept beside them.
async fn read_chain(db: &Db) -> Result<(Vec<Seen>, Head), StorageError> {
    let mut chain: Vec<Seen> = Vec::new();
    let mut last = 0;
    loop {
        let batch = log::after(db, last, BATCH).await?;
        if let Some(end) = batch.last() {
            last = end.seq;
            chain.extend(batch.iter().map(LogEntry::seen));
            continue;
        }
        let end = log::head(db).await?;
        let reached = u64::try_from(last).unwrap_or_default();
        // Somebody may have written between the two questions; then there is more to read.
        if reached >= end.size || log::after(db, last, 1).await?.is_empty() {
            return Ok((chain, end));
        }
    }
}

/// The end is a row of its own: entries taken from the tail, or put after it, show there.
fn against_end(verdict: Verdict, end: &Head) -> Verdict {
    match verdict {
        Verdict::Whole(head) if head.size < end.size => Verdict::Truncated(head.size + 1),
        Verdict::Whole(head) if head.size > end.size => Verdict::Inserted(end.size + 1),
        Verdict::Whole(head) if head.hash != end.hash => Verdict::Altered(head.size),
        Verdict::Whole(_)
        | Verdict::Unreadable(_)
        | Verdict::Altered(_)
        | Verdict::Deleted(_)
        | Verdict::Inserted(_)
        | Verdict::Swapped(_)
        | Verdict::Truncated(_)
        | Verdict::Rewritten(_)
        | Verdict::BadSignature => verdict,
    }
}
