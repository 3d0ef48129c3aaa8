//! What every action needs: the database, the time and chance, passed in so that tests own them.

use std::sync::Arc;

use jiff::Timestamp;

use crate::actions::ActionError;
use crate::domain::permission::{Deed, may};
use crate::domain::role::Viewer;
use crate::storage::db::{Db, Tx};
use crate::storage::{log, tender};

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The moment it is.
    fn now(&self) -> Timestamp;
}

/// The clock of the machine.
#[derive(Debug, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// Gives unguessable bytes.
pub trait Chance: Send + Sync {
    /// 32 of them.
    fn bytes(&self) -> [u8; 32];
}

/// The chance of the operating system.
#[derive(Debug, Clone, Copy)]
pub struct SystemChance;

impl Chance for SystemChance {
    fn bytes(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).expect("the operating system has random bytes");
        bytes
    }
}

/// What every action needs.
#[derive(Clone)]
pub struct Means {
    /// The database.
    pub db: Db,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub chance: Arc<dyn Chance>,
}

impl Means {
    /// The database with the machine's own clock and chance.
    pub fn of_machine(db: Db) -> Self {
        Self {
            db,
            clock: Arc::new(SystemClock),
            chance: Arc::new(SystemChance),
        }
    }

    /// The time as it is kept: RFC 3339 in UTC, whole seconds, so text order is time order.
    pub fn now(&self) -> String {
        stored(self.clock.now())
    }

    /// A new identifier; later ones sort after earlier ones.
    pub fn new_id(&self) -> String {
        let chance = self.chance.bytes();
        let random: [u8; 10] = chance[..10].try_into().expect("ten of thirty-two bytes");
        let millis = u64::try_from(self.clock.now().as_millisecond()).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &random)
            .into_uuid()
            .to_string()
    }

    /// Starts a write on a tender, provided `viewer` may do `deed` in the phase it is in now.
    pub async fn begin(
        &self,
        viewer: &Viewer,
        tender: &str,
        deed: Deed,
    ) -> Result<Tx, ActionError> {
        let mut tx = self.db.begin().await?;
        let phase = tender::phase(&mut tx, tender)
            .await?
            .ok_or(ActionError::NotFound)?;
        // Roles as they are now: the page may have been loaded before they were taken away.
        let roles = tender::roles(&mut tx, tender, &viewer.person_id).await?;
        let viewer = Viewer {
            roles,
            ..viewer.clone()
        };
        may(&viewer, deed, phase)?;
        Ok(tx)
    }

    /// Logs a deed and makes the transaction lasting.
    pub async fn finish(
        &self,
        mut tx: Tx,
        viewer: &Viewer,
        tender: &str,
        deed: &str,
        object: &str,
    ) -> Result<(), ActionError> {
        let at = self.now();
        let entry = log::Deed {
            at: &at,
            person: Some(&viewer.person_id),
            tender: Some(tender),
            deed,
            object,
            detail: "",
        };
        log::record(&mut tx, entry).await?;
        tx.commit().await?;
        Ok(())
    }
}

/// A moment as it is kept.
pub fn stored(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
