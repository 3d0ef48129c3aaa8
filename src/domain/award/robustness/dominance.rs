//! Dominance: a bid that is at least as good on price and everywhere in quality, and better
//! somewhere.

use std::cmp::Ordering;

use crate::domain::award::case::{self, Content};
use crate::domain::award::ranking::Contender;
use crate::domain::award::robustness::race::Race;

/// Pairs of a bid and one that it dominates, in the order of the dossier.
pub fn dominated(race: &Race) -> Vec<[String; 2]> {
    let mut contenders: Vec<&Contender> = race.contenders().collect();
    contenders.sort_by_key(|one| one.bid.index());
    let nodes = case::nodes(&race.case.criteria);
    let leaves: Vec<usize> = (0..nodes.len())
        .filter(|at| matches!(nodes[*at].content, Content::Leaf(_)))
        .collect();
    let mut pairs = Vec::new();
    for one in &contenders {
        for other in &contenders {
            if one.bid.index() != other.bid.index() && dominates(race, &leaves, one, other) {
                pairs.push([race.id(one.bid.index()), race.id(other.bid.index())]);
            }
        }
    }
    pairs
}

fn dominates(race: &Race, leaves: &[usize], one: &Contender, other: &Contender) -> bool {
    let mut price = other.bid.price().cmp(one.bid.price());
    if race.case.award.method.is_income() {
        price = price.reverse();
    }
    let mut better = price == Ordering::Greater;
    if price == Ordering::Less {
        return false;
    }
    for leaf in leaves {
        let column = &race.outcome.quality.nodes[*leaf].column;
        match column.compare(one.bid.index(), other.bid.index()) {
            Some(Ordering::Greater) => better = true,
            Some(Ordering::Equal) => {}
            Some(Ordering::Less) | None => return false,
        }
    }
    better
}
