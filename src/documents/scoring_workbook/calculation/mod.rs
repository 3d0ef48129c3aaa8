//! The sheet with the gate, the totals and the ranks: a column per bid in the order of the dossier.

pub mod layout;
mod rank;

use rust_decimal::prelude::ToPrimitive;

use crate::documents::scoring_workbook::Source;
use crate::documents::scoring_workbook::book::{Alarm, AlarmWhen, Place, Print, Role, Sheet};
use crate::documents::scoring_workbook::calculation::layout::{
    ADMISSIBLE, BIDS_FROM, FIRST_ROW, ID, Layout, MISSING, NAME, NUMBER, PRICE, PRICE_POINTS,
    REASONS_FROM, SHARE, STATUS,
};
use crate::documents::scoring_workbook::price::Price;
use crate::documents::scoring_workbook::quality::{BidQuality, Quality};
use crate::documents::scoring_workbook::requirements::Requirements;
use crate::documents::scoring_workbook::settings::Settings;
use crate::domain::tender::scoring::{CeilingRule, Rounding};

/// Heads of the reasons that make a bid inadmissible, and their words in the outcome.
const GATE: [(&str, &str); 6] = [
    ("sheet-head-withdrawn", "sheet-reason-withdrawn"),
    ("sheet-head-knock-outs-failed", "sheet-reason-knock-out"),
    ("sheet-head-musts-failed", "sheet-reason-must"),
    ("sheet-head-minima-failed", "sheet-reason-minimum"),
    ("sheet-head-quality-failed", "sheet-reason-quality"),
    ("sheet-head-ceiling-failed", "sheet-reason-ceiling"),
];

/// The other sheets that the calculation leans on.
pub struct Parts<'a> {
    /// Weights, minimum, ceiling, rounding.
    pub settings: &'a Settings,
    /// Counts of knock-outs and musts.
    pub requirements: &'a Requirements,
    /// Shares and points.
    pub quality: &'a Quality,
    /// Prices and points.
    pub price: &'a Price,
}

struct Writer<'a> {
    source: Source<'a>,
    layout: &'a Layout,
    parts: &'a Parts<'a>,
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
    let rounding = &parts.settings.rounding;
    let mut writer = Writer {
        source,
        layout,
        parts,
        rounded: Print::Fixed(rounding.decimals.to_u32().unwrap_or(2)),
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
            layout.place(last, ADMISSIBLE - 1),
        );
        writer.sheet.alarms.push(Alarm {
            from: (first.row, first.column),
            to: (last.row, last.column),
            when: AlarmWhen::AboveZero,
        });
    }
    writer.sheet
}

/// What each line holds, in the order of [`layout`].
fn labels(source: Source) -> Vec<String> {
    let text = |key: &str| source.text(key);
    let mut labels = ["sheet-head-number", "sheet-head-bid", "sheet-head-bidder"]
        .map(text)
        .to_vec();
    labels.extend(GATE.map(|(label, _)| text(label)));
    for key in ["admissible", "missing", "status", "price", "quality-share"] {
        labels.push(text(&format!("sheet-head-{key}")));
    }
    let rounded = text("sheet-head-rounded");
    let mut pair = |label: String| {
        labels.push(label.clone());
        labels.push(format!("{label}, {rounded}"));
    };
    pair(text("sheet-head-price-points"));
    for criterion in &source.dossier.tender.criteria {
        pair(format!("{} {}", criterion.id, criterion.name));
    }
    pair(text("sheet-head-quality-points"));
    pair(text("sheet-head-total"));
    for rule in &source.dossier.tender.award.ties {
        labels.push(format!("{} {}", text("sheet-head-tie"), source.tie(rule)));
    }
    labels.extend(["sheet-head-rank", "sheet-head-sort", "sheet-head-position"].map(text));
    labels
}

