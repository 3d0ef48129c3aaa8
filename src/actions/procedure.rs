//! The steps of the procedure, from draft to opened prices.

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::procurement::{self, Procurement};
use crate::domain::award::InputError;
use crate::domain::award::evaluation::Gap;
use crate::domain::finding::{Finding, Severity};
use crate::domain::permission::Deed;
use crate::domain::phase::Phase;
use crate::domain::publication;
use crate::storage::error::StorageError;
use crate::storage::tender::{self, TenderRow};
use crate::storage::{bid, mark};

/// What came of publishing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Published {
    /// Criteria and weights are frozen under this hash.
    Frozen(String),
    /// These must be mended first.
    NotYet(Vec<Finding>),
}

/// Freezes criteria, weights and method, unless something must be mended first.
pub async fn publish(means: &Means, at: &Procurement) -> Result<Published, ActionError> {
    let open: Vec<Finding> = at
        .findings()
        .into_iter()
        .filter(|one| one.severity == Severity::Error)
        .collect();
    if !open.is_empty() {
        return Ok(Published::NotYet(open));
    }
    let hash = publication::criteria_sha256(&at.tender);
    let row = TenderRow {
        phase: Phase::Published,
        publication_version: Some("1".to_owned()),
        published_at: Some(means.now()),
        criteria_sha256: Some(hash.clone()),
        ..at.row.clone()
    };
    step(means, at, Deed::Publish, &row, "tender.published", &hash).await?;
    Ok(Published::Frozen(hash))
}

/// Says that all bids are in; assessors can start.
pub async fn start_assessing(means: &Means, at: &Procurement) -> Result<(), ActionError> {
    let row = TenderRow {
        phase: Phase::Assessing,
        ..at.row.clone()
    };
    step(
        means,
        at,
        Deed::StartAssessing,
        &row,
        "tender.assessing-started",
        "",
    )
    .await
}

/// What came of fixing quality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fixed {
    /// All marks are frozen.
    Done,
    /// These are still missing.
    Missing(Vec<Gap>),
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

/// What screens save can always be evaluated; when it cannot, the program is at fault.
fn broken(errors: &[InputError]) -> ActionError {
    let problems: Vec<String> = errors.iter().map(ToString::to_string).collect();
    ActionError::Fault(StorageError::corrupt(
        "tender",
        "dossier",
        problems.join("; "),
    ))
}

/// Freezes all marks, unless something is missing.
pub async fn fix_quality(means: &Means, at: &Procurement) -> Result<Fixed, ActionError> {
    let missing = missing(means, at).await?;
    if !missing.is_empty() {
        return Ok(Fixed::Missing(missing));
    }
    let row = TenderRow {
        phase: Phase::QualityFixed,
        quality_fixed_at: Some(means.now()),
        ..at.row.clone()
    };
    step(
        means,
        at,
        Deed::FixQuality,
        &row,
        "tender.quality-fixed",
        "",
    )
    .await?;
    Ok(Fixed::Done)
}

/// Makes the prices readable. This cannot be undone.
pub async fn open_prices(means: &Means, at: &Procurement) -> Result<(), ActionError> {
    let row = TenderRow {
        phase: Phase::PricesOpened,
        prices_opened_at: Some(means.now()),
        ..at.row.clone()
    };
    step(
        means,
        at,
        Deed::OpenPrices,
        &row,
        "tender.prices-opened",
        "",
    )
    .await
}

/// Whether every bid that takes part has a price in the vault.
pub async fn bids_without_price(
    means: &Means,
    at: &Procurement,
) -> Result<Vec<String>, ActionError> {
    let rows = bid::all(&means.db, at.id()).await?;
    let without = rows
        .into_iter()
        .filter(|row| !row.has_price && !row.bid.withdrawn);
    Ok(without.map(|row| row.bid.name).collect())
}

async fn step(
    means: &Means,
    at: &Procurement,
    deed: Deed,
    row: &TenderRow,
    name: &str,
    object: &str,
) -> Result<(), ActionError> {
    let mut tx = means.begin(&at.viewer, at.id(), deed).await?;
    tender::update(&mut tx, row).await?;
    means.finish(tx, &at.viewer, at.id(), name, object).await
}
