//! Fixing quality: all marks are in and freeze.

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::procedure::step::{About, Step};
use crate::actions::procurement::{self, Procurement};
use crate::domain::award::InputError;
use crate::domain::award::evaluation::Gap;
use crate::domain::publication;
use crate::domain::road::Move;
use crate::domain::statement::Panel;
use crate::storage::error::StorageError;
use crate::storage::{mark, statement};

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
pub(super) fn broken(errors: &[InputError]) -> ActionError {
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
    let mut step = Step::begin(means, at, Move::FixQuality).await?;
    let panel = panel(means, &step.now).await?;
    if !panel.is_settled() {
        return Ok(Fixed::Unsettled(panel));
    }
    if !panel.left_out.is_empty() && reason.is_empty() {
        return Ok(Fixed::NoReason);
    }
    let missing = missing(means, &step.now).await?;
    if !missing.is_empty() {
        return Ok(Fixed::Missing(missing));
    }
    step.row.quality_fixed_at = Some(step.at.clone());
    // Only a reason that was asked for is kept.
    let about = About {
        reason: if panel.left_out.is_empty() {
            ""
        } else {
            reason
        },
        ..About::default()
    };
    step.finish(means, about).await?;
    Ok(Fixed::Done)
}