impl Writer<'_> {
    fn put(&mut self, bid: u16, line: u16, print: Print, formula: &str) -> Place {
        let place = self.layout.place(bid, line);
        let role = if line == self.layout.total() || line == self.layout.rank() {
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

    fn gate(&mut self, bid: u16, quality: &BidQuality) {
        let at = |line| self.layout.place(bid, line);
        let settings = self.parts.settings;
        let price = &self.parts.price.bids[usize::from(bid)];
        let answers = &self.parts.requirements.bids[usize::from(bid)];
        let (share, minimum) = (&quality.share, &settings.minimum_quality);
        let too_low = format!(
            "IF(AND(ISNUMBER({share}),ISNUMBER({minimum})),IF(ROUND({share},10)<{minimum},1,0),0)"
        );
        let too_dear = match &settings.ceiling {
            Some((amount, CeilingRule::Exclude)) => {
                let price = &price.price;
                format!("IF(AND(ISNUMBER({price}),ISNUMBER({amount})),IF({price}>{amount},1,0),0)")
            }
            Some((_, CeilingRule::ZeroPoints | CeilingRule::Flag)) | None => "0".to_owned(),
        };
        let (withdrawn, admissible) = (at(REASONS_FROM), at(ADMISSIBLE));
        let last = at(ADMISSIBLE - 1);
        let reasons = withdrawn.to(last.row, last.column);
        let missing = format!(
            "IF({withdrawn}=1,0,{}+IF({admissible}=0,0,{}+{}+IF(ISNUMBER({share}),0,{})))",
            answers.knock_outs_missing,
            price.missing,
            answers.musts_missing,
            u8::from(self.layout.tops > 0),
        );
        let status = self.status(bid);
        let below = quality.below_minimum.to_string();
        let admissible = format!("IF(SUM({reasons})=0,1,0)");
        let gate = [
            &price.withdrawn,
            &answers.failed,
            &answers.musts,
            &below,
            &too_low,
            &too_dear,
        ];
        for (line, formula) in (REASONS_FROM..).zip(gate) {
            self.put(bid, line, Print::Plain, formula);
        }
        self.put(bid, ADMISSIBLE, Print::YesNo, &admissible);
        self.put(bid, MISSING, Print::Plain, &missing);
        self.put(bid, STATUS, Print::Words, &status);
    }

    fn status(&self, bid: u16) -> String {
        let at = |line| self.layout.place(bid, line);
        let reasons = (REASONS_FROM..).zip(GATE).map(|(line, (_, word))| {
            format!("IF({}>0,\"; {}\",\"\")", at(line), self.source.text(word))
        });
        let reasons: Vec<_> = reasons.collect();
        let [yes, no, open] = ["sheet-status-yes", "sheet-status-no", "sheet-status-open"]
            .map(|key| self.source.text(key));
        let (admissible, missing) = (at(ADMISSIBLE), at(MISSING));
        let reasons = reasons.join("&");
        format!("IF({admissible}=0,\"{no}\"&{reasons},IF({missing}>0,\"{open}\",\"{yes}\"))")
    }

    fn figures(&mut self, bid: u16, quality: &BidQuality) {
        let admissible = self.layout.admissible(bid);
        let counted =
            |place: &Place| format!("IF(AND({admissible}=1,ISNUMBER({place})),{place},\"\")");
        let price = &self.parts.price.bids[usize::from(bid)];
        let known = &price.price;
        let known = format!("IF(ISNUMBER({known}),{known},\"\")");
        self.put(bid, PRICE, Print::Money, &known);
        self.put(bid, SHARE, Print::Share, &counted(&quality.share));
        let price_points = self.pair(bid, PRICE_POINTS, &counted(&price.points));
        let mut tops = Vec::new();
        for (index, points) in (0..).zip(&quality.points) {
            tops.push(self.pair(bid, Layout::top(index), &counted(points)));
        }
        let line = self.layout.quality_points();
        let share = self.layout.place(bid, SHARE);
        let weight = &self.parts.settings.quality_weight;
        let points = if tops.is_empty() {
            "0".to_owned()
        } else {
            format!("IF(ISNUMBER({share}),{weight}*{share},\"\")")
        };
        let quality_points = self.pair(bid, line, &points);
        let stage = self.parts.settings.rounding.stage.as_str();
        if stage == "criteria" && !tops.is_empty() {
            let sum: Vec<_> = tops
                .iter()
                .map(|(_, rounded)| rounded.to_string())
                .collect();
            let sum = format!("IF(ISNUMBER({share}),SUM({}),\"\")", sum.join(","));
            self.put(bid, line + 1, self.rounded, &sum);
        }
        let (price, quality) = match stage {
            "total" => (price_points.0, quality_points.0),
            _ => (price_points.1, quality_points.1),
        };
        let missing = self.layout.all_missing();
        let total = format!(
            "IF(AND({missing}=0,ISNUMBER({price}),ISNUMBER({quality})),{price}+{quality},\"\")"
        );
        self.pair(bid, line + 2, &total);
    }

    /// An exact figure and, beside it, the same rounded.
    fn pair(&mut self, bid: u16, line: u16, formula: &str) -> (Place, Place) {
        let exact = self.put(bid, line, Print::Fixed(6), formula);
        let settings = self.parts.settings;
        let rounded = round(&settings.rounding, &settings.decimals, &exact);
        let rounded = format!("IF(ISNUMBER({exact}),{rounded},\"\")");
        let rounded = self.put(bid, line + 1, self.rounded, &rounded);
        (exact, rounded)
    }
}

/// Rounds at ten decimals first, so that the noise of binary floats never decides a half.
fn round(rounding: &Rounding, decimals: &Place, value: &Place) -> String {
    match rounding.mode.as_str() {
        "down" => format!("TRUNC(ROUND({value},10),{decimals})"),
        "half-even" => {
            let units = format!("ROUND({value}*10^{decimals},8)");
            format!(
                "IF(ABS({units}-TRUNC({units}))=0.5,2*ROUND({units}/2,0),ROUND({units},0))/10^{decimals}"
            )
        }
        _ => format!("ROUND(ROUND({value},10),{decimals})"),
    }
}
