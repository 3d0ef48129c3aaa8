//! Who was compared and who was not, and which prices were suspiciously low.

use crate::documents::model::Block;
use crate::documents::procedure_report::Report;
use crate::documents::scoring_report::told;
use crate::documents::{parts, words};
use crate::domain::bid::{Bid, KnockOutResult};

/// The procedures in which the buyer first chooses who may tender.
const IN_TWO_ROUNDS: [&str; 4] = [
    "restricted",
    "competitive-negotiation",
    "dialogue",
    "innovation-partnership",
];

/// Who was compared, who was not and why.
pub fn blocks(report: Report<'_>) -> Vec<Block> {
    let texts = report.texts;
    let mut blocks = Vec::new();
    let procedure = report.dossier.tender.contract.procedure.as_str();
    if IN_TWO_ROUNDS.contains(&procedure) {
        blocks.push(report.fill("procedure-report-candidates"));
    }
    blocks.push(parts::heading(texts, "procedure-report-taken"));
    let ranking = report.evaluation.map(|one| one.ranking.as_slice());
    let taken = ranking.unwrap_or_default().iter();
    let taken: Vec<String> = taken.map(|row| report.dossier.bid_name(&row.bid)).collect();
    blocks.push(if taken.is_empty() {
        parts::paragraph(texts, "procedure-report-no-bids")
    } else {
        Block::List(taken)
    });
    blocks.push(parts::heading(texts, "procedure-report-out"));
    let out = out(report);
    blocks.push(if out.is_empty() {
        parts::paragraph(texts, "procedure-report-nobody-out")
    } else {
        Block::Pairs(out)
    });
    blocks.push(report.fill("procedure-report-exclusion"));
    blocks
}

/// Names with reasons: from the evaluation, or what is known of the bids without one.
fn out(report: Report<'_>) -> Vec<(String, String)> {
    let texts = report.texts;
    let dossier = report.dossier;
    if let Some(evaluation) = report.evaluation {
        let excluded = told::excluded(dossier, evaluation, texts);
        return excluded
            .into_iter()
            .map(|(name, reasons)| (name, reasons.join("\n")))
            .collect();
    }
    let reasons = |bid: &Bid| {
        let mut reasons = Vec::new();
        if bid.withdrawn {
            reasons.push(texts.get("doc-reason-withdrawn"));
        }
        let failed = bid.knock_outs.iter();
        let failed = failed.filter(|(_, result)| **result == KnockOutResult::Fail);
        reasons.extend(failed.map(|(id, _)| {
            let fills = [("id", id.clone().into())];
            texts.with("doc-reason-knock-out", fills)
        }));
        reasons.join("\n")
    };
    let bids = dossier.bids.iter();
    bids.map(|bid| (dossier.bid_name(&bid.id), reasons(bid)))
        .filter(|(_, reasons)| !reasons.is_empty())
        .collect()
}

/// What is known of low prices; what was done about them is not.
pub fn low(report: Report<'_>) -> Vec<Block> {
    let texts = report.texts;
    let Some(evaluation) = report.evaluation.filter(|one| one.complete) else {
        return vec![report.fill("procedure-report-low-fill")];
    };
    let flagged = evaluation.warnings.iter();
    let flagged = flagged.filter_map(|one| one.code.strip_prefix("abnormally-low:"));
    let names: Vec<String> = flagged.map(|id| report.dossier.bid_name(id)).collect();
    let known = if !names.is_empty() {
        let names = words::joined(texts, &names);
        texts.with("procedure-report-low-flagged", [("names", names.into())])
    } else if report.dossier.tender.award.abnormally_low.is_empty() {
        texts.get("procedure-report-low-no-rule")
    } else {
        texts.get("procedure-report-low-none")
    };
    vec![
        Block::Paragraph(known),
        report.fill("procedure-report-low-fill"),
    ]
}
