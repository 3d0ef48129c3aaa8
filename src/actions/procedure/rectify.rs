//! Rectifying: changing what was published, as a new version that says why.

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::procedure::publish::{Published, freeze};
use crate::actions::procedure::step::{About, Step};
use crate::actions::procurement::{self, Procurement};
use crate::actions::written;
use crate::domain::contribution::proposal::Outcome;
use crate::domain::contribution::remark::Place;
use crate::domain::publication;
use crate::domain::publication::difference::{Change, difference};
use crate::domain::road::{Move, Reason};
use crate::storage::contribution::proposal;
use crate::storage::error::StorageError;
use crate::storage::publication as kept;

pub use crate::storage::publication::Published as Version;

/// Opens what was published for change. Everybody but the officer keeps reading what was published.
pub async fn start_rectifying(means: &Means, at: &Procurement) -> Result<(), ActionError> {
    let mut step = Step::begin(means, at, Move::StartRectifying).await?;
    if kept::latest(&means.db, at.id()).await?.is_none() {
        // Published before versions were kept; it is frozen, so this is what was published.
        let row = &step.now.row;
        let first = kept::Published {
            number: 1,
            at: row.published_at.clone().unwrap_or_else(|| step.at.clone()),
            criteria_sha256: publication::criteria_sha256(&step.now.tender),
            reason: String::new(),
            tender: step.now.tender.clone(),
        };
        kept::insert(&mut step.tx, at.id(), &first).await?;
    }
    step.finish(means, About::default()).await
}

/// Publishes the change as the next version.
///
/// `seen` is the hash of the criteria that the person looked at.
pub async fn rectify(
    means: &Means,
    at: &Procurement,
    seen: &str,
    reason: &Reason,
) -> Result<Published, ActionError> {
    let step = Step::begin(means, at, Move::Rectify).await?;
    let number = published(means, at).await?.number + 1;
    Box::pin(freeze(means, step, number, seen, reason.text())).await
}

/// Gives the change up: everything is again as it was published.
pub async fn drop_rectifying(means: &Means, at: &Procurement) -> Result<(), ActionError> {
    let mut step = Step::begin(means, at, Move::DropRectifying).await?;
    put_back(means, &mut step).await?;
    step.finish(means, About::default()).await
}

/// Makes everything again as it was published.
pub(super) async fn put_back(means: &Means, step: &mut Step) -> Result<(), ActionError> {
    let was = published(means, &step.now).await?;
    written::put(&mut step.tx, step.now.id(), &was.tender).await?;
    reopen_taken(means, step, &was).await?;
    step.row.title = was.tender.title;
    step.row.reference = was.tender.reference;
    Ok(())
}

/// A proposal that was taken over since it was published waits for the officer again: what it became
/// is gone.
async fn reopen_taken(means: &Means, step: &mut Step, was: &Version) -> Result<(), ActionError> {
    let id = step.now.id();
    for one in proposal::all_now(&mut step.tx, id).await? {
        let Outcome::Taken(entry, by) = one.outcome else {
            continue;
        };
        let place = Place {
            part: one.proposed.kind.part(),
            entry,
        };
        // What was taken out before publication was taken out by the officer.
        if by.at < was.at || place.is_in(&was.tender) {
            continue;
        }
        proposal::reopen(&mut step.tx, id, one.number).await?;
        let (deed, object) = ("proposal.reopened", one.number.to_string());
        let about = (object.as_str(), place.entry.as_str());
        let viewer = &step.now.viewer;
        means
            .log_done(&mut step.tx, viewer, id, deed, about)
            .await?;
    }
    Ok(())
}

/// What the officer changed since the last publication.
pub async fn changes(means: &Means, at: &Procurement) -> Result<Vec<Change>, ActionError> {
    Ok(difference(&published(means, at).await?.tender, &at.tender))
}

/// Every publication, the first one first; drafts have none.
pub async fn versions(means: &Means, at: &Procurement) -> Result<Vec<Version>, ActionError> {
    Ok(kept::all(&means.db, at.id()).await?)
}

async fn published(means: &Means, at: &Procurement) -> Result<Version, ActionError> {
    let latest = kept::latest(&means.db, at.id()).await?;
    latest.ok_or_else(|| StorageError::corrupt("publication", at.id(), "there is none").into())
}

/// What others than the officer read while it is rectified.
pub(in crate::actions) async fn as_published(
    means: &Means,
    at: Procurement,
) -> Result<Procurement, ActionError> {
    let Some(latest) = kept::latest(&means.db, at.id()).await? else {
        return Ok(at);
    };
    let row = procurement::TenderRow {
        title: latest.tender.title.clone(),
        reference: latest.tender.reference.clone(),
        ..at.row.clone()
    };
    Ok(at.with_tender(row, latest.tender))
}
