//! The gate: which bids may be compared, before any price is.

use std::collections::BTreeSet;

use crate::domain::award::case::{Bid, Case, CeilingRule, Stage, TieRule};
use crate::domain::award::evaluation::{Gap, GapKind, Reason};
use crate::domain::award::exact::Exact;
use crate::domain::award::quality::{self, Quality};

/// What the gate says about one bid.
#[derive(Debug, Clone)]
pub enum Verdict {
    /// It may be compared.
    Admitted(AdmittedBid),
    /// It may not, for these reasons; never empty.
    Inadmissible(Vec<Reason>),
    /// It cannot be told yet.
    Incomplete,
}

/// Proof that a bid passed the gate with nothing missing, and all that a method may know of it;
/// only this module makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdmittedBid {
    index: usize,
    price: Exact,
    quality: Option<Exact>,
    parts: Vec<Exact>,
    named_shares: Vec<Exact>,
    earns_no_price_points: bool,
}

impl AdmittedBid {
    /// Its place among the bids of the dossier.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Its price.
    pub fn price(&self) -> &Exact {
        &self.price
    }

    /// Its quality share; none when there are no criteria.
    pub fn quality(&self) -> Option<&Exact> {
        self.quality.as_ref()
    }

    /// Per criterion at the top its share times its part of all quality; empty unless the stage of
    /// rounding is the criteria.
    pub fn parts(&self) -> &[Exact] {
        &self.parts
    }

    /// Its share on the criteria that rules name, in the order of [`named_criteria`].
    pub fn named_shares(&self) -> &[Exact] {
        &self.named_shares
    }

    /// Whether its price is above a ceiling that takes the price points away.
    pub fn earns_no_price_points(&self) -> bool {
        self.earns_no_price_points
    }

    /// The same bid with other shares; none when the award or the method asks for more.
    pub fn with_shares(
        &self,
        case: &Case,
        quality: Exact,
        parts: Vec<Exact>,
        named_shares: Vec<Exact>,
    ) -> Option<Self> {
        if is_below_minimum(case, Some(&quality)) || case.award.method.lacks_quality(&quality) {
            return None;
        }
        Some(Self {
            index: self.index,
            price: self.price.clone(),
            quality: Some(quality),
            parts,
            named_shares,
            earns_no_price_points: self.earns_no_price_points,
        })
    }

    /// The same bid with another price; none when the ceiling excludes it then.
    pub fn with_price(&self, case: &Case, price: Exact) -> Option<Self> {
        if is_above_ceiling(case, &price, CeilingRule::Exclude) {
            return None;
        }
        Some(Self {
            earns_no_price_points: is_above_ceiling(case, &price, CeilingRule::ZeroPoints),
            price,
            ..self.clone()
        })
    }
}

/// Whether nothing but its quality can keep a bid out: it was not withdrawn, and neither
/// knock-outs and musts nor the ceiling stand in its way.
pub fn is_up_to_quality(case: &Case, index: usize) -> bool {
    let price = case.bids[index].price.as_ref();
    let is_dear = price.is_some_and(|price| is_above_ceiling(case, price, CeilingRule::Exclude));
    !is_dear && standing_reasons(case, index).is_empty()
}

/// A bid whatever its quality; none while anything is missing.
pub fn complete(case: &Case, quality: &Quality, index: usize) -> Option<AdmittedBid> {
    let bid = &case.bids[index];
    let missing = bid.musts.contains(&None) || !bid.missing_lines.is_empty();
    if missing {
        None
    } else {
        admitted(case, quality, index)
    }
}

/// The criteria that tie rules and the corridor name, in their order.
pub fn named_criteria(case: &Case) -> Vec<&str> {
    let rules = case.award.ties.iter().chain(case.award.method.decide_by());
    let named = rules.filter_map(|rule| match rule {
        TieRule::Criterion(id) => Some(id.as_str()),
        TieRule::HigherQuality
        | TieRule::LowerPrice
        | TieRule::HigherPrice
        | TieRule::Earliest
        | TieRule::Lot(_) => None,
    });
    named.collect()
}

/// What the gate says about every bid, and everything that is missing.
pub fn examine(case: &Case, quality: &Quality) -> (Vec<Verdict>, Vec<Gap>) {
    let mut all_gaps = Vec::new();
    let mut verdicts = Vec::new();
    for (index, bid) in case.bids.iter().enumerate() {
        let reasons = reasons(case, quality, index);
        let mut gaps = knock_out_gaps(case, bid);
        let admitted = complete(case, quality, index);
        if reasons.is_empty() && admitted.is_none() {
            gaps.extend(other_gaps(case, index));
        }
        let complete = gaps.is_empty();
        all_gaps.extend(gaps);
        verdicts.push(match admitted {
            _ if !reasons.is_empty() => Verdict::Inadmissible(reasons),
            Some(admitted) if complete => Verdict::Admitted(admitted),
            Some(_) | None => Verdict::Incomplete,
        });
    }
    (verdicts, all_gaps)
}

