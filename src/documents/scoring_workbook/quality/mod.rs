//! The sheet with the tree of criteria: weights, shares per bid and the points they become.

mod totals;

use std::collections::BTreeMap;

use crate::documents::scoring_workbook::book::{Place, Print, Role, Sheet};
use crate::documents::scoring_workbook::marks::Marks;
use crate::documents::scoring_workbook::requirements::Requirements;
use crate::documents::scoring_workbook::settings::Settings;
use crate::documents::scoring_workbook::{Source, WorkbookError};
use crate::domain::tender::criterion::{Criterion, CriterionKind};

const FIRST_ROW: u32 = 4;
const WEIGHT: u16 = 3;
const MINIMUM: u16 = 4;
const FRACTION: u16 = 5;
const BIDS_FROM: u16 = 6;

/// Where the figures of quality stand.
pub struct Quality {
    /// Per bid, in the order of the dossier.
    pub bids: Vec<BidQuality>,
    /// The number of groups whose weights do not add up to 100.
    pub wrong_weights: Place,
}

/// The figures of one bid.
pub struct BidQuality {
    /// The quality share, empty while anything is missing.
    pub share: Place,
    /// The points of each top criterion.
    pub points: Vec<Place>,
    /// The share of every criterion, by id.
    pub shares: BTreeMap<String, Place>,
    /// How many criteria stay below their minimum.
    pub below_minimum: Place,
}

/// Refuses kinds of criteria that the workbook has no formulas for.
pub fn supported(criteria: &[Criterion]) -> Result<(), WorkbookError> {
    for criterion in criteria {
        if criterion.kind == Some(CriterionKind::Measured) {
            let what = format!("the measured criterion {}", criterion.id);
            return Err(WorkbookError::NotSupported(what));
        }
        supported(&criterion.children)?;
    }
    Ok(())
}

struct Writer<'a> {
    source: Source<'a>,
    settings: &'a Settings,
    requirements: &'a Requirements,
    requirements_name: String,
    marks: &'a Marks,
    sheet: Sheet,
    row: u32,
    bids: u16,
    /// Name and sum of the weights of each group.
    groups: Vec<(String, String)>,
    rows: Vec<(String, u32)>,
}

/// Makes the sheet and says where everything stands.
pub fn sheet(
    source: Source,
    settings: &Settings,
    requirements: &Requirements,
    marks: &Marks,
) -> (Sheet, Quality) {
    let mut sheet = source.sheet("sheet-name-quality", "sheet-title-quality");
    sheet.headers(FIRST_ROW - 1, &heads(source));
    sheet.frozen_columns = 2;
    let mut writer = Writer {
        source,
        settings,
        requirements,
        requirements_name: source.text("sheet-name-requirements"),
        marks,
        sheet,
        row: FIRST_ROW,
        bids: (0..)
            .zip(&source.dossier.bids)
            .map(|(index, _)| index + 1)
            .last()
            .unwrap_or(0),
        groups: Vec::new(),
        rows: Vec::new(),
    };
    let top = source.text("sheet-quality-top");
    let tops = writer.nodes(&source.dossier.tender.criteria, None, 0, &top);
    let total = writer.totals(&tops);
    let wrong_weights = writer.check_weights();
    let bids = (0..writer.bids).map(|bid| writer.bid(bid, &tops, total));
    let bids = bids.collect();
    (
        writer.sheet,
        Quality {
            bids,
            wrong_weights,
        },
    )
}

fn heads(source: Source) -> Vec<(String, u16)> {
    let fixed = [
        ("sheet-head-id", 9),
        ("sheet-head-criterion", 34),
        ("sheet-head-kind", 16),
        ("sheet-head-weight", 9),
        ("sheet-head-minimum", 10),
        ("sheet-head-fraction", 11),
    ];
    let mut heads: Vec<_> = fixed.map(|(key, width)| (source.text(key), width)).into();
    for key in ["sheet-head-share", "sheet-head-points", "sheet-head-below"] {
        for bid in &source.dossier.bids {
            heads.push((format!("{}: {}", bid.name, source.text(key)), 13));
        }
    }
    heads
}

