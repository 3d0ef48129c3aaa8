//! How firm the outcome is: the verdict with its rule, and what one change would have done.

use crate::documents::model::{Block, Chapter};
use crate::documents::parts;
use crate::documents::scoring_report::Report;
use crate::i18n::outcome::verdict;

#[cfg(test)]
mod tests;

/// Makes the chapter; nothing while figures are missing or when nothing was compared.
pub fn chapter(report: &Report<'_>) -> Option<Chapter> {
    let told = report.told();
    if report.evaluation.ranking.len() < 2 || told.robustness().is_none() {
        return None;
    }
    let texts = report.texts;
    let mut blocks = vec![parts::paragraph(texts, "firm-intro")];
    blocks.extend(opening(report));
    blocks.extend(rule(report));
    blocks.extend(weights(report));
    if let Some(lacks) = told.lacks() {
        blocks.push(parts::heading(texts, "firm-lacks-title"));
        blocks.push(Block::Paragraph(told.lacks_intro()));
        blocks.push(parts::told(&lacks));
    }
    blocks.extend(flips(report));
    let left_out = told.assessors_left_out();
    blocks.extend(part(report, 3, "firm-assessors-title", left_out));
    blocks.extend(part(report, 2, "firm-removals-title", told.removals()));
    blocks.extend(part(report, 3, "firm-dominated-title", told.dominated()));
    Some(Chapter {
        title: texts.get("firm-title"),
        blocks,
    })
}

/// Sentences under a heading; nothing when there are none.
fn part(report: &Report<'_>, level: u8, title: &str, told: Vec<String>) -> Vec<Block> {
    if told.is_empty() {
        return Vec::new();
    }
    let text = report.texts.get(title);
    vec![Block::Heading { level, text }, Block::List(told)]
}

fn opening(report: &Report<'_>) -> Vec<Block> {
    let Some(told) = report.told().verdict() else {
        return Vec::new();
    };
    let text = [Some(told.headline), told.distance, Some(told.reason)];
    let text: Vec<String> = text.into_iter().flatten().collect();
    let mut blocks = vec![
        parts::heading(report.texts, "firm-verdict"),
        Block::Paragraph(text.join(" ")),
    ];
    if !told.doubts.is_empty() {
        blocks.push(Block::List(told.doubts));
    }
    blocks
}

fn rule(report: &Report<'_>) -> Vec<Block> {
    let told = report.told();
    let rule = verdict::rule(report.texts, told.percent_sign);
    vec![
        parts::small_heading(report.texts.get("firm-rule-title")),
        Block::Paragraph(rule.intro),
        Block::Paragraph(rule.clear),
        Block::Paragraph(rule.close),
        Block::List(rule.tests),
        Block::Paragraph(rule.equal),
        Block::Paragraph(rule.limits),
    ]
}

fn weights(report: &Report<'_>) -> Vec<Block> {
    let told = report.told();
    let sentences = told.weights();
    if sentences.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        parts::heading(report.texts, "firm-weights-title"),
        Block::List(sentences),
    ];
    blocks.extend(told.weights_table().as_ref().map(parts::told));
    blocks.push(parts::paragraph(report.texts, "firm-weights-note"));
    blocks
}

/// In a report everything stands, so that nothing has to be asked for.
fn flips(report: &Report<'_>) -> Vec<Block> {
    let Some(flips) = report.told().flips() else {
        return Vec::new();
    };
    let mut blocks = vec![
        parts::heading(report.texts, "firm-flips-title"),
        Block::Paragraph(flips.count),
    ];
    blocks.extend(flips.first.as_ref().map(parts::told));
    if let Some((more, rest)) = flips.rest {
        blocks.push(parts::small_heading(more));
        blocks.push(parts::told(&rest));
    }
    blocks
}
