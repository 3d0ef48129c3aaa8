//! For who speaks for the employees: what changes for them, and how it starts.

use crate::documents::business_case::technology::of_kinds;
use crate::documents::model::{Block, Chapter};
use crate::documents::parts;
use crate::documents::tender_document::{inventories, plan};
use crate::domain::tender::Tender;
use crate::domain::tender::inventory;
use crate::domain::tender::requirement::RequirementKind;
use crate::i18n::Texts;

/// The groups of questions whose answers tell what changes for people.
const GROUPS: [&str; 2] = ["organisation", "desired"];

/// Makes the chapter of what changes.
pub fn chapter(tender: &Tender, texts: Texts) -> Chapter {
    let answers = tender.motivation.answers.iter();
    let pairs: Vec<(String, String)> = answers
        .filter(|one| GROUPS.contains(&one.group.as_str()) && !one.text.trim().is_empty())
        .map(|one| (one.question.clone(), one.text.trim().to_owned()))
        .collect();
    let mut blocks = Vec::new();
    if pairs.is_empty() {
        blocks.push(parts::paragraph(texts, "case-changes-missing"));
    } else {
        blocks.push(Block::Pairs(pairs));
    }
    let tables = ["scope", "departments"];
    let tables = tables.into_iter().filter_map(inventory::find);
    blocks.extend(tables.flat_map(|one| {
        inventories::table(one, &tender.inventories, texts, |column| column.printed)
    }));
    Chapter {
        title: texts.get("case-changes"),
        blocks,
    }
}

/// Makes the chapter with the requirements about rights, data and guidance.
pub fn requirements(tender: &Tender, texts: Texts) -> Chapter {
    let kinds = [RequirementKind::Legal, RequirementKind::Service];
    Chapter {
        title: texts.get("case-works-council-requirements"),
        blocks: of_kinds(tender, &kinds, texts),
    }
}

/// Makes the chapter about the pilot; nothing while there is none.
pub fn start(tender: &Tender, texts: Texts) -> Option<Chapter> {
    let mut blocks = plan::pilot(tender, texts);
    if blocks.is_empty() {
        return None;
    }
    // The chapter has this heading already.
    blocks.remove(0);
    Some(Chapter {
        title: texts.get("doc-pilot"),
        blocks,
    })
}
