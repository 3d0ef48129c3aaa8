//! The business case for three readers: why this is bought, told with what each of them decides on.
//!
//! It is for inside: it tells what is never published. Only the one for management holds the budget and
//! the tables of costs.

mod changes;
mod costs;
mod people;
mod technology;

use crate::documents::model::{Block, Chapter, Document, Form};
use crate::documents::name::DocumentName;
use crate::documents::record::Record;
use crate::documents::tender_document::{goals, implementation};
use crate::documents::{parts, words};
use crate::domain::dossier::Dossier;
use crate::domain::tender::Tender;
use crate::domain::tender::inventory::Row;
use crate::i18n::{Language, Texts, date, number};

/// Who reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Decides about goals and money.
    Management,
    /// Runs the systems.
    It,
    /// Speaks for the employees.
    WorksCouncil,
}

impl Reader {
    fn document(self) -> DocumentName {
        match self {
            Self::Management => DocumentName::BusinessCaseManagement,
            Self::It => DocumentName::BusinessCaseIt,
            Self::WorksCouncil => DocumentName::BusinessCaseWorksCouncil,
        }
    }

    /// What is asked of them, in order.
    fn asked(self) -> &'static [&'static str] {
        match self {
            Self::Management => &[
                "case-ask-management-goals",
                "case-ask-management-money",
                "case-ask-management-weights",
                "case-ask-management-decides",
            ],
            Self::It => &[
                "case-ask-it-requirements",
                "case-ask-it-systems",
                "case-ask-it-people",
                "case-ask-it-word",
            ],
            Self::WorksCouncil => &[
                "case-ask-works-council-changes",
                "case-ask-works-council-right",
                "case-ask-works-council-data",
                "case-ask-works-council-people",
            ],
        }
    }
}

/// Makes the business case for a reader; `made_at` is RFC 3339 in UTC.
pub fn business_case(
    reader: Reader,
    dossier: &Dossier,
    record: &Record,
    language: Language,
    made_at: &str,
) -> Document {
    let texts = language.texts();
    let tender = &dossier.tender;
    let inside = record.inside.as_deref().unwrap_or_default();
    Document {
        cover: facts(reader, tender, inside, texts),
        chapters: chapters(reader, tender, inside, texts),
        ..Document::of(
            reader.document().title(language),
            Form::Sheet,
            dossier,
            language,
            made_at,
        )
    }
}

fn chapters(reader: Reader, tender: &Tender, inside: &[Row], texts: Texts) -> Vec<Chapter> {
    let mut chapters = vec![why(reader, tender, texts)];
    match reader {
        Reader::Management => {
            chapters.push(costs::chapter(inside, texts));
            chapters.push(goals(tender, texts));
        }
        Reader::It => {
            chapters.push(technology::landscape(tender, texts));
            chapters.push(technology::requirements(tender, texts));
        }
        Reader::WorksCouncil => {
            chapters.push(changes::chapter(tender, texts));
            chapters.push(goals(tender, texts));
            chapters.push(changes::requirements(tender, texts));
            chapters.extend(changes::start(tender, texts));
        }
    }
    chapters.extend(people::chapter(inside, texts));
    chapters.push(Chapter {
        title: texts.get("case-planning"),
        blocks: vec![implementation::planning(tender, texts)],
    });
    chapters.push(Chapter {
        title: texts.get("case-ask"),
        blocks: vec![parts::list(texts, reader.asked())],
    });
    chapters
}

/// What one must know first; amounts only for who decides about them.
fn facts(reader: Reader, tender: &Tender, inside: &[Row], texts: Texts) -> Vec<(String, String)> {
    let contract = &tender.contract;
    let language = texts.language;
    let mut facts = vec![
        (
            "doc-cover-authority",
            parts::filled(texts, &tender.authority.name),
        ),
        (
            "doc-cover-reference",
            parts::filled(texts, &tender.reference),
        ),
    ];
    if reader == Reader::Management {
        facts.push(("case-payback", costs::verdict(inside, texts)));
        if let Some(budget) = contract.budget {
            facts.push(("case-budget", number::money(budget, language)));
        }
    }
    if let (Some(years), Some(longest)) = (contract.years, contract.longest()) {
        let fills = [
            ("years", words::plain(texts, years).into()),
            ("longest", words::plain(texts, longest).into()),
        ];
        facts.push(("case-term", texts.with("case-term-text", fills)));
    }
    if let Some(starts) = date::parse(&contract.starts) {
        facts.push(("case-starts", date::day(starts, language)));
    }
    facts
        .into_iter()
        .map(|(key, text)| (texts.get(key), text))
        .collect()
}

fn why(reader: Reader, tender: &Tender, texts: Texts) -> Chapter {
    let inside = match reader {
        Reader::Management => "case-inside-amounts",
        Reader::It | Reader::WorksCouncil => "case-inside",
    };
    let mut blocks = vec![parts::note(texts, "case-inside-label", texts.get(inside))];
    blocks.extend(parts::written(texts, &tender.motivation.summary));
    let bottlenecks: Vec<String> = tender
        .motivation
        .bottlenecks
        .iter()
        .map(|one| one.text.trim().to_owned())
        .filter(|text| !text.is_empty())
        .collect();
    if !bottlenecks.is_empty() {
        blocks.push(parts::heading(texts, "case-bottlenecks"));
        blocks.push(Block::List(bottlenecks));
    }
    // What doing nothing costs is mostly told in amounts.
    if reader == Reader::Management && !tender.motivation.doing_nothing.trim().is_empty() {
        blocks.push(parts::heading(texts, "case-nothing"));
        blocks.extend(parts::written(texts, &tender.motivation.doing_nothing));
    }
    Chapter {
        title: texts.get("case-why"),
        blocks,
    }
}

fn goals(tender: &Tender, texts: Texts) -> Chapter {
    let named = tender.goals.iter().map(|goal| {
        let title = parts::filled(texts, &goal.title);
        format!("{}: {title}", goal.id)
    });
    let named: Vec<String> = named.collect();
    let blocks = if named.is_empty() {
        vec![parts::paragraph(texts, "doc-missing")]
    } else {
        vec![Block::List(named), goals::measures(tender, texts)]
    };
    Chapter {
        title: texts.get("case-goals"),
        blocks,
    }
}

#[cfg(test)]
mod tests;
