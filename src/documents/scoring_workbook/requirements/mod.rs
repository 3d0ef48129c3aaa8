//! The sheet with all knock-outs and requirements, what each bid answers and what that earns.

mod gate;

use std::collections::BTreeMap;

use crate::documents::scoring_workbook::Source;
use crate::documents::scoring_workbook::book::{Content, Place, Print, Role, Sheet};
use crate::documents::scoring_workbook::settings::Settings;
use crate::domain::bid::{Answer, Bid, KnockOutResult};
use crate::domain::tender::criterion::{Criterion, CriterionKind};
use crate::domain::tender::requirement::{Requirement, RequirementClass};

const FIRST_ROW: u32 = 4;
const BIDS_FROM: u16 = 6;

/// Where requirements and answers stand.
pub struct Requirements {
    /// Per bid, in the order of the dossier.
    pub bids: Vec<Answers>,
    criteria: BTreeMap<String, Block>,
}

/// Formulas that count for one bid.
pub struct Answers {
    /// Knock-outs that failed.
    pub failed: String,
    /// Knock-outs without a result.
    pub knock_outs_missing: String,
    /// Musts that are not met.
    pub musts: String,
    /// Musts without an answer.
    pub musts_missing: String,
    shares: u16,
}

/// Rows that belong together.
#[derive(Clone, Copy, Default)]
struct Block {
    from: u32,
    rows: u32,
}

impl Requirements {
    /// The share of a bid on a criterion that counts requirements, empty while answers are missing.
    pub fn share(&self, sheet: &str, criterion: &str, bid: usize) -> String {
        let (Some(block), Some(answers)) = (self.criteria.get(criterion), self.bids.get(bid))
        else {
            return "\"\"".to_owned();
        };
        let range = |column| {
            let place = Place {
                sheet: sheet.to_owned(),
                row: block.from,
                column,
            };
            place.down(block.rows)
        };
        let (points, shares) = (range(4), range(answers.shares));
        let rows = block.rows;
        format!("IF(COUNT({shares})<{rows},\"\",SUMPRODUCT({points},{shares})/SUM({points}))")
    }
}

struct Writer<'a> {
    source: Source<'a>,
    settings: &'a Settings,
    sheet: Sheet,
    row: u32,
}

/// Makes the sheet and says where everything stands.
pub fn sheet(source: Source, settings: &Settings) -> (Sheet, Requirements) {
    let mut sheet = source.sheet("sheet-name-requirements", "sheet-title-requirements");
    sheet.headers(FIRST_ROW - 1, &heads(source));
    sheet.frozen_columns = 1;
    let mut writer = Writer {
        source,
        settings,
        sheet,
        row: FIRST_ROW,
    };
    let knock_outs = writer.knock_outs();
    let mut leaves = Vec::new();
    counting(&source.dossier.tender.criteria, &mut leaves);
    let (mut musts, mut criteria) = (Vec::new(), BTreeMap::new());
    let (mut loose, mut rest) = (Vec::new(), Vec::new());
    let mut counted: BTreeMap<&str, Vec<&Requirement>> = BTreeMap::new();
    for requirement in &source.dossier.tender.requirements {
        let leaf = leaves
            .iter()
            .find(|leaf| leaf.classes.contains(&requirement.class));
        match (leaf, requirement.class) {
            (Some(leaf), _) => counted.entry(&leaf.id).or_default().push(requirement),
            (None, RequirementClass::Must) => loose.push(requirement),
            (None, _) => rest.push(requirement),
        }
    }
    musts.push(writer.block("sheet-section-musts", None, &loose));
    for leaf in &leaves {
        let mut group = counted.remove(leaf.id.as_str()).unwrap_or_default();
        group.sort_by_key(|one| one.class != RequirementClass::Must);
        let block = writer.block("sheet-section-counted", Some(leaf), &group);
        let must = group
            .iter()
            .take_while(|one| one.class == RequirementClass::Must);
        musts.push(Block {
            from: block.from,
            rows: (0..)
                .zip(must)
                .map(|(index, _)| index + 1)
                .last()
                .unwrap_or(0),
        });
        criteria.insert(leaf.id.clone(), block);
    }
    writer.block("sheet-section-uncounted", None, &rest);
    writer.marks_and_choices(knock_outs, &musts);
    let bids = (0..)
        .zip(&source.dossier.bids)
        .map(|(index, _)| writer.answers(index, knock_outs, &musts));
    let bids = bids.collect();
    (writer.sheet, Requirements { bids, criteria })
}

/// The leaves that count requirements.
fn counting<'a>(criteria: &'a [Criterion], found: &mut Vec<&'a Criterion>) {
    for criterion in criteria {
        if criterion.kind == Some(CriterionKind::Requirements) {
            found.push(criterion);
        }
        counting(&criterion.children, found);
    }
}

