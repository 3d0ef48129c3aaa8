//! Per criterion what each bid earned, with every mark and every reason in full.

use rust_decimal::Decimal;

use crate::documents::exact::{exact, rounded};
use crate::documents::model::{Block, Chapter, Column, Row};
use crate::documents::scoring_report::{Report, figure};
use crate::documents::weights::{Node, nodes};
use crate::documents::{parts, words};
use crate::domain::bid::Bid;
use crate::domain::tender::criterion::CriterionKind;
use crate::domain::tender::scoring::Panel;
use crate::domain::tender::worth::Worth;

/// The widest that a table with a column per assessor may get.
const MOST_ASSESSORS: usize = 5;

/// Makes the chapter.
pub fn chapter(report: &Report<'_>) -> Chapter {
    let texts = report.texts;
    let mut blocks = vec![
        parts::paragraph(texts, "doc-marks-intro"),
        parts::paragraph(texts, "doc-marks-names"),
    ];
    let nodes = nodes(&report.dossier.tender);
    if nodes.is_empty() {
        blocks.push(parts::paragraph(texts, "doc-missing"));
    }
    for node in nodes.iter().filter(|node| node.criterion.kind.is_some()) {
        blocks.extend(criterion(report, node));
    }
    Chapter {
        title: texts.get("doc-report-quality"),
        blocks,
    }
}

fn criterion(report: &Report<'_>, node: &Node<'_>) -> Vec<Block> {
    let texts = report.texts;
    let name = words::criterion_name(&report.dossier.tender, &node.criterion.id);
    let mut blocks = vec![Block::Heading {
        level: 2,
        text: name.clone(),
    }];
    blocks.push(table(report, node, &name));
    if node.is(CriterionKind::Marked) {
        for bid in report.bids() {
            blocks.extend(reasons(report, node, bid));
        }
    } else if node.is(CriterionKind::Requirements) {
        blocks.push(parts::paragraph(texts, "doc-marks-see-answers"));
    }
    blocks
}

/// The assessors who marked this criterion for any bid.
fn assessors(report: &Report<'_>, criterion: &str) -> Vec<String> {
    let known = report
        .dossier
        .assessors
        .iter()
        .map(|assessor| assessor.id.clone());
    let others = report
        .dossier
        .bids
        .iter()
        .filter_map(|bid| bid.assessor_marks.get(criterion))
        .flat_map(|marks| marks.keys().cloned());
    let mut ids: Vec<String> = Vec::new();
    for id in known.chain(others) {
        let marks = |bid: &Bid| {
            bid.assessor_marks
                .get(criterion)
                .is_some_and(|marks| marks.contains_key(&id))
        };
        if !ids.contains(&id) && report.dossier.bids.iter().any(marks) {
            ids.push(id);
        }
    }
    ids
}

fn table(report: &Report<'_>, node: &Node<'_>, name: &str) -> Block {
    let texts = report.texts;
    let criterion = node.criterion.id.as_str();
    let mut shown = assessors(report, criterion);
    if shown.len() > MOST_ASSESSORS {
        // Their marks stand with their reasons below; the table keeps what counts.
        shown.clear();
    }
    let bids = report.bids().into_iter();
    let bids = bids.filter(|bid| is_scored(report, criterion, bid));
    let rows: Vec<Row> = bids.map(|bid| row(report, node, &shown, bid)).collect();
    let caption = match node.maximum(2) {
        None => texts.with("doc-marks-caption", [("name", name.into())]),
        Some(maximum) => {
            let worth = Worth::of(report.dossier.tender.award.method);
            let points = words::earned(texts, worth, maximum);
            let fills = [("name", name.into()), ("points", points.into())];
            texts.with("doc-marks-caption-maximum", fills)
        }
    };
    parts::table(texts, caption, columns(report, node, &shown), rows)
}

/// Whether the mark that the committee agreed on counts; the engine's default.
fn is_agreed(report: &Report<'_>) -> bool {
    report.dossier.tender.award.panel != Some(Panel::Mean)
}

