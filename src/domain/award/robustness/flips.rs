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

/// A bid whose marks are moved, with the criteria on which it is too low.
struct Moved {
    bid: AdmittedBid,
    too_low: Vec<usize>,
}

/// Every mark of which one step changes the bids on the first rank: bids in the order of the
/// dossier, criteria depth first, assessors by id, up before down.
pub fn single_mark_flips(race: &Race) -> Vec<MarkFlip> {
    let marked = marked(race);
    let nodes = &race.outcome.quality.nodes;
    let mut flips = Vec::new();
    for place in 0..race.case.bids.len() {
        let Some(bid) = gate::candidate(race.case, &race.outcome.quality, place) else {
            continue;
        };
        let too_low = (0..nodes.len())
            .filter(|at| nodes[*at].is_too_low(place))
            .collect();
        let moved = Moved { bid, too_low };
        let reach = passed_over(race, &marked, &moved);
        for one in &marked {
            flips.extend(flips_on(race, one, &moved, reach));
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

fn passed_over(race: &Race, marked: &[Marked], moved: &Moved) -> Quiet {
    let case = race.case;
    let is_simple = case.award.rounding.stage != Stage::Criteria
        && gate::named_criteria(case).is_empty()
        && !case.award.method.quality_moves_others()
        && moved.too_low.is_empty();
    if !is_simple {
        return Quiet {
            down: false,
            up: false,
        };
    }
    let quiet = |step: Option<&Exact>| {
        let step = step.filter(|step| !step.is_zero());
        step.is_none_or(|step| {
            let quality = moved.bid.quality().map(|share| share + step);
            let changed = quality
                .and_then(|share| moved.bid.with_shares(case, share, Vec::new(), Vec::new()));
            race.with(moved.bid.index(), changed).firsts() == race.firsts
        })
    };
    Quiet {
        down: quiet(marked.iter().map(|one| &one.reach.0).min()),
        up: quiet(marked.iter().map(|one| &one.reach.1).max()),
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
    let place = moved.bid.index();
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
                race.with(place, after(race, marked.node, moved, &step))
                    .firsts()
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

/// The bid when its share on a criterion is moved; none when it is inadmissible then.
fn after(race: &Race, node: usize, moved: &Moved, step: &Exact) -> Option<AdmittedBid> {
    let nodes = &race.outcome.quality.nodes;
    let place = moved.bid.index();
    let path: Vec<usize> = path(race, node).collect();
    if moved.too_low.iter().any(|low| !path.contains(low)) {
        return None;
    }
    let mut parts = moved.bid.parts().to_vec();
    let mut named_shares = moved.bid.named_shares().to_vec();
    let named = gate::named_criteria(race.case);
    let mut change = step.clone();
    for at in path {
        let current = &nodes[at];
        let share = current.column.share(place)? + &change;
        if current
            .minimum
            .as_ref()
            .is_some_and(|minimum| share < *minimum)
        {
            return None;
        }
        for (name, named_share) in named.iter().zip(&mut named_shares) {
            if **name == current.id {
                named_share.clone_from(&share);
            }
        }
        if current.parent.is_none() && !parts.is_empty() {
            let top = nodes[..at]
                .iter()
                .filter(|node| node.parent.is_none())
                .count();
            parts[top] = &share * &current.fraction;
        }
        change = change * &current.part;
    }
    // The last change is that of the whole.
    let quality = moved.bid.quality()? + change;
    moved
        .bid
        .with_shares(race.case, quality, parts, named_shares)
}
