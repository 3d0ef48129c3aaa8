//! A dossier that may be evaluated: what is written here cannot be nonsense any more.
//!
//! Marks, answers and measures are kept as given, so that a question such as "what if this mark
//! were one higher" is a change of the case and a second evaluation.

use std::collections::{BTreeMap, BTreeSet};

use num_traits::{Signed, Zero};

use crate::domain::award::abnormally_low::Detector;
use crate::domain::award::curve::Curve;
use crate::domain::award::exact::{Exact, Mode};
use crate::domain::award::method::Method;

/// Everything that decides an award.
#[derive(Debug, Clone)]
pub struct Case {
    /// How the award is decided.
    pub award: Award,
    /// Ids of the knock-outs.
    pub knock_outs: Vec<String>,
    /// Ids of the requirements that a bid must meet.
    pub musts: Vec<String>,
    /// The criteria at the top; none when the price alone decides.
    pub criteria: Option<Siblings>,
    /// The offers, in the order of the document.
    pub bids: Vec<Bid>,
}

/// How the award is decided.
#[derive(Debug, Clone)]
pub struct Award {
    /// The method with its figures.
    pub method: Method,
    /// Whose marks count.
    pub panel: Panel,
    /// The highest price that is accepted.
    pub ceiling: Option<Ceiling>,
    /// The lowest quality share that is accepted.
    pub minimum_quality: Option<Exact>,
    /// What is rounded.
    pub rounding: Rounding,
    /// Which figure ranks.
    pub rank_on: RankOn,
    /// The rules that separate equal figures, in order.
    pub ties: Vec<TieRule>,
    /// What flags a price as abnormally low.
    pub abnormally_low: Vec<Detector>,
}

/// Whose marks count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Panel {
    /// One mark that the panel agreed on.
    Consensus,
    /// The mean of the shares of the assessors' marks.
    Mean,
}

/// The highest price that is accepted.
#[derive(Debug, Clone)]
pub struct Ceiling {
    /// The amount; a price equal to it is accepted.
    pub amount: Exact,
    /// What happens above it.
    pub rule: CeilingRule,
}

/// What happens to a price above the ceiling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CeilingRule {
    /// The bid is inadmissible.
    Exclude,
    /// The bid earns no price points.
    ZeroPoints,
    /// Only a warning.
    Flag,
}

/// How, where and to how many decimals figures are rounded.
#[derive(Debug, Clone)]
pub struct Rounding {
    /// The number of decimals, also of what is only printed.
    pub decimals: usize,
    /// What happens to a half.
    pub mode: Mode,
    /// What is rounded before it is added.
    pub stage: Stage,
}

/// What is rounded before it is added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Only the total.
    Total,
    /// Price points and quality points.
    Components,
    /// Price points and the points of each criterion at the top.
    Criteria,
}

/// Which figure ranks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RankOn {
    /// The total as it is printed.
    Rounded,
    /// The unrounded total, whatever the stage.
    Exact,
}

/// A rule that separates bids with the same figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TieRule {
    /// The higher quality share goes first.
    HigherQuality,
    /// The lower price goes first.
    LowerPrice,
    /// The higher price goes first: for income.
    HigherPrice,
    /// The higher share on this criterion goes first.
    Criterion(String),
}

impl TieRule {
    /// The rule as the dossier writes it.
    pub fn code(&self) -> String {
        match self {
            Self::HigherQuality => "higher-quality".to_owned(),
            Self::LowerPrice => "lower-price".to_owned(),
            Self::HigherPrice => "higher-price".to_owned(),
            Self::Criterion(id) => format!("criterion:{id}"),
        }
    }
}

/// Criteria side by side. Invariant: never empty; fractions are not negative and add up to 1.
#[derive(Debug, Clone)]
pub struct Siblings(Vec<Weighted>);

/// A criterion with its part of the group, 0 to 1.
#[derive(Debug, Clone)]
pub struct Weighted {
    /// The weight divided by the group's total.
    pub fraction: Exact,
    /// The criterion itself.
    pub criterion: Criterion,
}

impl Siblings {
    /// Groups criteria with their weights, or returns the sum that is not the group's total.
    pub fn new(items: Vec<(Exact, Criterion)>, total: &Exact) -> Result<Self, Exact> {
        let sum: Exact = items.iter().map(|(weight, _)| weight).sum();
        if sum != *total || sum.is_zero() || items.iter().any(|(weight, _)| weight.is_negative()) {
            return Err(sum);
        }
        let weighted = |(weight, criterion)| Weighted {
            fraction: weight / total,
            criterion,
        };
        Ok(Self(items.into_iter().map(weighted).collect()))
    }

