//! The rows below the tree: quality in total, and whether the weights add up.

use crate::documents::scoring_workbook::book::{Alarm, AlarmWhen, Place, Print, Role};
use crate::documents::scoring_workbook::quality::unit::Unit;
use crate::documents::scoring_workbook::quality::{BIDS_FROM, FIRST_ROW, Sum, WEIGHT, Writer};
use crate::domain::award::method::name::MethodName;

impl Writer<'_> {
    /// The row with the quality share, the quality points and the number below a minimum.
    pub(super) fn totals(&mut self, tops: &[u32]) -> u32 {
        let row = self.row;
        let (last, label) = (
            row.max(FIRST_ROW + 1) - 1,
            self.source.text("sheet-quality-total"),
        );
        self.row += 2;
        self.sheet.text(row, 1, Role::Strong, &label);
        for bid in 0..self.bids {
            let columns = [
                BIDS_FROM + bid,
                BIDS_FROM + self.bids + bid,
                self.below(bid),
            ];
            let share = if tops.is_empty() {
                "\"\"".to_owned()
            } else {
                self.mean(tops, columns[0])
            };
            let at = (row, columns[0]);
            let share = self.sheet.formula(at, Role::Strong, Print::Share, &share);
            self.earned_in_total(row, columns[1], tops, &share);
            let verdicts = self.sheet.place(FIRST_ROW, columns[2]).to(last, columns[2]);
            // Without criteria the rows above would be this row itself.
            let below = if tops.is_empty() {
                "0".to_owned()
            } else {
                format!("SUM({verdicts})")
            };
            self.sheet
                .formula((row, columns[2]), Role::Strong, Print::Plain, &below);
        }
        if self.bids > 0 {
            let (from, to) = (self.below(0), self.below(self.bids - 1));
            self.sheet.alarms.push(Alarm {
                from: (FIRST_ROW, from),
                to: (row, to),
                when: AlarmWhen::AboveZero,
            });
        }
        row
    }

    /// What all quality becomes, where it becomes anything.
    fn earned_in_total(&mut self, row: u32, column: u16, tops: &[u32], share: &Place) {
        let Some((_, print)) = self.unit.earned() else {
            return;
        };
        let factor = match self.unit {
            _ if tops.is_empty() => "0".to_owned(),
            Unit::Points | Unit::Shares => self.settings.points_per_share.to_string(),
            Unit::Money | Unit::Fractions => format!("SUM({})", self.list(tops, WEIGHT)),
        };
        let earned = format!("IF(ISNUMBER({share}),{factor}*{share},\"\")");
        self.sheet
            .formula((row, column), Role::Strong, print, &earned);
    }

    /// Adds up the weights of each group; returns the number of sums that are wrong.
    pub(super) fn check_weights(&mut self, tops: &[u32]) -> Place {
        let title = self.source.text("sheet-section-check");
        self.sheet.text(self.row, 1, Role::Section, &title);
        let mut sums = std::mem::take(&mut self.groups);
        sums.extend(self.whole(tops));
        let mut wrong = Vec::new();
        for Sum {
            name,
            formula,
            right,
        } in sums
        {
            self.row += 1;
            self.sheet.text(self.row, 1, Role::Body, &name);
            let at = (self.row, WEIGHT);
            let sum = self.sheet.formula(at, Role::Body, Print::Plain, &formula);
            wrong.push(format!("IF(ROUND({sum},10){right},0,1)"));
        }
        self.row += 1;
        let label = self.source.text("sheet-check-wrong");
        self.sheet.text(self.row, 1, Role::Body, &label);
        let wrong = if wrong.is_empty() {
            "0".to_owned()
        } else {
            wrong.join("+")
        };
        self.sheet
            .formula((self.row, WEIGHT), Role::Strong, Print::Plain, &wrong)
    }

    /// The sum that the method itself asks for.
    fn whole(&self, tops: &[u32]) -> Option<Sum> {
        let award = &self.source.dossier.tender.award;
        let settings = self.settings;
        if award.method == MethodName::WeightedPoints {
            let formula = format!("SUM({},{})", settings.price_weight, settings.quality_weight);
            let total = award
                .points_total
                .map_or("100".to_owned(), |total| total.normalize().to_string());
            let name = self.source.text("sheet-check-price-quality");
            let right = format!("={total}");
            return Some(Sum {
                name,
                formula,
                right,
            });
        }
        (self.unit == Unit::Fractions && !tops.is_empty()).then(|| {
            let name = self.source.text("sheet-check-fractions");
            let formula = format!("SUM({})", self.list(tops, WEIGHT));
            let right = "<1".to_owned();
            Sum {
                name,
                formula,
                right,
            }
        })
    }
}
