//! A dossier that may be evaluated: what is written here cannot be nonsense any more.
//!
//! Marks and answers lie in grids, one per criterion, so that a question such as "what if this
//! mark were one higher" is a small change of figures and not a second reading of the dossier.

use crate::domain::award::abnormally_low::Detector;
use crate::domain::award::exact::Exact;
use crate::domain::award::exact::print::Mode;
use crate::domain::award::leaf::Leaf;
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
    pub criteria: Vec<Criterion>,
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
    /// The bid that was received earlier goes first; one without a time goes last.
    Earliest,
    /// The bid that was drawn earlier goes first; one that was not drawn goes last.
    Lot(Vec<String>),
}

impl TieRule {
    /// The rule as the dossier writes it.
    pub fn code(&self) -> String {
        match self {
            Self::HigherQuality => "higher-quality".to_owned(),
            Self::LowerPrice => "lower-price".to_owned(),
            Self::HigherPrice => "higher-price".to_owned(),
            Self::Criterion(id) => format!("criterion:{id}"),
            Self::Earliest => "earliest".to_owned(),
            Self::Lot(ids) => format!("lot:{}", ids.join(",")),
        }
    }
}

/// A node of the tree.
#[derive(Debug, Clone)]
pub struct Criterion {
    /// Unique in the whole tree.
    pub id: String,
    /// Its part of the group, 0 to 1; the parts of siblings add up to 1.
    pub fraction: Exact,
    /// A share below this makes a bid inadmissible.
    pub minimum: Option<Exact>,
    /// Where the share comes from.
    pub content: Content,
}

/// Where a share comes from.
#[derive(Debug, Clone)]
pub enum Content {
    /// The weighted mean of the children; never empty.
    Group(Vec<Criterion>),
    /// Marks, answers or a measure.
    Leaf(Leaf),
}

/// An offer as it was given.
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
    /// When it came in, as RFC 3339 in UTC; read only when a tie rule asks for it.
    pub received: Option<String>,
    /// Per knock-out of the case whether it is met.
    pub knock_outs: Vec<Option<bool>>,
    /// Per must of the case whether it is answered `yes`.
    pub musts: Vec<Option<bool>>,
}

/// Every node of a tree, depth first.
pub fn nodes(criteria: &[Criterion]) -> Vec<&Criterion> {
    let mut found = Vec::new();
    for criterion in criteria {
        found.push(criterion);
        if let Content::Group(children) = &criterion.content {
            found.extend(nodes(children));
        }
    }
    found
}
