//! Chapter 5, scoringsmechanisme: how prices and quality become points, and points an award.

use rust_decimal::Decimal;

use crate::documents::model::{Block, Chapter};
use crate::documents::tender_document::{criteria, method, price};
use crate::documents::weights::nodes;
use crate::documents::{parts, words};
use crate::domain::award::method::name::MethodName;
use crate::domain::dossier::Dossier;
use crate::domain::tender::Tender;
use crate::domain::tender::criterion::CriterionKind;
use crate::domain::tender::scoring::{Panel, RankOn};
use crate::domain::tender::worth::Worth;
use crate::i18n::{Texts, date, number};

/// The only method whose arithmetic this chapter spells out.
pub const WEIGHTED_POINTS: MethodName = MethodName::WeightedPoints;

/// Makes the chapter.
pub fn chapter(dossier: &Dossier, texts: Texts) -> Chapter {
    let tender = &dossier.tender;
    let mut blocks = method::rule(tender, texts);
    blocks.extend(price::blocks(tender, texts));
    blocks.extend(method::character(tender, texts));
    blocks.extend(criteria::blocks(tender, texts));
    blocks.extend(panel(dossier, texts));
    blocks.extend(outcome(tender, texts));
    blocks.extend(term(tender, texts));
    Chapter {
        title: texts.get("doc-chapter-scoring"),
        blocks,
    }
}

/// Who marks, and whose marks count.
pub fn panel(dossier: &Dossier, texts: Texts) -> Vec<Block> {
    let mut blocks = vec![parts::heading(texts, "doc-panel")];
    let expertise: Vec<String> = dossier
        .assessors
        .iter()
        .map(|assessor| assessor.expertise.trim().to_owned())
        .filter(|expertise| !expertise.is_empty())
        .collect();
    if !dossier.assessors.is_empty() {
        let fills = [("count", dossier.assessors.len().into())];
        blocks.push(Block::Paragraph(texts.with("doc-panel-size", fills)));
    }
    if !expertise.is_empty() {
        blocks.push(parts::paragraph(texts, "doc-panel-expertise"));
        blocks.push(Block::List(expertise));
    }
    let key = match dossier.tender.award.panel {
        Some(Panel::Consensus) => "doc-panel-consensus",
        Some(Panel::Mean) => "doc-panel-mean",
        None => "doc-missing",
    };
    blocks.push(parts::paragraph(texts, key));
    blocks.push(parts::paragraph(texts, "doc-panel-prices"));
    blocks
}

/// Rounding, ties and minimums.
pub fn outcome(tender: &Tender, texts: Texts) -> Vec<Block> {
    let mut blocks = vec![
        parts::heading(texts, "doc-outcome"),
        Block::Paragraph(words::rounding(tender, texts)),
        parts::paragraph(
            texts,
            match tender.award.ranks_on() {
                RankOn::Rounded => "doc-rank-rounded",
                RankOn::Exact => "doc-rank-exact",
            },
        ),
    ];
    if tender.award.ties.is_empty() {
        blocks.push(parts::paragraph(texts, "doc-ties-none"));
    } else {
        blocks.push(parts::paragraph(texts, "doc-ties-intro"));
        let rules = tender
            .award
            .ties
            .iter()
            .map(|rule| words::tie_rule(tender, texts, rule));
        blocks.push(Block::List(rules.collect()));
        blocks.push(parts::paragraph(texts, "doc-ties-rest"));
    }
    blocks.extend(minimums(tender, texts));
    blocks
}

fn minimums(tender: &Tender, texts: Texts) -> Vec<Block> {
    let mut rules = Vec::new();
    if let Some(minimum) = tender.award.minimum_quality {
        let share = words::percent(texts, minimum, None);
        rules.push(match tender.award.quality_points() {
            None => texts.with("doc-minimum-quality-share", [("share", share.into())]),
            Some(all) => {
                let points = words::points(texts, (all * minimum).normalize());
                let fills = [("share", share.into()), ("points", points.into())];
                texts.with("doc-minimum-quality", fills)
            }
        });
    }
    let worth = Worth::of(tender.award.method);
    for node in nodes(tender) {
        let Some(minimum) = node.criterion.minimum else {
            continue;
        };
        let name = words::criterion_name(tender, &node.criterion.id);
        let share = words::percent(texts, minimum, None);
        // A minimum is a share of quality; only points are worth saying beside it.
        let points = node.points(minimum, Decimal::ONE, 2);
        rules.push(match points.filter(|_| !worth.is_value()) {
            None => texts.with(
                "doc-minimum-criterion-share",
                [("name", name.into()), ("share", share.into())],
            ),
            Some(points) => {
                let fills = [
                    ("name", name.into()),
                    ("share", share.into()),
                    ("points", words::points(texts, points).into()),
                ];
                texts.with("doc-minimum-criterion", fills)
            }
        });
    }
    if rules.is_empty() {
        return Vec::new();
    }
    vec![
        parts::heading(texts, "doc-minimums"),
        parts::paragraph(texts, "doc-minimums-intro"),
        Block::List(rules),
    ]
}

fn term(tender: &Tender, texts: Texts) -> Vec<Block> {
    let contract = &tender.contract;
    let mut blocks = vec![parts::heading(texts, "doc-contract-term")];
    match contract.years {
        None => blocks.push(parts::paragraph(texts, "doc-missing")),
        Some(years) => {
            let key = if years == Decimal::ONE {
                "doc-year"
            } else {
                "doc-years"
            };
            let years = texts.with(
                key,
                [("amount", number::plain(years, texts.language).into())],
            );
            let fixed = texts.with("doc-contract-fixed", [("years", years.into())]);
            let extra = match contract.extensions {
                Some(extensions) if extensions == Decimal::ONE => {
                    texts.get("doc-contract-extension-one")
                }
                Some(extensions) if !extensions.is_zero() => {
                    let amount = number::plain(extensions, texts.language);
                    texts.with("doc-contract-extensions", [("amount", amount.into())])
                }
                _ => texts.get("doc-contract-extension-none"),
            };
            let mut said = vec![fixed, extra];
            if contract.start_up {
                said.push(texts.get("doc-contract-start-up"));
            }
            if let Some(day) = date::parse(&contract.starts) {
                let day = date::day(day, texts.language);
                said.push(texts.with("doc-contract-starts", [("day", day.into())]));
            }
            blocks.push(Block::Paragraph(said.join(" ")));
        }
    }
    blocks
}

/// How a criterion of this kind becomes points, in a sentence.
pub fn how(kind: CriterionKind) -> &'static str {
    match kind {
        CriterionKind::Marked => "doc-how-marked",
        CriterionKind::Requirements => "doc-how-requirements",
        CriterionKind::Measured => "doc-how-measured",
    }
}