fn heads(source: Source) -> Vec<(String, u16)> {
    let fixed = [
        ("sheet-head-id", 9),
        ("sheet-head-area", 20),
        ("sheet-head-requirement", 52),
        ("sheet-head-class", 16),
        ("sheet-head-own-points", 9),
        ("sheet-head-criterion", 11),
    ];
    let mut heads: Vec<_> = fixed.map(|(key, width)| (source.text(key), width)).into();
    for bid in &source.dossier.bids {
        heads.push((
            format!("{}: {}", bid.name, source.text("sheet-head-answer")),
            15,
        ));
        heads.push((
            format!("{}: {}", bid.name, source.text("sheet-head-share")),
            11,
        ));
    }
    heads
}

fn answer_column(bid: u16) -> u16 {
    BIDS_FROM + 2 * bid
}

impl Writer<'_> {
    fn knock_outs(&mut self) -> Block {
        let knock_outs = &self.source.dossier.tender.knock_outs;
        self.section(
            &self.source.text("sheet-section-knock-outs"),
            knock_outs.is_empty(),
        );
        let from = self.row;
        let words = &self.settings.words;
        let (pass, fail) = (words.pass.text.clone(), words.fail.text.clone());
        for knock_out in knock_outs {
            let row = self.row;
            self.sheet.text(row, 0, Role::Strong, &knock_out.id);
            self.sheet.text(row, 2, Role::Body, &knock_out.text);
            let class = self.source.text("sheet-class-knock-out");
            self.sheet.text(row, 3, Role::Body, &class);
            for (index, bid) in (0..).zip(&self.source.dossier.bids) {
                let content = match bid.knock_outs.get(&knock_out.id) {
                    Some(KnockOutResult::Pass) => Content::Text(pass.clone()),
                    Some(KnockOutResult::Fail) => Content::Text(fail.clone()),
                    None => Content::Empty,
                };
                let column = answer_column(index);
                self.sheet
                    .put(row, column, Role::Input, Print::Words, content);
            }
            self.row += 1;
        }
        self.block_from(from)
    }

    fn block(&mut self, title: &str, leaf: Option<&Criterion>, rows: &[&Requirement]) -> Block {
        let title = self.source.text(title);
        let title = leaf.map_or(title.clone(), |leaf| {
            format!("{title} {} {}", leaf.id, leaf.name)
        });
        self.section(&title, rows.is_empty());
        let from = self.row;
        for requirement in rows {
            self.requirement(requirement, leaf);
            self.row += 1;
        }
        self.block_from(from)
    }

    fn block_from(&self, from: u32) -> Block {
        Block {
            from,
            rows: self.row - from,
        }
    }

    fn section(&mut self, title: &str, empty: bool) {
        if !empty {
            self.sheet.text(self.row, 0, Role::Section, title);
            self.row += 1;
        }
    }

    fn requirement(&mut self, requirement: &Requirement, leaf: Option<&Criterion>) {
        let row = self.row;
        self.sheet.text(row, 0, Role::Strong, &requirement.id);
        self.sheet.text(row, 1, Role::Body, &requirement.area);
        self.sheet.text(row, 2, Role::Body, &requirement.text);
        let class = self.source.text(class_key(requirement.class));
        self.sheet.text(row, 3, Role::Body, &class);
        if let Some(leaf) = leaf {
            self.sheet
                .number((row, 4), Role::Input, Print::Plain, requirement.points);
            self.sheet.text(row, 5, Role::Body, &leaf.id);
        }
        for (index, bid) in (0..).zip(&self.source.dossier.bids) {
            let column = answer_column(index);
            let content = self.answer(bid, &requirement.id);
            self.sheet
                .put(row, column, Role::Input, Print::Words, content);
            let Some(leaf) = leaf else { continue };
            let answer = self.sheet.place(row, column);
            let share = if requirement.class == RequirementClass::ToDevelop {
                self.settings
                    .months_share(&requirement.id, &leaf.id, &answer)
            } else {
                self.settings.answer_share(&answer)
            };
            self.sheet
                .formula((row, column + 1), Role::Body, Print::Share, &share);
        }
    }

    fn answer(&self, bid: &Bid, requirement: &str) -> Content {
        let words = &self.settings.words;
        let word = match bid.answers.get(requirement) {
            None => return Content::Empty,
            Some(Answer::Months(months)) => return Content::Number(*months),
            Some(Answer::Yes) => &words.yes,
            Some(Answer::Partly) => &words.partly,
            Some(Answer::No) => &words.no,
            Some(Answer::Available) => &words.available,
            Some(Answer::Never) => &words.never,
        };
        Content::Text(word.text.clone())
    }
}

fn class_key(class: RequirementClass) -> &'static str {
    match class {
        RequirementClass::Must => "sheet-class-must",
        RequirementClass::Should => "sheet-class-should",
        RequirementClass::Could => "sheet-class-could",
        RequirementClass::Wont => "sheet-class-wont",
        RequirementClass::ToDevelop => "sheet-class-to-develop",
    }
}
