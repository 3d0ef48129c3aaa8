//! What every action needs: the database, the time and chance, passed in so that tests own them.

use std::sync::Arc;

use jiff::Timestamp;

use crate::actions::ActionError;
use crate::actions::accounts::Site;
use crate::actions::once::FormToken;
use crate::actions::procurement::KeptFindings;
use crate::actions::secrets::Secrets;
use crate::domain::log::chain::hex;
use crate::domain::log::checkpoint::{Checkpoint, Signer};
use crate::domain::log::entry;
use crate::domain::permission::{Deed, Refusal, may};
use crate::domain::role::Viewer;
use crate::storage::db::{Db, Tx};
use crate::storage::{checkpoint, declaration, log, tender};

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

/// Where a request comes from, for the log and for passkeys.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// The network address; empty when the program itself acts.
    pub address: String,
    /// The browser, in its own words.
    pub device: String,
    /// The address at which the browser reaches the tool.
    pub site: Site,
}

/// What is written in the log about a deed.
#[derive(Debug, Clone, Copy, Default)]
pub struct Note<'a> {
    /// Who; absent when nobody was signed in or the program itself acted.
    pub person: Option<&'a str>,
    /// As what: the person's roles, in words of the database.
    pub role: &'a str,
    /// The tender it is about.
    pub tender: Option<&'a str>,
    /// What, for example `requirement.changed`.
    pub deed: &'a str,
    /// On what, for example `R014`.
    pub object: &'a str,
    /// More about it; never a price, an answer, a mark or a password.
    pub detail: &'a str,
    /// True when it was refused and nothing changed.
    pub refused: bool,
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
    /// Seals what a copy of the database may not tell.
    pub secrets: Arc<Secrets>,
    /// Where the request comes from.
    pub origin: Origin,
    /// Signs the checkpoints of the log.
    pub signer: Arc<Signer>,
    /// The token of the form that the request carries: its deed happens once.
    pub form: Option<FormToken>,
    /// What was found in the tenders that were looked at last.
    pub findings: Arc<KeptFindings>,
}

impl Means {
    /// The database with the machine's own clock and chance, and a key that nobody keeps.
    pub fn of_machine(db: Db) -> Self {
        let signer = Signer::from_seed(&SystemChance.bytes());
        Self {
            db,
            clock: Arc::new(SystemClock),
            chance: Arc::new(SystemChance),
            secrets: Arc::new(Secrets::new(SystemChance.bytes())),
            origin: Origin::default(),
            form: None,
            signer: Arc::new(signer),
            findings: Arc::default(),
        }
    }

    /// The same with the key of this installation.
    #[must_use]
    pub fn signing_with(self, signer: Signer) -> Self {
        Self {
            signer: Arc::new(signer),
            ..self
        }
    }

    /// True while the disk is full, so that nothing can be saved; first looks whether there is room
    /// again, at most every few seconds.
    pub async fn is_full(&self) -> bool {
        self.db.look_for_room().await;
        self.db.is_full()
    }

    /// Whether a deed would be saved at this moment.
    pub async fn is_ready(&self) -> bool {
        self.db.is_ready().await
    }

    /// The same for a request that comes from elsewhere.
    #[must_use]
    pub fn from(&self, origin: Origin) -> Self {
        Self {
            origin,
            ..self.clone()
        }
    }

