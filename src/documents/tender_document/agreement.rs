//! Conditions, legal documents, service, invoices and indexation: tables and sentences where there
//! are fields, followed by what the buyer wrote about them.

use crate::documents::model::Block;
use crate::documents::parts;
use crate::domain::tender::Tender;
use crate::domain::tender::implementation::agreement::Agreement;
use crate::i18n::{Texts, agreement};

/// The agreements of a tender.
pub fn blocks(tender: &Tender, texts: Texts) -> Vec<Block> {
    let implementation = &tender.implementation;
    let agreed = &implementation.agreement;
    let invoices = agreement::invoicing(texts, &agreed.invoicing);
    let indexation = agreement::indexation(texts, &tender.contract.indexation);
    let mut blocks = under(
        texts,
        "doc-terms",
        conditions(agreed, texts),
        &implementation.terms,
    );
    blocks.extend(documents(agreed, texts));
    let levels = service(agreed, texts);
    let texts_of = &implementation.service_levels;
    blocks.extend(under(texts, "doc-service-levels", levels, texts_of));
    let told = sentences(&invoices);
    blocks.extend(under(
        texts,
        "doc-invoicing",
        told,
        &implementation.invoicing,
    ));
    let told = sentences(&indexation);
    blocks.extend(under(texts, "doc-payment", told, &tender.contract.payment));
    blocks
}

/// What the fields say and what was written under one heading; that nothing was written is only said
/// where the fields say nothing either.
fn under(texts: Texts, heading: &str, fields: Vec<Block>, written: &str) -> Vec<Block> {
    let mut blocks = vec![parts::heading(texts, heading)];
    let silent = !fields.is_empty() && written.trim().is_empty();
    blocks.extend(fields);
    if !silent {
        blocks.extend(parts::written(texts, written));
    }
    blocks
}

fn sentences(said: &[String]) -> Vec<Block> {
    let joined = said.join(" ");
    (!joined.is_empty())
        .then_some(Block::Paragraph(joined))
        .into_iter()
        .collect()
}

fn conditions(agreed: &Agreement, texts: Texts) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(said) = agreement::conditions(texts, agreed) {
        blocks.push(Block::Paragraph(said));
        if !agreed.reason.is_empty() {
            let pair = (texts.get("doc-conditions-reason"), agreed.reason.clone());
            blocks.push(Block::Pairs(vec![pair]));
        }
    }
    if !agreed.deviations.is_empty() {
        let rows = agreed.deviations.iter();
        let rows =
            rows.map(|one| parts::row(vec![parts::cell(&one.article), parts::cell(&one.text)]));
        let columns = vec![
            parts::words(texts, "agreement-article", 24),
            parts::words(texts, "agreement-deviation", 76),
        ];
        let caption = texts.get("doc-deviations");
        blocks.push(parts::table(texts, caption, columns, rows.collect()));
    }
    blocks
}

fn documents(agreed: &Agreement, texts: Texts) -> Vec<Block> {
    if agreed.documents.is_empty() {
        return Vec::new();
    }
    let rows = agreed.documents.iter().map(|one| {
        let applies = one.applies.map(|applies| {
            let code = applies.code();
            texts.get(&format!("agreement-applies-{code}"))
        });
        parts::row(vec![
            parts::cell(&one.title),
            parts::cell(applies.unwrap_or_else(|| texts.get("doc-missing"))),
            parts::cell(&one.reason),
        ])
    });
    let columns = vec![
        parts::words(texts, "agreement-document", 36),
        parts::words(texts, "agreement-applies", 16),
        parts::words(texts, "agreement-document-why", 48),
    ];
    let caption = texts.get("doc-legal-documents");
    vec![
        parts::heading(texts, "doc-legal-documents"),
        parts::paragraph(texts, "doc-legal-documents-intro"),
        parts::table(texts, caption, columns, rows.collect()),
    ]
}

fn service(agreed: &Agreement, texts: Texts) -> Vec<Block> {
    if agreed.service.is_empty() {
        return Vec::new();
    }
    let rows = agreed.service.iter().map(|one| {
        let cells = [&one.subject, &one.norm, &one.measured, &one.consequence];
        parts::row(cells.into_iter().map(parts::cell).collect())
    });
    let columns = vec![
        parts::words(texts, "agreement-subject", 20),
        parts::words(texts, "agreement-norm", 26),
        parts::words(texts, "agreement-measured", 27),
        parts::words(texts, "agreement-consequence", 27),
    ];
    let caption = texts.get("doc-service-levels");
    vec![parts::table(texts, caption, columns, rows.collect())]
}