fn columns(report: &Report<'_>, node: &Node<'_>, shown: &[String]) -> Vec<Column> {
    let texts = report.texts;
    let mut columns = vec![parts::words(texts, "doc-column-tenderer", 28)];
    columns.extend(shown.iter().map(|id| Column {
        header: report.assessor(id),
        width: 13,
        numeric: true,
    }));
    if node.is(CriterionKind::Marked) {
        let agreed = is_agreed(report);
        let key = if agreed {
            "doc-column-agreed-mark"
        } else {
            "doc-column-mean"
        };
        columns.push(parts::figures(texts, key, 14));
    }
    columns.push(parts::figures(texts, "doc-column-share", 12));
    columns.push(parts::figures(texts, "doc-column-points", 12));
    columns
}

fn row(report: &Report<'_>, node: &Node<'_>, shown: &[String], bid: &Bid) -> Row {
    let criterion = node.criterion.id.as_str();
    let marks = bid.assessor_marks.get(criterion);
    let mark_of = |id| marks.and_then(|marks| marks.get(id)).copied();
    let mut cells = vec![parts::cell(report.name(&bid.id))];
    cells.extend(shown.iter().map(|id| parts::number(mark_of(id), 0)));
    if node.is(CriterionKind::Marked) {
        let agreed = bid.marks.get(criterion).copied();
        let mark = if is_agreed(report) {
            agreed
        } else {
            mean(criterion, bid)
        };
        cells.push(parts::number(mark, 0));
    }
    let (share, points) = report.result(criterion, &bid.id);
    cells.push(parts::cell(report.percent(share)));
    cells.push(figure(points));
    parts::row(cells)
}

fn is_scored(report: &Report<'_>, criterion: &str, bid: &Bid) -> bool {
    report.result(criterion, &bid.id).0.is_some()
        || bid.marks.contains_key(criterion)
        || bid.assessor_marks.contains_key(criterion)
}

/// The mean of the marks as people read it; the award itself takes the mean of the shares.
fn mean(criterion: &str, bid: &Bid) -> Option<Decimal> {
    let marks = bid.assessor_marks.get(criterion)?;
    let sum: Decimal = marks.values().copied().sum();
    let count = exact(Decimal::from(marks.len()));
    if marks.is_empty() {
        return None;
    }
    rounded(&(exact(sum) / count), 2).map(|mean| mean.normalize())
}

/// Every reason for one bid: the agreed one first, then each assessor's own.
fn reasons(report: &Report<'_>, node: &Node<'_>, bid: &Bid) -> Vec<Block> {
    let texts = report.texts;
    let criterion = node.criterion.id.as_str();
    if !is_scored(report, criterion, bid) {
        return Vec::new();
    }
    let mut pairs = Vec::new();
    if let Some(mark) = bid.marks.get(criterion) {
        let label = labelled(report, &texts.get("doc-agreed"), Some(*mark));
        let reason = bid.reasons.get(criterion).map_or("", String::as_str);
        pairs.push((label, given(report, reason)));
    }
    for id in assessors(report, criterion) {
        let mark = bid
            .assessor_marks
            .get(criterion)
            .and_then(|marks| marks.get(&id))
            .copied();
        let reason = bid
            .assessor_reasons
            .get(criterion)
            .and_then(|reasons| reasons.get(&id));
        if mark.is_some() || reason.is_some() {
            let label = labelled(report, &report.assessor(&id), mark);
            pairs.push((label, given(report, reason.map_or("", String::as_str))));
        }
    }
    if pairs.is_empty() {
        return Vec::new();
    }
    vec![
        parts::small_heading(report.name(&bid.id)),
        Block::Pairs(pairs),
    ]
}

fn labelled(report: &Report<'_>, name: &str, mark: Option<Decimal>) -> String {
    match mark {
        None => name.to_owned(),
        Some(mark) => format!("{name}: {}", words::plain(report.texts, mark)),
    }
}

fn given(report: &Report<'_>, reason: &str) -> String {
    let reason = reason.trim();
    if reason.is_empty() {
        report.texts.get("doc-no-reason")
    } else {
        reason.to_owned()
    }
}
