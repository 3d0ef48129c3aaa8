//! For who runs the systems: what is there, what must connect, and what is asked of a solution.

use crate::documents::model::{Block, Chapter};
use crate::documents::tender_document::inventories;
use crate::documents::{parts, words};
use crate::domain::tender::Tender;
use crate::domain::tender::inventory;
use crate::domain::tender::requirement::{Requirement, RequirementKind};
use crate::i18n::Texts;
use crate::i18n::requirement_list::kind_word;

/// The tables that tell what is there.
const TABLES: [&str; 5] = ["scope", "today", "systems", "links", "complexity"];

/// Makes the chapter of what is there and what must connect, as tenderers read it too.
pub fn landscape(tender: &Tender, texts: Texts) -> Chapter {
    let tables = TABLES.into_iter().filter_map(inventory::find);
    let mut blocks: Vec<Block> = tables
        .flat_map(|one| {
            inventories::table(one, &tender.inventories, texts, |column| column.printed)
        })
        .collect();
    if blocks.is_empty() {
        blocks.push(parts::paragraph(texts, "case-landscape-missing"));
    }
    Chapter {
        title: texts.get("case-landscape"),
        blocks,
    }
}

/// Makes the chapter with the technical and legal requirements.
pub fn requirements(tender: &Tender, texts: Texts) -> Chapter {
    let kinds = [RequirementKind::Technical, RequirementKind::Legal];
    Chapter {
        title: texts.get("case-it-requirements"),
        blocks: of_kinds(tender, &kinds, texts),
    }
}

/// The requirements of each kind, in a table of their own.
pub(super) fn of_kinds(tender: &Tender, kinds: &[RequirementKind], texts: Texts) -> Vec<Block> {
    let mut blocks = Vec::new();
    for kind in kinds {
        let rows: Vec<_> = tender
            .requirements
            .iter()
            .filter(|one| one.kind == Some(*kind))
            .map(|one| row(one, texts))
            .collect();
        if rows.is_empty() {
            continue;
        }
        let columns = vec![
            parts::words(texts, "doc-column-number", 9),
            parts::words(texts, "case-requirement", 52),
            parts::words(texts, "case-area", 22),
            parts::words(texts, "case-class", 17),
        ];
        blocks.push(parts::table(texts, kind_word(texts, *kind), columns, rows));
    }
    if blocks.is_empty() {
        blocks.push(parts::paragraph(texts, "case-requirements-missing"));
    }
    blocks
}

fn row(one: &Requirement, texts: Texts) -> crate::documents::model::Row {
    parts::row(vec![
        parts::cell(&one.id),
        parts::cell(parts::filled(texts, &one.text)),
        parts::cell(&one.area),
        parts::cell(words::class(texts, one.class)),
    ])
}
