//! The verdict in one paragraph, the ranking, and where the points come from.

use std::str::FromStr;

use rust_decimal::Decimal;

use crate::documents::model::{Bar, Bars, Block, Chapter};
use crate::documents::scoring_report::{Report, gate};
use crate::documents::tender_document::scoring::WEIGHTED_POINTS;
use crate::documents::{parts, words};
use crate::domain::award::evaluation::RankedBid;
use crate::domain::award::method::name::MethodName;
use crate::i18n::outcome::table::Table;

/// Makes the chapter.
pub fn chapter(report: &Report<'_>) -> Chapter {
    let texts = report.texts;
    let mut blocks = Vec::new();
    if report.evaluation.complete {
        blocks.push(parts::heading(texts, "doc-verdict"));
        blocks.push(Block::Paragraph(verdict(report)));
        blocks.push(parts::paragraph(texts, "doc-verdict-status"));
        blocks.extend(ranking(report));
        blocks.extend(gate::summary(report));
        blocks.extend(bars(report));
    } else {
        blocks.push(parts::note(
            texts,
            "doc-note",
            texts.get("doc-incomplete-note"),
        ));
        blocks.extend(gate::gaps(report));
    }
    blocks.extend(warnings(report));
    Chapter {
        title: texts.get("doc-report-outcome"),
        blocks,
    }
}

/// Who won, with what, and how far the next one is.
pub fn verdict(report: &Report<'_>) -> String {
    let texts = report.texts;
    let ranking = &report.evaluation.ranking;
    let first: Vec<&RankedBid> = ranking.iter().filter(|row| row.rank == 1).collect();
    let Some(winner) = first.first() else {
        return texts.get("doc-verdict-nobody");
    };
    let total = report.figure(&winner.total);
    if first.len() > 1 {
        let names: Vec<String> = first.iter().map(|row| report.name(&row.bid)).collect();
        let names = words::joined(texts, &names);
        return texts.with(
            "doc-verdict-shared",
            [("names", names.into()), ("total", total.into())],
        );
    }
    let fills = [
        ("winner", report.name(&winner.bid).into()),
        ("total", total.into()),
    ];
    let Some(second) = ranking.get(1) else {
        return texts.with("doc-verdict-alone", fills);
    };
    let opening = texts.with(
        if is_points(report) {
            "doc-verdict-winner"
        } else {
            "doc-verdict-winner-figure"
        },
        fills,
    );
    let firm = report.told().verdict().map(|told| told.headline);
    let firm = firm.unwrap_or_default();
    format!("{opening} {} {firm}", distance(report, winner, second))
        .trim_end()
        .to_owned()
}

fn is_points(report: &Report<'_>) -> bool {
    report.dossier.tender.award.method == WEIGHTED_POINTS
}

fn distance(report: &Report<'_>, winner: &RankedBid, second: &RankedBid) -> String {
    let texts = report.texts;
    let name = report.name(&second.bid);
    if let Some(rule) = winner
        .tie_break
        .as_ref()
        .filter(|_| winner.total == second.total)
    {
        let rule = words::tie_rule(&report.dossier.tender, texts, rule);
        return texts.with(
            "doc-verdict-tie",
            [("second", name.into()), ("rule", rule.into())],
        );
    }
    if report.dossier.tender.award.method == MethodName::QualityPerPriceCorridor {
        // Inside the corridor the figures do not decide, so their difference would mislead.
        return report.told().distance().unwrap_or_default();
    }
    let totals = Decimal::from_str(&winner.total)
        .ok()
        .zip(Decimal::from_str(&second.total).ok());
    let difference = totals.map_or_else(String::new, |(winner, second)| {
        let difference = (winner - second).abs();
        report.figure(&difference.to_string())
    });
    texts.with(
        if is_points(report) {
            "doc-verdict-second"
        } else {
            "doc-verdict-second-figure"
        },
        [
            ("second", name.into()),
            ("total", report.figure(&second.total).into()),
            ("difference", difference.into()),
        ],
    )
}

/// The ranking as the page shows it, and which places a rule for ties decided.
fn ranking(report: &Report<'_>) -> Vec<Block> {
    let told = report.told();
    let Some(table) = told.ranking() else {
        return Vec::new();
    };
    let table = Table {
        caption: report.texts.get("doc-ranking-caption"),
        ..table
    };
    let mut blocks = vec![
        parts::heading(report.texts, "doc-ranking"),
        parts::told(&table),
    ];
    let ties = told.tie_breaks();
    if !ties.is_empty() {
        blocks.push(Block::List(ties));
    }
    blocks
}

/// What a person should look at; nothing when there is nothing.
fn warnings(report: &Report<'_>) -> Vec<Block> {
    let warnings = report.told().warnings();
    if warnings.is_empty() {
        return Vec::new();
    }
    vec![
        parts::heading(report.texts, "doc-warnings"),
        parts::paragraph(report.texts, "doc-warnings-intro"),
        Block::List(warnings),
    ]
}

/// Price points and the points of each top criterion, stacked per bid.
fn bars(report: &Report<'_>) -> Vec<Block> {
    let texts = report.texts;
    let tender = &report.dossier.tender;
    let decimal = |text: &str| Decimal::from_str(text).ok();
    let mut parts_of_bar = vec![texts.get("doc-part-price")];
    let tops = tender.criteria.iter();
    parts_of_bar.extend(tops.map(|top| words::criterion_name(tender, &top.id)));
    let bars = report.evaluation.ranking.iter().filter_map(|row| {
        let mut values = vec![decimal(row.price_points.as_deref()?)?];
        for top in &tender.criteria {
            values.push(decimal(report.result(&top.id, &row.bid).1?)?);
        }
        Some(Bar {
            label: report.name(&row.bid),
            values,
            total: decimal(&row.total)?,
        })
    });
    let bars: Vec<Bar> = bars.collect();
    let award = &tender.award;
    let weights = award.price_weight.zip(award.quality_weight);
    // A drawing of some of the bids would mislead, so it is all of them or none.
    if bars.is_empty() || bars.len() != report.evaluation.ranking.len() {
        return Vec::new();
    }
    let longest = bars.iter().map(|bar| bar.total).max().unwrap_or_default();
    let told: Vec<String> = bars
        .iter()
        .map(|bar| format!("{}: {}", bar.label, words::points(texts, bar.total)))
        .collect();
    vec![
        parts::heading(texts, "doc-where-from"),
        Block::Bars(Bars {
            caption: texts.get("doc-where-from-caption"),
            description: texts.with(
                "doc-where-from-description",
                [("totals", told.join("; ").into())],
            ),
            parts: parts_of_bar,
            bars,
            maximum: weights.map_or(longest, |(price, quality)| (price + quality).max(longest)),
        }),
    ]
}
