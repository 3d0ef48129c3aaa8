//! Choices that the law wants a reason for, in the documents.

use crate::domain::award::method::name::MethodName;
use crate::domain::law::case::Pace;
use crate::domain::law::rule::{DutyOf, Rule, Says};
use crate::domain::law::rules;
use crate::domain::law::threshold::is_below;
use crate::domain::tender::Tender;
use crate::domain::tender::legal::Moment;

/// A choice that was made and needs a reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty<'a> {
    /// Which choice.
    pub of: DutyOf,
    /// The rule that wants the reason.
    pub rule: &'static Rule,
    /// The reason; empty while there is none.
    pub reason: &'a str,
    /// False when the estimated value is known and too low for the rule.
    pub binds: bool,
}

/// The choices of a tender that need a reason.
pub fn duties(tender: &Tender) -> Vec<Duty<'_>> {
    let all = [
        DutyOf::NoLots,
        DutyOf::Merging,
        DutyOf::AwardCriterion,
        DutyOf::Urgency,
    ];
    let made = all.into_iter().filter(|of| is_made(tender, *of));
    made.filter_map(|of| {
        let rule = rule(tender, of)?;
        Some(Duty {
            of,
            rule,
            reason: reason(tender, of),
            binds: binds(tender, rule),
        })
    })
    .collect()
}

/// The rule that wants a reason for a choice, whether the choice was made or not.
pub fn rule(tender: &Tender, of: DutyOf) -> Option<&'static Rule> {
    let country = tender.contract.legal.country?;
    let day = tender.contract.day_of(Moment::Dispatch);
    rules().all.iter().find(|rule| {
        let holds = day.map_or(rule.until.is_none(), |day| rule.holds_on(day));
        holds
            && rule.countries.contains(&country)
            && matches!(rule.says, Says::Duty { of: wanted, .. } if wanted == of)
    })
}

/// Whether a rule binds; while the value is not known it does.
fn binds(tender: &Tender, rule: &Rule) -> bool {
    let Says::Duty {
        from_threshold,
        from_amount,
        ..
    } = &rule.says
    else {
        return false;
    };
    let value = tender.contract.legal.estimated_value;
    let too_low = value
        .zip(*from_amount)
        .is_some_and(|(value, from)| value < from);
    let not_reached = *from_threshold && is_below(&tender.contract);
    !too_low && !not_reached
}

fn is_made(tender: &Tender, of: DutyOf) -> bool {
    let legal = &tender.contract.legal;
    match of {
        DutyOf::NoLots => legal.lots == Some(false),
        DutyOf::Merging => legal.merged,
        DutyOf::AwardCriterion => tender.award.method == MethodName::LowestPrice,
        DutyOf::Urgency => legal.pace == Pace::Urgent,
    }
}

fn reason(tender: &Tender, of: DutyOf) -> &str {
    let legal = &tender.contract.legal;
    let reason = match of {
        DutyOf::NoLots => &legal.lots_reason,
        DutyOf::Merging => &legal.merged_reason,
        DutyOf::AwardCriterion => &legal.award_reason,
        DutyOf::Urgency => &legal.pace_reason,
    };
    reason.trim()
}
