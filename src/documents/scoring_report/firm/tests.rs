//! The chapter of every method and in both languages, and no chapter where there is nothing to say.

use super::*;
use crate::documents::model::Table;
use crate::documents::record::Record;
use crate::domain::award::method::name::MethodName;
use crate::i18n::Language;
use crate::i18n::outcome::sample::{Sample, close};

fn chapter_of(sample: &Sample, language: Language) -> Option<Chapter> {
    chapter(&Report {
        dossier: &sample.dossier,
        evaluation: &sample.evaluation,
        record: &Record::default(),
        texts: language.texts(),
    })
}

fn tables(chapter: &Chapter) -> Vec<&Table> {
    let tables = chapter.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.collect()
}

#[test]
fn the_chapter_is_whole_for_every_method_in_both_languages() {
    for method in MethodName::ALL {
        let weighs = method == MethodName::WeightedPoints;
        for language in Language::ALL {
            let here = format!("{method:?} {language:?}");
            let chapter = chapter_of(&close(method), language).expect("a chapter");
            let text = format!("{chapter:?}");
            assert!(!text.contains('⟦'), "{here} misses a text");
            // Marks and what losers lacked always; weights where the price has one.
            assert_eq!(tables(&chapter).len(), if weighs { 3 } else { 2 }, "{here}");
            for table in tables(&chapter) {
                for row in &table.rows {
                    assert_eq!(row.cells.len(), table.columns.len(), "{here}");
                }
            }
        }
    }
}

#[test]
fn the_verdict_comes_first_and_its_rule_names_all_five_tests() {
    let chapter = chapter_of(&close(MethodName::WeightedPoints), Language::Nl).expect("a chapter");
    let paragraph = chapter.blocks.iter().find_map(|block| match block {
        Block::Paragraph(text) if text.starts_with("Linde wint, krap.") => Some(text),
        _ => None,
    });
    assert!(paragraph.is_some(), "{:?}", chapter.blocks);
    let lists: Vec<usize> = chapter
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::List(items) => Some(items.len()),
            _ => None,
        })
        .collect();
    assert_eq!(lists[..2], [5, 5], "five doubts, then five tests");
}

#[test]
fn there_is_no_chapter_while_figures_are_missing_or_nothing_was_compared() {
    let incomplete = close(MethodName::WeightedPoints).incomplete();
    assert_eq!(chapter_of(&incomplete, Language::Nl), None);
    let mut alone = close(MethodName::WeightedPoints);
    alone.evaluation.ranking.truncate(1);
    assert_eq!(chapter_of(&alone, Language::Nl), None);
}
