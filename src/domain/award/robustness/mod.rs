//! Robustness: how close the call was, as it is printed.
//!
//! Each question is one file. They all ask the same thing of [`race::Race`]: who would be first if
//! one bid were changed or left out, everything else evaluated as in the award.

mod dominance;
mod flips;
mod panel;
pub mod race;
mod removal;
mod to_win;
mod weights;

pub mod verdict;

use serde::{Serialize, Serializer};

use crate::domain::award::robustness::race::Race;

/// What would have changed the award.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Robustness {
    /// The winners for every price weight from 0 to 100; none for other methods than weighted
    /// points.
    pub weight_intervals: Option<Vec<WeightInterval>>,
    /// Per ranked bid what leaving it out does.
    pub removals: Vec<Removal>,
    /// Per losing bid what it lacked.
    pub to_win: Vec<ToWin>,
    /// Every mark of which one step changes the winner.
    pub single_mark_flips: Vec<MarkFlip>,
    /// Per assessor who wins without that person's marks; empty unless the panel's mean counts.
    pub assessor_removals: Vec<AssessorRemoval>,
    /// Pairs of which the first is at least as good everywhere and better somewhere.
    pub dominated: Vec<[String; 2]>,
}

impl Robustness {
    /// Answers every question about a complete outcome.
    pub fn of(race: &Race) -> Self {
        Self {
            weight_intervals: weights::intervals(race),
            removals: removal::removals(race),
            to_win: to_win::to_win(race),
            single_mark_flips: flips::single_mark_flips(race),
            assessor_removals: panel::assessor_removals(race),
            dominated: dominance::dominated(race),
        }
    }
}

/// The winners for a range of price weights.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WeightInterval {
    /// The lowest price weight, 0 to 100.
    pub from: String,
    /// The highest price weight, 0 to 100.
    pub to: String,
    /// Who is first there.
    pub winners: Vec<String>,
}

/// What leaving one bid out does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Removal {
    /// The bid that is left out.
    pub bid: String,
    /// The others in their new order.
    pub order: Vec<String>,
    /// Whether two others stand the other way around.
    pub reversed: bool,
}

/// What a losing bid lacked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ToWin {
    /// The bid.
    pub bid: String,
    /// The price with which it would have been first; none when no price would do.
    pub price: Option<String>,
    /// The points of quality that it lacked; none when more than quality can earn.
    pub quality_points: Option<String>,
}

/// A mark of which one step changes the winner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MarkFlip {
    /// Whose bid was marked.
    pub bid: String,
    /// The criterion.
    pub criterion: String,
    /// Whose mark it is; absent for a mark of the whole panel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assessor: Option<String>,
    /// The mark as given.
    pub from: String,
    /// The mark one step away.
    pub to: String,
    /// Who is first then.
    pub winner: Winner,
}

/// Who is first without one assessor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AssessorRemoval {
    /// The assessor who is left out.
    pub assessor: String,
    /// Who is first then.
    pub winner: Winner,
}

/// Who is first: nobody, one bid, or several that share the first place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Winner(pub Vec<String>);

impl Serialize for Winner {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.as_slice() {
            [] => serializer.serialize_none(),
            [one] => serializer.serialize_str(one),
            several => several.serialize(serializer),
        }
    }
}
