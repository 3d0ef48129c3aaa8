//! What the price covers, how it becomes points, and its limits.

use crate::documents::model::Block;
use crate::documents::parts;
use crate::documents::tender_document::example;
use crate::documents::tender_document::scoring::WEIGHTED_POINTS;
use crate::domain::award::method::name::FormulaName;
use crate::domain::tender::Tender;
use crate::domain::tender::scoring::{CeilingRule, PointsOutside, QualityScale};
use crate::i18n::{Texts, method, number};

/// Everything about the price.
pub fn blocks(tender: &Tender, texts: Texts) -> Vec<Block> {
    let mut blocks = vec![parts::heading(texts, "doc-price")];
    blocks.extend(parts::written(texts, &tender.contract.price_scope));
    blocks.extend(rule(tender, texts));
    if tender.award.method == WEIGHTED_POINTS {
        blocks.extend(example::prices(tender, texts));
    }
    blocks.extend(limits(tender, texts));
    blocks
}

/// How a price becomes points, in words and as a formula.
pub fn rule(tender: &Tender, texts: Texts) -> Vec<Block> {
    let award = &tender.award;
    if award.method != WEIGHTED_POINTS {
        return Vec::new();
    }
    let heading = parts::heading(texts, "doc-price-points");
    let Some(formula) = award
        .price_formula
        .as_ref()
        .filter(|_| award.price_weight.is_some())
    else {
        return vec![heading, parts::paragraph(texts, "doc-missing")];
    };
    let name = formula.name();
    let mut blocks = vec![
        heading,
        Block::Paragraph(method::formula_rule(texts, award, name)),
        parts::note(
            texts,
            "doc-formula",
            method::formula_line(texts, award, name),
        ),
    ];
    if award.price_points_outside == Some(PointsOutside::Keep) {
        blocks.push(parts::paragraph(texts, "doc-outside-keep"));
    } else if leaves_its_bounds(name) {
        blocks.push(parts::paragraph(texts, "doc-outside-clamp"));
    }
    if award.quality_scale == Some(QualityScale::RelativeToBest) {
        blocks.push(parts::paragraph(texts, "doc-quality-relative"));
    }
    blocks
}

/// Whether its points can come out below 0 or above the weight, which the rule does not say itself.
fn leaves_its_bounds(formula: FormulaName) -> bool {
    matches!(
        formula,
        FormulaName::FixedRatio | FormulaName::LinearMultiple | FormulaName::Logarithmic
    )
}

fn limits(tender: &Tender, texts: Texts) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(ceiling) = &tender.award.ceiling {
        let key = match ceiling.rule {
            CeilingRule::Exclude => "doc-ceiling-exclude",
            CeilingRule::ZeroPoints => "doc-ceiling-zero-points",
            CeilingRule::Flag => "doc-ceiling-flag",
        };
        let amount = number::money(ceiling.amount, texts.language);
        blocks.push(Block::Paragraph(
            texts.with(key, [("amount", amount.into())]),
        ));
    }
    // The budget is the buyer's own business unless the buyer chose to publish it.
    if let Some(budget) = tender
        .contract
        .budget
        .filter(|_| tender.contract.budget_public)
    {
        let amount = number::money(budget, texts.language);
        blocks.push(Block::Paragraph(
            texts.with("doc-budget", [("amount", amount.into())]),
        ));
    }
    if !tender.award.abnormally_low.is_empty() {
        blocks.push(parts::paragraph(texts, "doc-abnormally-low"));
        let detectors = tender.award.abnormally_low.iter();
        let named = detectors.map(|one| method::detector(texts, one));
        blocks.push(Block::List(named.collect()));
    }
    if !blocks.is_empty() {
        blocks.insert(0, parts::heading(texts, "doc-limits"));
    }
    blocks
}
