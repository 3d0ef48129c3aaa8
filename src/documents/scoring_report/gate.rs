//! Which bids take part, why others do not, and what is still missing.

use crate::documents::model::{Block, Chapter, Row};
use crate::documents::scoring_report::Report;
use crate::documents::{parts, words};
use crate::domain::award::evaluation::{Gap, GapKind, InadmissibleBid, Reason};
use crate::domain::bid::KnockOutResult;
use crate::domain::quantity::money::Money;
use crate::i18n::number;

/// Makes the chapter.
pub fn chapter(report: &Report<'_>) -> Chapter {
    let texts = report.texts;
    let mut blocks = vec![parts::paragraph(texts, "doc-gate-intro")];
    blocks.push(parts::heading(texts, "doc-gate-knock-outs"));
    blocks.push(knock_outs(report));
    blocks.push(parts::heading(texts, "doc-gate-inadmissible"));
    if report.evaluation.inadmissible.is_empty() {
        blocks.push(parts::paragraph(texts, "doc-gate-everybody"));
    }
    for bid in &report.evaluation.inadmissible {
        blocks.push(parts::small_heading(report.name(&bid.bid)));
        blocks.push(Block::List(reasons(report, bid)));
    }
    Chapter {
        title: texts.get("doc-report-gate"),
        blocks,
    }
}

/// One line per bid that does not take part, for the first chapter.
pub fn summary(report: &Report<'_>) -> Vec<Block> {
    let bids = &report.evaluation.inadmissible;
    if bids.is_empty() {
        return Vec::new();
    }
    let texts = report.texts;
    let lines = bids.iter().map(|bid| {
        let reasons: Vec<String> = bid
            .reasons
            .iter()
            .map(|reason| short(report, reason))
            .collect();
        format!("{}: {}", report.name(&bid.bid), reasons.join("; "))
    });
    vec![
        parts::heading(texts, "doc-not-ranked"),
        Block::List(lines.collect()),
        parts::paragraph(texts, "doc-not-ranked-more"),
    ]
}

