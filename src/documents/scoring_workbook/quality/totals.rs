//! The rows below the tree: quality in total, and whether the weights add up.

use crate::documents::scoring_workbook::book::{Alarm, AlarmWhen, Place, Print, Role};
use crate::documents::scoring_workbook::quality::{BIDS_FROM, FIRST_ROW, WEIGHT, Writer};
use crate::documents::scoring_workbook::settings::Settings;

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
            let columns = [0, 1, 2].map(|block| BIDS_FROM + block * self.bids + bid);
            let share = if tops.is_empty() {
                "\"\"".to_owned()
            } else {
                self.mean(tops, columns[0])
            };
            let at = (row, columns[0]);
            let share = self.sheet.formula(at, Role::Strong, Print::Share, &share);
            let quality = &self.settings.quality_weight;
            let points = format!("IF(ISNUMBER({share}),{quality}*{share},\"\")");
            self.sheet
                .formula((row, columns[1]), Role::Strong, Print::Fixed(4), &points);
            let verdicts = self.sheet.place(FIRST_ROW, columns[2]).to(last, columns[2]);
            let below = format!("SUM({verdicts})");
            self.sheet
                .formula((row, columns[2]), Role::Strong, Print::Plain, &below);
        }
        let (from, to) = (BIDS_FROM + 2 * self.bids, BIDS_FROM + 3 * self.bids);
        if self.bids > 0 {
            self.sheet.alarms.push(Alarm {
                from: (FIRST_ROW, from),
                to: (row, to - 1),
                when: AlarmWhen::AboveZero,
            });
        }
        row
    }

    /// Adds up the weights of each group; returns the number of groups that do not make 100.
    pub(super) fn check_weights(&mut self) -> Place {
        let title = self.source.text("sheet-section-check");
        self.sheet.text(self.row, 1, Role::Section, &title);
        let mut groups = std::mem::take(&mut self.groups);
        let Settings {
            price_weight,
            quality_weight,
            ..
        } = self.settings;
        let whole = self.source.text("sheet-check-price-quality");
        groups.push((whole, format!("SUM({price_weight},{quality_weight})")));
        let mut wrong = Vec::new();
        for (name, sum) in groups {
            self.row += 1;
            self.sheet.text(self.row, 1, Role::Body, &name);
            let at = (self.row, WEIGHT);
            let sum = self.sheet.formula(at, Role::Body, Print::Plain, &sum);
            wrong.push(format!("IF(ROUND({sum},10)=100,0,1)"));
        }
        self.row += 1;
        let label = self.source.text("sheet-check-wrong");
        self.sheet.text(self.row, 1, Role::Body, &label);
        let wrong = wrong.join("+");
        self.sheet
            .formula((self.row, WEIGHT), Role::Strong, Print::Plain, &wrong)
    }
}
