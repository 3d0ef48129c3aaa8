//! Whether the money of the contract adds up, and its calendar can be computed.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::domain::finding::Finding;
use crate::domain::quantity::money::Money;
use crate::domain::tender::Tender;
use crate::domain::tender::contract::indexation::IndexedBy;
use crate::domain::tender::legal::Moment;
use crate::domain::tender::part::Part;

pub(super) fn check(tender: &Tender, found: &mut Vec<Finding>) {
    let contract = &tender.contract;
    let mut warn = |code| found.push(Finding::warning(code, Part::Scoring, ""));
    if contract.values_differ().is_some() {
        warn("contract-estimate-differs");
    }
    let budget = contract.budget.map(Money::amount);
    let differs = |sum: Option<Decimal>| sum.is_some() && budget.is_some() && sum != budget;
    if differs(contract.finance.from_sources()) {
        warn("contract-sources");
    }
    if differs(contract.finance.divided()) {
        warn("contract-division");
    }
    if !contract.review.is_open() && contract.calendar().is_empty() {
        warn("contract-no-calendar");
    }
    // Nobody can start before it is known who does.
    let known = [Moment::Standstill, Moment::Decision, Moment::Bids];
    let known = known.into_iter().find_map(|moment| contract.day_of(moment));
    let starts = contract.starts.parse::<Date>().ok();
    if starts
        .zip(known)
        .is_some_and(|(starts, known)| starts < known)
    {
        warn("contract-starts-early");
    }
    let indexation = &contract.indexation;
    let open = match indexation.by {
        Some(IndexedBy::Index) => indexation.index.is_empty(),
        Some(IndexedBy::Percent) => indexation.percent.is_none(),
        Some(IndexedBy::Nothing) | None => false,
    };
    if open {
        warn("contract-index-open");
    }
}
