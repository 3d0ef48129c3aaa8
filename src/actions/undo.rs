//! Taking back one step: what a deed changed becomes what it was, all of it or nothing.
//!
//! A deed reads `before` and keeps a `Step` in its own transaction. To offer it for another
//! kind of entry: add the kind to `KINDS` and draw `components::undo` above its list.

use serde::{Deserialize, Serialize};

use crate::actions::means::{Means, stored};
use crate::actions::procurement::Procurement;
use crate::actions::{ActionError, once};
use crate::domain::permission::Deed;
use crate::domain::role::Viewer;
use crate::storage::db::Tx;
use crate::storage::entry::rows::{self, StoredEntry};
use crate::storage::entry::{self, EntryKind};
use crate::storage::error::StorageError;
use crate::storage::undo::{self, UndoStep};

/// The kinds of which steps are kept.
const KINDS: [EntryKind; 1] = [EntryKind::Requirement];

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Done {
    /// A list was added.
    Pasted,
    /// Entries were changed.
    Changed,
    /// Entries were taken out.
    Removed,
    /// An entry got another place.
    Moved,
}

impl Done {
    /// The end of the key of its text.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pasted => "pasted",
            Self::Changed => "changed",
            Self::Removed => "removed",
            Self::Moved => "moved",
        }
    }
}

/// How everything was before a deed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Step {
    pub done: Done,
    /// What the entries were, each with the version that it got by the deed.
    pub entries: Vec<Before>,
    /// The order before and after, when that is what changed.
    pub order: Option<(Vec<String>, Vec<String>)>,
    /// What it was done to.
    pub ids: Vec<String>,
}

/// What an entry was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Before {
    id: String,
    /// The version that the deed gives it.
    version: i64,
    body: String,
    removed: bool,
}

/// A step that can be taken back at this moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Names the step when it is taken back.
    pub undo_id: String,
    /// What was done.
    pub done: Done,
    /// What it was done to.
    pub ids: Vec<String>,
}

/// What these entries are before a deed that gives each its next version.
pub(super) async fn before(
    tx: &mut Tx,
    tender: &str,
    kind: EntryKind,
    ids: &[String],
) -> Result<Vec<Before>, ActionError> {
    if !KINDS.contains(&kind) {
        return Ok(Vec::new());
    }
    let mut now = rows::all_now(tx, tender, kind).await?;
    now.retain(|row| ids.contains(&row.entry_id));
    let before = now.into_iter().map(|row| Before {
        id: row.entry_id,
        version: row.version + 1,
        body: row.body,
        removed: row.removed,
    });
    Ok(before.collect())
}

/// Entries that were not there before.
pub(super) async fn nothing_before(
    tx: &mut Tx,
    tender: &str,
    kind: EntryKind,
    added: &[String],
) -> Result<Vec<Before>, ActionError> {
    let mut now = rows::all_now(tx, tender, kind).await?;
    now.retain(|row| added.contains(&row.entry_id));
    let before = now.into_iter().map(|row| Before {
        id: row.entry_id,
        version: row.version,
        body: row.body,
        removed: true,
    });
    Ok(before.collect())
}

/// Keeps a step in the transaction of its deed, instead of the one before it.
pub(super) async fn keep(
    tx: &mut Tx,
    means: &Means,
    viewer: &Viewer,
    (tender, kind): (&str, EntryKind),
    step: &Step,
) -> Result<(), ActionError> {
    if !KINDS.contains(&kind) {
        return Ok(());
    }
    undo::forget(tx, &oldest(means)).await?;
    let kept = UndoStep {
        undo_id: means.new_id(),
        body: serde_json::to_string(step).expect("a step holds only texts and lists"),
        at: means.now(),
    };
    Ok(undo::keep(tx, tender, &viewer.person_id, kind, &kept).await?)
}

/// The step that who looks can take back; nothing when there is none, or when somebody changed
/// since what it changed.
pub async fn offered(
    means: &Means,
    at: &Procurement,
    kind: EntryKind,
) -> Result<Option<Offer>, ActionError> {
    let person = &at.viewer.person_id;
    let kept = undo::one(&means.db, at.id(), person, kind).await?;
    let Some(kept) = kept.filter(|kept| kept.at >= oldest(means)) else {
        return Ok(None);
    };
    let step = decoded(&kept)?;
    let now = rows::all(&means.db, at.id(), kind).await?;
    Ok(stands(&step, &now).then_some(Offer {
        undo_id: kept.undo_id,
        done: step.done,
        ids: step.ids,
    }))
}

/// Makes everything what it was before the step.
///
/// # Errors
/// Changed meanwhile when somebody changed since what it changed, when another deed came after it,
/// or when it was taken back already.
pub async fn take_back(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    kind: EntryKind,
    undo_id: &str,
) -> Result<(), ActionError> {
    let mut tx = means.begin(viewer, tender, Deed::Write).await?;
    let kept = undo::take(&mut tx, tender, &viewer.person_id, kind).await?;
    let kept = kept.filter(|kept| kept.undo_id == undo_id && kept.at >= oldest(means));
    let step = decoded(&kept.ok_or(ActionError::ChangedMeanwhile)?)?;
    if !stands(&step, &rows::all_now(&mut tx, tender, kind).await?) {
        return Err(ActionError::ChangedMeanwhile);
    }
    for one in step.entries {
        let row = StoredEntry {
            entry_id: one.id,
            body: one.body,
            version: one.version,
            removed: one.removed,
        };
        rows::put_back(&mut tx, tender, kind, &row).await?;
    }
    if let Some((before, _)) = step.order {
        entry::reorder(&mut tx, tender, kind, &before).await?;
    }
    let (deed, ids) = ("requirement.undone", step.ids.join(" "));
    means.finish(tx, viewer, tender, deed, &ids).await
}

/// Whether everything is still as the step left it.
fn stands(step: &Step, now: &[StoredEntry]) -> bool {
    let unchanged = |one: &Before| {
        now.iter()
            .any(|row| row.entry_id == one.id && row.version == one.version)
    };
    let order = now.iter().filter(|row| !row.removed);
    let order = order.map(|row| &row.entry_id);
    step.entries.iter().all(unchanged)
        && step
            .order
            .as_ref()
            .is_none_or(|(_, after)| order.eq(after.iter()))
}

fn decoded(kept: &UndoStep) -> Result<Step, ActionError> {
    serde_json::from_str(&kept.body).map_err(|problem| {
        StorageError::corrupt("undo_step", kept.undo_id.clone(), problem.to_string()).into()
    })
}

fn oldest(means: &Means) -> String {
    stored(once::oldest(means.clock.now()))
}
