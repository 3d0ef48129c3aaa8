//! The weights or values of the criteria.

use rust_decimal::Decimal;

use crate::domain::award::method::name::MethodName;
use crate::domain::finding::Finding;
use crate::domain::tender::Tender;
use crate::domain::tender::criterion::{Criterion, leaves};
use crate::domain::tender::part::Part;
use crate::domain::tender::scoring::Award;
use crate::domain::tender::worth::{Worth, value_sum};

/// Whether the criteria count for what the chosen method asks.
pub fn check(tender: &Tender, found: &mut Vec<Finding>) {
    if tender.criteria.is_empty() && !are_needed(&tender.award) {
        return;
    }
    let worth = Worth::of(tender.award.method);
    siblings(&tender.criteria, "", worth, found);
    if worth.is_value() && !tender.criteria.is_empty() {
        values(&tender.criteria, worth, found);
    }
}

/// Whether quality takes part in the ranking at all.
pub fn are_needed(award: &Award) -> bool {
    let nothing = award.method.uses_weights() && award.quality_weight == Some(Decimal::ZERO);
    award.method != MethodName::LowestPrice && !nothing
}

/// No group is empty, and weights of siblings add up to 100.
fn siblings(criteria: &[Criterion], group: &str, worth: Worth, found: &mut Vec<Finding>) {
    let top = group.is_empty();
    if criteria.is_empty() {
        let code = if top {
            "criteria-none"
        } else {
            "criteria-empty-group"
        };
        found.push(Finding::error(code, Part::Scoring, group));
        return;
    }
    let weights = criteria.iter().filter_map(|criterion| criterion.weight);
    let sum: Decimal = weights.sum();
    if worth == Worth::Weight && sum != Decimal::ONE_HUNDRED {
        let sum = sum.normalize();
        let (code, object) = if top {
            ("criteria-weights", sum.to_string())
        } else {
            ("criteria-group-weights", format!("{group}: {sum}"))
        };
        found.push(Finding::error(code, Part::Scoring, object));
    }
    for criterion in criteria.iter().filter(|criterion| criterion.kind.is_none()) {
        siblings(&criterion.children, criterion.called(), worth, found);
    }
}

/// Everything that is scored has a value of 0 or more, one of them above 0; fractions stay below 1.
fn values(criteria: &[Criterion], worth: Worth, found: &mut Vec<Finding>) {
    let mut error = |code, object: &str| found.push(Finding::error(code, Part::Scoring, object));
    let mut complete = true;
    for leaf in leaves(criteria) {
        match leaf.value {
            None => {
                complete = false;
                error("criterion-no-value", leaf.called());
            }
            Some(value) if value < Decimal::ZERO => {
                complete = false;
                error("criterion-value-negative", leaf.called());
            }
            Some(_) => {}
        }
    }
    let sum = value_sum(criteria);
    if complete && sum.is_zero() {
        error("criteria-values-zero", "");
    }
    if worth == Worth::Fraction && sum >= Decimal::ONE {
        let percent = (sum * Decimal::ONE_HUNDRED).normalize();
        error("criteria-values-whole", &percent.to_string());
    }
}
