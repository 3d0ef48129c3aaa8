//! The method: its rule, its arithmetic, and what that means for who bids.

use crate::documents::model::Block;
use crate::documents::tender_document::example;
use crate::documents::tender_document::scoring::WEIGHTED_POINTS;
use crate::documents::{parts, words};
use crate::domain::award::method::name::MethodName;
use crate::domain::tender::Tender;
use crate::i18n::{Texts, method};

/// The rule of the method, in words and as a formula.
pub fn rule(tender: &Tender, texts: Texts) -> Vec<Block> {
    let award = &tender.award;
    let points = award.method == WEIGHTED_POINTS;
    let heading = parts::heading(texts, if points { "doc-ratio" } else { "doc-method" });
    let open = award.is_open()
        || award.method.uses_weights() && award.price_weight.zip(award.quality_weight).is_none();
    if open {
        return vec![heading, parts::paragraph(texts, "doc-missing")];
    }
    let mut blocks = vec![heading];
    if points {
        blocks.extend(ratio(tender, texts));
    } else {
        let name = method::name(texts, award.method);
        // The lowest price is no ratio between price and quality.
        let key = if award.method == MethodName::LowestPrice {
            "doc-method-price"
        } else {
            "doc-method-name"
        };
        blocks.push(Block::Paragraph(texts.with(key, [("method", name.into())])));
        let rule = method::rule(texts, award, &tender.criteria);
        blocks.push(Block::Paragraph(rule));
    }
    blocks.push(parts::note(
        texts,
        "doc-formula",
        method::line(texts, award),
    ));
    blocks.push(parts::paragraph(texts, "doc-ratio-order"));
    blocks
}

fn ratio(tender: &Tender, texts: Texts) -> Option<Block> {
    let (price, quality) = tender.award.price_weight.zip(tender.award.quality_weight)?;
    let fills = [
        ("price", words::plain(texts, price).into()),
        ("quality", words::plain(texts, quality).into()),
        ("total", words::plain(texts, price + quality).into()),
    ];
    Some(Block::Paragraph(texts.with("doc-ratio-sentence", fills)))
}

/// What the method says of itself, and invented bids worked out; nothing while it has errors.
pub fn character(tender: &Tender, texts: Texts) -> Vec<Block> {
    let award = &tender.award;
    let Some(character) = award.character() else {
        return Vec::new();
    };
    let said = method::facts::facts(texts, award, &character);
    let pairs = said.into_iter().map(|fact| (fact.label, fact.text));
    let mut blocks = vec![
        parts::heading(texts, "doc-character"),
        Block::Pairs(pairs.collect()),
    ];
    blocks.extend(example::bids(tender, texts));
    blocks
}
