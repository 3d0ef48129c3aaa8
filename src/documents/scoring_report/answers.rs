//! What the answers to the requirements earned, and every answer that was not "yes".

use num_rational::BigRational;
use num_traits::Zero;
use rust_decimal::Decimal;

use crate::documents::exact::rounded;
use crate::documents::model::{Block, Cell, Chapter, Column, Row};
use crate::documents::scoring_report::Report;
use crate::documents::scoring_report::credit::credit;
use crate::documents::tender_document::requirements::areas;
use crate::documents::{parts, words};
use crate::domain::bid::{Answer, Bid};
use crate::domain::tender::requirement::{Requirement, RequirementClass};

/// The most bids that fit beside each other in one table.
const MOST_BIDS: usize = 5;

/// Makes the chapter.
pub fn chapter(report: &Report<'_>) -> Chapter {
    let texts = report.texts;
    let mut blocks = vec![parts::paragraph(texts, "doc-report-answers-intro")];
    let bids: Vec<&Bid> = report
        .bids()
        .into_iter()
        .filter(|bid| !bid.answers.is_empty())
        .collect();
    if bids.is_empty() || report.dossier.tender.requirements.is_empty() {
        blocks.push(parts::paragraph(texts, "doc-missing"));
    } else {
        blocks.push(parts::heading(texts, "doc-answers-summary"));
        blocks.push(summary(report, &bids));
        // More bids than fit continue in a next table with the same rows.
        for some in bids.chunks(MOST_BIDS) {
            blocks.push(per_area(report, some));
        }
        blocks.extend(listed(report, &bids, "doc-answers-below", is_below));
        blocks.extend(listed(report, &bids, "doc-answers-months", is_to_develop));
        blocks.extend(explained(report, &bids));
    }
    Chapter {
        title: texts.get("doc-report-answers"),
        blocks,
    }
}

fn scored<'a>(report: &'a Report<'_>) -> impl Iterator<Item = &'a Requirement> {
    report
        .dossier
        .tender
        .requirements
        .iter()
        .filter(|requirement| {
            let scores = matches!(
                requirement.class,
                RequirementClass::Should | RequirementClass::Could | RequirementClass::ToDevelop
            );
            scores && requirement.points.is_some()
        })
}

fn possible<'a>(requirements: impl Iterator<Item = &'a Requirement>) -> Decimal {
    requirements
        .filter_map(|requirement| requirement.points)
        .sum()
}

fn earned<'a>(
    report: &Report<'_>,
    bid: &Bid,
    requirements: impl Iterator<Item = &'a Requirement>,
) -> Option<Decimal> {
    let mut total = BigRational::zero();
    for requirement in requirements {
        if let Some(answer) = bid.answers.get(&requirement.id) {
            total += credit(&report.dossier.tender, requirement, *answer)?;
        }
    }
    rounded(&total, 2).map(|points| points.normalize())
}

/// How often each bid answered what, and the points it earned of those possible.
fn summary(report: &Report<'_>, bids: &[&Bid]) -> Block {
    let texts = report.texts;
    let asked = |requirement: &&Requirement| requirement.class != RequirementClass::Wont;
    let rows = bids.iter().map(|bid| {
        let count = |wanted: fn(&Answer) -> bool| {
            let requirements = report.dossier.tender.requirements.iter().filter(asked);
            let answers = requirements.filter_map(|requirement| bid.answers.get(&requirement.id));
            parts::number(
                Some(answers.filter(|answer| wanted(answer)).count().into()),
                0,
            )
        };
        parts::row(vec![
            parts::cell(report.name(&bid.id)),
            count(|answer| matches!(answer, Answer::Yes | Answer::Available)),
            count(|answer| matches!(answer, Answer::Partly)),
            count(|answer| matches!(answer, Answer::No | Answer::Never)),
            count(|answer| matches!(answer, Answer::Months(_))),
            parts::number(earned(report, bid, scored(report)), 0),
        ])
    });
    let columns = vec![
        parts::words(texts, "doc-column-tenderer", 30),
        parts::figures(texts, "doc-column-yes", 14),
        parts::figures(texts, "doc-column-partly", 14),
        parts::figures(texts, "doc-column-no", 14),
        parts::figures(texts, "doc-column-later", 14),
        parts::figures(texts, "doc-column-points", 14),
    ];
    let total = words::points(texts, possible(scored(report)));
    let caption = texts.with("doc-answers-summary-caption", [("points", total.into())]);
    parts::table(texts, caption, columns, rows.collect())
}

