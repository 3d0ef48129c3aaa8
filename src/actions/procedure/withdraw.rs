//! Withdrawing: the procedure ends without an award.

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::procedure::rectify::put_back;
use crate::actions::procedure::step::{About, Step};
use crate::actions::procurement::Procurement;
use crate::domain::road::{Move, Reason};

/// Ends the procedure. What is shut stays shut.
pub async fn withdraw(means: &Means, at: &Procurement, reason: &Reason) -> Result<(), ActionError> {
    let mut step = Step::begin(means, at, Move::Withdraw).await?;
    if step.now.standing().rectifying {
        // Half a rectification is not left behind as if it had been published.
        put_back(means, &mut step).await?;
    }
    let about = About {
        reason: reason.text(),
        ..About::default()
    };
    step.finish(means, about).await
}
