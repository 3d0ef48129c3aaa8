//! Chapter 2, doelstelling: the goals, strategic first, with their five SMART fields.

use crate::documents::model::{Block, Chapter};
use crate::documents::{parts, words};
use crate::domain::tender::Tender;
use crate::domain::tender::goal::{Goal, GoalKind};
use crate::i18n::Texts;

/// Makes the chapter.
pub fn chapter(tender: &Tender, texts: Texts) -> Chapter {
    let mut blocks = vec![parts::paragraph(texts, "doc-goals-intro")];
    if tender.goals.is_empty() {
        blocks.push(parts::paragraph(texts, "doc-missing"));
    } else {
        blocks.push(parts::heading(texts, "doc-goals-measures"));
        blocks.push(measures(tender, texts));
    }
    blocks.extend(kind(
        tender,
        texts,
        GoalKind::Strategic,
        "doc-goals-strategic",
    ));
    blocks.extend(kind(
        tender,
        texts,
        GoalKind::Operational,
        "doc-goals-operational",
    ));
    Chapter {
        title: texts.get("doc-chapter-goals"),
        blocks,
    }
}

fn ordered(tender: &Tender) -> impl Iterator<Item = &Goal> {
    let of = |kind| tender.goals.iter().filter(move |goal| goal.kind == kind);
    of(GoalKind::Strategic).chain(of(GoalKind::Operational))
}

/// What is measured per goal: where it stands and where it must be.
pub fn measures(tender: &Tender, texts: Texts) -> Block {
    let rows = ordered(tender).map(|goal| {
        parts::row(vec![
            parts::cell(&goal.id),
            parts::cell(parts::filled(texts, &goal.indicator)),
            parts::cell(parts::filled(texts, &goal.baseline)),
            parts::cell(parts::filled(texts, &goal.target)),
            parts::cell(goal.serves.join(", ")),
        ])
    });
    let columns = vec![
        parts::words(texts, "doc-column-number", 8),
        parts::words(texts, "doc-column-indicator", 36),
        parts::words(texts, "doc-column-baseline", 20),
        parts::words(texts, "doc-column-target", 22),
        parts::words(texts, "doc-column-serves-goal", 14),
    ];
    parts::table(
        texts,
        texts.get("doc-goals-measures-caption"),
        columns,
        rows.collect(),
    )
}

fn kind(tender: &Tender, texts: Texts, kind: GoalKind, key: &str) -> Vec<Block> {
    let goals: Vec<&Goal> = tender
        .goals
        .iter()
        .filter(|goal| goal.kind == kind)
        .collect();
    if goals.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![parts::heading(texts, key)];
    for goal in goals {
        blocks.push(parts::small_heading(format!("{}: {}", goal.id, goal.title)));
        blocks.push(smart(tender, texts, goal));
    }
    blocks
}

fn smart(tender: &Tender, texts: Texts, goal: &Goal) -> Block {
    let fields = [
        ("doc-smart-specific", &goal.specific),
        ("doc-smart-measurable", &goal.measurable),
        ("doc-smart-acceptable", &goal.acceptable),
        ("doc-smart-realistic", &goal.realistic),
        ("doc-smart-time-bound", &goal.time_bound),
    ];
    let mut pairs: Vec<(String, String)> = fields
        .into_iter()
        .map(|(key, text)| (texts.get(key), parts::filled(texts, text)))
        .collect();
    if !goal.adds.trim().is_empty() {
        let adds = parts::filled(texts, &goal.adds);
        pairs.push((texts.get("doc-goal-adds"), adds));
    }
    if let Some(gain) = goal.gain {
        let gain = texts.get(&format!("goal-gain-{}", gain.name()));
        pairs.push((texts.get("doc-goal-gain"), gain));
    }
    if goal.kind == GoalKind::Operational {
        let serves = words::goals(tender, &goal.serves);
        pairs.push((texts.get("doc-smart-serves"), parts::filled(texts, &serves)));
    }
    Block::Pairs(pairs)
}
