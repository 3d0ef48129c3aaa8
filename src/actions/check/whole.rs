//! A tender with everything that the rules look at; prices stay in the database.

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::procurement::{self, BidRow, MarkRow, Procurement};
use crate::domain::award::evaluation::Gap;
use crate::domain::dossier::Dossier;
use crate::domain::phase::Phase;
use crate::domain::publication;
use crate::domain::tender::inventory::Row;
use crate::domain::tender::working_document::WorkingDocument;
use crate::storage::entry::{self, EntryKind};
use crate::storage::opening::{self, Opening, OpeningKind};
use crate::storage::publication::{self as kept, Published};
use crate::storage::step::{self, Step};
use crate::storage::{bid, mark};

/// A tender with everything that the rules look at.
pub struct Whole {
    /// What the officer wrote, and who takes part.
    pub at: Procurement,
    /// All marks.
    pub marks: Vec<MarkRow>,
    /// The steps on the road.
    pub steps: Vec<Step>,
    /// What each publication froze.
    pub publications: Vec<Published>,
    /// The openings that somebody began.
    pub openings: Vec<(OpeningKind, Opening)>,
    /// What is missing apart from prices, from assessing on; or what the engine refuses.
    pub gaps: Option<Said>,
}

/// What the engine said of a dossier: what is missing, or what it refuses.
pub type Said = Result<Vec<Gap>, Vec<String>>;

/// Loads a tender. `last` is the dossier that the engine was asked about last: one with the same
/// bids and marks is not worked out again.
pub async fn load(
    means: &Means,
    id: &str,
    last: &mut Option<(Dossier, Said)>,
) -> Result<Whole, ActionError> {
    let db = &means.db;
    let at = procurement::of_nobody(means, id).await?;
    // What lies beside the tender is in no rule, but must be readable.
    entry::all::<Row>(db, id, EntryKind::WorkingRow).await?;
    entry::all::<WorkingDocument>(db, id, EntryKind::WorkingDocument).await?;
    let marks = mark::all(db, id).await?;
    let mut said = None;
    if at.phase() >= Phase::Assessing {
        let bids = bid::all(db, id).await?;
        said = Some(gaps(&at, &bids, &marks, last));
    }
    let mut openings = Vec::new();
    for kind in [OpeningKind::Bids, OpeningKind::Prices] {
        if let Some(opening) = opening::one(db, id, kind).await? {
            openings.push((kind, opening));
        }
    }
    Ok(Whole {
        gaps: said,
        steps: step::all(db, id).await?,
        publications: kept::all(db, id).await?,
        openings,
        at,
        marks,
    })
}

fn gaps(
    at: &Procurement,
    bids: &[BidRow],
    marks: &[MarkRow],
    last: &mut Option<(Dossier, Said)>,
) -> Said {
    let mut dossier = procurement::dossier_without_prices(at, bids, marks);
    // What it is called and where it stands changes nothing for the engine.
    dossier.tender.title.clear();
    dossier.tender.reference.clear();
    dossier.phase = Phase::Assessing;
    dossier.publication = None;
    match last {
        Some((same, said)) if *same == dossier => said.clone(),
        Some(_) | None => {
            let gaps = publication::gaps_without_prices(&dossier);
            let said: Said =
                gaps.map_err(|errors| errors.iter().map(ToString::to_string).collect());
            *last = Some((dossier, said.clone()));
            said
        }
    }
}