/// Everything that is missing.
pub fn gaps(report: &Report<'_>) -> Vec<Block> {
    let texts = report.texts;
    let rows: Vec<Row> = report
        .evaluation
        .gaps
        .iter()
        .map(|gap| {
            parts::row(vec![
                parts::cell(report.name(&gap.bid)),
                parts::cell(missing(report, gap)),
            ])
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        parts::words(texts, "doc-column-tenderer", 35),
        parts::words(texts, "doc-column-missing", 65),
    ];
    vec![
        parts::heading(texts, "doc-gaps"),
        parts::table(texts, texts.get("doc-gaps-caption"), columns, rows),
    ]
}

pub fn missing(report: &Report<'_>, gap: &Gap) -> String {
    let texts = report.texts;
    let id = gap.id.clone().unwrap_or_default();
    let criterion = || words::criterion_name(&report.dossier.tender, &id);
    match gap.kind {
        GapKind::Mark => texts.with("doc-gap-mark", [("name", criterion().into())]),
        GapKind::AssessorMark => {
            let assessor = gap
                .assessor
                .as_ref()
                .map(|assessor| report.assessor(assessor));
            let fills = [
                ("name", criterion().into()),
                ("assessor", assessor.unwrap_or_default().into()),
            ];
            texts.with("doc-gap-assessor-mark", fills)
        }
        GapKind::Answer => texts.with("doc-gap-answer", [("id", id.into())]),
        GapKind::Measure => texts.with("doc-gap-measure", [("name", criterion().into())]),
        GapKind::KnockOut => texts.with("doc-gap-knock-out", [("id", id.into())]),
        GapKind::Price if id.is_empty() => texts.get("doc-gap-price"),
        GapKind::Price => texts.with("doc-gap-price-line", [("id", id.into())]),
    }
}

/// A reason in a few words.
fn short(report: &Report<'_>, reason: &Reason) -> String {
    let texts = report.texts;
    let tender = &report.dossier.tender;
    match reason {
        Reason::Withdrawn => texts.get("doc-reason-withdrawn"),
        Reason::KnockOut(id) => texts.with("doc-reason-knock-out", [("id", id.clone().into())]),
        Reason::Must(id) => texts.with("doc-reason-must", [("id", id.clone().into())]),
        Reason::CriterionMinimum(id) => {
            let name = words::criterion_name(tender, id);
            texts.with("doc-reason-criterion-minimum", [("name", name.into())])
        }
        Reason::QualityMinimum => texts.get("doc-reason-quality-minimum"),
        Reason::Ceiling => texts.get("doc-reason-ceiling"),
        Reason::NoQuality => texts.get("doc-reason-no-quality"),
    }
}

/// The reasons of one bid in full: what was asked, and what was found.
pub fn reasons(report: &Report<'_>, bid: &InadmissibleBid) -> Vec<String> {
    bid.reasons
        .iter()
        .map(|reason| {
            let more = detail(report, &bid.bid, reason);
            format!("{}. {more}", capital(&short(report, reason)))
                .trim()
                .to_owned()
        })
        .collect()
}

fn detail(report: &Report<'_>, bid: &str, reason: &Reason) -> String {
    let texts = report.texts;
    let tender = &report.dossier.tender;
    match reason {
        Reason::Withdrawn | Reason::NoQuality => String::new(),
        Reason::KnockOut(id) => {
            let asked = tender
                .knock_outs
                .iter()
                .find(|knock_out| knock_out.id == *id);
            let asked = asked
                .map(|knock_out| knock_out.text.trim())
                .unwrap_or_default();
            let found = report.dossier.bids.iter().find(|one| one.id == bid);
            let found = found.and_then(|bid| bid.knock_out_reasons.get(id));
            asked_and_found(report, asked, found.map_or("", |reason| reason.trim()))
        }
        Reason::Must(id) => {
            let asked = tender
                .requirements
                .iter()
                .find(|requirement| requirement.id == *id);
            let asked = asked
                .map(|requirement| requirement.text.trim())
                .unwrap_or_default();
            asked_and_found(report, asked, "")
        }
        Reason::CriterionMinimum(id) => {
            let node = crate::documents::weights::nodes(tender)
                .into_iter()
                .find(|node| node.criterion.id == *id);
            let minimum = node.and_then(|node| node.criterion.minimum);
            let minimum = minimum.map(|minimum| words::percent(texts, minimum, None));
            let share = report.percent(report.result(id, bid).0);
            let fills = [
                ("minimum", minimum.unwrap_or_default().into()),
                ("share", share.into()),
            ];
            texts.with("doc-reason-minimum-detail", fills)
        }
        Reason::QualityMinimum => {
            let minimum = tender.award.minimum_quality;
            let minimum = minimum.map(|minimum| words::percent(texts, minimum, None));
            texts.with(
                "doc-reason-quality-detail",
                [("minimum", minimum.unwrap_or_default().into())],
            )
        }
        Reason::Ceiling => {
            let amount = tender
                .award
                .ceiling
                .as_ref()
                .map(|ceiling| money(report, ceiling.amount));
            texts.with(
                "doc-reason-ceiling-detail",
                [("amount", amount.unwrap_or_default().into())],
            )
        }
    }
}

fn money(report: &Report<'_>, amount: Money) -> String {
    number::money(amount, report.texts.language)
}

fn asked_and_found(report: &Report<'_>, asked: &str, found: &str) -> String {
    let texts = report.texts;
    let mut text = String::new();
    if !asked.is_empty() {
        text = texts.with("doc-reason-asked", [("text", asked.into())]);
    }
    if !found.is_empty() {
        let found = texts.with("doc-reason-found", [("text", found.into())]);
        text = format!("{text}\n{found}");
    }
    text.trim().to_owned()
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(characters).collect()
    })
}

/// Per knock-out what each bid scored: met, not met, or not known yet.
fn knock_outs(report: &Report<'_>) -> Block {
    let texts = report.texts;
    let knock_outs = &report.dossier.tender.knock_outs;
    let rows = report.bids().into_iter().map(|bid| {
        let failed: Vec<String> = knock_outs
            .iter()
            .filter(|one| bid.knock_outs.get(&one.id) == Some(&KnockOutResult::Fail))
            .map(|one| one.id.clone())
            .collect();
        let passed = knock_outs
            .iter()
            .filter(|one| bid.knock_outs.get(&one.id) == Some(&KnockOutResult::Pass))
            .count();
        parts::row(vec![
            parts::cell(report.name(&bid.id)),
            parts::number(Some(passed.into()), 0),
            parts::number(Some(failed.len().into()), 0),
            parts::cell(failed.join(", ")),
        ])
    });
    let columns = vec![
        parts::words(texts, "doc-column-tenderer", 40),
        parts::figures(texts, "doc-column-met", 18),
        parts::figures(texts, "doc-column-not-met", 18),
        parts::words(texts, "doc-column-which", 24),
    ];
    let fills = [("count", knock_outs.len().into())];
    parts::table(
        texts,
        texts.with("doc-gate-caption", fills),
        columns,
        rows.collect(),
    )
}
