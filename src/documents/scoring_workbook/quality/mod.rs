//! The sheet with the tree of criteria: weights, shares per bid and the points they become.

mod figures;
mod totals;
mod unit;

use std::collections::BTreeMap;

use crate::documents::scoring_workbook::Source;
use crate::documents::scoring_workbook::book::{Place, Print, Role, Sheet};
use crate::documents::scoring_workbook::marks::Marks;
use crate::documents::scoring_workbook::quality::figures::Siblings;
use crate::documents::scoring_workbook::quality::unit::Unit;
use crate::documents::scoring_workbook::requirements::Requirements;
use crate::documents::scoring_workbook::settings::Settings;
use crate::domain::tender::criterion::{Criterion, CriterionKind, leaves, weight_sum};

const FIRST_ROW: u32 = 4;
const WEIGHT: u16 = 3;
const MINIMUM: u16 = 4;
const FRACTION: u16 = 5;
const BIDS_FROM: u16 = 6;

/// Where the figures of quality stand.
pub struct Quality {
    /// Per bid, in the order of the dossier.
    pub bids: Vec<BidQuality>,
    /// The number of groups whose weights do not add up as they should.
    pub wrong_weights: Place,
    /// Formula: what full quality is worth in the unit of the values.
    pub most: String,
}

/// The figures of one bid.
pub struct BidQuality {
    /// The quality share, empty while anything is missing.
    pub share: Place,
    /// The points of each top criterion; none when the method has no points.
    pub points: Vec<Place>,
    /// What quality is worth in the unit of the values, for a method that has them.
    pub worth: Place,
    /// The share of every criterion, by id.
    pub shares: BTreeMap<String, Place>,
    /// How many criteria stay below their minimum.
    pub below_minimum: Place,
}

/// The weights of a group, added up.
struct Sum {
    name: String,
    formula: String,
    /// What it is compared with, such as `=100`.
    right: String,
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
    unit: Unit,
    /// The number of leaves in the criterion of each row.
    leaves: BTreeMap<u32, usize>,
    groups: Vec<Sum>,
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
    let unit = Unit::of(source.dossier.tender.award.method);
    sheet.headers(FIRST_ROW - 1, &heads(source, unit));
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
        unit,
        leaves: BTreeMap::new(),
        groups: Vec::new(),
        rows: Vec::new(),
    };
    let top = source.text("sheet-quality-top");
    let tops = writer.nodes(&source.dossier.tender.criteria, None, 0, &top);
    let total = writer.totals(&tops);
    let wrong_weights = writer.check_weights(&tops);
    let bids = (0..writer.bids).map(|bid| writer.bid(bid, &tops, total));
    let bids = bids.collect();
    let most = if tops.is_empty() {
        "0".to_owned()
    } else {
        format!("SUM({})", writer.list(&tops, WEIGHT))
    };
    (
        writer.sheet,
        Quality {
            bids,
            wrong_weights,
            most,
        },
    )
}

fn heads(source: Source, unit: Unit) -> Vec<(String, u16)> {
    let weight = match unit {
        Unit::Points | Unit::Shares => ("sheet-head-weight", 9),
        Unit::Money => ("sheet-head-value", 16),
        Unit::Fractions => ("sheet-head-value", 9),
    };
    let fixed = [
        ("sheet-head-id", 9),
        ("sheet-head-criterion", 34),
        ("sheet-head-kind", 16),
        weight,
        ("sheet-head-minimum", 10),
        ("sheet-head-fraction", 11),
    ];
    let mut heads: Vec<_> = fixed.map(|(key, width)| (source.text(key), width)).into();
    let earned = unit.earned().map(|(key, _)| key);
    let keys = [Some("sheet-head-share"), earned, Some("sheet-head-below")];
    for key in keys.into_iter().flatten() {
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
        for (criterion, row) in criteria.iter().zip(&rows) {
            let leaves = leaves(std::slice::from_ref(criterion)).len();
            self.leaves.insert(*row, leaves);
        }
        let siblings = Siblings {
            weights: &sum,
            leaves: leaves(criteria).len(),
        };
        for ((criterion, row), below) in criteria.iter().zip(&rows).zip(&children) {
            if criterion.kind.is_none() && self.unit.has_values() {
                let values = format!("SUM({})", self.list(below, WEIGHT));
                self.sheet
                    .formula((*row, WEIGHT), Role::Body, self.unit.print(), &values);
            }
            self.figures(criterion, *row, parent, &siblings, below);
        }
        if !rows.is_empty() && !self.unit.has_values() {
            // The dossier was checked when it was read, so its own sum is the right one.
            let right = weight_sum(criteria);
            self.groups.push(Sum {
                name: name.to_owned(),
                formula: format!("SUM({sum})"),
                right: format!("={right}"),
            });
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
        let (print, weight) = match self.unit {
            Unit::Points | Unit::Shares => (Print::Plain, criterion.weight),
            Unit::Money => (Print::Money, criterion.value),
            Unit::Fractions => (Print::Plain, criterion.value),
        };
        if criterion.kind.is_some() || !self.unit.has_values() {
            self.sheet.number((row, WEIGHT), Role::Input, print, weight);
        }
        self.sheet
            .number((row, MINIMUM), Role::Input, Print::Plain, criterion.minimum);
    }

    fn bid(&self, bid: u16, tops: &[u32], total: u32) -> BidQuality {
        let at = |row, block| self.sheet.place(row, BIDS_FROM + block * self.bids + bid);
        let earned = if self.unit.earned().is_some() {
            tops
        } else {
            &[]
        };
        let shares = self.rows.iter().map(|(id, row)| (id.clone(), at(*row, 0)));
        BidQuality {
            share: at(total, 0),
            points: earned.iter().map(|row| at(*row, 1)).collect(),
            worth: at(total, 1),
            shares: shares.collect(),
            below_minimum: self.sheet.place(total, self.below(bid)),
        }
    }
}
