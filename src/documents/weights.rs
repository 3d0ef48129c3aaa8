//! What each criterion can earn at most, worked out from the tree of weights or values.

use num_rational::BigRational;
use rust_decimal::Decimal;

use crate::documents::exact::{exact, rounded};
use crate::domain::award::method::name::MethodName;
use crate::domain::tender::Tender;
use crate::domain::tender::criterion::{Criterion, CriterionKind, leaves};
use crate::domain::tender::worth::{Worth, value_sum};

/// A criterion with its place in the tree.
#[derive(Debug, Clone)]
pub struct Node<'a> {
    /// The criterion.
    pub criterion: &'a Criterion,
    /// 0 at the top.
    pub depth: usize,
    /// The most that it can earn; none while weights or values are missing.
    maximum: Option<BigRational>,
}

impl Node<'_> {
    /// The most that it can earn, rounded half-up for print.
    pub fn maximum(&self, decimals: u32) -> Option<Decimal> {
        self.points(Decimal::ONE, Decimal::ONE, decimals)
    }

    /// What a share of it earns, rounded half-up for print; the share is in units of `of`.
    pub fn points(&self, share: Decimal, of: Decimal, decimals: u32) -> Option<Decimal> {
        if of.is_zero() {
            return None;
        }
        let points = self.maximum.as_ref()? * exact(share) / exact(of);
        rounded(&points, decimals).map(|value| value.normalize())
    }

    /// Whether it is scored in this way.
    pub fn is(&self, kind: CriterionKind) -> bool {
        self.criterion.kind == Some(kind)
    }
}

/// Every criterion of the tender, a group before its members.
///
/// What a criterion earns at most is counted in points where the method has weights, and in money
/// or fractions where it has values; a group earns what its members earn.
pub fn nodes(tender: &Tender) -> Vec<Node<'_>> {
    let mut nodes = Vec::new();
    let values = Worth::of(tender.award.method).is_value();
    let all = tender.award.quality_points().map(exact);
    add(&tender.criteria, 0, values, all.as_ref(), &mut nodes);
    nodes
}

/// What the weights of a tender are counted in, for who publishes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Percentages: price and quality share a hundred.
    Percentage,
    /// Points: of price and quality together, or of quality alone where the price works otherwise.
    Points,
}

/// What weights are counted in; nothing where criteria are worth money or a fraction.
pub fn unit(tender: &Tender) -> Option<Unit> {
    let award = &tender.award;
    if Worth::of(award.method).is_value() {
        return None;
    }
    let both = award.price_weight.zip(award.quality_weight);
    let sum = both.and_then(|(price, quality)| price.checked_add(quality));
    let shared = award.method == MethodName::WeightedPoints;
    let hundred = shared && sum == Some(Decimal::ONE_HUNDRED);
    Some(if hundred {
        Unit::Percentage
    } else {
        Unit::Points
    })
}

/// Weights are products of percentages; more decimals than this are not in any of them.
pub const EXACT_DECIMALS: u32 = 10;

/// The values of everything that is scored in a tree, added up; none while one is missing.
pub fn whole_value(tree: &[Criterion]) -> Option<Decimal> {
    let leaves = leaves(tree);
    let complete = !leaves.is_empty() && leaves.iter().all(|leaf| leaf.value.is_some());
    complete.then(|| value_sum(tree))
}

fn add<'a>(
    siblings: &'a [Criterion],
    depth: usize,
    values: bool,
    group: Option<&BigRational>,
    nodes: &mut Vec<Node<'a>>,
) {
    for criterion in siblings {
        let maximum = if values {
            whole_value(std::slice::from_ref(criterion)).map(exact)
        } else {
            let weight = criterion.weight.map(exact);
            let weight = weight.map(|weight| weight / exact(Decimal::ONE_HUNDRED));
            group.zip(weight).map(|(group, weight)| group * weight)
        };
        nodes.push(Node {
            criterion,
            depth,
            maximum: maximum.clone(),
        });
        add(
            &criterion.children,
            depth + 1,
            values,
            maximum.as_ref(),
            nodes,
        );
    }
}
