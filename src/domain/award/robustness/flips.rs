//! Marks of which one step up or down changes who is first.
//!
//! A mark matters through the share of its criterion, which moves the groups above it and the
//! quality of the bid. Marks with the same effect are looked at once, and where nobody else is
//! touched by a bid's quality, a bid whose largest possible step changes nothing is passed over.

use std::collections::BTreeMap;

use crate::domain::award::case::{self, Content, Stage};
use crate::domain::award::exact::Exact;
use crate::domain::award::exact::print;
use crate::domain::award::gate::{self, AdmittedBid};
use crate::domain::award::leaf::{Leaf, Scale, Sheet, Source};
use crate::domain::award::robustness::MarkFlip;
use crate::domain::award::robustness::race::Race;

/// A marked criterion with what a step on its scale can do at most.
struct Marked<'a> {
    node: usize,
    leaf: &'a Leaf,
    sheet: &'a Sheet,
    /// Whether it, or a group above it, has a minimum.
    is_guarded: bool,
    /// The most that one step can take from and add to the quality of a bid.
    reach: (Exact, Exact),
}

/// A bid whose marks are moved.
struct Moved {
    place: usize,
    /// The bid as it is; none when something is missing, which only a bid that is too low may have.
    bid: Option<AdmittedBid>,
    /// The criteria on which it is too low.
    too_low: Vec<usize>,
}

/// What becomes of a bid when a mark is moved.
enum After {
    /// It is inadmissible.
    Out,
    /// It takes part.
    In(AdmittedBid),
    /// Nothing keeps it out any more but what is missing, so that nothing can be ranked.
    Incomplete,
}

/// Every mark of which one step changes the bids on the first rank: bids in the order of the
/// dossier, criteria depth first, assessors by id, up before down.
pub fn single_mark_flips(race: &Race) -> Vec<MarkFlip> {
    let marked = marked(race);
    let nodes = &race.outcome.quality.nodes;
    let mut flips = Vec::new();
    for place in 0..race.case.bids.len() {
        if !gate::is_up_to_quality(race.case, place) {
            continue;
        }
        let too_low = (0..nodes.len()).filter(|at| nodes[*at].is_too_low(place));
        let moved = Moved {
            place,
            bid: gate::complete(race.case, &race.outcome.quality, place),
            too_low: too_low.collect(),
        };
        let quiet = quiet(race, &marked, &moved);
        for one in &marked {
            flips.extend(flips_on(race, one, &moved, quiet));
        }
    }
    flips
}

fn marked<'a>(race: &'a Race) -> Vec<Marked<'a>> {
    let nodes = case::nodes(&race.case.criteria).into_iter().enumerate();
    let marked = nodes.filter_map(|(node, criterion)| {
        let Content::Leaf(leaf) = &criterion.content else {
            return None;
        };
        let (Source::Mark(sheet) | Source::AssessorMarks(sheet)) = &leaf.source else {
            return None;
        };
        let is_guarded =
            path(race, node).any(|at| race.outcome.quality.nodes[at].minimum.is_some());
        let all = &race.outcome.quality.nodes[node].fraction;
        Some(Marked {
            node,
            reach: reach(&sheet.scale, leaf, all),
            leaf,
            sheet,
            is_guarded,
        })
    });
    marked.collect()
}

/// A criterion and the groups above it.
fn path<'a>(race: &'a Race, node: usize) -> impl Iterator<Item = usize> + 'a {
    let parent = |at: &usize| race.outcome.quality.nodes[*at].parent;
    std::iter::successors(Some(node), parent)
}

/// The most that one step on a scale can take from and add to quality.
fn reach(scale: &Scale, leaf: &Leaf, fraction: &Exact) -> (Exact, Exact) {
    let step = match scale {
        Scale::Range { zero, full } => (Exact::ONE / (full - zero)).abs(),
        Scale::Levels(levels) => {
            let shares: Vec<&Exact> = levels.values().collect();
            let steps = shares.windows(2).map(|pair| (pair[1] - pair[0]).abs());
            steps.max().unwrap_or(Exact::ZERO)
        }
    };
    let part = (0..leaf.items.len())
        .map(|item| leaf.part(item))
        .max()
        .unwrap_or(Exact::ZERO);
    let most = step * part * fraction;
    (-&most, most)
}

/// Which directions of quality change nothing, even with the largest step: down and up.
#[derive(Debug, Clone, Copy)]
struct Quiet {
    down: bool,
    up: bool,
}

