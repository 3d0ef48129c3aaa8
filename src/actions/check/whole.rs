//! A tender with everything that the rules look at; prices stay in the database.

use crate::actions::ActionError;
use crate::actions::means::Means;
use crate::actions::procurement::{self, BidRow, MarkRow, Procurement};
use crate::domain::award::evaluation::Gap;
use crate::domain::phase::Phase;
use crate::domain::publication;
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
    pub gaps: Option<Result<Vec<Gap>, Vec<String>>>,
}

/// Loads a tender.
pub async fn load(means: &Means, id: &str) -> Result<Whole, ActionError> {
    let db = &means.db;
    let at = procurement::of_nobody(means, id).await?;
    let bids = bid::all(db, id).await?;
    let marks = mark::all(db, id).await?;
    let mut openings = Vec::new();
    for kind in [OpeningKind::Bids, OpeningKind::Prices] {
        if let Some(opening) = opening::one(db, id, kind).await? {
            openings.push((kind, opening));
        }
    }
    Ok(Whole {
        gaps: (at.phase() >= Phase::Assessing).then(|| gaps(&at, &bids, &marks)),
        steps: step::all(db, id).await?,
        publications: kept::all(db, id).await?,
        openings,
        at,
        marks,
    })
}

fn gaps(at: &Procurement, bids: &[BidRow], marks: &[MarkRow]) -> Result<Vec<Gap>, Vec<String>> {
    let dossier = procurement::dossier_without_prices(at, bids, marks);
    let gaps = publication::gaps_without_prices(&dossier);
    gaps.map_err(|errors| errors.iter().map(ToString::to_string).collect())
}
