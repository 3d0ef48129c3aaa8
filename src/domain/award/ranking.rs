//! Ranks: the best figure first, then the tie rules; what is still equal shares the rank (1, 1, 3).

use std::cmp::Ordering;

use crate::domain::award::case::{Case, RankOn, TieRule};
use crate::domain::award::exact::Exact;
use crate::domain::award::gate::AdmittedBid;
use crate::domain::award::method::field::Field;
use crate::domain::award::method::{Figures, Method};

/// An admitted bid with what the method made of it.
#[derive(Debug, Clone)]
pub struct Contender {
    /// The bid.
    pub bid: AdmittedBid,
    /// What the method made of it.
    pub figures: Figures,
}

impl Contender {
    /// Works out the figures of a bid.
    pub fn new(case: &Case, bid: AdmittedBid, field: &Field) -> Self {
        let figures = case.award.method.figures(&bid, field, &case.award.rounding);
        Self { bid, figures }
    }

    /// The figure that ranks.
    pub fn deciding(&self, case: &Case) -> &Exact {
        match case.award.rank_on {
            RankOn::Rounded => &self.figures.rounded,
            RankOn::Exact => &self.figures.exact,
        }
    }
}

/// A contender with its rank.
#[derive(Debug, Clone)]
pub struct Standing {
    /// 1 is the winner; equal bids share a rank.
    pub rank: usize,
    /// The bid with its figures.
    pub contender: Contender,
    /// The rule that separates it from a neighbour with the same figure.
    pub tie_break: Option<TieRule>,
}

/// The order of contenders: which of two goes first.
#[derive(Debug)]
pub struct Order<'a> {
    case: &'a Case,
    /// The lowest figure inside the corridor, in the method that has one.
    corridor: Option<Exact>,
}