fn per_area(report: &Report<'_>, bids: &[&Bid]) -> Block {
    let texts = report.texts;
    let mut rows = Vec::new();
    for area in areas(&report.dossier.tender) {
        let of_area = || scored(report).filter(move |one| one.area.trim() == area);
        if of_area().next().is_none() {
            continue;
        }
        let name = if area.is_empty() {
            texts.get("doc-area-none")
        } else {
            area.to_owned()
        };
        let mut cells = vec![
            parts::cell(name),
            parts::number(Some(possible(of_area())), 0),
        ];
        cells.extend(
            bids.iter()
                .map(|bid| parts::number(earned(report, bid, of_area()), 0)),
        );
        rows.push(parts::row(cells));
    }
    if !rows.is_empty() {
        let possible = parts::number(Some(possible(scored(report))), 0);
        let mut cells = vec![parts::cell(texts.get("doc-total")), possible];
        let totals = bids.iter().map(|bid| earned(report, bid, scored(report)));
        cells.extend(totals.map(|total| parts::number(total, 0)));
        rows.push(parts::strong_row(cells));
    }
    let mut columns = vec![
        parts::words(texts, "doc-column-area", 34),
        parts::figures(texts, "doc-column-possible", 14),
    ];
    columns.extend(bids.iter().map(|bid| named(report, bid, true)));
    parts::table(texts, texts.get("doc-answers-area-caption"), columns, rows)
}

fn named(report: &Report<'_>, bid: &Bid, numeric: bool) -> Column {
    Column {
        header: report.name(&bid.id),
        width: 14,
        numeric,
    }
}

fn is_to_develop(requirement: &Requirement, _: &[&Bid]) -> bool {
    requirement.class == RequirementClass::ToDevelop
}

/// Whether any of these bids answered a must or a wish with less than yes.
fn is_below(requirement: &Requirement, bids: &[&Bid]) -> bool {
    let below = |bid: &&Bid| {
        matches!(
            bid.answers.get(&requirement.id),
            Some(Answer::Partly | Answer::No)
        )
    };
    let asked = !matches!(
        requirement.class,
        RequirementClass::ToDevelop | RequirementClass::Wont
    );
    asked && bids.iter().any(below)
}

/// A table of some requirements with each bid's answer.
fn listed(
    report: &Report<'_>,
    bids: &[&Bid],
    key: &str,
    wanted: fn(&Requirement, &[&Bid]) -> bool,
) -> Vec<Block> {
    let texts = report.texts;
    let requirements: Vec<&Requirement> = report
        .dossier
        .tender
        .requirements
        .iter()
        .filter(|requirement| wanted(requirement, bids))
        .collect();
    if requirements.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![parts::heading(texts, key)];
    for some in bids.chunks(MOST_BIDS) {
        let rows = requirements
            .iter()
            .map(|requirement| answer_row(report, some, requirement));
        let mut columns = vec![
            parts::words(texts, "doc-column-number", 8),
            parts::words(texts, "doc-column-requirement", 66),
            parts::figures(texts, "doc-column-points", 9),
        ];
        columns.extend(some.iter().map(|bid| named(report, bid, false)));
        let caption = texts.with(
            &format!("{key}-caption"),
            [("count", requirements.len().into())],
        );
        blocks.push(parts::table(texts, caption, columns, rows.collect()));
    }
    blocks
}

/// What tenderers wrote beside their answers, in full; nothing when nobody wrote anything.
fn explained(report: &Report<'_>, bids: &[&Bid]) -> Vec<Block> {
    let texts = report.texts;
    let mut rows = Vec::new();
    for requirement in &report.dossier.tender.requirements {
        for bid in bids {
            let words = bid.explanations.get(&requirement.id);
            let answer = bid.answers.get(&requirement.id);
            if let (Some(words), Some(answer)) = (words, answer) {
                rows.push(parts::row(vec![
                    parts::cell(&requirement.id),
                    parts::cell(report.name(&bid.id)),
                    parts::cell(in_words(report, *answer)),
                    parts::cell(words),
                ]));
            }
        }
    }
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        parts::words(texts, "doc-column-number", 8),
        parts::words(texts, "doc-column-tenderer", 20),
        parts::words(texts, "doc-column-answer", 14),
        parts::words(texts, "doc-column-explanation", 58),
    ];
    let caption = texts.get("doc-answers-explained-caption");
    vec![
        parts::heading(texts, "doc-answers-explained"),
        parts::table(texts, caption, columns, rows),
    ]
}

fn answer_row(report: &Report<'_>, bids: &[&Bid], requirement: &Requirement) -> Row {
    let mut cells = vec![
        parts::cell(&requirement.id),
        parts::cell(&requirement.text),
        parts::number(requirement.points, 0),
    ];
    cells.extend(
        bids.iter()
            .map(|bid| match bid.answers.get(&requirement.id) {
                None => Cell::Empty,
                Some(answer) => parts::cell(in_words(report, *answer)),
            }),
    );
    parts::row(cells)
}

fn in_words(report: &Report<'_>, answer: Answer) -> String {
    let texts = report.texts;
    match answer {
        Answer::Yes => texts.get("doc-answer-yes"),
        Answer::Partly => texts.get("doc-answer-partly"),
        Answer::No => texts.get("doc-answer-no"),
        Answer::Available => texts.get("doc-answer-available"),
        Answer::Never => texts.get("doc-answer-never"),
        Answer::Months(months) => words::months(texts, months),
    }
}
