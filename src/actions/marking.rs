//! Marking: one mark with its reason, per bid and criterion, by one assessor.

use rust_decimal::Decimal;

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::domain::permission::Deed;
use crate::domain::role::Viewer;
use crate::storage::mark::{self, MarkRow};

/// A mark that somebody gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenMark {
    /// Whose bid.
    pub bid: String,
    /// On which criterion.
    pub criterion: String,
    /// The mark.
    pub mark: Decimal,
    /// Why.
    pub reason: String,
    /// The version that was seen; 0 for a first mark.
    pub seen: i64,
}

/// Saves a mark of the viewer; returns the moment at which it was saved.
pub async fn give(
    means: &Means,
    viewer: &Viewer,
    tender: &str,
    given: GivenMark,
) -> Result<String, ActionError> {
    let mut tx = means.begin(viewer, tender, Deed::Mark).await?;
    let saved_at = means.now();
    let object = format!("{} {}", given.bid, given.criterion);
    let row = MarkRow {
        bid_id: given.bid,
        criterion_id: given.criterion,
        person_id: viewer.person_id.clone(),
        mark: given.mark,
        reason: given.reason,
        saved_at: saved_at.clone(),
        version: given.seen,
    };
    mark::save(&mut tx, tender, &row).await?;
    means
        .finish(tx, viewer, tender, "mark.given", &object)
        .await?;
    Ok(saved_at)
}
