//! Marking: one mark with its reason, per bid and criterion, by one assessor.

use rust_decimal::Decimal;

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::procurement::Procurement;
use crate::domain::permission::Deed;
use crate::domain::tender::criterion::{Scale, leaves};
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
///
/// # Errors
/// Not found when the criterion is not marked, or the mark is not one of its scale.
pub async fn give(
    means: &Means,
    at: &Procurement,
    given: GivenMark,
) -> Result<String, ActionError> {
    let criteria = leaves(&at.tender.criteria);
    let criterion = criteria.iter().find(|one| one.id == given.criterion);
    let accepts = |scale: &Scale| scale.accepts(given.mark);
    if !criterion.is_some_and(|one| one.scale.as_ref().is_some_and(accepts)) {
        return Err(ActionError::NotFound);
    }
    let mut tx = means.begin(&at.viewer, at.id(), Deed::Mark).await?;
    let saved_at = means.now();
    let object = format!("{} {}", given.bid, given.criterion);
    let row = MarkRow {
        bid_id: given.bid,
        criterion_id: given.criterion,
        person_id: at.viewer.person_id.clone(),
        mark: given.mark,
        reason: given.reason,
        saved_at: saved_at.clone(),
        version: given.seen,
    };
    mark::save(&mut tx, at.id(), &row).await?;
    means
        .finish(tx, &at.viewer, at.id(), "mark.given", &object)
        .await?;
    Ok(saved_at)
}
