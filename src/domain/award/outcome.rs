//! The outcome of a case in exact figures, before anything is printed.

use crate::domain::award::case::Case;
use crate::domain::award::evaluation::Gap;
use crate::domain::award::gate::{self, Verdict};
use crate::domain::award::quality::Quality;
use crate::domain::award::ranking::{self, Standing};

/// The outcome of a case in exact figures.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The shares of all bids.
    pub quality: Quality,
    /// What the gate said, per bid.
    pub verdicts: Vec<Verdict>,
    /// What is missing; nothing is ranked while anything is.
    pub gaps: Vec<Gap>,
    /// The admitted bids in order.
    pub standings: Vec<Standing>,
}

impl Outcome {
    /// Evaluates a case.
    pub fn of(case: &Case) -> Self {
        let quality = Quality::of(case);
        let (verdicts, gaps) = gate::examine(case, &quality);
        let mut bids = Vec::new();
        if gaps.is_empty() {
            bids.extend(verdicts.iter().filter_map(|verdict| match verdict {
                Verdict::Admitted(bid) => Some(bid.clone()),
                Verdict::Inadmissible(_) | Verdict::Incomplete => None,
            }));
        }
        let figures = case.award.method.figures(&bids, &case.award.rounding);
        let both = bids.into_iter().zip(figures).collect();
        let standings = ranking::rank(case, &quality, both);
        Self {
            quality,
            verdicts,
            gaps,
            standings,
        }
    }
}
