//! What criteria are weighed by, and what a share becomes.

use crate::documents::scoring_workbook::book::Print;
use crate::domain::award::method::name::MethodName;

/// What the criteria are weighed by.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    /// By weights, which become points.
    Points,
    /// By weights, which become nothing but a share.
    Shares,
    /// By amounts of money.
    Money,
    /// By fractions.
    Fractions,
}

impl Unit {
    pub(super) fn of(method: MethodName) -> Self {
        match method {
            MethodName::WeightedPoints => Self::Points,
            MethodName::ValueDeduction => Self::Money,
            MethodName::FeatureCoefficient => Self::Fractions,
            _ => Self::Shares,
        }
    }

    /// Whether criteria have values in place of weights.
    pub(super) fn has_values(self) -> bool {
        matches!(self, Self::Money | Self::Fractions)
    }

    /// The head of the columns with what a share becomes, and how that is printed.
    pub(super) fn earned(self) -> Option<(&'static str, Print)> {
        match self {
            Self::Points => Some(("sheet-head-points", Print::Fixed(4))),
            Self::Money => Some(("sheet-head-amount", Print::Money)),
            Self::Fractions => Some(("sheet-head-part", Print::Fixed(4))),
            Self::Shares => None,
        }
    }

    /// How a weight or a value is printed.
    pub(super) fn print(self) -> Print {
        match self {
            Self::Money => Print::Money,
            Self::Points | Self::Shares | Self::Fractions => Print::Plain,
        }
    }
}
