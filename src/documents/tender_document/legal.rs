//! Choices for which the law asks a reason in the documents, with the reason and the rule.

use crate::documents::model::Block;
use crate::documents::parts;
use crate::domain::law::duty::duties;
use crate::domain::law::rule::DutyOf;
use crate::domain::law::term::terms;
use crate::domain::tender::Tender;
use crate::i18n::{Texts, law};

/// The choices of a tender with their reasons; nothing when no choice needs one.
pub fn blocks(tender: &Tender, texts: Texts) -> Vec<Block> {
    let mut pairs = Vec::new();
    // Which reason is still missing depends on the estimated value, which not every reader may know.
    for duty in duties(tender).iter().filter(|duty| !duty.reason.is_empty()) {
        let key = match duty.of {
            DutyOf::NoLots => "doc-legal-no-lots",
            DutyOf::Merging => "doc-legal-merging",
            DutyOf::AwardCriterion => "doc-legal-award-criterion",
            DutyOf::Urgency => "doc-legal-urgency",
        };
        let said = format!("{} ({})", duty.reason, law::source(texts, duty.rule));
        pairs.push((texts.get(key), said));
    }
    let legal = &tender.contract.legal;
    for term in terms(&tender.contract) {
        let (Some(rule), Some(reason)) = (term.rule(), legal.deviation(term.kind)) else {
            continue;
        };
        if term.is_short() {
            let said = format!("{reason} ({})", law::source(texts, rule));
            pairs.push((texts.get("doc-legal-period"), said));
        }
    }
    if pairs.is_empty() {
        return Vec::new();
    }
    vec![parts::heading(texts, "doc-legal"), Block::Pairs(pairs)]
}
