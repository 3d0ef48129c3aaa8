//! Keeping up the plan: how far each step is, and the rounds of the self-scan.

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::procurement::Procurement;
use crate::domain::permission::Deed;
use crate::domain::role::Viewer;
use crate::domain::tender::implementation::progress::Progress;
use crate::domain::visibility::Field;
use crate::storage::entry::{self, Entry, EntryKind, ONLY};

const KIND: EntryKind = EntryKind::Progress;

/// How far it is; empty while nobody kept it up. It is never frozen, so everybody who may read what
/// the buyer writes sees it as it is now.
pub async fn progress(means: &Means, at: &Procurement) -> Result<Entry<Progress>, ActionError> {
    if !at.shows(Field::TenderText) {
        return Err(ActionError::NotFound);
    }
    let found = entry::one(&means.db, at.id(), KIND, ONLY).await?;
    Ok(found.unwrap_or_else(|| Entry {
        id: ONLY.to_owned(),
        version: 0,
        value: Progress::default(),
    }))
}

/// Saves it, provided nobody changed it since.
pub async fn save(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    changed: &Entry<Progress>,
) -> Result<(), ActionError> {
    let mut tx = means.begin(viewer, tender, Deed::Follow).await?;
    if changed.version == 0 {
        let used = entry::used_ids(&mut tx, tender, KIND).await?;
        if used.contains(&changed.id) {
            return Err(ActionError::ChangedMeanwhile);
        }
        entry::insert(&mut tx, tender, KIND, &changed.id, &changed.value).await?;
    } else {
        entry::update(&mut tx, tender, KIND, changed).await?;
    }
    let deed = format!("{}.changed", KIND.name());
    means.finish(tx, viewer, tender, &deed, "").await
}
