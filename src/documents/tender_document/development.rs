//! How a requirement that is still to be developed scores: months become a share of its points.

use rust_decimal::Decimal;

use crate::documents::model::{Block, Row};
use crate::documents::weights::nodes;
use crate::documents::{parts, words};
use crate::domain::tender::Tender;
use crate::domain::tender::requirement::{Curve, Outside, RequirementClass};
use crate::i18n::Texts;

/// Everything about points to develop; nothing when the tender has none.
pub fn blocks(tender: &Tender, texts: Texts) -> Vec<Block> {
    let of_class = |class: RequirementClass| class == RequirementClass::ToDevelop;
    if !tender
        .requirements
        .iter()
        .any(|requirement| of_class(requirement.class))
    {
        return Vec::new();
    }
    let mut blocks = vec![
        parts::heading(texts, "doc-develop"),
        parts::paragraph(texts, "doc-develop-intro"),
    ];
    for node in nodes(tender) {
        let counts = node.criterion.classes.iter().any(|class| of_class(*class));
        if let Some(curve) = node.criterion.curve.as_ref().filter(|_| counts) {
            let caption = texts.get("doc-develop-caption");
            blocks.extend(curve_blocks(texts, curve, caption, Axis::Months));
        }
    }
    for (curve, ids) in own_curves(tender) {
        let ids = words::joined(texts, &ids);
        let caption = texts.with("doc-develop-own-caption", [("ids", ids.into())]);
        blocks.extend(curve_blocks(texts, curve, caption, Axis::Months));
    }
    blocks.push(parts::paragraph(texts, "doc-develop-never"));
    blocks.push(parts::note(
        texts,
        "doc-note",
        texts.get("doc-develop-promise"),
    ));
    blocks
}

/// What the numbers along a curve are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Axis {
    /// Months until delivery.
    Months,
    /// A measured number.
    Measure,
}

/// A curve as a table, with a sentence where the table alone does not say it.
pub fn curve_blocks(texts: Texts, curve: &Curve, caption: String, axis: Axis) -> Vec<Block> {
    let header = match axis {
        Axis::Months => "doc-column-months",
        Axis::Measure => "doc-column-measure",
    };
    let columns = vec![
        parts::words(texts, header, 60),
        parts::figures(texts, "doc-column-share-of-points", 40),
    ];
    let table = parts::table(texts, caption, columns, rows(texts, curve, axis));
    match curve {
        Curve::Steps { .. } => vec![table],
        Curve::Linear { outside, .. } => {
            let key = match outside {
                Outside::Clip => "doc-curve-linear-clip",
                Outside::Extend => "doc-curve-linear-extend",
            };
            vec![table, parts::paragraph(texts, key)]
        }
    }
}

fn rows(texts: Texts, curve: &Curve, axis: Axis) -> Vec<Row> {
    let line = |label: String, share: Decimal, of: Option<Decimal>| {
        parts::row(vec![
            parts::cell(label),
            parts::cell(words::percent(texts, share, of)),
        ])
    };
    match curve {
        Curve::Steps { points, after, of } => {
            let mut rows: Vec<Row> = points
                .iter()
                .map(|(x, share)| line(up_to(texts, *x, axis), *share, *of))
                .collect();
            if let Some((last, _)) = points.last() {
                let last = amount(texts, *last, axis);
                let label = texts.with("doc-curve-more-than", [("amount", last.into())]);
                rows.push(line(label, *after, *of));
            }
            rows
        }
        Curve::Linear { points, of, .. } => points
            .iter()
            .map(|(x, share)| line(amount(texts, *x, axis), *share, *of))
            .collect(),
    }
}

fn up_to(texts: Texts, x: Decimal, axis: Axis) -> String {
    if x.is_zero() && axis == Axis::Months {
        return texts.get("doc-curve-available");
    }
    texts.with(
        "doc-curve-up-to",
        [("amount", amount(texts, x, axis).into())],
    )
}

fn amount(texts: Texts, x: Decimal, axis: Axis) -> String {
    match axis {
        Axis::Months if x.is_zero() => texts.get("doc-curve-available"),
        Axis::Months => words::months(texts, x),
        Axis::Measure => words::plain(texts, x),
    }
}

/// Curves that requirements bring themselves, each with the requirements that share it.
fn own_curves(tender: &Tender) -> Vec<(&Curve, Vec<String>)> {
    let mut groups: Vec<(&Curve, Vec<String>)> = Vec::new();
    for requirement in &tender.requirements {
        let Some(curve) = &requirement.curve else {
            continue;
        };
        match groups.iter_mut().find(|(known, _)| *known == curve) {
            Some((_, ids)) => ids.push(requirement.id.clone()),
            None => groups.push((curve, vec![requirement.id.clone()])),
        }
    }
    groups
}
