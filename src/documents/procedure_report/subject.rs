//! Who buys, what, for how much, and whether in lots.

use crate::documents::model::Block;
use crate::documents::procedure_report::Report;
use crate::documents::{parts, tender_document};
use crate::i18n::number;

/// Facts, and places to fill in.
pub fn blocks(report: Report<'_>) -> Vec<Block> {
    let texts = report.texts;
    let tender = &report.dossier.tender;
    let legal = &tender.contract.legal;
    let money = |key, value| {
        let price = number::money(value, texts.language);
        texts.with(key, [("price", price.into())])
    };
    let estimate = legal
        .estimated_value
        .filter(|_| report.record.tells_budget)
        .map(|value| money("procedure-report-excluding", value));
    let price = report
        .winner()
        .and_then(|bid| bid.price)
        .map(|value| money("procedure-report-whole-term", value));
    let has_value = estimate.is_some() || price.is_some();
    let kind = legal
        .contract
        .map(|kind| texts.get(&format!("planning-contract-{}", kind.code())));
    let pairs = [
        (
            "doc-cover-authority",
            Some(parts::filled(texts, &tender.authority.name)),
        ),
        (
            "procedure-report-place",
            Some(parts::filled(texts, &tender.authority.place)),
        ),
        (
            "procedure-report-what",
            Some(parts::filled(texts, &tender.title)),
        ),
        ("procedure-report-kind", kind),
        (
            "doc-cover-procedure",
            Some(tender_document::procedure(
                &tender.contract.procedure,
                texts,
            )),
        ),
        ("procedure-report-estimate", estimate),
        ("procedure-report-contract-value", price),
    ];
    let pairs = pairs
        .into_iter()
        .filter_map(|(key, text)| Some((texts.get(key), text?)));
    let mut blocks = vec![Block::Pairs(pairs.collect())];
    if !has_value {
        blocks.push(report.fill("procedure-report-value-unknown"));
    }
    blocks.push(parts::heading(texts, "procedure-report-lots"));
    blocks.push(lots(report));
    blocks
}

fn lots(report: Report<'_>) -> Block {
    let texts = report.texts;
    let legal = &report.dossier.tender.contract.legal;
    match legal.lots {
        Some(true) => parts::paragraph(texts, "procedure-report-lots-yes"),
        Some(false) if !legal.lots_reason.trim().is_empty() => {
            let fills = [("reason", legal.lots_reason.trim().into())];
            Block::Paragraph(texts.with("procedure-report-lots-no", fills))
        }
        Some(false) | None => report.fill("procedure-report-lots-unknown"),
    }
}
