//! What the tool knows of a procurement beside the dossier: what people declared, opened,
//! published and logged.
//!
//! The dossier is what anyone can compute with; a record only tells. On the command line there is
//! none, and a document then leaves out the chapters that tell of it.

use crate::domain::log::checkpoint::Checkpoint;
use crate::domain::road::opening::Opening;
use crate::domain::statement::Statement;
use crate::domain::tender::inventory::Row;
use crate::domain::tender::working_document::WorkingDocument;
use crate::i18n::{Texts, number};

/// What a document may tell beside the dossier; each part is absent when it is not known, or not
/// for who reads the document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// What each assessor declared, and what the chair decided about it.
    pub declarations: Option<Vec<Statement>>,
    /// The state of the log when the document was made.
    pub checkpoint: Option<Checkpoint>,
    /// Every publication, the first one first.
    pub publications: Option<Vec<Publication>>,
    /// Who opened the bids and the prices.
    pub openings: Option<Vec<Opening>>,
    /// Rows of the tables that are kept beside the tender.
    pub inside: Option<Vec<Row>>,
    /// Whether the budget and the estimated value may be told.
    pub tells_budget: bool,
    /// What colleagues judged of the purchase.
    pub judgements: Option<Vec<WorkingDocument>>,
    /// Whom it was proposed to award to.
    pub proposal: Option<Proposal>,
    /// Why the procedure ended without an award, when it did.
    pub withdrawal: Option<Withdrawal>,
}

impl Record {
    /// How the log stood, in one line; nothing when that is not known.
    pub fn log_line(&self, texts: Texts) -> Option<String> {
        let checkpoint = self.checkpoint.as_ref()?;
        let size = number::plain(checkpoint.head.size.into(), texts.language);
        let fills = [("size", size.into()), ("code", checkpoint.short().into())];
        Some(texts.with("doc-log-cover", fills))
    }
}

/// One publication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// 1 for the first.
    pub number: i64,
    /// RFC 3339 in UTC.
    pub at: String,
    /// The hash of the criteria that it froze.
    pub criteria_sha256: String,
    /// Why it was changed; empty for the first.
    pub reason: String,
}

/// A proposal to award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// To which bid.
    pub bid: String,
    /// Why, in the words of who proposed it.
    pub reason: String,
    /// When it was approved, as RFC 3339 in UTC; absent while it was not.
    pub approved_at: Option<String>,
}

/// The end of a procedure without an award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawal {
    /// When, as RFC 3339 in UTC.
    pub at: String,
    /// Why.
    pub reason: String,
}
