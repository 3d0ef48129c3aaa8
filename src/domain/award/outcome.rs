//! The outcome of a case in exact figures, before anything is printed.

use crate::domain::award::case::Case;
use crate::domain::award::evaluation::Gap;
use crate::domain::award::gate::{self, AdmittedBid, Verdict};
use crate::domain::award::method::field::Field;
use crate::domain::award::quality::Quality;
use crate::domain::award::ranking::{self, Contender, Standing};

/// The outcome of a case in exact figures.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The shares of all bids.
    pub quality: Quality,
    /// What the gate said, per bid.
    pub verdicts: Vec<Verdict>,
    /// What is missing; nothing is ranked while anything is.
    pub gaps: Vec<Gap>,
    /// What the method took from all admitted bids together.
    pub field: Field,
    /// The admitted bids in order.
    pub standings: Vec<Standing>,
}

impl Outcome {
    /// Evaluates a case.
    pub fn of(case: &Case) -> Self {
        Self::with(case, Quality::of(case))
    }

    /// Evaluates a case with these shares.
    pub fn with(case: &Case, quality: Quality) -> Self {
        let (verdicts, gaps) = gate::examine(case, &quality);
        let bids: Vec<&AdmittedBid> = match gaps.as_slice() {
            [] => admitted(&verdicts).collect(),
            [_, ..] => Vec::new(),
        };
        let field = case.award.method.field(&bids);
        let contender = |bid: &&AdmittedBid| Contender::new(case, (*bid).clone(), &field);
        let standings = ranking::rank(case, bids.iter().map(contender).collect());
        Self {
            quality,
            verdicts,
            gaps,
            field,
            standings,
        }
    }

    /// The places of the bids on the first rank.
    pub fn firsts(&self) -> Vec<usize> {
        let firsts = self
            .standings
            .iter()
            .take_while(|standing| standing.rank == 1);
        let mut firsts: Vec<usize> = firsts.map(|one| one.contender.bid.index()).collect();
        firsts.sort_unstable();
        firsts
    }
}

fn admitted(verdicts: &[Verdict]) -> impl Iterator<Item = &AdmittedBid> {
    verdicts.iter().filter_map(|verdict| match verdict {
        Verdict::Admitted(bid) => Some(bid),
        Verdict::Inadmissible(_) | Verdict::Incomplete => None,
    })
}
