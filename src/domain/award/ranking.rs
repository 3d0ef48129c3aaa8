//! Ranks: the best figure first, then the tie rules; what is still equal shares the rank (1, 1, 3).

use std::cmp::Ordering;

use crate::domain::award::case::{Case, RankOn, TieRule};
use crate::domain::award::exact::Exact;
use crate::domain::award::gate::AdmittedBid;
use crate::domain::award::method::{Figures, Wins};
use crate::domain::award::quality::Quality;

/// An admitted bid with its figures and its rank.
#[derive(Debug, Clone)]
pub struct Standing {
    /// 1 is the winner; equal bids share a rank.
    pub rank: usize,
    /// The bid.
    pub bid: AdmittedBid,
    /// What the method made of it.
    pub figures: Figures,
    /// The figure that ranks.
    pub deciding: Exact,
    /// The rule that separates it from a neighbour with the same figure.
    pub tie_break: Option<TieRule>,
}

/// Ranks admitted bids.
pub fn rank(case: &Case, quality: &Quality, bids: Vec<(AdmittedBid, Figures)>) -> Vec<Standing> {
    let mut standings: Vec<Standing> = bids
        .into_iter()
        .map(|(bid, figures)| {
            let deciding = match case.award.rank_on {
                RankOn::Rounded => figures.rounded.clone(),
                RankOn::Exact => figures.exact.clone(),
            };
            Standing {
                rank: 0,
                bid,
                figures,
                deciding,
                tie_break: None,
            }
        })
        .collect();
    standings.sort_by(|a, b| {
        by_figure(case, a, b).then_with(|| match separate(case, quality, a, b) {
            Some((_, order)) => order,
            None => Ordering::Equal,
        })
    });
    number(case, quality, &mut standings);
    standings
}

/// Gives ranks and the rules that separated neighbours; the list is in order already.
fn number(case: &Case, quality: &Quality, standings: &mut [Standing]) {
    for at in 0..standings.len() {
        let (before, rest) = standings.split_at_mut(at);
        let Some(current) = rest.first_mut() else {
            continue;
        };
        current.rank = at + 1;
        let Some(above) = before.last_mut() else {
            continue;
        };
        if by_figure(case, above, current) != Ordering::Equal {
            continue;
        }
        match separate(case, quality, above, current) {
            Some((rule, _)) => {
                // A bid between two neighbours names the rule by which it stands lower.
                above.tie_break.get_or_insert_with(|| rule.clone());
                current.tie_break = Some(rule);
            }
            None => current.rank = above.rank,
        }
    }
}

/// Best first.
fn by_figure(case: &Case, a: &Standing, b: &Standing) -> Ordering {
    match case.award.method.wins() {
        Wins::Highest => b.deciding.cmp(&a.deciding),
    }
}

/// The first tie rule that separates two bids, and which goes first.
fn separate(
    case: &Case,
    quality: &Quality,
    a: &Standing,
    b: &Standing,
) -> Option<(TieRule, Ordering)> {
    let orders = case
        .award
        .ties
        .iter()
        .map(|rule| (rule, apply(rule, quality, &a.bid, &b.bid)));
    let (rule, order) = orders
        .into_iter()
        .find(|(_, order)| *order != Ordering::Equal)?;
    Some((rule.clone(), order))
}

fn apply(rule: &TieRule, quality: &Quality, a: &AdmittedBid, b: &AdmittedBid) -> Ordering {
    match rule {
        TieRule::HigherQuality => b.quality().cmp(&a.quality()),
        TieRule::LowerPrice => a.price().cmp(b.price()),
        TieRule::HigherPrice => b.price().cmp(a.price()),
        TieRule::Criterion(id) => quality.node(id).map_or(Ordering::Equal, |node| {
            node.shares[b.index()].cmp(&node.shares[a.index()])
        }),
    }
}
