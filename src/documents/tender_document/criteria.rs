//! The tree of quality criteria: weights, and what each can earn at most.

use crate::documents::model::{Block, Row};
use crate::documents::tender_document::scoring::how;
use crate::documents::weights::{Node, nodes, whole_value};
use crate::documents::{parts, words};
use crate::domain::award::method::name::MethodName;
use crate::domain::tender::Tender;
use crate::domain::tender::worth::Worth;
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

/// The criteria with their weights or values, and what each can earn at most.
pub fn weights(tender: &Tender, texts: Texts) -> Vec<Block> {
    // A method in which quality does not count may do without criteria.
    if tender.criteria.is_empty() && tender.award.method == MethodName::LowestPrice {
        return Vec::new();
    }
    let (heading, intro) = if tender.award.method == MethodName::LowestPrice {
        ("doc-quality-uncounted", "doc-quality-uncounted-intro")
    } else if Worth::of(tender.award.method).is_value() {
        ("doc-quality-values", "doc-quality-values-intro")
    } else {
        ("doc-quality-points", "doc-quality-points-intro")
    };
    vec![
        parts::heading(texts, heading),
        parts::paragraph(texts, intro),
        table(tender, texts, &nodes(tender)),
    ]
}

fn table(tender: &Tender, texts: Texts, nodes: &[Node<'_>]) -> Block {
    let worth = Worth::of(tender.award.method);
    let all = tender.award.quality_points();
    let mut rows: Vec<Row> = nodes
        .iter()
        .map(|node| row(texts, node, worth, all.is_some()))
        .collect();
    if !rows.is_empty() {
        let sum = match worth {
            Worth::Weight => "100%".to_owned(),
            Worth::Money | Worth::Fraction => {
                let sum = whole_value(&tender.criteria);
                sum.map_or_else(
                    || texts.get("doc-missing"),
                    |sum| words::earned(texts, worth, sum),
                )
            }
        };
        let mut cells = vec![
            parts::cell(texts.get("doc-total")),
            parts::cell(""),
            parts::cell(sum),
        ];
        if all.is_some() {
            cells.push(parts::number(all, 2));
        }
        rows.push(parts::strong_row(cells));
    }
    let (weight, caption) = if worth.is_value() {
        ("doc-column-value", "doc-quality-values-caption")
    } else {
        ("doc-column-weight", "doc-quality-points-caption")
    };
    let mut columns = vec![
        parts::words(texts, "doc-column-criterion", 46),
        parts::words(texts, "doc-column-scored-by", 24),
        parts::figures(texts, weight, 14),
    ];
    if all.is_some() {
        columns.push(parts::figures(texts, "doc-column-maximum", 16));
    }
    parts::table(texts, texts.get(caption), columns, rows)
}

fn row(texts: Texts, node: &Node<'_>, worth: Worth, has_points: bool) -> Row {
    let criterion = node.criterion;
    let name = if criterion.name.trim().is_empty() {
        &criterion.id
    } else {
        &criterion.name
    };
    let kind = criterion
        .kind
        .map_or_else(String::new, |kind| words::kind(texts, kind));
    let counts = match worth {
        Worth::Weight => criterion
            .weight
            .map(|weight| format!("{}%", words::plain(texts, weight))),
        // Money that was typed has no more than cents, and a fraction is printed whole.
        Worth::Money | Worth::Fraction => Some(node.maximum(6).map_or_else(
            || texts.get("doc-missing"),
            |value| words::earned(texts, worth, value),
        )),
    };
    let mut cells = vec![
        parts::cell(format!("{}{name}", INDENT.repeat(node.depth))),
        parts::cell(kind),
        parts::cell(counts.unwrap_or_default()),
    ];
    if has_points {
        cells.push(parts::number(node.maximum(2), 2));
    }
    parts::row(cells)
}
