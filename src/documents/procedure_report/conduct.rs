//! Why this procedure, why not electronic, and which interests were found.

use crate::documents::model::Block;
use crate::documents::procedure_report::Report;
use crate::documents::scoring_report::told;
use crate::documents::{parts, tender_document};
use crate::domain::law::case::Pace;

/// The procedures for which the report must tell what allowed them.
const TO_EXPLAIN: [&str; 3] = ["competitive-negotiation", "dialogue", "negotiated"];

/// Which procedure, and why it was allowed.
pub fn procedure(report: Report<'_>) -> Vec<Block> {
    let texts = report.texts;
    let contract = &report.dossier.tender.contract;
    let name = tender_document::procedure(&contract.procedure, texts);
    let fills = [("procedure", name.into())];
    let chosen = texts.with("procedure-report-procedure-chosen", fills);
    let mut blocks = vec![Block::Paragraph(chosen)];
    let code = contract.procedure.as_str();
    blocks.push(if TO_EXPLAIN.contains(&code) || code.is_empty() {
        report.fill("procedure-report-procedure-fill")
    } else {
        parts::paragraph(texts, "procedure-report-procedure-free")
    });
    if contract.legal.pace == Pace::Urgent {
        let reason = parts::filled(texts, &contract.legal.pace_reason);
        let fills = [("reason", reason.into())];
        blocks.push(Block::Paragraph(
            texts.with("procedure-report-urgent", fills),
        ));
    }
    blocks
}

/// Why tenders could not be handed in electronically.
pub fn electronic(report: Report<'_>) -> Vec<Block> {
    if report.dossier.tender.contract.legal.paper_bids {
        return vec![report.fill("procedure-report-electronic-fill")];
    }
    vec![parts::paragraph(
        report.texts,
        "procedure-report-electronic-yes",
    )]
}

/// What was declared and decided, where the record has it.
pub fn interests(report: Report<'_>) -> Vec<Block> {
    let texts = report.texts;
    let statements = report.record.declarations.as_deref();
    let Some(statements) = statements.filter(|all| !all.is_empty()) else {
        return vec![report.fill("procedure-report-interests-fill")];
    };
    vec![
        parts::paragraph(texts, "procedure-report-interests-intro"),
        told::interests(texts, statements),
        parts::heading(texts, "procedure-report-interests-left-out"),
        told::left_out(texts, statements),
        report.fill("procedure-report-interests-others"),
    ]
}