impl Writer<'_> {
    /// Writes siblings with everything below them; returns their rows.
    fn nodes(
        &mut self,
        criteria: &[Criterion],
        parent: Option<u32>,
        depth: usize,
        name: &str,
    ) -> Vec<u32> {
        let mut rows = Vec::new();
        let mut children = Vec::new();
        for criterion in criteria {
            let row = self.row;
            self.row += 1;
            self.labels(row, criterion, depth);
            self.rows.push((criterion.id.clone(), row));
            let below = self.nodes(&criterion.children, Some(row), depth + 1, &criterion.name);
            rows.push(row);
            children.push(below);
        }
        let sum = self.list(&rows, WEIGHT);
        for ((criterion, row), below) in criteria.iter().zip(&rows).zip(&children) {
            self.figures(criterion, *row, parent, &sum, below);
        }
        if !rows.is_empty() {
            self.groups.push((name.to_owned(), format!("SUM({sum})")));
        }
        rows
    }

    fn list(&self, rows: &[u32], column: u16) -> String {
        let places = rows
            .iter()
            .map(|row| self.sheet.place(*row, column).to_string());
        places.collect::<Vec<_>>().join(",")
    }

    fn labels(&mut self, row: u32, criterion: &Criterion, depth: usize) {
        let role = if depth == 0 { Role::Strong } else { Role::Body };
        let name = format!("{}{}", "   ".repeat(depth), criterion.name);
        self.sheet.text(row, 0, role, &criterion.id);
        self.sheet.text(row, 1, role, &name);
        let kind = match criterion.kind {
            None => "sheet-kind-group",
            Some(CriterionKind::Marked) => "sheet-kind-marked",
            Some(CriterionKind::Requirements) => "sheet-kind-requirements",
            Some(CriterionKind::Measured) => "sheet-kind-measured",
        };
        let kind = self.source.text(kind);
        self.sheet.text(row, 2, Role::Body, &kind);
        self.sheet
            .number((row, WEIGHT), Role::Input, Print::Plain, criterion.weight);
        self.sheet
            .number((row, MINIMUM), Role::Input, Print::Plain, criterion.minimum);
    }

    fn figures(
        &mut self,
        criterion: &Criterion,
        row: u32,
        parent: Option<u32>,
        siblings: &str,
        below: &[u32],
    ) {
        let weight = self.sheet.place(row, WEIGHT);
        let within = format!("{weight}/SUM({siblings})");
        let fraction = match parent {
            Some(parent) => format!("{}*{within}", self.sheet.place(parent, FRACTION)),
            None => within,
        };
        let at = (row, FRACTION);
        let fraction = self.sheet.formula(at, Role::Body, Print::Share, &fraction);
        let minimum = self.sheet.place(row, MINIMUM);
        for (index, bid) in (0..).zip(0..self.bids) {
            let share = self.share(criterion, index, bid, below);
            let at = (row, BIDS_FROM + bid);
            let share = self.sheet.formula(at, Role::Body, Print::Share, &share);
            let quality = &self.settings.quality_weight;
            let points = format!("IF(ISNUMBER({share}),{quality}*{fraction}*{share},\"\")");
            let at = (row, BIDS_FROM + self.bids + bid);
            self.sheet.formula(at, Role::Body, Print::Fixed(4), &points);
            let verdict = format!(
                "IF(AND(ISNUMBER({minimum}),ISNUMBER({share})),IF(ROUND({share},10)<{minimum},1,0),0)"
            );
            let at = (row, BIDS_FROM + 2 * self.bids + bid);
            self.sheet.formula(at, Role::Body, Print::YesNo, &verdict);
        }
    }

    fn share(&self, criterion: &Criterion, index: usize, bid: u16, below: &[u32]) -> String {
        match criterion.kind {
            None => self.mean(below, BIDS_FROM + bid),
            Some(CriterionKind::Marked) => {
                let place = self.marks.share(&criterion.id, index);
                place.map_or("\"\"".to_owned(), ToString::to_string)
            }
            Some(CriterionKind::Requirements | CriterionKind::Measured) => {
                self.requirements
                    .share(&self.requirements_name, &criterion.id, index)
            }
        }
    }

    /// The weighted mean of shares, empty while one of them is.
    fn mean(&self, rows: &[u32], column: u16) -> String {
        let products = rows.iter().map(|row| {
            let (weight, share) = (
                self.sheet.place(*row, WEIGHT),
                self.sheet.place(*row, column),
            );
            format!("{weight}*{share}")
        });
        let products = products.collect::<Vec<_>>().join("+");
        let (shares, weights) = (self.list(rows, column), self.list(rows, WEIGHT));
        let count = rows.len();
        format!("IF(COUNT({shares})<{count},\"\",({products})/SUM({weights}))")
    }

    fn bid(&self, bid: u16, tops: &[u32], total: u32) -> BidQuality {
        let at = |row, block| self.sheet.place(row, BIDS_FROM + block * self.bids + bid);
        let shares = self.rows.iter().map(|(id, row)| (id.clone(), at(*row, 0)));
        BidQuality {
            share: at(total, 0),
            points: tops.iter().map(|row| at(*row, 1)).collect(),
            shares: shares.collect(),
            below_minimum: at(total, 2),
        }
    }
}
