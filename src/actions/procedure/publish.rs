//! Publication: freezing what bids are judged by.

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::procedure::step::{About, Step};
use crate::actions::procurement::Procurement;
use crate::domain::finding::{Finding, Severity};
use crate::domain::publication;
use crate::domain::road::Move;
use crate::storage::publication as kept;

/// What came of publishing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Published {
    /// Criteria and weights are frozen under this hash.
    Frozen(String),
    /// These must be mended first.
    NotYet(Vec<Finding>),
    /// Somebody changed the criteria after the person saw their hash.
    OtherCriteria,
}

/// Freezes criteria, weights and method, unless something must be mended first.
///
/// `seen` is the hash of the criteria that the person looked at.
pub async fn publish(
    means: &Means,
    at: &Procurement,
    seen: &str,
) -> Result<Published, ActionError> {
    let step = Step::begin(means, at, Move::Publish).await?;
    Box::pin(freeze(means, step, 1, seen, "")).await
}

/// Keeps the whole tender as publication `number`, provided it may be published.
pub(super) async fn freeze(
    means: &Means,
    mut step: Step,
    number: i64,
    seen: &str,
    reason: &str,
) -> Result<Published, ActionError> {
    let mut open = step.now.findings().to_vec();
    open.retain(|one| one.severity == Severity::Error);
    if !open.is_empty() {
        return Ok(Published::NotYet(open));
    }
    let hash = publication::criteria_sha256(&step.now.tender);
    if hash != seen {
        return Ok(Published::OtherCriteria);
    }
    let published = kept::Published {
        number,
        at: step.at.clone(),
        criteria_sha256: hash.clone(),
        reason: reason.to_owned(),
        tender: step.now.tender.clone(),
    };
    kept::insert(&mut step.tx, step.now.id(), &published).await?;
    step.row.publication_version = Some(number.to_string());
    step.row.published_at = Some(step.at.clone());
    step.row.criteria_sha256 = Some(hash.clone());
    let about = About {
        object: &hash,
        reason,
        detail: &number.to_string(),
    };
    step.finish(means, about).await?;
    Ok(Published::Frozen(hash))
}