fn quiet(race: &Race, marked: &[Marked], moved: &Moved) -> Quiet {
    let case = race.case;
    let is_simple = case.award.rounding.stage != Stage::Criteria
        && gate::named_criteria(case).is_empty()
        && !case.award.method.quality_moves_others()
        && moved.too_low.is_empty();
    let Some(bid) = moved.bid.as_ref().filter(|_| is_simple) else {
        return Quiet {
            down: false,
            up: false,
        };
    };
    let changes_nothing = |step: Option<&Exact>| {
        let step = step.filter(|step| !step.is_zero());
        step.is_none_or(|step| {
            let quality = bid.quality().map(|share| share + step);
            let changed =
                quality.and_then(|share| bid.with_shares(case, share, Vec::new(), Vec::new()));
            race.with(moved.place, changed).firsts() == race.firsts
        })
    };
    Quiet {
        down: changes_nothing(marked.iter().map(|one| &one.reach.0).min()),
        up: changes_nothing(marked.iter().map(|one| &one.reach.1).max()),
    }
}

/// The flips of one bid on one criterion.
fn flips_on(race: &Race, marked: &Marked, moved: &Moved, quiet: Quiet) -> Vec<MarkFlip> {
    let down_is_quiet = quiet.down && !marked.is_guarded;
    if down_is_quiet && quiet.up {
        return Vec::new();
    }
    let mut firsts: BTreeMap<Exact, Vec<usize>> = BTreeMap::new();
    let mut flips = Vec::new();
    let place = moved.place;
    let width = marked.leaf.items.len();
    for (item, assessor) in marked.leaf.items.iter().enumerate() {
        let Some(mark) = &marked.sheet.marks[place * width + item] else {
            continue;
        };
        for up in [true, false] {
            let Some((next, step)) = step(marked, item, mark, up) else {
                continue;
            };
            if step.is_zero()
                || (step.is_negative() && down_is_quiet)
                || (step.is_positive() && quiet.up)
            {
                continue;
            }
            let firsts = firsts.entry(step.clone()).or_insert_with(|| {
                match after(race, marked.node, moved, &step) {
                    After::Out => race.with(place, None).firsts(),
                    After::In(bid) => race.with(place, Some(bid)).firsts(),
                    After::Incomplete => Vec::new(),
                }
            });
            if *firsts != race.firsts {
                let is_panel = matches!(marked.leaf.source, Source::AssessorMarks(_));
                flips.push(MarkFlip {
                    bid: race.id(place),
                    criterion: race.outcome.quality.nodes[marked.node].id.clone(),
                    assessor: is_panel.then(|| assessor.id.clone()),
                    from: print::plain(mark),
                    to: print::plain(&next),
                    winner: race.winner(firsts),
                });
            }
        }
    }
    flips
}

/// The mark one step away, and how far it moves the share of its criterion.
fn step(marked: &Marked, item: usize, mark: &Exact, up: bool) -> Option<(Exact, Exact)> {
    let scale = &marked.sheet.scale;
    let next = scale.step(mark, up)?;
    let step = scale.share(&next)? - scale.share(mark)?;
    Some((next, step * marked.leaf.part(item)))
}

/// The bid when its share on a criterion is moved.
fn after(race: &Race, node: usize, moved: &Moved, step: &Exact) -> After {
    let nodes = &race.outcome.quality.nodes;
    let path: Vec<usize> = path(race, node).collect();
    if moved.too_low.iter().any(|low| !path.contains(low)) {
        return After::Out;
    }
    let bid = moved.bid.as_ref();
    let mut parts = bid.map_or_else(Vec::new, |bid| bid.parts().to_vec());
    let mut named_shares = bid.map_or_else(Vec::new, |bid| bid.named_shares().to_vec());
    let named = gate::named_criteria(race.case);
    let mut change = step.clone();
    for at in path {
        let current = &nodes[at];
        if let Some(share) = current.column.share(moved.place) {
            let share = share + &change;
            if current
                .minimum
                .as_ref()
                .is_some_and(|minimum| share < *minimum)
            {
                return After::Out;
            }
            let named = named
                .iter()
                .zip(&mut named_shares)
                .filter(|(name, _)| **name == current.id);
            named.for_each(|(_, named_share)| named_share.clone_from(&share));
            if current.parent.is_none() && !parts.is_empty() {
                let top = nodes[..at]
                    .iter()
                    .filter(|node| node.parent.is_none())
                    .count();
                parts[top] = &share * &current.fraction;
            }
        }
        change = change * &current.part;
    }
    // The last change is that of the whole.
    let quality = race.outcome.quality.shares[moved.place]
        .as_ref()
        .map(|share| share + &change);
    match (bid, quality) {
        (Some(bid), Some(quality)) => {
            let bid = bid.with_shares(race.case, quality, parts, named_shares);
            bid.map_or(After::Out, After::In)
        }
        (_, quality) => {
            let lacks = |share: &Exact| race.case.award.method.lacks_quality(share);
            let is_out = gate::is_below_minimum(race.case, quality.as_ref())
                || quality.as_ref().is_some_and(lacks);
            if is_out {
                After::Out
            } else {
                After::Incomplete
            }
        }
    }
}
