//! Closing: no bid comes in any more.

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::procedure::step::{About, Step};
use crate::actions::procurement::Procurement;
use crate::domain::road::Move;
use crate::storage::bid;

/// What came of closing registration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Closed {
    /// No bid comes in any more.
    Done,
    /// No bid is registered.
    NoBids,
    /// Nobody is there to mark.
    NoAssessors,
    /// These tenderers have no price in the vault.
    NoPrice(Vec<String>),
}

/// Says that all bids are in.
pub async fn close(means: &Means, at: &Procurement) -> Result<Closed, ActionError> {
    let step = Step::begin(means, at, Move::Close).await?;
    let bids = bid::all(&means.db, at.id()).await?;
    if bids.is_empty() {
        return Ok(Closed::NoBids);
    }
    if step.now.assessors().next().is_none() {
        return Ok(Closed::NoAssessors);
    }
    let without = bids
        .into_iter()
        .filter(|row| !row.has_price && !row.bid.withdrawn);
    let without: Vec<String> = without.map(|row| row.bid.name).collect();
    if !without.is_empty() {
        return Ok(Closed::NoPrice(without));
    }
    step.finish(means, About::default()).await?;
    Ok(Closed::Done)
}
