//! What can be laid beside the chosen method.

use crate::domain::award::method::name::{FormulaName, MethodName};
use crate::domain::tender::scoring::Award;

/// A method; weighted points count once per price formula, because that is what makes them differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// Weighted points with this formula.
    Formula(FormulaName),
    /// Another method.
    Method(MethodName),
}

impl Choice {
    /// The method of an award; nothing while weighted points have no formula.
    pub fn of(award: &Award) -> Option<Self> {
        match award.method {
            MethodName::WeightedPoints => {
                let formula = award.price_formula.as_ref()?;
                Some(Self::Formula(formula.name()))
            }
            other => Some(Self::Method(other)),
        }
    }

    /// The name in addresses: that of the formula or of the method.
    pub fn name(self) -> &'static str {
        match self {
            Self::Formula(formula) => formula.name(),
            Self::Method(method) => method.name(),
        }
    }

    /// What may be laid beside an award. Nothing beside income, where the highest price is the
    /// best one: every other method asks for the lowest.
    pub fn beside(award: &Award) -> Vec<Self> {
        let own = Self::of(award);
        if own == Some(Self::Formula(FormulaName::HighestRatio)) {
            return Vec::new();
        }
        let formulas = FormulaName::ALL.into_iter().map(Self::Formula);
        let methods = MethodName::ALL.into_iter().map(Self::Method);
        let all = formulas.chain(methods).filter(|one| {
            *one != Self::Formula(FormulaName::HighestRatio)
                && *one != Self::Method(MethodName::WeightedPoints)
        });
        all.filter(|one| Some(*one) != own).collect()
    }

    /// The one with this name among what may be laid beside an award.
    pub fn named(name: &str, award: &Award) -> Option<Self> {
        let beside = Self::beside(award);
        beside.into_iter().find(|one| one.name() == name)
    }

    /// The two that are laid beside an award unless somebody picks others: one that looks at a bid
    /// alone where the award compares bids, and the other way around.
    pub fn usual(award: &Award) -> Vec<Self> {
        let line = Self::Formula(FormulaName::Line);
        let ratio = Self::Formula(FormulaName::LowestRatio);
        let deduction = Self::Method(MethodName::ValueDeduction);
        let per_point = Self::Method(MethodName::PricePerQualityPoint);
        match Self::of(award) {
            Some(Self::Formula(FormulaName::HighestRatio)) => Vec::new(),
            Some(Self::Formula(FormulaName::Line | FormulaName::FixedRatio)) => {
                vec![ratio, per_point]
            }
            Some(Self::Formula(_)) | None => vec![line, per_point],
            Some(Self::Method(
                MethodName::ValueDeduction
                | MethodName::QualityPremium
                | MethodName::FeatureCoefficient,
            )) => vec![ratio, per_point],
            Some(Self::Method(MethodName::ReferenceDifference | MethodName::UtilityIndex)) => {
                vec![deduction, per_point]
            }
            Some(Self::Method(_)) => vec![deduction, ratio],
        }
    }
}
