//! Whole lists at once, all or nothing: one transaction, one deed, and one step to take back.

use std::collections::HashSet;

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::undo::{self, Done, Step};
use crate::domain::permission::Deed;
use crate::domain::role::Viewer;
use crate::domain::tender::requirement::Requirement;
use crate::storage::entry::{self, Entry, EntryKind};

const KIND: EntryKind = EntryKind::Requirement;

/// Adds a list of requirements that was pasted. Each gets the first free id that `name_it` makes
/// from 1, 2, 3, …; gives those ids.
pub async fn paste(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    name_it: impl Fn(usize) -> String,
    list: Vec<Requirement>,
) -> Result<Vec<String>, ActionError> {
    let mut tx = means.begin(viewer, tender, Deed::Write).await?;
    let used = entry::used_ids(&mut tx, tender, KIND).await?;
    let used: HashSet<String> = used.into_iter().collect();
    let free = (1..).map(name_it).filter(|id| !used.contains(id));
    let ids: Vec<String> = free.take(list.len()).collect();
    for (one, id) in list.into_iter().zip(&ids) {
        let one = Requirement {
            id: id.clone(),
            ..one
        };
        entry::insert(&mut tx, tender, KIND, id, &one).await?;
    }
    let step = Step {
        done: Done::Pasted,
        entries: undo::nothing_before(&mut tx, tender, KIND, &ids).await?,
        order: None,
        ids,
    };
    undo::keep(&mut tx, means, viewer, (tender, KIND), &step).await?;
    let (deed, objects, count) = told("requirement.pasted", &step.ids);
    means
        .finish_with(tx, viewer, tender, deed, &objects, &count)
        .await?;
    Ok(step.ids)
}

/// Saves requirements that were changed in the same way.
///
/// # Errors
/// Changed meanwhile when somebody changed one of them since its version.
pub async fn change(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    changed: &[Entry<Requirement>],
) -> Result<(), ActionError> {
    let ids: Vec<String> = changed.iter().map(|one| one.id.clone()).collect();
    let mut tx = means.begin(viewer, tender, Deed::Write).await?;
    let step = Step {
        done: Done::Changed,
        entries: undo::before(&mut tx, tender, KIND, &ids).await?,
        order: None,
        ids,
    };
    for one in changed {
        entry::update(&mut tx, tender, KIND, one).await?;
    }
    undo::keep(&mut tx, means, viewer, (tender, KIND), &step).await?;
    let (deed, objects, count) = told("requirement.bulk-changed", &step.ids);
    means
        .finish_with(tx, viewer, tender, deed, &objects, &count)
        .await
}

/// Takes requirements out, each with the version that was seen.
///
/// # Errors
/// Changed meanwhile when somebody changed one of them since its version.
pub async fn remove(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    seen: &[(String, i64)],
) -> Result<(), ActionError> {
    let ids: Vec<String> = seen.iter().map(|(id, _)| id.clone()).collect();
    let mut tx = means.begin(viewer, tender, Deed::Write).await?;
    let step = Step {
        done: Done::Removed,
        entries: undo::before(&mut tx, tender, KIND, &ids).await?,
        order: None,
        ids,
    };
    for (id, version) in seen {
        entry::remove(&mut tx, tender, KIND, id, *version).await?;
    }
    undo::keep(&mut tx, means, viewer, (tender, KIND), &step).await?;
    let (deed, objects, count) = told("requirement.bulk-removed", &step.ids);
    means
        .finish_with(tx, viewer, tender, deed, &objects, &count)
        .await
}

/// What the log tells of a deed with many.
fn told(deed: &'static str, ids: &[String]) -> (&'static str, String, String) {
    (deed, ids.join(" "), ids.len().to_string())
}
