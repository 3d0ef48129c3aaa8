//! What to look at when choosing, on one page: a summary of the tender to take along to a
//! conversation or a demonstration.

use crate::documents::model::{Block, Cell, Chapter, Document, Form, Row};
use crate::documents::name::DocumentName;
use crate::documents::tender_document::requirements::areas;
use crate::documents::{parts, words};
use crate::domain::dossier::Dossier;
use crate::domain::tender::Tender;
use crate::domain::tender::criterion::{CriterionKind, leaves};
use crate::domain::tender::inventory;
use crate::domain::tender::requirement::{Requirement, RequirementClass};
use crate::i18n::{Language, Texts};

/// So many characters of a line: it may not take two.
const MOST_CHARACTERS: usize = 84;

/// So many areas of requirements, two on a line.
const MOST_AREAS: usize = 12;

/// So many characters of the name of an area.
const MOST_OF_AREA: usize = 24;

/// So many characters of the title.
const MOST_OF_TITLE: usize = 70;

/// What somebody ticks, with a pen.
const TICK: &str = "☐";

/// Makes the checklist; `made_at` is RFC 3339 in UTC.
pub fn checklist(dossier: &Dossier, language: Language, made_at: &str) -> Document {
    let texts = language.texts();
    let tender = &dossier.tender;
    Document {
        subtitle: words::short(&parts::filled(texts, &tender.title), MOST_OF_TITLE),
        chapters: vec![Chapter {
            title: texts.get("checklist-use"),
            blocks: [Some(ticks(tender, texts)), requirements(tender, texts)]
                .into_iter()
                .flatten()
                .collect(),
        }],
        ..Document::of(
            DocumentName::Checklist.title(language),
            Form::Sheet,
            dossier,
            language,
            made_at,
        )
    }
}

/// What is ticked; a strong row opens each subject, and says when not all of it is there.
fn ticks(tender: &Tender, texts: Texts) -> Block {
    let rows = [
        subject(texts, "checklist-goals", 3, &goals(tender)),
        subject(texts, "checklist-knock-outs", 4, &knock_outs(tender)),
        subject(texts, "checklist-questions", 2, &questions(tender)),
        subject(texts, "checklist-prices", 3, &prices(tender)),
    ]
    .concat();
    let columns = vec![
        parts::words(texts, "checklist-what", 88),
        parts::words(texts, "checklist-seen", 12),
    ];
    parts::table(texts, texts.get("checklist-caption"), columns, rows)
}

fn subject(texts: Texts, key: &str, most: usize, lines: &[String]) -> Vec<Row> {
    if lines.is_empty() {
        return Vec::new();
    }
    let mut title = texts.get(key);
    if most < lines.len() {
        let fills = [("shown", most.into()), ("all", lines.len().into())];
        title = format!("{title} {}", texts.with("checklist-some", fills));
    }
    let opened = parts::strong_row(vec![parts::cell(title), Cell::Empty]);
    let rows = lines.iter().take(most).map(|line| {
        let line = words::short(line, MOST_CHARACTERS);
        parts::row(vec![parts::cell(line), parts::cell(TICK)])
    });
    std::iter::once(opened).chain(rows).collect()
}

fn goals(tender: &Tender) -> Vec<String> {
    filled(tender.goals.iter().map(|goal| goal.title.clone()))
}

fn knock_outs(tender: &Tender) -> Vec<String> {
    filled(tender.knock_outs.iter().map(|one| one.text.clone()))
}

/// How many musts and wishes there are per area, with a place to tick.
fn requirements(tender: &Tender, texts: Texts) -> Option<Block> {
    let areas = areas(tender);
    let cells = |area: &str| {
        let of = tender.requirements.iter();
        let of: Vec<&Requirement> = of.filter(|one| one.area.trim() == area).collect();
        let count =
            |is: fn(RequirementClass) -> bool| of.iter().filter(|one| is(one.class)).count();
        let name = if area.is_empty() {
            texts.get("doc-area-none")
        } else {
            words::short(area, MOST_OF_AREA)
        };
        vec![
            parts::cell(format!("{TICK} {name}")),
            parts::number(
                Some(count(|class| class == RequirementClass::Must).into()),
                0,
            ),
            parts::number(Some(count(RequirementClass::scores).into()), 0),
        ]
    };
    let shown: Vec<Vec<Cell>> = areas
        .iter()
        .take(MOST_AREAS)
        .map(|area| cells(area))
        .collect();
    if shown.is_empty() {
        return None;
    }
    let nothing = || vec![Cell::Empty, Cell::Empty, Cell::Empty];
    let half = shown.len().div_ceil(2);
    let (left, right) = shown.split_at(half);
    let rows = left.iter().enumerate().map(|(at, cells)| {
        let beside = right.get(at).cloned().unwrap_or_else(nothing);
        parts::row([cells.clone(), beside].concat())
    });
    let side = || {
        [
            parts::words(texts, "case-area", 34),
            parts::figures(texts, "checklist-musts", 8),
            parts::figures(texts, "checklist-wishes", 8),
        ]
    };
    let mut caption = texts.get("checklist-requirements");
    if shown.len() < areas.len() {
        let fills = [("shown", shown.len().into()), ("all", areas.len().into())];
        caption = format!("{caption} {}", texts.with("checklist-some", fills));
    }
    let columns = [side(), side()].into_iter().flatten().collect();
    Some(parts::table(texts, caption, columns, rows.collect()))
}

/// What assessors will ask.
fn questions(tender: &Tender) -> Vec<String> {
    let marked = leaves(&tender.criteria).into_iter();
    let marked = marked.filter(|one| one.kind == Some(CriterionKind::Marked));
    filled(marked.map(|one| words::criterion_name(tender, &one.id)))
}

/// What must be in the price.
fn prices(tender: &Tender) -> Vec<String> {
    let rows = inventory::find("price-lines").map(|table| table.rows(&tender.inventories));
    let rows = rows.unwrap_or_default().into_iter();
    filled(rows.map(|row| row.value("what").to_owned()))
}

fn filled(lines: impl Iterator<Item = String>) -> Vec<String> {
    lines.filter(|line| !line.trim().is_empty()).collect()
}
