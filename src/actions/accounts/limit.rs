//! Limits on wrong tries, per account and per address: a delay, never a lock for ever.
//!
//! A try is counted before it is looked at and taken back when it was right, so that many at once
//! are not looked at together. The count lives in the database, for all server processes.

use jiff::{SignedDuration, Timestamp};

use crate::actions::ActionError;
use crate::actions::accounts::token::disguised;
use crate::actions::means::{Means, stored};
use crate::storage::attempt;
use crate::storage::db::Tx;

/// The most wrong tries for an account before the wait.
pub const MOST_PER_ACCOUNT: i64 = 5;

/// The most wrong tries from an address before the wait.
pub const MOST_PER_ADDRESS: i64 = 10;

/// How long the wait is.
pub const WAIT_MINUTES: usize = 5;

/// The same, to reckon with.
const WAIT: SignedDuration = SignedDuration::from_mins(5);

/// What is tried: each has a count of its own, so that whoever guesses at the sign-in page does
/// not keep somebody from confirming inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tried<'a> {
    /// A password at the sign-in page, for a typed address.
    Password(&'a str),
    /// A second factor, by the person whose password was right.
    SecondFactor(&'a str),
    /// A confirmation by somebody who is signed in.
    Confirmation(&'a str),
}

impl Tried<'_> {
    fn subject(self) -> String {
        match self {
            Self::Password(email) => format!("password {}", disguised(email)),
            Self::SecondFactor(person) => format!("second {person}"),
            Self::Confirmation(person) => format!("confirm {person}"),
        }
    }
}

/// A try that was counted.
pub struct Attempt {
    account: String,
    address: Option<String>,
    /// Whether it may be looked at.
    pub allowed: bool,
}

/// Counts a try and says whether it may be looked at.
pub async fn begin(means: &Means, tried: Tried<'_>) -> Result<Attempt, ActionError> {
    let now = means.clock.now();
    let (at, forgotten) = (stored(now), stored(before(now)));
    let account = tried.subject();
    let from = &means.origin.address;
    let address = (!from.is_empty()).then(|| format!("address {from}"));
    let mut tx = means.db.begin().await?;
    // The address first, always: two that wait for each other's row would wait for ever.
    let mut allowed = true;
    if let Some(address) = &address {
        let most = MOST_PER_ADDRESS;
        allowed = attempt::count(&mut tx, address, most, &at, &forgotten).await? <= most;
    }
    // Whoever is stopped by their address does not count against the account.
    if allowed {
        let most = MOST_PER_ACCOUNT;
        allowed = attempt::count(&mut tx, &account, most, &at, &forgotten).await? <= most;
    }
    tx.commit().await?;
    Ok(Attempt {
        account,
        address,
        allowed,
    })
}

impl Attempt {
    /// Notes in a write that the try was right.
    pub async fn was_right(&self, tx: &mut Tx) -> Result<(), ActionError> {
        if let Some(address) = &self.address {
            attempt::take_back(tx, address).await?;
        }
        attempt::forget(tx, &self.account).await?;
        Ok(())
    }
}

/// Takes out what no longer counts.
pub(super) async fn sweep(means: &Means, tx: &mut Tx) -> Result<(), ActionError> {
    let forgotten = stored(before(means.clock.now()));
    Ok(attempt::sweep(tx, &forgotten).await?)
}

fn before(now: Timestamp) -> Timestamp {
    now.checked_sub(WAIT).unwrap_or(now)
}
