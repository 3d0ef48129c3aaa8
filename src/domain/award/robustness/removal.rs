//! Leaving a bid out: does the order of the others stand?
//!
//! The rank paradox of relative methods: a losing bid can decide which of two others wins.

use std::cmp::Ordering;

use crate::domain::award::ranking::{self, Contender};
use crate::domain::award::robustness::Removal;
use crate::domain::award::robustness::race::Race;

/// Leaves out every ranked bid in turn, in the order of the ranking.
pub fn removals(race: &Race) -> Vec<Removal> {
    let mut before = vec![0; race.case.bids.len()];
    for standing in &race.outcome.standings {
        before[standing.contender.bid.index()] = standing.rank;
    }
    race.contenders()
        .map(|one| removal(race, &before, one))
        .collect()
}

/// One bid left out; `before` has the ranks by place.
fn removal(race: &Race, before: &[usize], out: &Contender) -> Removal {
    let trial = race.with(out.bid.index(), None);
    let mut others: Vec<Contender> = trial.others().cloned().collect();
    // As in a dossier without the bid: equal bids stand in its order.
    others.sort_by_key(|one| one.bid.index());
    let after = ranking::rank(race.case, others);
    let after: Vec<(usize, usize)> = after
        .iter()
        .map(|one| (one.contender.bid.index(), one.rank))
        .collect();
    // Strictly the one way before and strictly the other way after.
    let turned = |a: &(usize, usize), b: &(usize, usize)| {
        a.1.cmp(&b.1) == Ordering::Less && before[a.0] > before[b.0]
    };
    let reversed = after
        .iter()
        .enumerate()
        .any(|(at, a)| after[at + 1..].iter().any(|b| turned(a, b)));
    Removal {
        bid: race.id(out.bid.index()),
        order: after.iter().map(|(place, _)| race.id(*place)).collect(),
        reversed,
    }
}
