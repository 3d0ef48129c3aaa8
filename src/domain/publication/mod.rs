//! Publication: what must be right before it, and what it freezes.

mod checks;
pub mod difference;
mod lab;

use jiff::civil::Date;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::domain::award::evaluation::{Gap, GapKind};
use crate::domain::award::{self, InputError};
use crate::domain::bid::{Answer, Bid};
use crate::domain::dossier::Dossier;
use crate::domain::finding::Finding;
use crate::domain::tender::Tender;
use crate::domain::tender::criterion::{Criterion, CriterionKind, leaves};
use crate::domain::tender::knock_out::KnockOut;
use crate::domain::tender::part::Part;
use crate::domain::tender::requirement::{Requirement, RequirementClass};
use crate::domain::tender::scoring::{Award, Panel};

/// Everything that stands in the way of publication, or deserves a second look.
///
/// `assessors` is how many people will mark the bids.
pub fn findings(tender: &Tender, assessors: usize) -> Vec<Finding> {
    findings_since(tender, None, assessors)
}

/// The same for a tender that is being rectified: a wording that stands in it as it was published
/// may stay without a reason.
pub fn findings_since(
    tender: &Tender,
    published: Option<&Tender>,
    assessors: usize,
) -> Vec<Finding> {
    checks::all(tender, published, assessors)
}

/// The same for a publication on this day: periods count from the planned dispatch, or from this
/// day when that has passed.
pub fn findings_on(tender: &Tender, assessors: usize, today: Date) -> Vec<Finding> {
    let mut sent = tender.clone();
    sent.contract = tender.contract.sent_from(today);
    let mut found = findings(&sent, assessors);
    if sent.contract != tender.contract {
        found.push(Finding::warning("law-late", Part::Implementation, ""));
    }
    found
}

/// The SHA-256, in hexadecimal, of what decides the award: knock-outs, requirements, method and
/// criteria. It is taken over their JSON with the keys in the order of the types.
pub fn criteria_sha256(tender: &Tender) -> String {
    #[derive(Serialize)]
    struct Frozen<'a> {
        knock_outs: &'a [KnockOut],
        requirements: &'a [Requirement],
        award: &'a Award,
        criteria: &'a [Criterion],
    }
    let frozen = Frozen {
        knock_outs: &tender.knock_outs,
        requirements: &tender.requirements,
        award: &tender.award,
        criteria: &tender.criteria,
    };
    let bytes = serde_json::to_vec(&frozen).expect("these types hold only texts and lists");
    Sha256::digest(&bytes)
        .iter()
        .fold(String::with_capacity(64), |mut text, byte| {
            use std::fmt::Write;
            let _ = write!(text, "{byte:02x}");
            text
        })
}

/// Which marks, answers and results are still missing, prices left out of account.
///
/// With panel `mean` every assessor of the dossier is expected on every marked criterion of every
/// bid that takes part, also one who has not marked anything yet: the number of assessors was
/// promised. Whether a bid takes part does not depend on its marks, so this list tells nothing of
/// them.
///
/// # Errors
/// What makes the dossier impossible to evaluate at all.
pub fn gaps_without_prices(dossier: &Dossier) -> Result<Vec<Gap>, Vec<InputError>> {
    let text = serde_json::to_vec(dossier).expect("a dossier holds only texts and lists");
    let evaluation = award::evaluate(&text)?;
    let mut gaps = evaluation.gaps;
    gaps.retain(|gap| gap.kind != GapKind::Price);
    if dossier.tender.award.panel != Some(Panel::Mean) || dossier.assessors.is_empty() {
        return Ok(gaps);
    }
    gaps.retain(|gap| gap.kind != GapKind::AssessorMark);
    for bid in dossier
        .bids
        .iter()
        .filter(|bid| takes_part(bid, &dossier.tender))
    {
        for criterion in leaves(&dossier.tender.criteria) {
            if criterion.kind != Some(CriterionKind::Marked) {
                continue;
            }
            let marks = bid.assessor_marks.get(&criterion.id);
            for assessor in &dossier.assessors {
                if marks.is_none_or(|marks| !marks.contains_key(&assessor.id)) {
                    gaps.push(Gap {
                        bid: bid.id.clone(),
                        kind: GapKind::AssessorMark,
                        id: Some(criterion.id.clone()),
                        assessor: Some(assessor.id.clone()),
                    });
                }
            }
        }
    }
    Ok(gaps)
}

/// Whether a bid is marked: not withdrawn, no knock-out failed, no must unmet.
fn takes_part(bid: &Bid, tender: &Tender) -> bool {
    let unmet = |requirement: &Requirement| {
        let answer = bid.answers.get(&requirement.id);
        requirement.class == RequirementClass::Must
            && answer.is_some_and(|answer| *answer != Answer::Yes)
    };
    bid.is_compared() && !tender.requirements.iter().any(unmet)
}

#[cfg(test)]
mod tests;
