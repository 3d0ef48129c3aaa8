//! The tree of criteria as it is planned: everything but what the bids were given.

use crate::domain::award::curve::Curve;
use crate::domain::award::exact::{self, Exact};
use crate::domain::award::input::answer::AnswerRule;
use crate::domain::award::leaf::Scale;

/// A node of the tree before anything is known of the bids.
#[derive(Debug)]
pub struct Planned<'a> {
    /// Unique in the whole tree.
    pub id: &'a str,
    /// Its part of the group, 0 to 1.
    pub fraction: Exact,
    /// A share below this makes a bid inadmissible.
    pub minimum: Option<Exact>,
    /// Where the share will come from.
    pub content: PlannedContent<'a>,
}

/// Where a share will come from.
#[derive(Debug)]
pub enum PlannedContent<'a> {
    /// The weighted mean of the children.
    Group(Vec<Planned<'a>>),
    /// A mark by the panel.
    Marked(Scale),
    /// The answers to requirements. Invariant: their points add up to more than 0.
    Requirements(Vec<Scored<'a>>),
    /// A measured number.
    Measured(Curve),
}

/// A requirement that a criterion counts.
#[derive(Debug)]
pub struct Scored<'a> {
    /// Unique among the requirements.
    pub id: &'a str,
    /// The points of a full answer.
    pub points: Exact,
    /// How an answer becomes a share.
    pub rule: AnswerRule<'a>,
}

/// Criteria side by side, what they are worth together and how many leaves they have.
pub struct Siblings<'a> {
    /// The criteria with their parts.
    pub planned: Vec<Planned<'a>>,
    /// What its leaves name as their value, together.
    pub value: Exact,
    /// How many leaves it has.
    pub leaves: usize,
}

/// A node that was read, before its part of the group is known.
pub struct Branch<'a> {
    /// The criterion.
    pub planned: Planned<'a>,
    /// What its leaves name as their value, together.
    pub value: Exact,
    /// How many leaves it has.
    pub leaves: usize,
}

/// Puts siblings together with their parts: by weight where there are fractions, by value
/// otherwise. Where nothing has a value, all leaves count alike.
pub fn side_by_side(branches: Vec<Branch<'_>>, fractions: Option<Vec<Exact>>) -> Siblings<'_> {
    let value: Exact = branches.iter().map(|one| &one.value).sum();
    let leaves: usize = branches.iter().map(|one| one.leaves).sum();
    let fractions = fractions.unwrap_or_else(|| {
        let part = |one: &Branch| {
            if value.is_zero() {
                exact::whole(one.leaves) / exact::whole(leaves)
            } else {
                &one.value / &value
            }
        };
        branches.iter().map(part).collect()
    });
    let planned = branches
        .into_iter()
        .zip(fractions)
        .map(|(one, fraction)| Planned {
            fraction,
            ..one.planned
        });
    Siblings {
        planned: planned.collect(),
        value,
        leaves,
    }
}
