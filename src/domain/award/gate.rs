//! The gate: which bids may be compared, before any price is.

use std::collections::BTreeSet;

use crate::domain::award::case::{Answer, Bid, Case, CeilingRule};
use crate::domain::award::evaluation::{Gap, GapKind, Reason};
use crate::domain::award::exact::Exact;
use crate::domain::award::quality::Quality;

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

/// Proof that a bid passed the gate with nothing missing; only [`examine`] makes one.
#[derive(Debug, Clone)]
pub struct AdmittedBid {
    index: usize,
    price: Exact,
    quality: Option<Exact>,
    top_shares: Vec<(Exact, Exact)>,
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

    /// Per criterion at the top its part of all quality and the share.
    pub fn top_shares(&self) -> impl Iterator<Item = (&Exact, &Exact)> {
        self.top_shares
            .iter()
            .map(|(fraction, share)| (fraction, share))
    }

    /// Whether its price is above a ceiling that takes the price points away.
    pub fn earns_no_price_points(&self) -> bool {
        self.earns_no_price_points
    }
}

/// What the gate says about every bid, and everything that is missing.
pub fn examine(case: &Case, quality: &Quality) -> (Vec<Verdict>, Vec<Gap>) {
    let mut all_gaps = Vec::new();
    let mut verdicts = Vec::new();
    for (index, bid) in case.bids.iter().enumerate() {
        let reasons = reasons(case, quality, index, bid);
        let mut gaps = knock_out_gaps(case, bid);
        if reasons.is_empty() {
            gaps.extend(other_gaps(case, quality, index, bid));
        }
        let complete = gaps.is_empty();
        all_gaps.extend(gaps);
        verdicts.push(match admitted(case, quality, index, bid) {
            _ if !reasons.is_empty() => Verdict::Inadmissible(reasons),
            Some(admitted) if complete => Verdict::Admitted(admitted),
            Some(_) | None => Verdict::Incomplete,
        });
    }
    (verdicts, all_gaps)
}

/// Every reason that can be told from what is present.
fn reasons(case: &Case, quality: &Quality, index: usize, bid: &Bid) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if bid.withdrawn {
        reasons.push(Reason::Withdrawn);
    }
    let failed = case
        .knock_outs
        .iter()
        .filter(|id| bid.knock_outs.get(*id) == Some(&false));
    reasons.extend(failed.cloned().map(Reason::KnockOut));
    let met = Answer::Named("yes".to_owned());
    let unmet = case
        .musts
        .iter()
        .filter(|id| bid.answers.get(*id).is_some_and(|answer| *answer != met));
    reasons.extend(unmet.cloned().map(Reason::Must));
    let low = |share: &Option<Exact>, minimum: &Option<Exact>| {
        share
            .as_ref()
            .zip(minimum.as_ref())
            .is_some_and(|(share, minimum)| share < minimum)
    };
    let low_nodes = quality
        .nodes
        .iter()
        .filter(|node| low(&node.shares[index], &node.minimum));
    reasons.extend(low_nodes.map(|node| Reason::CriterionMinimum(node.id.clone())));
    if low(&quality.shares[index], &case.award.minimum_quality) {
        reasons.push(Reason::QualityMinimum);
    }
    if is_above_ceiling(case, bid, CeilingRule::Exclude) {
        reasons.push(Reason::Ceiling);
    }
    reasons
}

/// Whether the price is above a ceiling that has this rule.
pub fn is_above_ceiling(case: &Case, bid: &Bid, rule: CeilingRule) -> bool {
    let both = bid.price.as_ref().zip(case.award.ceiling.as_ref());
    both.is_some_and(|(price, ceiling)| ceiling.rule == rule && *price > ceiling.amount)
}

/// A knock-out without a result is always a gap, except in a bid that was taken back.
fn knock_out_gaps(case: &Case, bid: &Bid) -> Vec<Gap> {
    if bid.withdrawn {
        return Vec::new();
    }
    let missing = case
        .knock_outs
        .iter()
        .filter(|id| !bid.knock_outs.contains_key(*id));
    missing
        .map(|id| Gap::new(&bid.id, GapKind::KnockOut, id))
        .collect()
}

fn other_gaps(case: &Case, quality: &Quality, index: usize, bid: &Bid) -> Vec<Gap> {
    let mut gaps = Vec::new();
    let unanswered = case
        .musts
        .iter()
        .filter(|id| !bid.answers.contains_key(*id));
    gaps.extend(unanswered.map(|id| Gap::new(&bid.id, GapKind::Answer, id)));
    // A must that a criterion also counts would be listed twice.
    let musts: BTreeSet<&String> = case.musts.iter().collect();
    let counted_twice = |gap: &&Gap| {
        gap.kind == GapKind::Answer && gap.id.as_ref().is_some_and(|id| musts.contains(id))
    };
    gaps.extend(
        quality.gaps[index]
            .iter()
            .filter(|gap| !counted_twice(gap))
            .cloned(),
    );
    let lines = bid
        .missing_lines
        .iter()
        .map(|line| Gap::new(&bid.id, GapKind::Price, line));
    gaps.extend(lines);
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

fn admitted(case: &Case, quality: &Quality, index: usize, bid: &Bid) -> Option<AdmittedBid> {
    let tops = quality.nodes.iter().filter(|node| node.is_top);
    let shares = tops.map(|node| Some((node.fraction.clone(), node.shares[index].clone()?)));
    Some(AdmittedBid {
        index,
        price: bid.price.clone()?,
        quality: quality.shares[index].clone(),
        top_shares: shares.collect::<Option<Vec<_>>>()?,
        earns_no_price_points: is_above_ceiling(case, bid, CeilingRule::ZeroPoints),
    })
}
