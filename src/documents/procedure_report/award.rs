//! Who won and why, what was decided, or why nobody did.

use crate::documents::model::Block;
use crate::documents::procedure_report::Report;
use crate::documents::scoring_report::told;
use crate::documents::{parts, version};
use crate::domain::phase::Phase;

/// The winner, the reasons and the decision.
pub fn blocks(report: Report<'_>) -> Vec<Block> {
    let texts = report.texts;
    let Some(evaluation) = report.evaluation else {
        return vec![parts::paragraph(texts, "procedure-report-winner-stopped")];
    };
    if !evaluation.complete {
        return vec![parts::paragraph(texts, "doc-incomplete-note")];
    }
    let verdict = told::verdict(report.dossier, evaluation, texts);
    let mut blocks = vec![Block::Paragraph(verdict)];
    if report.record.withdrawal.is_none() {
        blocks.extend(decision(report));
    }
    blocks
}

fn decision(report: Report<'_>) -> Vec<Block> {
    let texts = report.texts;
    let Some(proposal) = &report.record.proposal else {
        // A dossier alone does not hold whom it was decided to award to.
        let block = if report.dossier.phase < Phase::AwardProposed {
            parts::paragraph(texts, "procedure-report-not-decided")
        } else {
            report.fill("procedure-report-decision-fill")
        };
        return vec![block];
    };
    let name = ("name", report.dossier.bid_name(&proposal.bid).into());
    let told = match &proposal.approved_at {
        Some(at) => {
            let moment = version::moment(at, texts);
            let fills = [name, ("moment", moment.into())];
            texts.with("procedure-report-approved", fills)
        }
        None => texts.with("procedure-report-proposed", [name]),
    };
    let mut blocks = vec![Block::Paragraph(told)];
    let reason = proposal.reason.trim();
    if !reason.is_empty() {
        let fills = [("reason", reason.into())];
        let told = texts.with("procedure-report-proposal-reason", fills);
        blocks.push(Block::Paragraph(told));
    }
    blocks
}

/// Why nothing was awarded, when the procedure was withdrawn.
pub fn not_awarded(report: Report<'_>) -> Vec<Block> {
    let texts = report.texts;
    let Some(withdrawal) = &report.record.withdrawal else {
        return vec![report.none()];
    };
    let fills = [
        ("moment", version::moment(&withdrawal.at, texts).into()),
        ("reason", parts::filled(texts, &withdrawal.reason).into()),
    ];
    let told = texts.with("procedure-report-withdrawn", fills);
    vec![Block::Paragraph(told)]
}
