//! The steps of the procedure, from draft to opened prices.
//!
//! Each step begins its transaction first and then reads: while a transaction is open nobody else
//! can write, so what is checked is what is frozen.

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::procurement::{self, Procurement};
use crate::domain::award::InputError;
use crate::domain::award::evaluation::Gap;
use crate::domain::finding::{Finding, Severity};
use crate::domain::permission::Deed;
use crate::domain::phase::Phase;
use crate::domain::publication;
use crate::domain::statement::Panel;
use crate::storage::db::Tx;
use crate::storage::error::StorageError;
use crate::storage::statement;
use crate::storage::step::{self, Step};
use crate::storage::tender::{self, TenderRow};
use crate::storage::{bid, mark};

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
    let tx = means
        .begin_alone(&at.viewer, at.id(), Deed::Publish)
        .await?;
    let now = procurement::reload(means, at).await?;
    let mut open = now.findings();
    open.retain(|one| one.severity == Severity::Error);
    if !open.is_empty() {
        return Ok(Published::NotYet(open));
    }
    let hash = publication::criteria_sha256(&now.tender);
    if hash != seen {
        return Ok(Published::OtherCriteria);
    }
    let row = TenderRow {
        phase: Phase::Published,
        publication_version: Some("1".to_owned()),
        published_at: Some(means.now()),
        criteria_sha256: Some(hash.clone()),
        ..now.row.clone()
    };
    step(means, tx, &now, &row, "tender.published", &hash).await?;
    Ok(Published::Frozen(hash))
}

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
    let tx = means.begin_alone(&at.viewer, at.id(), Deed::Close).await?;
    let now = procurement::reload(means, at).await?;
    let bids = bid::all(&means.db, at.id()).await?;
    if bids.is_empty() {
        return Ok(Closed::NoBids);
    }
    if now.assessors().next().is_none() {
        return Ok(Closed::NoAssessors);
    }
    let without = bids
        .into_iter()
        .filter(|row| !row.has_price && !row.bid.withdrawn);
    let without: Vec<String> = without.map(|row| row.bid.name).collect();
    if !without.is_empty() {
        return Ok(Closed::NoPrice(without));
    }
    let row = TenderRow {
        phase: Phase::Closed,
        ..now.row.clone()
    };
    step(means, tx, &now, &row, "tender.closed", "").await?;
    Ok(Closed::Done)
}

/// Opens the bids: assessors can start.
pub async fn open_bids(means: &Means, at: &Procurement) -> Result<(), ActionError> {
    let tx = means
        .begin_alone(&at.viewer, at.id(), Deed::OpenBids)
        .await?;
    let now = procurement::reload(means, at).await?;
    let row = TenderRow {
        phase: Phase::Assessing,
        ..now.row.clone()
    };
    step(means, tx, &now, &row, "tender.bids-opened", "").await
}

/// What came of fixing quality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fixed {
    /// All marks are frozen.
    Done,
    /// These are still missing.
    Missing(Vec<Gap>),
    /// Somebody must declare or decide first, or nobody is left to assess.
    Unsettled(Panel),
    /// Somebody who was to assess does not count, and no reason says why it goes on.
    NoReason,
}

/// What is still missing before quality can be fixed. Prices are left out of account.
///
/// The engine needs every mark to tell; only what is missing leaves this function, no value.
pub async fn missing(means: &Means, at: &Procurement) -> Result<Vec<Gap>, ActionError> {
    let mut dossier = procurement::dossier(means, at).await?;
    let marks = mark::all(&means.db, at.id()).await?;
    procurement::put_marks(&mut dossier.bids, marks, &procurement::assessor_keys(at));
    publication::gaps_without_prices(&dossier).map_err(|errors| broken(&errors))
}

/// Publication asked the engine whether this can be evaluated, so the program is at fault.
fn broken(errors: &[InputError]) -> ActionError {
    let problems: Vec<String> = errors.iter().map(ToString::to_string).collect();
    ActionError::Fault(StorageError::corrupt(
        "tender",
        "dossier",
        problems.join("; "),
    ))
}

/// Who assesses, for who may fix quality: names only, whatever else the viewer may see.
pub async fn panel(means: &Means, at: &Procurement) -> Result<Panel, ActionError> {
    Ok(Panel::of(&statement::all(&means.db, at.id()).await?))
}

/// Freezes all marks, unless something is missing. `reason` says why it goes on when somebody who
/// was to assess does not count.
pub async fn fix_quality(
    means: &Means,
    at: &Procurement,
    reason: &str,
) -> Result<Fixed, ActionError> {
    let tx = means
        .begin_alone(&at.viewer, at.id(), Deed::FixQuality)
        .await?;
    let now = procurement::reload(means, at).await?;
    let panel = panel(means, &now).await?;
    if !panel.is_settled() {
        return Ok(Fixed::Unsettled(panel));
    }
    if !panel.left_out.is_empty() && reason.is_empty() {
        return Ok(Fixed::NoReason);
    }
    let missing = missing(means, &now).await?;
    if !missing.is_empty() {
        return Ok(Fixed::Missing(missing));
    }
    let row = TenderRow {
        phase: Phase::QualityFixed,
        quality_fixed_at: Some(means.now()),
        ..now.row.clone()
    };
    // Only a reason that was asked for is kept.
    let reason = if panel.left_out.is_empty() {
        ""
    } else {
        reason
    };
    step_because(means, tx, &now, &row, "tender.quality-fixed", reason).await?;
    Ok(Fixed::Done)
}

/// Makes the prices readable. This cannot be undone.
pub async fn open_prices(means: &Means, at: &Procurement) -> Result<(), ActionError> {
    let tx = means
        .begin_alone(&at.viewer, at.id(), Deed::OpenPrices)
        .await?;
    let now = procurement::reload(means, at).await?;
    let row = TenderRow {
        phase: Phase::PricesOpened,
        prices_opened_at: Some(means.now()),
        ..now.row.clone()
    };
    step(means, tx, &now, &row, "tender.prices-opened", "").await
}

async fn step(
    means: &Means,
    mut tx: Tx,
    at: &Procurement,
    row: &TenderRow,
    name: &str,
    object: &str,
) -> Result<(), ActionError> {
    tender::update(&mut tx, row).await?;
    means
        .finish_step(tx, &at.viewer, at.id(), name, object)
        .await
}

/// A step with the reason that was given.
async fn step_because(
    means: &Means,
    mut tx: Tx,
    at: &Procurement,
    row: &TenderRow,
    name: &str,
    reason: &str,
) -> Result<(), ActionError> {
    let step = Step {
        deed: name.to_owned(),
        from_phase: at.phase().name().to_owned(),
        to_phase: row.phase.name().to_owned(),
        at: means.now(),
        person_id: at.viewer.person_id.clone(),
        reason: reason.to_owned(),
    };
    step::insert(&mut tx, at.id(), &step).await?;
    tender::update(&mut tx, row).await?;
    means
        .finish_with(tx, &at.viewer, at.id(), name, "", reason)
        .await
}
