//! What to look at when choosing, on one page: a summary of the tender to take along to a
//! conversation or a demonstration.

use crate::documents::model::{Block, Cell, Chapter, Document, Form, Row};
use crate::documents::name::DocumentName;
use crate::documents::tender_document::requirements::areas;
use crate::documents::{parts, version, words};
use crate::domain::dossier::Dossier;
use crate::domain::tender::Tender;
use crate::domain::tender::criterion::{CriterionKind, leaves};
use crate::domain::tender::inventory;
use crate::domain::tender::requirement::{Requirement, RequirementClass};
use crate::i18n::{Language, Texts};

/// So many lines of a subject fit on the page; the heading says of how many.
const MOST_LINES: usize = 3;

/// So many areas of requirements.
const MOST_AREAS: usize = 15;

/// So many characters of a line: it may not take two.
const MOST_CHARACTERS: usize = 60;

/// What somebody ticks, with a pen.
const TICK: &str = "☐";

/// Makes the checklist; `made_at` is RFC 3339 in UTC.
pub fn checklist(dossier: &Dossier, language: Language, made_at: &str) -> Document {
    let texts = language.texts();
    let tender = &dossier.tender;
    Document {
        title: DocumentName::Checklist.title(language),
        subtitle: parts::filled(texts, &tender.title),
        organisation: parts::filled(texts, &tender.authority.name),
        reference: tender.reference.clone(),
        stamp: version::stamp(dossier, texts, made_at),
        made_at: made_at.to_owned(),
        language,
        cover: Vec::new(),
        form: Form::Sheet,
        chapters: vec![Chapter {
            title: texts.get("checklist-use"),
            blocks: vec![table(tender, texts)],
        }],
    }
}

/// One table, so that it stays on one page: a strong row opens each subject.
fn table(tender: &Tender, texts: Texts) -> Block {
    let rows = [
        ticked(texts, "checklist-goals", goals(tender)),
        ticked(texts, "checklist-knock-outs", knock_outs(tender)),
        requirements(tender, texts),
        ticked(texts, "checklist-questions", questions(tender)),
        ticked(texts, "checklist-prices", prices(tender)),
    ]
    .concat();
    let columns = vec![
        parts::words(texts, "checklist-what", 62),
        parts::figures(texts, "checklist-musts", 10),
        parts::figures(texts, "checklist-wishes", 12),
        parts::words(texts, "checklist-seen", 16),
    ];
    parts::table(texts, texts.get("checklist-caption"), columns, rows)
}

fn opened(texts: Texts, key: &str, shown: usize, all: usize) -> Row {
    let mut title = texts.get(key);
    if shown < all {
        let fills = [("shown", shown.into()), ("all", all.into())];
        title = format!("{title} {}", texts.with("checklist-some", fills));
    }
    parts::strong_row(vec![
        parts::cell(title),
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
    ])
}

/// A subject with lines to tick; nothing when there are none.
fn ticked(texts: Texts, key: &str, lines: Vec<String>) -> Vec<Row> {
    if lines.is_empty() {
        return Vec::new();
    }
    let shown = lines.len().min(MOST_LINES);
    let rows = lines.iter().take(shown).map(|line| {
        parts::row(vec![
            parts::cell(short(line)),
            Cell::Empty,
            Cell::Empty,
            parts::cell(TICK),
        ])
    });
    std::iter::once(opened(texts, key, shown, lines.len()))
        .chain(rows)
        .collect()
}

/// A line that fits; a word is not cut.
fn short(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= MOST_CHARACTERS {
        return text;
    }
    let start: String = text.chars().take(MOST_CHARACTERS).collect();
    let start = start
        .rsplit_once(' ')
        .map_or(start.as_str(), |(start, _)| start);
    format!("{start} …")
}

fn goals(tender: &Tender) -> Vec<String> {
    filled(tender.goals.iter().map(|goal| goal.title.clone()))
}

fn knock_outs(tender: &Tender) -> Vec<String> {
    filled(tender.knock_outs.iter().map(|one| one.text.clone()))
}

/// One row per area: how many musts and wishes there are.
fn requirements(tender: &Tender, texts: Texts) -> Vec<Row> {
    let areas = areas(tender);
    if areas.is_empty() {
        return Vec::new();
    }
    let count = |area: &str, is: &dyn Fn(RequirementClass) -> bool| {
        let of = |one: &&Requirement| one.area.trim() == area && is(one.class);
        let count = tender.requirements.iter().filter(of).count();
        parts::number(Some(count.into()), 0)
    };
    let shown = areas.len().min(MOST_AREAS);
    let rows = areas.iter().take(shown).map(|area| {
        let name = if area.is_empty() {
            texts.get("doc-area-none")
        } else {
            short(area)
        };
        parts::row(vec![
            parts::cell(name),
            count(area, &|class| class == RequirementClass::Must),
            count(area, &|class| {
                class != RequirementClass::Must && class.scores()
            }),
            parts::cell(TICK),
        ])
    });
    std::iter::once(opened(texts, "checklist-requirements", shown, areas.len()))
        .chain(rows)
        .collect()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::render::pdf;

    #[test]
    fn a_full_tender_with_long_lines_still_fits_on_one_page() {
        let mut dossier: Dossier = serde_json::from_value(serde_json::json!({
            "format": "bestek-dossier/1",
            "tender": serde_json::from_str::<serde_json::Value>(
                include_str!("../../templates/nl/example.json")).unwrap(),
        }))
        .unwrap();
        let long = "Een lange regel van meer dan honderd tekens ".repeat(5);
        for goal in &mut dossier.tender.goals {
            goal.title.clone_from(&long);
        }
        for (number, one) in dossier.tender.requirements.iter_mut().enumerate() {
            one.area = format!("{} {long}", number % 40);
        }
        dossier.tender.inventories = (0..9)
            .map(|number| inventory::Row {
                id: format!("PR{number}"),
                inventory: "price-lines".into(),
                values: [("what".to_owned(), long.clone())].into(),
                ..inventory::Row::default()
            })
            .collect();
        for language in [Language::Nl, Language::En] {
            let made = checklist(&dossier, language, "2026-11-30T10:00:00Z");
            let bytes = pdf::render(&made).unwrap();
            let file = lopdf::Document::load_mem(&bytes).unwrap();
            assert_eq!(file.get_pages().len(), 1, "{language:?}");
        }
    }
}