impl<'a> Order<'a> {
    /// The order among these contenders.
    pub fn among<'b>(case: &'a Case, contenders: impl Iterator<Item = &'b Contender>) -> Self {
        let corridor = match &case.award.method {
            Method::QualityPerPriceCorridor(method) => {
                let best = contenders.map(|one| one.deciding(case)).max();
                best.map(|best| method.lowest(best))
            }
            _ => None,
        };
        Self { case, corridor }
    }

    /// The order of bids whatever their figures: only the tie rules.
    pub fn of(case: &'a Case) -> Self {
        Self {
            case,
            corridor: None,
        }
    }

    /// Which of two bids the tie rules put first when their figures are equal.
    pub fn when_equal(&self, a: &Contender, b: &Contender) -> Ordering {
        let separated = self.separate(a, b);
        separated.map_or(Ordering::Equal, |(_, order)| order)
    }

    /// Whether one bid goes before another, after it, or neither.
    pub fn compare(&self, a: &Contender, b: &Contender) -> Ordering {
        self.before_ties(a, b).then_with(|| self.when_equal(a, b))
    }

    /// The order of two bids before any tie rule.
    fn before_ties(&self, a: &Contender, b: &Contender) -> Ordering {
        match self.by_corridor(a, b) {
            (Ordering::Equal, _) => self.by_figure(a, b),
            (order, _) => order,
        }
    }

    /// The order that the corridor gives, and the rule when that decided inside it.
    fn by_corridor(&self, a: &Contender, b: &Contender) -> (Ordering, Option<&'a TieRule>) {
        let Some(lowest) = &self.corridor else {
            return (Ordering::Equal, None);
        };
        let inside = |one: &Contender| one.deciding(self.case) >= lowest;
        match (inside(a), inside(b)) {
            (true, true) => {
                let rule = self.case.award.method.decide_by();
                // Its criterion comes after those of the tie rules.
                let is_criterion = |rule: &&TieRule| matches!(rule, TieRule::Criterion(_));
                let named = self.case.award.ties.iter().filter(is_criterion).count();
                let order = rule.map_or(Ordering::Equal, |rule| {
                    self.apply(rule, named, &a.bid, &b.bid)
                });
                (order, rule)
            }
            (true, false) => (Ordering::Less, None),
            (false, true) => (Ordering::Greater, None),
            (false, false) => (Ordering::Equal, None),
        }
    }

    /// The rule that separates two bids with the same figure; none when their figures differ or
    /// nothing separates them.
    fn tie_break(&self, a: &Contender, b: &Contender) -> Option<&'a TieRule> {
        if self.by_figure(a, b) != Ordering::Equal {
            return None;
        }
        match self.by_corridor(a, b) {
            (Ordering::Equal, _) => self.separate(a, b).map(|(rule, _)| rule),
            (_, rule) => rule,
        }
    }

    fn by_figure(&self, a: &Contender, b: &Contender) -> Ordering {
        let (a, b) = (a.deciding(self.case), b.deciding(self.case));
        if self.case.award.method.highest_wins() {
            b.cmp(a)
        } else {
            a.cmp(b)
        }
    }

    /// The first tie rule that separates two bids, and which goes first.
    fn separate(&self, a: &Contender, b: &Contender) -> Option<(&'a TieRule, Ordering)> {
        let mut named = 0;
        for rule in &self.case.award.ties {
            let order = self.apply(rule, named, &a.bid, &b.bid);
            if order != Ordering::Equal {
                return Some((rule, order));
            }
            named += usize::from(matches!(rule, TieRule::Criterion(_)));
        }
        None
    }

    /// What a rule says of two bids; `named` is how many criteria are named before it.
    fn apply(&self, rule: &TieRule, named: usize, a: &AdmittedBid, b: &AdmittedBid) -> Ordering {
        let bid = |one: &AdmittedBid| &self.case.bids[one.index()];
        match rule {
            TieRule::HigherQuality => b.quality().cmp(&a.quality()),
            TieRule::LowerPrice => a.price().cmp(b.price()),
            TieRule::HigherPrice => b.price().cmp(a.price()),
            TieRule::Criterion(_) => b.named_shares()[named].cmp(&a.named_shares()[named]),
            TieRule::Earliest => {
                let received = |one| {
                    let time = bid(one).received.as_deref();
                    (time.is_none(), time)
                };
                received(a).cmp(&received(b))
            }
            TieRule::Lot(drawn) => {
                let place = |one: &AdmittedBid| {
                    let place = drawn.iter().position(|id| *id == bid(one).id);
                    place.unwrap_or(drawn.len())
                };
                place(a).cmp(&place(b))
            }
        }
    }
}

/// Ranks contenders.
pub fn rank(case: &Case, mut contenders: Vec<Contender>) -> Vec<Standing> {
    let order = Order::among(case, contenders.iter());
    contenders.sort_by(|a, b| order.compare(a, b));
    let mut standings: Vec<Standing> = Vec::with_capacity(contenders.len());
    for (at, contender) in contenders.into_iter().enumerate() {
        let mut rank = at + 1;
        let mut tie_break = None;
        if let Some(above) = standings.last_mut() {
            if order.compare(&above.contender, &contender) == Ordering::Equal {
                rank = above.rank;
            }
            tie_break = order.tie_break(&above.contender, &contender).cloned();
            // A bid between two neighbours names the rule by which it stands lower.
            if above.tie_break.is_none() {
                above.tie_break.clone_from(&tie_break);
            }
        }
        standings.push(Standing {
            rank,
            contender,
            tie_break,
        });
    }
    standings
}

/// The places of the contenders that share the first rank.
pub fn firsts<'a>(
    case: &Case,
    contenders: impl Iterator<Item = &'a Contender> + Clone,
) -> Vec<usize> {
    let order = Order::among(case, contenders.clone());
    let mut best: Option<&Contender> = None;
    let mut firsts = Vec::new();
    for contender in contenders {
        match best.map_or(Ordering::Less, |best| order.compare(contender, best)) {
            Ordering::Less => {
                best = Some(contender);
                firsts = vec![contender.bid.index()];
            }
            Ordering::Equal => firsts.push(contender.bid.index()),
            Ordering::Greater => {}
        }
    }
    firsts
}
