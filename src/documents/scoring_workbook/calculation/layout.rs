//! Which line of the calculation holds what; known before any sheet is written.

use crate::documents::scoring_workbook::Source;
use crate::documents::scoring_workbook::book::Place;
use crate::documents::scoring_workbook::method;
use crate::domain::award::method::name::MethodName;

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

/// Says where each figure stands.
pub struct Layout {
    name: String,
    /// The number of bids.
    pub bids: u16,
    /// The number of top criteria.
    pub tops: u16,
    /// The lines.
    pub lines: Lines,
}

/// The lines that depend on the method. A figure of weighted points, and the total of every
/// method, has its rounded one on the next line.
pub struct Lines {
    /// 1 when a bid may be compared.
    pub admissible: u16,
    /// How much is missing.
    pub missing: u16,
    /// The status in words.
    pub status: u16,
    /// The price.
    pub price: u16,
    /// The quality share.
    pub share: u16,
    /// The price points (weighted points only).
    pub price_points: u16,
    /// The first top criterion (weighted points only).
    pub tops: u16,
    /// The quality points (weighted points only).
    pub quality_points: u16,
    /// The first of the figures between price, quality and total (other methods only).
    pub terms: u16,
    /// The total before rounding, as the stage leaves it.
    pub exact: u16,
    /// The total as it is printed.
    pub total: u16,
    /// The figure that ranks.
    pub figure: u16,
    /// 1 for a bid in the corridor, and on the next line what decides there.
    pub corridor: Option<u16>,
    /// The first tie rule.
    pub ties: u16,
    /// The rank.
    pub rank: u16,
    /// What the outcome is sorted by.
    pub sort: u16,
    /// The place in the outcome.
    pub position: u16,
}

impl Lines {
    fn new(method: MethodName, tops: u16, ties: u16) -> Self {
        let mut next = REASONS_FROM;
        let mut take = |count: u16| {
            let at = next;
            next = next.saturating_add(count);
            at
        };
        let _ = take(if method::needs_quality(method) { 7 } else { 6 });
        let points = u16::from(method == MethodName::WeightedPoints);
        let terms = method::terms(method).iter().map(|_| 1).sum();
        let has_corridor = method == MethodName::QualityPerPriceCorridor;
        Self {
            admissible: take(1),
            missing: take(1),
            status: take(1),
            price: take(1),
            share: take(1),
            price_points: take(2 * points),
            tops: take(2 * points * tops),
            quality_points: take(2 * points),
            terms: take(terms),
            exact: take(1),
            total: take(1),
            figure: take(1),
            corridor: has_corridor.then(|| take(2)),
            ties: take(ties),
            rank: take(1),
            sort: take(1),
            position: take(1),
        }
    }
}

impl Layout {
    /// Lays out the sheet for a dossier.
    pub fn new(source: Source) -> Self {
        let count = |length: usize| u16::try_from(length).unwrap_or(u16::MAX);
        let tender = &source.dossier.tender;
        let tops = count(tender.criteria.len());
        Self {
            name: source.text("sheet-name-calculation"),
            bids: count(source.dossier.bids.len()),
            tops,
            lines: Lines::new(tender.award.method, tops, count(tender.award.ties.len())),
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
        self.place(bid, self.lines.admissible)
    }

    /// The line of a top criterion.
    pub fn top(&self, index: u16) -> u16 {
        self.lines.tops + 2 * index
    }

    /// The number of missing pieces over all bids, as a formula.
    pub fn all_missing(&self) -> String {
        format!("SUM({})", self.all(self.lines.missing))
    }

    /// What a line holds for the bid that stands at a position of the outcome, as a formula.
    pub fn at_position(&self, position: u16, line: u16) -> String {
        let order = self.all(self.lines.position);
        format!("INDEX({},MATCH({position},{order},0))", self.all(line))
    }
}
