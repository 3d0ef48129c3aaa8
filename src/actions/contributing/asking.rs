//! Collection rounds: the officer asks groups of people what they need, until a day.

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::procurement::Procurement;
use crate::domain::permission::Deed;
use crate::storage::contribution::question;

/// Opens a round: each question with whom it asks, and the last day as `YYYY-MM-DD`.
pub async fn open(
    means: &Means,
    at: &Procurement,
    questions: &[(String, String)],
    closes_on: &str,
) -> Result<i64, ActionError> {
    let mut tx = means.begin(&at.viewer, at.id(), Deed::Write).await?;
    let by = (at.viewer.person_id.as_str(), means.now());
    let by = (by.0, by.1.as_str());
    let round = question::open(&mut tx, at.id(), questions, closes_on, by).await?;
    let (deed, object) = ("round.opened", round.to_string());
    means
        .finish_with(tx, &at.viewer, at.id(), deed, &object, closes_on)
        .await?;
    Ok(round)
}

/// Closes a round before its last day; one that was closed before stays as it was.
///
/// # Errors
/// Not found when there is no such round, or it is closed.
pub async fn close(means: &Means, at: &Procurement, round: i64) -> Result<(), ActionError> {
    let mut tx = means.begin(&at.viewer, at.id(), Deed::Write).await?;
    if !question::close(&mut tx, at.id(), round, &means.now()).await? {
        return Err(ActionError::NotFound);
    }
    let (deed, object) = ("round.closed", round.to_string());
    means.finish(tx, &at.viewer, at.id(), deed, &object).await
}
