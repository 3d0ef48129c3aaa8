//! Which line of the calculation holds what; known before any sheet is written.

use crate::documents::scoring_workbook::Source;
use crate::documents::scoring_workbook::book::Place;

/// The first line below the head.
pub const FIRST_ROW: u32 = 4;
/// The column of the first bid.
pub const BIDS_FROM: u16 = 1;
/// Number of the bid in the dossier.
pub const NUMBER: u16 = 0;
/// Its id.
pub const ID: u16 = 1;
/// The tenderer's name.
pub const NAME: u16 = 2;
/// First of the reasons that make a bid inadmissible.
pub const REASONS_FROM: u16 = 3;
/// 1 when a bid may be compared.
pub const ADMISSIBLE: u16 = 9;
/// How much is missing.
pub const MISSING: u16 = 10;
/// The status in words.
pub const STATUS: u16 = 11;
/// The price.
pub const PRICE: u16 = 12;
/// The quality share.
pub const SHARE: u16 = 13;
/// The price points; every figure has its rounded one on the next line.
pub const PRICE_POINTS: u16 = 14;

/// Counts what decides where each figure stands.
pub struct Layout {
    name: String,
    /// The number of bids.
    pub bids: u16,
    /// The number of top criteria.
    pub tops: u16,
    ties: u16,
}

impl Layout {
    /// Lays out the sheet for a dossier.
    pub fn new(source: Source) -> Self {
        let count = |length: usize| u16::try_from(length).unwrap_or(u16::MAX);
        Self {
            name: source.text("sheet-name-calculation"),
            bids: count(source.dossier.bids.len()),
            tops: count(source.dossier.tender.criteria.len()),
            ties: count(source.dossier.tender.award.ties.len()),
        }
    }

    /// The cell of a bid on a line.
    pub fn place(&self, bid: u16, line: u16) -> Place {
        Place {
            sheet: self.name.clone(),
            row: FIRST_ROW + u32::from(line),
            column: BIDS_FROM + bid,
        }
    }

    /// The cells of all bids on a line, as a range.
    pub fn all(&self, line: u16) -> String {
        let first = self.place(0, line);
        first.to(first.row, BIDS_FROM + self.bids.max(1) - 1)
    }

    /// 1 when a bid may be compared.
    pub fn admissible(&self, bid: u16) -> Place {
        self.place(bid, ADMISSIBLE)
    }

    /// The line of a top criterion.
    pub fn top(index: u16) -> u16 {
        PRICE_POINTS + 2 + 2 * index
    }

    /// The line of the quality points.
    pub fn quality_points(&self) -> u16 {
        Self::top(self.tops)
    }

    /// The line of the total as it ranks.
    pub fn total(&self) -> u16 {
        self.quality_points() + 3
    }

    /// The line of the rank, below those of the tie rules.
    pub fn rank(&self) -> u16 {
        self.total() + 1 + self.ties
    }

    /// The number of missing pieces over all bids, as a formula.
    pub fn all_missing(&self) -> String {
        format!("SUM({})", self.all(MISSING))
    }

    /// What a line holds for the bid that stands at a position of the outcome, as a formula.
    pub fn at_position(&self, position: u16, line: u16) -> String {
        let order = self.all(self.rank() + 2);
        format!("INDEX({},MATCH({position},{order},0))", self.all(line))
    }
}
