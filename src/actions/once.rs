//! A form acts once: the first deed of a request takes the form's token, in its own transaction.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::{SignedDuration, Timestamp};

use crate::actions::ActionError;
use crate::actions::means::{Means, stored};
use crate::storage::db::Tx;
use crate::storage::error::StorageError;
use crate::storage::form_use;
pub use crate::storage::form_use::FormUse;

/// How long a form may stand open, and how long its use is remembered.
pub const LASTS: SignedDuration = SignedDuration::from_hours(24);

/// The token of the form that a request carries.
#[derive(Debug, Clone)]
pub struct FormToken {
    /// What is kept once a deed takes it.
    pub taking: FormUse,
    lost: Arc<AtomicBool>,
}

impl FormToken {
    /// A token that no deed of this request has taken yet.
    pub fn new(taking: FormUse) -> Self {
        Self {
            taking,
            lost: Arc::new(AtomicBool::new(false)),
        }
    }

    /// True when another request with the same form was first.
    pub fn is_lost(&self) -> bool {
        self.lost.load(Ordering::SeqCst)
    }

    /// Takes the token in the transaction of a deed.
    ///
    /// # Errors
    /// Conflict when another request has taken it: then nothing of this deed may last.
    pub(super) async fn take(&self, tx: &mut Tx) -> Result<(), StorageError> {
        if form_use::take(tx, &self.taking).await? {
            return Ok(());
        }
        self.lost.store(true, Ordering::SeqCst);
        Err(StorageError::Conflict)
    }

    /// Gives the token back: the deed was refused, so the form did nothing.
    pub(super) async fn give_back(&self, tx: &mut Tx) -> Result<(), StorageError> {
        form_use::give_back(tx, &self.taking).await
    }
}

/// What became of a form of this person, when a deed has taken its token.
pub async fn used(means: &Means, form: &FormUse) -> Result<Option<FormUse>, ActionError> {
    Ok(form_use::one(&means.db, &form.person_id, &form.token_hash).await?)
}

/// Keeps where the answer to a form led, empty when it was a page of its own, and forgets forms of
/// longer than a day ago.
pub async fn answered(means: &Means, form: &FormUse, location: &str) -> Result<(), ActionError> {
    let mut tx = means.db.begin().await?;
    form_use::answered(&mut tx, form, location).await?;
    form_use::forget(&mut tx, &stored(oldest(means.clock.now()))).await?;
    tx.commit().await?;
    Ok(())
}

/// Forgets a form that came back to be filled in after all: what was done for it so far, such as
/// confirming who one is, may happen again.
pub async fn came_back(means: &Means, form: &FormUse) -> Result<(), ActionError> {
    let mut tx = means.db.begin().await?;
    form_use::give_back(&mut tx, form).await?;
    tx.commit().await?;
    Ok(())
}

/// The moment before which a form was drawn too long ago.
pub fn oldest(now: Timestamp) -> Timestamp {
    now.checked_sub(LASTS).unwrap_or(Timestamp::MIN)
}
