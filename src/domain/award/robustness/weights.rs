//! Weights: who wins at every price weight from 0 to 100.
//!
//! Each bid's total `w × f + (100 − w) × q` is a straight line in the price weight w, f being the
//! fraction of the price points and q the (scaled) quality share. The winners are the lines on top,
//! and where two lines cross the winner can change; those crossings are exact fractions. Rounding
//! and tie rules are left out, and the admissible bids are as they are.

use crate::domain::award::exact::print;
use crate::domain::award::exact::{self, Exact};
use crate::domain::award::method::Method;
use crate::domain::award::robustness::WeightInterval;
use crate::domain::award::robustness::race::Race;

/// A bid's total as a line in the price weight.
struct Line {
    place: usize,
    /// The total at a price weight of 0.
    start: Exact,
    /// What one more of price weight adds.
    slope: Exact,
}

impl Line {
    fn at(&self, weight: &Exact) -> Exact {
        &self.start + &self.slope * weight
    }
}

/// The winners for every price weight; nothing for methods without weighted points.
pub fn intervals(race: &Race) -> Option<Vec<WeightInterval>> {
    let Method::WeightedPoints(settings) = &race.case.award.method else {
        return None;
    };
    let hundred = exact::whole(100);
    // A quality weight of 1 turns the points of a share into the scaled share itself.
    let scale = match &race.outcome.field.best_quality {
        Some(best) if best.is_positive() => Exact::ONE / best,
        Some(_) | None => Exact::ONE,
    };
    let mut lines: Vec<Line> = race
        .contenders()
        .map(|one| {
            let quality = one
                .bid
                .quality()
                .map_or(Exact::ZERO, |share| share * &scale);
            let slope = settings.price_fraction(&one.bid, &race.outcome.field) - &quality;
            Line {
                place: one.bid.index(),
                start: quality * &hundred,
                slope,
            }
        })
        .collect();
    lines.sort_by_key(|line| line.place);
    Some(join(race, &envelope(&lines, &hundred)))
}

/// The lines on top from 0 to the end: per piece where it ends and who is on top inside it.
fn envelope(lines: &[Line], end: &Exact) -> Vec<(Exact, Vec<usize>)> {
    let mut pieces = Vec::new();
    let mut at = Exact::ZERO;
    while at < *end {
        // Just beyond `at` the steepest of the highest lines is on top.
        let height = |line: &&Line| (line.at(&at), line.slope.clone());
        let Some(top) = lines.iter().max_by_key(height) else {
            break;
        };
        let same = |line: &&Line| line.start == top.start && line.slope == top.slope;
        let winners = lines.iter().filter(same).map(|line| line.place).collect();
        let crossings = lines.iter().filter(|line| line.slope > top.slope);
        let crossings =
            crossings.map(|line| (&top.start - &line.start) / (&line.slope - &top.slope));
        let next = crossings.filter(|crossing| *crossing > at).min();
        at = next
            .filter(|next| next < end)
            .unwrap_or_else(|| end.clone());
        pieces.push((at.clone(), winners));
    }
    pieces
}

/// Prints the pieces, neighbours with the same winners as one.
fn join(race: &Race, pieces: &[(Exact, Vec<usize>)]) -> Vec<WeightInterval> {
    let mut joined: Vec<WeightInterval> = Vec::new();
    let mut from = Exact::ZERO;
    for (to, places) in pieces {
        let winners: Vec<String> = places.iter().map(|place| race.id(*place)).collect();
        match joined.last_mut() {
            Some(last) if last.winners == winners => last.to = print::share(to),
            Some(_) | None => joined.push(WeightInterval {
                from: print::share(&from),
                to: print::share(to),
                winners,
            }),
        }
        from = to.clone();
    }
    joined
}
