//! Finding the rules for a case.

use jiff::civil::Date;

use crate::domain::law::case::{Buyer, ContractKind, TermKind};
use crate::domain::law::country::Country;
use crate::domain::law::rule::{Minimum, Rule, Says, When};
use crate::domain::law::{rules, standstill};
use crate::domain::tender::contract::Contract;
use crate::domain::tender::legal::Moment;

/// Everything that must be known before a period can be counted.
pub(super) struct Case {
    pub kind: TermKind,
    pub country: Country,
    pub buyer: Buyer,
    pub contract: ContractKind,
    pub moment: Moment,
    pub start: Date,
    /// The day whose law counts.
    pub on: Date,
}

/// The rule with the minimum for a case, when one is known.
pub(super) fn minimum(
    contract: &Contract,
    case: &Case,
) -> Option<(&'static Rule, &'static Minimum)> {
    if case.kind == TermKind::Standstill {
        let rule = standstill::rule(case.country, case.on);
        return rule.minimum().map(|minimum| (rule, minimum));
    }
    rules().of(case.country, case.on).find_map(|rule| {
        let minimum = rule.minimum()?;
        let fits = minimum.term == case.kind
            && any_or_holds(&minimum.paces, &contract.legal.pace)
            && any_or_holds(&minimum.procedures, &contract.procedure)
            && minimum.buyers.contains(&case.buyer)
            && minimum.contracts.contains(&case.contract);
        fits.then_some((rule, minimum))
    })
}

/// The rules that make the period of a case longer or shorter.
pub(super) fn changes<'a>(
    contract: &'a Contract,
    case: &'a Case,
) -> impl Iterator<Item = (&'static Rule, i64)> + 'a {
    let legal = &contract.legal;
    rules().of(case.country, case.on).filter_map(move |rule| {
        let Says::Change(change) = &rule.says else {
            return None;
        };
        let holds = match change.when {
            When::Electronic => !legal.paper_bids,
            When::NoFullAccess => legal.limited_access,
        };
        let fits = holds
            && change.term == case.kind
            && change.paces.contains(&legal.pace)
            && change.procedures.contains(&contract.procedure);
        fits.then_some((rule, change.days))
    })
}

/// An empty list means any.
fn any_or_holds<T: PartialEq>(list: &[T], one: &T) -> bool {
    list.is_empty() || list.contains(one)
}
