//! The evaluation: every figure of an award as it is printed, in the format `bestek-evaluation/1`.

use std::collections::BTreeMap;
use std::fmt;
use std::fmt::Write as _;

use serde::{Serialize, Serializer};
use sha2::{Digest, Sha256};

use crate::domain::award::case::{Case, TieRule};
use crate::domain::award::exact::Exact;
use crate::domain::award::exact::print;
use crate::domain::award::gate::Verdict;
use crate::domain::award::outcome::Outcome;
use crate::domain::award::quality::NodeShares;
use crate::domain::award::ranking::Standing;
use crate::domain::award::robustness::Robustness;
use crate::domain::award::robustness::race::Race;
use crate::domain::award::warning;

#[cfg(test)]
mod tests;

/// The name of the format, the first key of every evaluation.
pub const FORMAT: &str = "bestek-evaluation/1";

/// Every figure of an award, as it is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Evaluation {
    /// Always [`FORMAT`].
    pub format: &'static str,
    /// SHA-256 of the bytes of the dossier, in hexadecimal.
    pub dossier_sha256: String,
    /// False while anything is missing; then nothing is ranked.
    pub complete: bool,
    /// The admissible bids, the winner first.
    pub ranking: Vec<RankedBid>,
    /// The bids that may not be compared, in the order of the dossier.
    pub inadmissible: Vec<InadmissibleBid>,
    /// Every node of the tree, depth first, in the order of the dossier.
    pub criteria: Vec<CriterionResult>,
    /// What is missing.
    pub gaps: Vec<Gap>,
    /// What a person should look at.
    pub warnings: Vec<WarningNote>,
    /// How close the call was; absent when nobody asked or while anything is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub robustness: Option<Robustness>,
}

/// One row of the ranking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RankedBid {
    /// 1 is the winner; equal bids share a rank.
    pub rank: usize,
    /// The bid's id.
    pub bid: String,
    /// The method's deciding figure.
    pub total: String,
    /// Null when the method has none.
    pub price_points: Option<String>,
    /// Null when the method has none, or when there are no criteria.
    pub quality_points: Option<String>,
    /// The weighted mean of the shares, before any scaling; null when there are no criteria.
    pub quality_share: Option<String>,
    /// The price that was compared.
    pub price: String,
    /// The deciding figure of a money method; null otherwise.
    pub comparison_price: Option<String>,
    /// The rule that separated it from a neighbour with the same figure.
    pub tie_break: Option<String>,
}

/// A bid that may not be compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InadmissibleBid {
    /// The bid's id.
    pub bid: String,
    /// Why; never empty.
    pub reasons: Vec<Reason>,
}

/// Why a bid may not be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The tenderer took it back.
    Withdrawn,
    /// It failed this knock-out.
    KnockOut(String),
    /// It does not meet this requirement.
    Must(String),
    /// Its share on this criterion is below the minimum.
    CriterionMinimum(String),
    /// Its quality share is below the minimum.
    QualityMinimum,
    /// Its price is above the ceiling.
    Ceiling,
    /// Its quality is too low for the method to say anything.
    NoQuality,
}

impl fmt::Display for Reason {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Withdrawn => out.write_str("withdrawn"),
            Self::KnockOut(id) => write!(out, "knock-out:{id}"),
            Self::Must(id) => write!(out, "must:{id}"),
            Self::CriterionMinimum(id) => write!(out, "criterion-minimum:{id}"),
            Self::QualityMinimum => out.write_str("quality-minimum"),
            Self::Ceiling => out.write_str("ceiling"),
            Self::NoQuality => out.write_str("no-quality"),
        }
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// What one criterion is worth to the bids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CriterionResult {
    /// The criterion's id.
    pub id: String,
    /// Per bid the share, of every bid for which it can be told.
    pub shares: BTreeMap<String, String>,
    /// Per ranked bid the points; empty when the method has none.
    pub points: BTreeMap<String, String>,
}

/// Something that is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// The bid's id.
    pub bid: String,
    /// What is missing.
    pub kind: GapKind,
    /// The criterion, requirement, knock-out or line; absent for a whole price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whose mark it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assessor: Option<String>,
}

impl Gap {
    pub(super) fn new(bid: &str, kind: GapKind, id: &str) -> Self {
        Self {
            bid: bid.to_owned(),
            kind,
            id: Some(id.to_owned()),
            assessor: None,
        }
    }

    pub(super) fn of_assessor(bid: &str, criterion: &str, assessor: &str) -> Self {
        let gap = Self::new(bid, GapKind::AssessorMark, criterion);
        Self {
            assessor: Some(assessor.to_owned()),
            ..gap
        }
    }
}

