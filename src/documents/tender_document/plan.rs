//! The pilot, and the annex with who does what when.

use crate::documents::model::{Block, Chapter};
use crate::documents::parts;
use crate::domain::tender::Tender;
use crate::domain::tender::implementation::{Implementation, Step};
use crate::i18n::{Texts, date};

/// The pilot; nothing while it has no scope.
pub fn pilot(tender: &Tender, texts: Texts) -> Vec<Block> {
    let pilot = &tender.implementation.pilot;
    let pairs: Vec<(String, String)> = [
        ("doc-pilot-group", pilot.group.clone()),
        ("doc-pilot-size", pilot.size.clone()),
        ("doc-pilot-when", days(&pilot.from, &pilot.until, texts)),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(key, text)| (texts.get(key), text))
    .collect();
    let mut blocks = Vec::new();
    if !pairs.is_empty() {
        blocks.push(Block::Pairs(pairs));
    }
    let proof: Vec<String> = pilot
        .proof
        .lines()
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect();
    if !proof.is_empty() {
        blocks.push(parts::small_heading(texts.get("doc-pilot-proof")));
        blocks.push(Block::List(proof));
    }
    if !blocks.is_empty() {
        blocks.insert(0, parts::heading(texts, "doc-pilot"));
    }
    blocks
}

/// Whether a step tells more than chapter 7 does: days, or anybody but who leads it. How far it is,
/// is for the buyer.
fn is_told(step: &Step) -> bool {
    let days = !step.from.is_empty() || !step.until.is_empty();
    days || step.has_others()
}

/// Whether there is an annex: some step or phase tells enough for it.
pub fn has_annex(plan: &Implementation) -> bool {
    plan.steps.iter().chain(&plan.phases).any(is_told)
}

/// The annex with every step and phase; nothing while none tells enough.
pub fn annex(tender: &Tender, texts: Texts) -> Option<Chapter> {
    let plan = &tender.implementation;
    if !has_annex(plan) {
        return None;
    }
    let mut blocks = vec![parts::paragraph(texts, "doc-plan-intro")];
    for (steps, heading, column) in [
        (&plan.steps, "doc-steps", "doc-column-step"),
        (&plan.phases, "doc-phases", "doc-column-phase"),
    ] {
        if !steps.iter().any(Step::is_planned) {
            continue;
        }
        blocks.push(parts::heading(texts, heading));
        blocks.push(when(steps, texts, (heading, column)));
        if steps.iter().any(Step::has_others) {
            blocks.push(who(steps, texts, column));
        }
    }
    Some(Chapter {
        title: texts.get("doc-chapter-plan"),
        blocks,
    })
}

fn when(steps: &[Step], texts: Texts, (caption, column): (&str, &str)) -> Block {
    let rows = (1..).zip(steps).map(|(number, step)| {
        let days = days(&step.from, &step.until, texts);
        let when = if days.is_empty() { &step.period } else { &days };
        parts::row(vec![
            parts::number(Some(i64::into(number)), 0),
            parts::cell(&step.title),
            parts::cell(&step.owner),
            parts::cell(when),
        ])
    });
    let columns = vec![
        parts::figures(texts, "doc-column-number", 7),
        parts::words(texts, column, 43),
        parts::words(texts, "planning-owner", 24),
        parts::words(texts, "doc-column-when", 26),
    ];
    parts::table(texts, texts.get(caption), columns, rows.collect())
}

fn who(steps: &[Step], texts: Texts, column: &str) -> Block {
    let rows = (1..).zip(steps).filter(|(_, step)| step.has_others());
    let rows = rows.map(|(number, step)| {
        parts::row(vec![
            parts::number(Some(i64::into(number)), 0),
            parts::cell(&step.title),
            parts::cell(&step.decides),
            parts::cell(&step.advises),
            parts::cell(&step.informed),
        ])
    });
    let columns = vec![
        parts::figures(texts, "doc-column-number", 7),
        parts::words(texts, column, 27),
        parts::words(texts, "plan-decides", 22),
        parts::words(texts, "plan-advises", 22),
        parts::words(texts, "plan-informed", 22),
    ];
    parts::table(texts, texts.get("doc-plan-who"), columns, rows.collect())
}

/// A first and a last day in words; empty when neither is known.
pub fn days(from: &str, until: &str, texts: Texts) -> String {
    let day = |text: &str| date::parse(text).map(|day| date::day(day, texts.language));
    match (day(from), day(until)) {
        (Some(from), Some(until)) => {
            let fills = [("from", from.into()), ("until", until.into())];
            texts.with("doc-from-until", fills)
        }
        (Some(from), None) => texts.with("doc-from", [("from", from.into())]),
        (None, Some(until)) => texts.with("doc-until", [("until", until.into())]),
        (None, None) => String::new(),
    }
}
