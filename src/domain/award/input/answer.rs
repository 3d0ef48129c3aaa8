//! Answers to requirements, and how they become shares.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::domain::award::curve::Curve;
use crate::domain::award::exact::Exact;

/// How an answer becomes a share.
#[derive(Debug, Clone)]
pub enum AnswerRule<'a> {
    /// Each named answer has a share.
    Named(Rc<BTreeMap<&'a str, Exact>>),
    /// The months until delivery go through a curve.
    Months(Rc<Curve>),
}

impl AnswerRule<'_> {
    /// The share of an answer; none when it is no answer to this requirement.
    pub fn share(&self, answer: &Answer) -> Option<Exact> {
        match (self, answer) {
            (Self::Named(shares), Answer::Named(name)) => shares.get(name).cloned(),
            (Self::Months(curve), Answer::Months(months)) => Some(curve.share(months)),
            (Self::Months(_), Answer::Never) => Some(Exact::ZERO),
            (Self::Named(_), Answer::Months(_) | Answer::Never)
            | (Self::Months(_), Answer::Named(_)) => None,
        }
    }
}

/// An answer to a requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer<'a> {
    /// One of the named answers.
    Named(&'a str),
    /// Months until delivery; 0 when it is there already.
    Months(Exact),
    /// It will not come.
    Never,
}