/// What can be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GapKind {
    /// The mark that the panel agreed on.
    Mark,
    /// The mark of one assessor.
    AssessorMark,
    /// The answer to a requirement.
    Answer,
    /// A measured number.
    Measure,
    /// The result of a knock-out.
    KnockOut,
    /// The price, or the unit price of a line.
    Price,
}

impl GapKind {
    /// The kind as the evaluation writes it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Mark => "mark",
            Self::AssessorMark => "assessor-mark",
            Self::Answer => "answer",
            Self::Measure => "measure",
            Self::KnockOut => "knock-out",
            Self::Price => "price",
        }
    }
}

impl Serialize for GapKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// Something that a person should look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WarningNote {
    /// A fixed code, for example `single-bid` or `abnormally-low:B`.
    pub code: String,
    /// The same in plain English.
    pub message: String,
}

impl Evaluation {
    pub(super) fn new(case: &Case, outcome: &Outcome, dossier_sha256: String) -> Self {
        let rows = outcome.standings.iter().map(|standing| row(case, standing));
        let nodes = outcome.quality.nodes.iter();
        Self {
            format: FORMAT,
            dossier_sha256,
            complete: outcome.gaps.is_empty(),
            ranking: rows.collect(),
            inadmissible: inadmissible(case, outcome),
            criteria: nodes.map(|node| criterion(case, outcome, node)).collect(),
            gaps: outcome.gaps.clone(),
            warnings: warning::warnings(case, outcome),
            robustness: None,
        }
    }

    /// Adds how close the call was, and the warnings that follow from it; nothing while anything
    /// is missing.
    pub(super) fn add_robustness(&mut self, case: &Case, outcome: &Outcome) {
        if self.complete {
            let robustness = Robustness::of(&Race::new(case, outcome));
            self.warnings
                .extend(warning::of_robustness(&robustness, self.ranking.len()));
            self.robustness = Some(robustness);
        }
    }
}

/// The SHA-256 of bytes, in hexadecimal.
pub(super) fn sha256(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        write!(text, "{byte:02x}").expect("writing to a String cannot fail");
    }
    text
}

/// A figure with the decimals of the award.
pub(super) fn points(case: &Case, value: &Exact) -> String {
    let rounding = &case.award.rounding;
    print::fixed(value, rounding.decimals, rounding.mode)
}

/// A standing as it is printed.
pub(super) fn row(case: &Case, standing: &Standing) -> RankedBid {
    let (bid, figures) = (&standing.contender.bid, &standing.contender.figures);
    let total = points(case, &figures.rounded);
    let print = |value: &Option<Exact>| value.as_ref().map(|value| points(case, value));
    RankedBid {
        rank: standing.rank,
        bid: case.bids[bid.index()].id.clone(),
        price_points: print(&figures.price_points),
        quality_points: print(&figures.quality_points),
        quality_share: bid.quality().map(print::share),
        price: print::plain(bid.price()),
        comparison_price: (!case.award.method.highest_wins()).then(|| total.clone()),
        tie_break: standing.tie_break.as_ref().map(TieRule::code),
        total,
    }
}

fn inadmissible(case: &Case, outcome: &Outcome) -> Vec<InadmissibleBid> {
    let both = case.bids.iter().zip(&outcome.verdicts);
    both.filter_map(|(bid, verdict)| match verdict {
        Verdict::Inadmissible(reasons) => Some(InadmissibleBid {
            bid: bid.id.clone(),
            reasons: reasons.clone(),
        }),
        Verdict::Admitted(_) | Verdict::Incomplete => None,
    })
    .collect()
}

fn criterion(case: &Case, outcome: &Outcome, node: &NodeShares) -> CriterionResult {
    let shares: Vec<Option<Exact>> = (0..case.bids.len())
        .map(|bid| node.column.share(bid))
        .collect();
    let known = case.bids.iter().zip(&shares);
    let known = known.filter_map(|(bid, share)| Some((bid.id.clone(), share.as_ref()?)));
    let ranked = outcome.standings.iter().filter_map(|standing| {
        let (bid, figures) = (&standing.contender.bid, &standing.contender.figures);
        let share = shares[bid.index()].as_ref()?;
        let value = figures.points_per_share.as_ref()? * &node.fraction * share;
        Some((case.bids[bid.index()].id.clone(), points(case, &value)))
    });
    CriterionResult {
        id: node.id.clone(),
        shares: known
            .map(|(bid, share)| (bid, print::share(share)))
            .collect(),
        points: ranked.collect(),
    }
}