/// Every reason that can be told from what is present.
fn reasons(case: &Case, quality: &Quality, index: usize) -> Vec<Reason> {
    let mut reasons = standing_reasons(case, index);
    let low = quality.nodes.iter().filter(|node| node.is_too_low(index));
    reasons.extend(low.map(|node| Reason::CriterionMinimum(node.id.clone())));
    let share = quality.shares[index].as_ref();
    if is_below_minimum(case, share) {
        reasons.push(Reason::QualityMinimum);
    }
    let price = case.bids[index].price.as_ref();
    if price.is_some_and(|price| is_above_ceiling(case, price, CeilingRule::Exclude)) {
        reasons.push(Reason::Ceiling);
    }
    if share.is_some_and(|share| case.award.method.lacks_quality(share)) {
        reasons.push(Reason::NoQuality);
    }
    reasons
}

/// The reasons that no price and no mark can change.
pub fn standing_reasons(case: &Case, index: usize) -> Vec<Reason> {
    let bid = &case.bids[index];
    let mut reasons = Vec::new();
    if bid.withdrawn {
        reasons.push(Reason::Withdrawn);
    }
    let named = |results: &[Option<bool>], ids: &[String], reason: fn(String) -> Reason| {
        let failed = results
            .iter()
            .zip(ids)
            .filter(|(met, _)| **met == Some(false));
        failed.map(|(_, id)| reason(id.clone())).collect::<Vec<_>>()
    };
    reasons.extend(named(&bid.knock_outs, &case.knock_outs, Reason::KnockOut));
    reasons.extend(named(&bid.musts, &case.musts, Reason::Must));
    reasons
}

/// Whether a quality share is below what the award asks.
pub fn is_below_minimum(case: &Case, share: Option<&Exact>) -> bool {
    let both = share.zip(case.award.minimum_quality.as_ref());
    both.is_some_and(|(share, minimum)| share < minimum)
}

/// Whether a price is above a ceiling that has this rule.
pub fn is_above_ceiling(case: &Case, price: &Exact, rule: CeilingRule) -> bool {
    let ceiling = case.award.ceiling.as_ref();
    ceiling.is_some_and(|ceiling| ceiling.rule == rule && *price > ceiling.amount)
}

/// A knock-out without a result is always a gap, except in a bid that was taken back.
fn knock_out_gaps(case: &Case, bid: &Bid) -> Vec<Gap> {
    if bid.withdrawn {
        return Vec::new();
    }
    let both = bid.knock_outs.iter().zip(&case.knock_outs);
    let missing = both.filter(|(result, _)| result.is_none());
    missing
        .map(|(_, id)| Gap::new(&bid.id, GapKind::KnockOut, id))
        .collect()
}

fn other_gaps(case: &Case, index: usize) -> Vec<Gap> {
    let bid = &case.bids[index];
    let mut gaps = Vec::new();
    let unanswered = bid
        .musts
        .iter()
        .zip(&case.musts)
        .filter(|(met, _)| met.is_none());
    gaps.extend(unanswered.map(|(_, id)| Gap::new(&bid.id, GapKind::Answer, id)));
    // A must that a criterion also counts would be listed twice.
    let musts: BTreeSet<&String> = case.musts.iter().collect();
    let counted_twice = |gap: &Gap| {
        gap.kind == GapKind::Answer && gap.id.as_ref().is_some_and(|id| musts.contains(id))
    };
    gaps.extend(
        quality::gaps(case, index)
            .into_iter()
            .filter(|gap| !counted_twice(gap)),
    );
    let lines = bid.missing_lines.iter();
    gaps.extend(lines.map(|line| Gap::new(&bid.id, GapKind::Price, line)));
    if bid.price.is_none() && bid.missing_lines.is_empty() {
        gaps.push(Gap {
            bid: bid.id.clone(),
            kind: GapKind::Price,
            id: None,
            assessor: None,
        });
    }
    gaps
}

fn admitted(case: &Case, quality: &Quality, index: usize) -> Option<AdmittedBid> {
    let price = case.bids[index].price.clone()?;
    let share = quality.shares[index].clone();
    if share.is_none() && !case.criteria.is_empty() {
        return None;
    }
    let mut parts = Vec::new();
    if case.award.rounding.stage == Stage::Criteria {
        let tops = quality.nodes.iter().filter(|node| node.parent.is_none());
        let shares = tops.map(|node| Some(&node.fraction * node.column.share(index)?));
        parts = shares.collect::<Option<Vec<_>>>()?;
    }
    let named = named_criteria(case);
    let named = named.iter().map(|id| quality.node(id)?.column.share(index));
    Some(AdmittedBid {
        index,
        earns_no_price_points: is_above_ceiling(case, &price, CeilingRule::ZeroPoints),
        price,
        quality: share,
        parts,
        named_shares: named.collect::<Option<Vec<_>>>()?,
    })
}
