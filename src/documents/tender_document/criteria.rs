//! The tree of quality criteria: weights, and what each can earn at most.

use crate::documents::model::{Block, Row};
use crate::documents::tender_document::scoring::how;
use crate::documents::weights::{Node, nodes};
use crate::documents::{parts, words};
use crate::domain::tender::Tender;
use crate::i18n::Texts;

/// Puts a member of a group a little to the right of it, in every format.
const INDENT: &str = "– ";

/// Everything about how quality becomes points.
pub fn blocks(tender: &Tender, texts: Texts) -> Vec<Block> {
    let mut blocks = weights(tender, texts);
    let mut kinds = Vec::new();
    for kind in nodes(tender).iter().filter_map(|node| node.criterion.kind) {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    if !kinds.is_empty() {
        blocks.push(Block::List(
            kinds.into_iter().map(|kind| texts.get(how(kind))).collect(),
        ));
    }
    blocks
}

/// The criteria with their weights and what each can earn at most.
pub fn weights(tender: &Tender, texts: Texts) -> Vec<Block> {
    vec![
        parts::heading(texts, "doc-quality-points"),
        parts::paragraph(texts, "doc-quality-points-intro"),
        table(tender, texts, &nodes(tender)),
    ]
}

fn table(tender: &Tender, texts: Texts, nodes: &[Node<'_>]) -> Block {
    let mut rows: Vec<Row> = nodes.iter().map(|node| row(texts, node)).collect();
    if !rows.is_empty() {
        rows.push(parts::strong_row(vec![
            parts::cell(texts.get("doc-total")),
            parts::cell(""),
            parts::cell("100%"),
            parts::number(tender.award.quality_weight, 2),
        ]));
    }
    let columns = vec![
        parts::words(texts, "doc-column-criterion", 46),
        parts::words(texts, "doc-column-scored-by", 24),
        parts::figures(texts, "doc-column-weight", 14),
        parts::figures(texts, "doc-column-maximum", 16),
    ];
    parts::table(
        texts,
        texts.get("doc-quality-points-caption"),
        columns,
        rows,
    )
}

fn row(texts: Texts, node: &Node<'_>) -> Row {
    let criterion = node.criterion;
    let name = if criterion.name.trim().is_empty() {
        &criterion.id
    } else {
        &criterion.name
    };
    let kind = criterion
        .kind
        .map_or_else(String::new, |kind| words::kind(texts, kind));
    let weight = criterion.weight.map_or_else(String::new, |weight| {
        format!("{}%", words::plain(texts, weight))
    });
    parts::row(vec![
        parts::cell(format!("{}{name}", INDENT.repeat(node.depth))),
        parts::cell(kind),
        parts::cell(weight),
        parts::number(node.maximum(2), 2),
    ])
}