    /// The same for a request that carries a form.
    #[must_use]
    pub fn with_form(self, form: Option<FormToken>) -> Self {
        Self { form, ..self }
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

    /// Starts a write on a tender, provided `viewer` may do `deed` where it stands now; a refusal is
    /// logged.
    pub async fn begin(
        &self,
        viewer: &Viewer,
        tender: &str,
        deed: Deed,
    ) -> Result<Tx, ActionError> {
        let tx = self.db.begin().await?;
        self.admit(tx, viewer, tender, deed).await
    }

    /// The same for a write that also reads through `&Db`: see [`Db::begin_alone`].
    pub async fn begin_alone(
        &self,
        viewer: &Viewer,
        tender: &str,
        deed: Deed,
    ) -> Result<Tx, ActionError> {
        let tx = self.db.begin_alone().await?;
        self.admit(tx, viewer, tender, deed).await
    }

    async fn admit(
        &self,
        mut tx: Tx,
        viewer: &Viewer,
        tender: &str,
        deed: Deed,
    ) -> Result<Tx, ActionError> {
        if let Some(form) = &self.form {
            // First of all: a repeated form may not even be refused for what the first one changed.
            form.take(&mut tx).await?;
        }
        let standing = tender::standing(&mut tx, tender)
            .await?
            .ok_or(ActionError::NotFound)?;
        // Roles and declarations as they are now: the page may have been loaded before they changed.
        let person = &viewer.person_id;
        let viewer = Viewer {
            roles: tender::roles(&mut tx, tender, person).await?,
            declared: declaration::of_person_now(&mut tx, tender, person).await?,
            ..viewer.clone()
        };
        match may(&viewer, deed, standing) {
            Ok(()) => Ok(tx),
            Err(refusal) => Err(self.refuse(tx, &viewer, tender, deed, refusal).await?),
        }
    }

    /// Logs a refusal, in a write in which nothing was changed, and gives it back as an error.
    pub async fn refuse(
        &self,
        mut tx: Tx,
        viewer: &Viewer,
        tender: &str,
        deed: Deed,
        refusal: Refusal,
    ) -> Result<ActionError, ActionError> {
        let note = Note {
            person: Some(&viewer.person_id),
            role: &viewer.role_names(),
            tender: Some(tender),
            deed: deed.name(),
            detail: &refusal.to_string(),
            refused: true,
            ..Note::default()
        };
        self.log(&mut tx, note).await?;
        tx.commit().await?;
        Ok(ActionError::Refused(refusal))
    }

    /// Logs a deed and makes the transaction lasting.
    pub async fn finish(
        &self,
        tx: Tx,
        viewer: &Viewer,
        tender: &str,
        deed: &str,
        object: &str,
    ) -> Result<(), ActionError> {
        self.finish_with(tx, viewer, tender, deed, object, "").await
    }

    /// The same, with more to say about it.
    pub async fn finish_with(
        &self,
        mut tx: Tx,
        viewer: &Viewer,
        tender: &str,
        deed: &str,
        object: &str,
        detail: &str,
    ) -> Result<(), ActionError> {
        self.log_done(&mut tx, viewer, tender, deed, (object, detail))
            .await?;
        tx.commit().await?;
        Ok(())
    }

    /// The same for a step of the procedure, which ends in a checkpoint of the log.
    pub async fn finish_step(
        &self,
        mut tx: Tx,
        viewer: &Viewer,
        tender: &str,
        deed: &str,
        (object, detail): (&str, &str),
    ) -> Result<(), ActionError> {
        self.log_done(&mut tx, viewer, tender, deed, (object, detail))
            .await?;
        Box::pin(self.checkpoint(&mut tx)).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Logs a deed of a write that holds more than one; the write goes on.
    pub(super) async fn log_done(
        &self,
        tx: &mut Tx,
        viewer: &Viewer,
        tender: &str,
        deed: &str,
        (object, detail): (&str, &str),
    ) -> Result<(), ActionError> {
        let note = Note {
            person: Some(&viewer.person_id),
            role: &viewer.role_names(),
            tender: Some(tender),
            deed,
            object,
            detail,
            refused: false,
        };
        self.log(tx, note).await
    }

    /// Writes a deed in the log, in the transaction of the deed itself. Nothing else writes there.
    ///
    /// # Errors
    /// Changed meanwhile when the same form has done its deed already.
    pub async fn log(&self, tx: &mut Tx, note: Note<'_>) -> Result<(), ActionError> {
        match &self.form {
            Some(form) if note.refused => form.give_back(tx).await?,
            Some(form) => form.take(tx).await?,
            None => {}
        }
        let text = |text: &str| text.to_owned();
        let entry = entry::Entry {
            at: self.now(),
            person: text(note.person.unwrap_or_default()),
            role: text(note.role),
            tender: text(note.tender.unwrap_or_default()),
            deed: text(note.deed),
            object: text(note.object),
            result: text(if note.refused { "refused" } else { "done" }),
            detail: text(note.detail),
            origin: String::new(),
        };
        let origin = entry::Origin {
            salt: hex(&self.chance.bytes()),
            address: self.origin.address.clone(),
            device: self.origin.device.clone(),
        };
        Ok(Box::pin(log::record(tx, entry, Some(&origin))).await?)
    }

    /// Signs how the log ends inside this write, and keeps that; the same again when nothing was
    /// written since. Every step of the procedure and every report takes one.
    pub async fn checkpoint(&self, tx: &mut Tx) -> Result<Checkpoint, ActionError> {
        let head = log::head_held(tx).await?;
        if let Some(made) = checkpoint::of_size(tx, head.size).await? {
            return Ok(made);
        }
        let made = self.signer.sign(&head);
        checkpoint::insert(tx, &made, &self.now()).await?;
        Ok(made)
    }
}

/// A moment as it is kept.
pub fn stored(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
