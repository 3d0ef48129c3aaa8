//! Chapter 4, pakket van eisen: every requirement per area, the totals, and how months score.

use rust_decimal::Decimal;

use crate::documents::model::{Block, Chapter, Column, Row};
use crate::documents::tender_document::development;
use crate::documents::{parts, words};
use crate::domain::tender::Tender;
use crate::domain::tender::requirement::{Requirement, RequirementClass};
use crate::i18n::Texts;
use crate::i18n::requirement_list::kind_word;

/// The classes in the order of weight, with what each means.
const CLASSES: [(RequirementClass, &str); 5] = [
    (RequirementClass::Must, "doc-class-must-meaning"),
    (RequirementClass::Should, "doc-class-should-meaning"),
    (RequirementClass::Could, "doc-class-could-meaning"),
    (RequirementClass::ToDevelop, "doc-class-to-develop-meaning"),
    (RequirementClass::Wont, "doc-class-wont-meaning"),
];

/// Makes the chapter.
pub fn chapter(tender: &Tender, texts: Texts) -> Chapter {
    let mut blocks = vec![
        parts::paragraph(texts, "doc-requirements-intro"),
        parts::heading(texts, "doc-classes"),
        classes(tender, texts),
        parts::paragraph(texts, "doc-answers"),
        parts::paragraph(texts, "doc-partly"),
    ];
    let asks_description = Requirement::asks_description;
    if tender.requirements.iter().any(asks_description) {
        blocks.push(parts::paragraph(texts, "doc-answers-described"));
    }
    if tender.requirements.is_empty() {
        blocks.push(parts::paragraph(texts, "doc-missing"));
    }
    for area in areas(tender) {
        let name = if area.is_empty() {
            texts.get("doc-area-none")
        } else {
            area.to_owned()
        };
        blocks.push(Block::Heading {
            level: 2,
            text: name,
        });
        let members: Vec<&Requirement> = tender
            .requirements
            .iter()
            .filter(|requirement| requirement.area.trim() == area)
            .collect();
        let rows = members
            .iter()
            .map(|requirement| row(texts, requirement))
            .collect();
        blocks.push(parts::table(
            texts,
            caption(texts, &members),
            columns(texts),
            rows,
        ));
    }
    blocks.extend(development::blocks(tender, texts));
    Chapter {
        title: texts.get("doc-chapter-requirements"),
        blocks,
    }
}

/// The areas in the order in which they first appear.
pub fn areas(tender: &Tender) -> Vec<&str> {
    let mut areas: Vec<&str> = Vec::new();
    for requirement in &tender.requirements {
        let area = requirement.area.trim();
        if !areas.contains(&area) {
            areas.push(area);
        }
    }
    areas
}

fn classes(tender: &Tender, texts: Texts) -> Block {
    let mut rows = Vec::new();
    for (class, meaning) in CLASSES {
        let members: Vec<&Requirement> = tender
            .requirements
            .iter()
            .filter(|requirement| requirement.class == class)
            .collect();
        if members.is_empty() {
            continue;
        }
        let points = members
            .iter()
            .filter_map(|requirement| requirement.points)
            .sum();
        rows.push(class_row(
            texts,
            &words::class(texts, class),
            meaning,
            &members,
            points,
        ));
    }
    if rows.len() > 1 {
        let total = tender
            .requirements
            .iter()
            .filter_map(|requirement| requirement.points)
            .sum();
        rows.push(parts::strong_row(vec![
            parts::cell(texts.get("doc-total")),
            parts::cell(""),
            parts::number(Some(tender.requirements.len().into()), 0),
            parts::number(Some(total), 0),
        ]));
    }
    let columns = vec![
        parts::words(texts, "doc-column-class", 20),
        parts::words(texts, "doc-column-meaning", 54),
        parts::figures(texts, "doc-column-count", 13),
        parts::figures(texts, "doc-column-points", 13),
    ];
    parts::table(texts, texts.get("doc-classes-caption"), columns, rows)
}

fn class_row(
    texts: Texts,
    name: &str,
    meaning: &str,
    members: &[&Requirement],
    points: Decimal,
) -> Row {
    let scores = members
        .iter()
        .any(|requirement| requirement.points.is_some());
    parts::row(vec![
        parts::cell(name),
        parts::cell(texts.get(meaning)),
        parts::number(Some(members.len().into()), 0),
        parts::number(scores.then_some(points), 0),
    ])
}

fn caption(texts: Texts, members: &[&Requirement]) -> String {
    let points: Decimal = members
        .iter()
        .filter_map(|requirement| requirement.points)
        .sum();
    let fills = [
        ("count", members.len().into()),
        ("points", words::points(texts, points).into()),
    ];
    texts.with("doc-area-caption", fills)
}

fn columns(texts: Texts) -> Vec<Column> {
    vec![
        parts::words(texts, "doc-column-number", 9),
        parts::words(texts, "doc-column-requirement", 53),
        parts::words(texts, "doc-column-class-and-check", 18),
        parts::figures(texts, "doc-column-points", 9),
        parts::words(texts, "doc-column-goals", 11),
    ]
}

fn row(texts: Texts, requirement: &Requirement) -> Row {
    let mut text = parts::filled(texts, &requirement.text);
    if !requirement.example.trim().is_empty() {
        let example = texts.with("doc-example", [("text", requirement.example.trim().into())]);
        text = format!("{text}\n{example}");
    }
    if requirement.asks_description() {
        text = format!("{text}\n{}", texts.get("doc-describes"));
    }
    let kind = requirement.kind.map(|kind| kind_word(texts, kind));
    let class = [
        words::class(texts, requirement.class),
        kind.unwrap_or_default(),
        requirement.check.trim().to_owned(),
    ];
    let class: Vec<String> = class.into_iter().filter(|one| !one.is_empty()).collect();
    parts::row(vec![
        parts::cell(&requirement.id),
        parts::cell(text),
        parts::cell(class.join("\n")),
        parts::number(requirement.points, 0),
        parts::cell(requirement.goals.join(", ")),
    ])
}
