//! The planning held against the law, the reasons that it asks, and the proportionality meter.

use crate::domain::finding::Finding;
use crate::domain::law::case::TermKind;
use crate::domain::law::duty::duties;
use crate::domain::law::proportion::readings;
use crate::domain::law::rule::{DutyOf, LimitOf};
use crate::domain::law::term::{Term, terms};
use crate::domain::tender::Tender;
use crate::domain::tender::part::Part;

pub(super) fn check(tender: &Tender, found: &mut Vec<Finding>) {
    let legal = &tender.contract.legal;
    if legal.country.is_none() {
        found.push(Finding::warning("law-open", Part::Implementation, ""));
        return;
    }
    for term in terms(&tender.contract) {
        found.extend(short(tender, &term));
    }
    if legal.lots.is_none() {
        found.push(Finding::warning("law-lots-open", Part::Implementation, ""));
    }
    for duty in duties(tender).iter().filter(|duty| duty.reason.is_empty()) {
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
