//! Chapter 6, kwaliteit: what tenderers write or show, and what each mark means.

use rust_decimal::Decimal;

use crate::documents::model::{Block, Cell, Chapter, Row};
use crate::documents::tender_document::development::{Axis, curve_blocks};
use crate::documents::weights::{Node, nodes};
use crate::documents::{parts, words};
use crate::domain::award::method::name::MethodName;
use crate::domain::tender::Tender;
use crate::domain::tender::criterion::{Criterion, CriterionKind, Scale};
use crate::domain::tender::worth::Worth;
use crate::i18n::Texts;

/// Makes the chapter.
pub fn chapter(tender: &Tender, texts: Texts) -> Chapter {
    let nodes = nodes(tender);
    let judged =
        |node: &&Node<'_>| node.is(CriterionKind::Marked) || node.is(CriterionKind::Measured);
    let mut blocks = vec![parts::paragraph(texts, "doc-quality-intro")];
    for node in nodes.iter().filter(judged) {
        blocks.extend(criterion(tender, texts, node));
    }
    if !nodes.iter().any(|node| judged(&node)) {
        blocks.push(parts::paragraph(texts, "doc-missing"));
    }
    for node in nodes
        .iter()
        .filter(|node| node.is(CriterionKind::Requirements))
    {
        blocks.extend(counted(tender, texts, node));
    }
    Chapter {
        title: texts.get("doc-chapter-quality"),
        blocks,
    }
}

fn heading(tender: &Tender, node: &Node<'_>) -> Block {
    Block::Heading {
        level: 2,
        text: words::criterion_name(tender, &node.criterion.id),
    }
}

fn maximum(tender: &Tender, texts: Texts, node: &Node<'_>) -> Option<Block> {
    let award = &tender.award;
    let worth = Worth::of(award.method);
    let Some(maximum) = node.maximum(2) else {
        return worth
            .is_value()
            .then(|| parts::paragraph(texts, "doc-maximum-missing"));
    };
    let earned = words::earned(texts, worth, maximum);
    let sentence = match worth {
        Worth::Weight if award.method == MethodName::WeightedPoints => {
            texts.with("doc-maximum", [("points", earned.into())])
        }
        Worth::Weight => {
            let all = words::plain(texts, award.quality_points()?);
            let fills = [("points", earned.into()), ("all", all.into())];
            texts.with("doc-maximum-quality", fills)
        }
        Worth::Money => texts.with("doc-maximum-money", [("amount", earned.into())]),
        Worth::Fraction => texts.with("doc-maximum-fraction", [("share", earned.into())]),
    };
    Some(Block::Paragraph(sentence))
}

fn goals(tender: &Tender, texts: Texts, criterion: &Criterion) -> Option<Block> {
    if criterion.goals.is_empty() {
        return None;
    }
    let goals = words::goals(tender, &criterion.goals);
    Some(Block::Pairs(vec![(
        texts.get("doc-criterion-goals"),
        goals,
    )]))
}

fn criterion(tender: &Tender, texts: Texts, node: &Node<'_>) -> Vec<Block> {
    let criterion = node.criterion;
    let mut blocks = vec![heading(tender, node)];
    blocks.extend(maximum(tender, texts, node));
    blocks.extend(parts::written(texts, &criterion.question));
    blocks.extend(goals(tender, texts, criterion));
    if node.is(CriterionKind::Measured) {
        if let Some(curve) = &criterion.curve {
            let caption = texts.get("doc-measure-caption");
            blocks.extend(curve_blocks(texts, curve, caption, Axis::Measure));
        }
        return blocks;
    }
    blocks.extend(levels(tender, texts, node));
    blocks
}

/// A criterion that counts answers refers to the requirements.
fn counted(tender: &Tender, texts: Texts, node: &Node<'_>) -> Vec<Block> {
    let classes: Vec<String> = node
        .criterion
        .classes
        .iter()
        .map(|class| words::class(texts, *class))
        .collect();
    let possible: Decimal = tender
        .requirements
        .iter()
        .filter(|requirement| node.criterion.classes.contains(&requirement.class))
        .filter_map(|requirement| requirement.points)
        .sum();
    let fills = [
        ("classes", words::joined(texts, &classes).into()),
        ("possible", words::points(texts, possible).into()),
    ];
    let mut blocks = vec![heading(tender, node)];
    blocks.extend(maximum(tender, texts, node));
    blocks.push(Block::Paragraph(texts.with("doc-counted", fills)));
    if !node.criterion.question.trim().is_empty() {
        blocks.extend(parts::written(texts, &node.criterion.question));
    }
    blocks
}

fn levels(tender: &Tender, texts: Texts, node: &Node<'_>) -> Vec<Block> {
    let Some(scale) = &node.criterion.scale else {
        return vec![parts::paragraph(texts, "doc-missing")];
    };
    let worth = Worth::of(tender.award.method);
    let mut blocks = Vec::new();
    let rows: Vec<Row> = match scale {
        Scale::Levels { levels, of } => levels
            .iter()
            .map(|level| {
                level_row(
                    texts,
                    worth,
                    node,
                    level.mark,
                    level.share,
                    of.unwrap_or(Decimal::ONE),
                )
            })
            .collect(),
        Scale::Range { zero, full } => {
            let fills = [
                ("zero", words::plain(texts, *zero).into()),
                ("full", words::plain(texts, *full).into()),
            ];
            blocks.push(Block::Paragraph(texts.with("doc-scale-range", fills)));
            let described = node.criterion.described_levels.iter();
            described
                .map(|level| {
                    level_row(
                        texts,
                        worth,
                        node,
                        level.mark,
                        level.mark - zero,
                        full - zero,
                    )
                })
                .collect()
        }
    };
    if !rows.is_empty() {
        let name = words::criterion_name(tender, &node.criterion.id);
        let caption = texts.with("doc-levels-caption", [("name", name.into())]);
        let earns = match worth {
            Worth::Weight => "doc-column-points",
            Worth::Money | Worth::Fraction => "doc-column-value",
        };
        let columns = vec![
            parts::figures(texts, "doc-column-mark", 9),
            parts::words(texts, "doc-column-level", 17),
            parts::words(texts, "doc-column-shows", 48),
            parts::figures(texts, "doc-column-share", 12),
            parts::figures(texts, earns, 14),
        ];
        blocks.push(parts::table(texts, caption, columns, rows));
    }
    blocks
}

fn level_row(
    texts: Texts,
    worth: Worth,
    node: &Node<'_>,
    mark: Decimal,
    share: Decimal,
    of: Decimal,
) -> Row {
    let level = node
        .criterion
        .described_levels
        .iter()
        .find(|level| level.mark == mark);
    let (label, text) = level.map_or(("", ""), |level| {
        (level.label.as_str(), level.text.as_str())
    });
    let points = node.points(share, of, 2);
    let earned = match worth {
        Worth::Weight => parts::number(points, 2),
        Worth::Money => {
            parts::cell(points.map_or_else(String::new, |one| words::earned(texts, worth, one)))
        }
        Worth::Fraction => parts::cell(
            node.points(share, of, 6)
                .map_or_else(String::new, |one| words::earned(texts, worth, one)),
        ),
    };
    parts::row(vec![
        Cell::Number {
            value: mark,
            decimals: 0,
        },
        parts::cell(label),
        parts::cell(text),
        parts::cell(words::percent(texts, share, Some(of))),
        earned,
    ])
}
