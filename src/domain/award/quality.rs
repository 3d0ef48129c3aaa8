//! Shares: what every node of the tree is worth to every bid.

use num_traits::{One, Zero};

use crate::domain::award::case::{AnswerRule, Bid, Case, Content, Criterion, Panel, Scale};
use crate::domain::award::case::{ScoredRequirement, Siblings};
use crate::domain::award::evaluation::{Gap, GapKind};
use crate::domain::award::exact::{self, Exact};

/// The shares of all bids on all nodes, and what is missing to tell them.
#[derive(Debug, Clone, Default)]
pub struct Quality {
    /// The nodes, depth first, in the order of the document.
    pub nodes: Vec<NodeShares>,
    /// Per bid the quality share; none when there are no criteria or something is missing.
    pub shares: Vec<Option<Exact>>,
    /// Per bid what is missing.
    pub gaps: Vec<Vec<Gap>>,
}

/// One node with the share of every bid.
#[derive(Debug, Clone)]
pub struct NodeShares {
    /// The criterion's id.
    pub id: String,
    /// A share below this makes a bid inadmissible.
    pub minimum: Option<Exact>,
    /// The part of all quality that the node stands for, 0 to 1.
    pub fraction: Exact,
    /// True for a node without a parent.
    pub is_top: bool,
    /// Per bid the share; none when something is missing.
    pub shares: Vec<Option<Exact>>,
}

impl Quality {
    /// Works out every share.
    pub fn of(case: &Case) -> Self {
        let mut quality = Self {
            nodes: Vec::new(),
            shares: vec![None; case.bids.len()],
            gaps: vec![Vec::new(); case.bids.len()],
        };
        if let Some(criteria) = &case.criteria {
            quality.shares = quality.group(case, criteria, &Exact::one(), true);
        }
        quality
    }

    /// The node of a criterion.
    pub fn node(&self, id: &str) -> Option<&NodeShares> {
        self.nodes.iter().find(|node| node.id == id)
    }

    /// The weighted mean of siblings, per bid.
    fn group(
        &mut self,
        case: &Case,
        siblings: &Siblings,
        fraction: &Exact,
        is_top: bool,
    ) -> Vec<Option<Exact>> {
        let mut sums = vec![Some(Exact::zero()); case.bids.len()];
        for weighted in siblings.iter() {
            let part = fraction * &weighted.fraction;
            let shares = self.criterion(case, &weighted.criterion, &part, is_top);
            for (sum, share) in sums.iter_mut().zip(shares) {
                *sum = sum
                    .take()
                    .zip(share)
                    .map(|(sum, share)| sum + share * &weighted.fraction);
            }
        }
        sums
    }

    fn criterion(
        &mut self,
        case: &Case,
        criterion: &Criterion,
        fraction: &Exact,
        is_top: bool,
    ) -> Vec<Option<Exact>> {
        let at = self.nodes.len();
        self.nodes.push(NodeShares {
            id: criterion.id.clone(),
            minimum: criterion.minimum.clone(),
            fraction: fraction.clone(),
            is_top,
            shares: Vec::new(),
        });
        let shares = match &criterion.content {
            Content::Group(children) => self.group(case, children, fraction, false),
            Content::Marked(scale) => self.leaf(case, |bid| marked(case, bid, criterion, scale)),
            Content::Requirements(scored) => self.leaf(case, |bid| requirements(bid, scored)),
            Content::Measured(curve) => {
                self.leaf(case, |bid| match bid.measures.get(&criterion.id) {
                    Some(value) => Ok(curve.share(value)),
                    None => Err(vec![Gap::new(&bid.id, GapKind::Measure, &criterion.id)]),
                })
            }
        };
        self.nodes[at].shares.clone_from(&shares);
        shares
    }

    fn leaf(
        &mut self,
        case: &Case,
        share: impl Fn(&Bid) -> Result<Exact, Vec<Gap>>,
    ) -> Vec<Option<Exact>> {
        let bids = case.bids.iter().zip(&mut self.gaps);
        bids.map(|(bid, gaps)| share(bid).map_err(|missing| gaps.extend(missing)).ok())
            .collect()
    }
}

fn marked(case: &Case, bid: &Bid, criterion: &Criterion, scale: &Scale) -> Result<Exact, Vec<Gap>> {
    let id = &criterion.id;
    let gap = || Gap::new(&bid.id, GapKind::Mark, id);
    match case.award.panel {
        Panel::Consensus => bid
            .marks
            .get(id)
            .and_then(|mark| scale.share(mark))
            .ok_or(vec![gap()]),
        Panel::Mean => mean(case, bid, id, scale),
    }
}

/// The mean of the shares of everyone on the panel.
fn mean(case: &Case, bid: &Bid, criterion: &str, scale: &Scale) -> Result<Exact, Vec<Gap>> {
    let panel = case.assessors(criterion);
    if panel.is_empty() {
        return Err(vec![Gap::new(&bid.id, GapKind::AssessorMark, criterion)]);
    }
    let marks = bid.assessor_marks.get(criterion);
    let share = |assessor: &str| {
        let mark = marks.and_then(|marks| marks.get(assessor))?;
        scale.share(mark)
    };
    let missing: Vec<Gap> = panel
        .iter()
        .filter(|assessor| share(assessor).is_none())
        .map(|assessor| Gap::of_assessor(&bid.id, criterion, assessor))
        .collect();
    if !missing.is_empty() {
        return Err(missing);
    }
    let sum: Exact = panel.iter().filter_map(|assessor| share(assessor)).sum();
    Ok(sum / exact::whole(panel.len()))
}

/// Earned points divided by all points.
fn requirements(bid: &Bid, scored: &[ScoredRequirement]) -> Result<Exact, Vec<Gap>> {
    let mut missing = Vec::new();
    let (mut earned, mut all) = (Exact::zero(), Exact::zero());
    for requirement in scored {
        all += &requirement.points;
        match answer_share(bid, &requirement.id, &requirement.rule) {
            Some(share) => earned += share * &requirement.points,
            None => missing.push(Gap::new(&bid.id, GapKind::Answer, &requirement.id)),
        }
    }
    if missing.is_empty() {
        Ok(earned / all)
    } else {
        Err(missing)
    }
}

fn answer_share(bid: &Bid, requirement: &str, rule: &AnswerRule) -> Option<Exact> {
    rule.share(bid.answers.get(requirement)?)
}
