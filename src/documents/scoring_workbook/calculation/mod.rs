//! The sheet with the gate, the totals and the ranks: a column per bid in the order of the dossier.

mod figures;
mod gate;
pub mod layout;
mod rank;

use crate::documents::scoring_workbook::Source;
use crate::documents::scoring_workbook::book::{Alarm, AlarmWhen, Place, Print, Role, Sheet};
use crate::documents::scoring_workbook::calculation::layout::{
    BIDS_FROM, FIRST_ROW, ID, Layout, NAME, NUMBER, REASONS_FROM,
};
use crate::documents::scoring_workbook::method;
use crate::documents::scoring_workbook::price::Price;
use crate::documents::scoring_workbook::quality::Quality;
use crate::documents::scoring_workbook::requirements::Requirements;
use crate::documents::scoring_workbook::settings::Settings;
use crate::domain::award::method::name::MethodName;

/// The other sheets that the calculation leans on.
pub struct Parts<'a> {
    /// Weights, minimum, ceiling, rules for rounding.
    pub settings: &'a Settings,
    /// Counts of knock-outs and musts.
    pub requirements: &'a Requirements,
    /// Shares and points.
    pub quality: &'a Quality,
    /// Prices and points, and the method.
    pub price: &'a Price,
}

struct Writer<'a> {
    source: Source<'a>,
    layout: &'a Layout,
    parts: &'a Parts<'a>,
    /// How an exact figure is printed.
    exact: Print,
    /// How a rounded figure is printed.
    rounded: Print,
    sheet: Sheet,
}

/// Makes the sheet.
pub fn sheet(source: Source, layout: &Layout, parts: &Parts) -> Sheet {
    let mut sheet = source.sheet("sheet-name-calculation", "sheet-title-calculation");
    let mut heads = vec![(source.text("sheet-head-line"), 42)];
    heads.extend(source.dossier.bids.iter().map(|bid| (bid.name.clone(), 22)));
    sheet.headers(FIRST_ROW - 1, &heads);
    sheet.frozen_columns = BIDS_FROM;
    for (row, label) in (FIRST_ROW..).zip(labels(source)) {
        sheet.text(row, 0, Role::Body, &label);
    }
    let (exact, rounded) = prints(source, parts.settings.rules.printed());
    let mut writer = Writer {
        source,
        layout,
        parts,
        exact,
        rounded,
        sheet,
    };
    for (bid, quality) in (0..layout.bids).zip(&parts.quality.bids) {
        writer.names(bid);
        writer.gate(bid, quality);
        writer.figures(bid, quality);
        writer.rank(bid, quality);
    }
    if let Some(last) = layout.bids.checked_sub(1) {
        let (first, last) = (
            layout.place(0, REASONS_FROM),
            layout.place(last, layout.lines.admissible - 1),
        );
        writer.sheet.alarms.push(Alarm {
            from: (first.row, first.column),
            to: (last.row, last.column),
            when: AlarmWhen::AboveZero,
        });
    }
    writer.sheet
}

/// How the figures of a method are printed: before and after rounding.
pub fn prints(source: Source, decimals: u32) -> (Print, Print) {
    if source.dossier.tender.award.method.is_money() {
        (Print::MoneyTo(decimals + 4), Print::MoneyTo(decimals))
    } else {
        (Print::Fixed(decimals + 4), Print::Fixed(decimals))
    }
}

/// The label of the figure that decides.
pub fn total_key(method: MethodName) -> &'static str {
    match method {
        MethodName::WeightedPoints => "sheet-head-total",
        _ if method.is_money() => "sheet-head-comparison-price",
        _ => "sheet-head-index",
    }
}

/// What each line holds, in the order of [`layout`].
fn labels(source: Source) -> Vec<String> {
    let text = |key: &str| source.text(key);
    let award = &source.dossier.tender.award;
    let mut labels = ["sheet-head-number", "sheet-head-bid", "sheet-head-bidder"]
        .map(text)
        .to_vec();
    labels.extend(gate::reasons(award.method).map(|(label, _)| text(label)));
    for key in ["admissible", "missing", "status", "price", "quality-share"] {
        labels.push(text(&format!("sheet-head-{key}")));
    }
    let rounded = text("sheet-head-rounded");
    let mut pair = |label: String| {
        labels.push(label.clone());
        labels.push(format!("{label}, {rounded}"));
    };
    if award.method == MethodName::WeightedPoints {
        pair(text("sheet-head-price-points"));
        for criterion in &source.dossier.tender.criteria {
            pair(format!("{} {}", criterion.id, criterion.name));
        }
        pair(text("sheet-head-quality-points"));
    }
    labels.extend(method::terms(award.method).iter().map(|(key, _)| text(key)));
    let total = text(total_key(award.method));
    labels.extend([total.clone(), format!("{total}, {rounded}")]);
    labels.push(text("sheet-head-figure"));
    if award.method == MethodName::QualityPerPriceCorridor {
        let rule = award.decide_by.as_deref().unwrap_or_default();
        labels.push(text("sheet-head-corridor"));
        labels.push(format!(
            "{} {}",
            text("sheet-head-decide"),
            source.tie(rule)
        ));
    }
    for rule in &award.ties {
        labels.push(format!("{} {}", text("sheet-head-tie"), source.tie(rule)));
    }
    labels.extend(["sheet-head-rank", "sheet-head-sort", "sheet-head-position"].map(text));
    labels
}

impl Writer<'_> {
    fn put(&mut self, bid: u16, line: u16, print: Print, formula: &str) -> Place {
        let place = self.layout.place(bid, line);
        let lines = &self.layout.lines;
        let role = if line == lines.total || line == lines.rank {
            Role::Strong
        } else {
            Role::Body
        };
        self.sheet
            .formula((place.row, place.column), role, print, formula)
    }

    fn names(&mut self, bid: u16) {
        let Some(named) = self.source.dossier.bids.get(usize::from(bid)) else {
            return;
        };
        let number = self.layout.place(bid, NUMBER);
        let at = (number.row, number.column);
        self.sheet
            .number(at, Role::Body, Print::Plain, Some((bid + 1).into()));
        for (line, text) in [(ID, &named.id), (NAME, &named.name)] {
            let place = self.layout.place(bid, line);
            self.sheet.text(place.row, place.column, Role::Strong, text);
        }
    }
}