    /// The criteria in the order of the document.
    pub fn iter(&self) -> std::slice::Iter<'_, Weighted> {
        self.0.iter()
    }
}

/// A node of the tree.
#[derive(Debug, Clone)]
pub struct Criterion {
    /// Unique in the whole tree.
    pub id: String,
    /// A share below this makes a bid inadmissible.
    pub minimum: Option<Exact>,
    /// Where the share comes from.
    pub content: Content,
}

/// Where a share comes from.
#[derive(Debug, Clone)]
pub enum Content {
    /// The weighted mean of the children.
    Group(Siblings),
    /// A mark by the panel.
    Marked(Scale),
    /// The answers to requirements. Invariant: their points add up to more than 0.
    Requirements(Vec<ScoredRequirement>),
    /// A measured number.
    Measured(Curve),
}

/// The valid marks.
#[derive(Debug, Clone)]
pub enum Scale {
    /// Every mark between two ends. Invariant: the ends differ.
    Range {
        /// The mark with share 0.
        zero: Exact,
        /// The mark with share 1.
        full: Exact,
    },
    /// Only these marks, each with its share.
    Levels(BTreeMap<Exact, Exact>),
}

impl Scale {
    /// The share of a mark; none when the mark is not on the scale.
    pub fn share(&self, mark: &Exact) -> Option<Exact> {
        match self {
            Self::Range { zero, full } => {
                let within = zero.min(full) <= mark && mark <= zero.max(full);
                within.then(|| (mark - zero) / (full - zero))
            }
            Self::Levels(levels) => levels.get(mark).cloned(),
        }
    }
}

/// A requirement that a criterion counts.
#[derive(Debug, Clone)]
pub struct ScoredRequirement {
    /// Unique among the requirements.
    pub id: String,
    /// The points of a full answer.
    pub points: Exact,
    /// How an answer becomes a share.
    pub rule: AnswerRule,
}

/// How an answer becomes a share.
#[derive(Debug, Clone)]
pub enum AnswerRule {
    /// Each named answer has a share.
    Named(BTreeMap<String, Exact>),
    /// The months until delivery go through a curve.
    Months(Curve),
}

impl AnswerRule {
    /// The share of an answer; none when it is no answer to this requirement.
    pub fn share(&self, answer: &Answer) -> Option<Exact> {
        match (self, answer) {
            (Self::Named(shares), Answer::Named(name)) => shares.get(name).cloned(),
            (Self::Months(curve), Answer::Months(months)) => Some(curve.share(months)),
            (Self::Months(_), Answer::Never) => Some(Exact::zero()),
            (Self::Named(_), Answer::Months(_) | Answer::Never)
            | (Self::Months(_), Answer::Named(_)) => None,
        }
    }
}

/// An answer to a requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// One of the named answers.
    Named(String),
    /// Months until delivery; 0 when it is there already.
    Months(Exact),
    /// It will not come.
    Never,
}

/// An offer as it was given. Invariant: what is present fits its scale, rule or sheet.
#[derive(Debug, Clone)]
pub struct Bid {
    /// Unique among the bids.
    pub id: String,
    /// True once the tenderer took it back.
    pub withdrawn: bool,
    /// The price, when it can be told.
    pub price: Option<Exact>,
    /// Lines of the price sheet without a unit price.
    pub missing_lines: Vec<String>,
    /// Per knock-out whether it is met.
    pub knock_outs: BTreeMap<String, bool>,
    /// Per must and per scored requirement the answer.
    pub answers: BTreeMap<String, Answer>,
    /// Per criterion the mark that the panel agreed on.
    pub marks: BTreeMap<String, Exact>,
    /// Per criterion the mark of each assessor.
    pub assessor_marks: BTreeMap<String, BTreeMap<String, Exact>>,
    /// Per criterion the measured number.
    pub measures: BTreeMap<String, Exact>,
}

impl Case {
    /// Everyone who marked a criterion for any bid that is not withdrawn.
    pub fn assessors(&self, criterion: &str) -> BTreeSet<&str> {
        let standing = self.bids.iter().filter(|bid| !bid.withdrawn);
        let marks = standing.filter_map(|bid| bid.assessor_marks.get(criterion));
        marks
            .flat_map(|marks| marks.keys().map(String::as_str))
            .collect()
    }
}
