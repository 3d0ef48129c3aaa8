//! The figures of one criterion: its part of quality, its shares and what they become.

use crate::documents::scoring_workbook::book::{Place, Print, Role};
use crate::documents::scoring_workbook::quality::{BIDS_FROM, FRACTION, MINIMUM, WEIGHT, Writer};
use crate::domain::tender::criterion::{Criterion, CriterionKind};

/// What a criterion has to know of those beside it.
pub(super) struct Siblings<'a> {
    /// The weights, as a list.
    pub(super) weights: &'a str,
    /// The number of leaves in all of them.
    pub(super) leaves: usize,
}

impl Writer<'_> {
    pub(super) fn figures(
        &mut self,
        criterion: &Criterion,
        row: u32,
        parent: Option<u32>,
        siblings: &Siblings,
        below: &[u32],
    ) {
        let weight = self.sheet.place(row, WEIGHT);
        let own = self.leaves.get(&row).copied().unwrap_or(1);
        let alike = format!("{own}/{}", siblings.leaves);
        let within = self.part(&weight.to_string(), siblings.weights, &alike);
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
            self.earned(row, bid, &weight, &fraction, &share);
            let verdict = format!(
                "IF(AND(ISNUMBER({minimum}),ISNUMBER({share})),IF(ROUND({share},10)<{minimum},1,0),0)"
            );
            let at = (row, self.below(bid));
            self.sheet.formula(at, Role::Body, Print::YesNo, &verdict);
        }
    }

    /// What the share of a bid on a row becomes, where it becomes anything.
    fn earned(&mut self, row: u32, bid: u16, weight: &Place, fraction: &Place, share: &Place) {
        let Some((_, print)) = self.unit.earned() else {
            return;
        };
        let factor = if self.unit.has_values() {
            weight.to_string()
        } else {
            format!("{}*{fraction}", self.settings.points_per_share)
        };
        let earned = format!("IF(ISNUMBER({share}),{factor}*{share},\"\")");
        let at = (row, BIDS_FROM + self.bids + bid);
        self.sheet.formula(at, Role::Body, print, &earned);
    }

    /// The column that says whether a bid stays below a minimum.
    pub(super) fn below(&self, bid: u16) -> u16 {
        let blocks = if self.unit.earned().is_some() { 2 } else { 1 };
        BIDS_FROM + blocks * self.bids + bid
    }

    /// Parts of the weights of siblings. Values, unlike weights, may all be 0: then every leaf
    /// counts alike, which `alike` says.
    fn part(&self, part: &str, weights: &str, alike: &str) -> String {
        if self.unit.has_values() {
            format!("IF(SUM({weights})=0,{alike},({part})/SUM({weights}))")
        } else {
            format!("({part})/SUM({weights})")
        }
    }

    fn share(&self, criterion: &Criterion, index: usize, bid: u16, below: &[u32]) -> String {
        match criterion.kind {
            None => self.mean(below, BIDS_FROM + bid),
            Some(CriterionKind::Marked | CriterionKind::Measured) => {
                let place = self.marks.share(&criterion.id, index);
                place.map_or("\"\"".to_owned(), ToString::to_string)
            }
            Some(CriterionKind::Requirements) => {
                self.requirements
                    .share(&self.requirements_name, &criterion.id, index)
            }
        }
    }

    /// The weighted mean of shares, empty while one of them is.
    pub(super) fn mean(&self, rows: &[u32], column: u16) -> String {
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
        let alike = rows.iter().map(|row| {
            let leaves = self.leaves.get(row).copied().unwrap_or(1);
            format!("{leaves}*{}", self.sheet.place(*row, column))
        });
        let alike = alike.collect::<Vec<_>>().join("+");
        let all: usize = rows.iter().filter_map(|row| self.leaves.get(row)).sum();
        let mean = self.part(&products, &weights, &format!("({alike})/{all}"));
        format!("IF(COUNT({shares})<{count},\"\",{mean})")
    }
}
