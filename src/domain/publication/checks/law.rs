//! The planning held against the law, the reasons that it asks, and the proportionality meter.

use crate::domain::finding::Finding;
use crate::domain::law::case::TermKind;
use crate::domain::law::duty::duties;
use crate::domain::law::proportion::readings;
use crate::domain::law::rule::{DutyOf, LimitOf};
use crate::domain::law::term::{Outcome, Term, terms};
use crate::domain::law::threshold::{Compared, Need, compare};
use crate::domain::tender::Tender;
use crate::domain::tender::part::Part;

pub(super) fn check(tender: &Tender, found: &mut Vec<Finding>) {
    let legal = &tender.contract.legal;
    if legal.country.is_none() {
        found.push(Finding::warning("law-open", Part::Implementation, ""));
        return;
    }
    let terms = terms(&tender.contract);
    unknown(tender, &terms, found);
    for term in &terms {
        found.extend(short(tender, term));
    }
    if legal.lots.is_none() {
        found.push(Finding::warning("law-lots-open", Part::Implementation, ""));
    }
    for duty in duties(tender).iter().filter(|duty| duty.reason.is_empty()) {
        if !duty.binds {
            let code = &duty.rule.code;
            found.push(Finding::warning(
                "law-reason-guide",
                Part::Implementation,
                code,
            ));
            continue;
        }
        let code = match duty.of {
            DutyOf::NoLots => "law-no-lots",
            DutyOf::Merging => "law-merging",
            DutyOf::AwardCriterion => "law-award-criterion",
            DutyOf::Urgency => "law-urgency",
        };
        found.push(Finding::error(code, Part::Implementation, &duty.rule.code));
    }
    for knock_out in &tender.knock_outs {
        if !knock_out.deviation.trim().is_empty() {
            continue;
        }
        let readings = readings(tender, knock_out);
        for reading in readings.iter().filter(|reading| reading.above) {
            let object = format!("{}: {}", knock_out.id, reading.rule.code);
            let code = match reading.of {
                LimitOf::ReferenceValue => "proportion-reference-value",
                LimitOf::ReferenceCount => "proportion-reference-count",
                LimitOf::Turnover => "proportion-turnover",
            };
            found.push(Finding::warning(code, Part::KnockOuts, object));
        }
    }
}

/// What could not be checked: facts that are not filled in, and what the rules do not say.
fn unknown(tender: &Tender, terms: &[Term], found: &mut Vec<Finding>) {
    let part = Part::Implementation;
    let mut needs: Vec<Need> = Vec::new();
    for term in terms.iter().filter(|term| term.planned.is_some()) {
        match &term.outcome {
            Outcome::Missing(missing) => needs.extend(missing),
            Outcome::NoRule => {
                found.push(Finding::warning("law-no-rule", part, term.kind.code()));
            }
            Outcome::Day { .. } => {}
        }
    }
    match compare(&tender.contract) {
        Compared::Missing(missing) => needs.extend(missing),
        Compared::Unknown(day) => {
            found.push(Finding::warning("law-no-threshold", part, day.to_string()));
        }
        Compared::Known { .. } => {}
    }
    let mut told: Vec<Need> = Vec::new();
    for need in needs {
        if !told.contains(&need) {
            told.push(need);
            found.push(Finding::warning("law-missing", part, need.code()));
        }
    }
}

/// What is to be said of a planned day that gives less time than the law.
fn short(tender: &Tender, term: &Term) -> Option<Finding> {
    let rule = term.rule().filter(|_| term.is_short())?;
    let part = Part::Implementation;
    if !term.binds() {
        return Some(Finding::warning("law-guide", part, &rule.code));
    }
    if tender.contract.legal.deviation(term.kind).is_some() {
        return Some(Finding::warning("law-reasoned", part, &rule.code));
    }
    let code = match term.kind {
        TermKind::Requests => "law-requests",
        TermKind::Bids => "law-bids",
        TermKind::Clarification => "law-clarification",
        TermKind::Standstill => "law-standstill",
    };
    Some(Finding::error(code, part, &rule.code))
}
