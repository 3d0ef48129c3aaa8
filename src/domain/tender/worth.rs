//! What a criterion counts for: a weight among its siblings, or a value of its own.

use rust_decimal::Decimal;

use crate::domain::award::method::name::MethodName;
use crate::domain::tender::criterion::{Criterion, leaves};

/// What the criteria of a method have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worth {
    /// Each criterion and group has a weight; those of siblings add up to 100.
    Weight,
    /// Each criterion that is scored has an amount of money.
    Money,
    /// Each criterion that is scored has a fraction; together they stay below 1.
    Fraction,
}

impl Worth {
    /// What the criteria of this method have.
    pub fn of(method: MethodName) -> Self {
        if method == MethodName::ValueDeduction {
            Self::Money
        } else if method.uses_values() {
            Self::Fraction
        } else {
            Self::Weight
        }
    }

    /// Whether it is a value in place of a weight.
    pub fn is_value(self) -> bool {
        self != Self::Weight
    }

    /// Whether this criterion has one: a group has a weight, but no value.
    pub fn belongs_to(self, criterion: &Criterion) -> bool {
        self == Self::Weight || criterion.kind.is_some()
    }

    /// The weight or value of a criterion.
    pub fn get(self, criterion: &Criterion) -> Option<Decimal> {
        if self.is_value() {
            criterion.value
        } else {
            criterion.weight
        }
    }

    /// The criterion with another weight or value.
    #[must_use]
    pub fn set(self, criterion: Criterion, worth: Option<Decimal>) -> Criterion {
        if self.is_value() {
            Criterion {
                value: worth,
                ..criterion
            }
        } else {
            Criterion {
                weight: worth,
                ..criterion
            }
        }
    }
}

/// The values of everything that is scored in a tree, added up; one without a value counts as 0, and a sum that
/// no amount can be is the largest there is.
pub fn value_sum(tree: &[Criterion]) -> Decimal {
    let values = leaves(tree).into_iter().filter_map(|leaf| leaf.value);
    let sum = values.fold(Decimal::ZERO, Decimal::saturating_add);
    sum.normalize()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tender::criterion::CriterionKind;

    fn leaf(value: Option<i64>) -> Criterion {
        Criterion {
            kind: Some(CriterionKind::Marked),
            weight: Some(Decimal::TEN),
            value: value.map(Decimal::from),
            ..Criterion::default()
        }
    }

    #[test]
    fn two_methods_have_values_and_the_others_weights() {
        for method in MethodName::ALL {
            assert_eq!(Worth::of(method).is_value(), method.uses_values());
        }
        let leaf = leaf(Some(500));
        assert_eq!(Worth::Money.get(&leaf), Some(Decimal::from(500)));
        assert_eq!(Worth::Weight.get(&leaf), Some(Decimal::TEN));
        let changed = Worth::Fraction.set(leaf, None);
        assert_eq!((changed.value, changed.weight), (None, Some(Decimal::TEN)));
    }

    #[test]
    fn the_value_of_a_group_is_that_of_what_is_in_it() {
        let group = Criterion {
            value: Some(Decimal::from(9)),
            children: vec![leaf(Some(30)), leaf(None), leaf(Some(12))],
            ..Criterion::default()
        };
        assert!(!Worth::Money.belongs_to(&group) && Worth::Weight.belongs_to(&group));
        assert_eq!(value_sum(&[group, leaf(Some(1))]), Decimal::from(43));
    }
}
