//! The first sheet: the ranking, best bid first, looked up from the calculation.

use rust_decimal::prelude::ToPrimitive;

use crate::documents::scoring_workbook::Source;
use crate::documents::scoring_workbook::book::{Alarm, AlarmWhen, Place, Print, Role, Sheet};
use crate::documents::scoring_workbook::calculation::layout::{
    ID, Layout, NAME, PRICE, PRICE_POINTS, STATUS,
};
use crate::documents::scoring_workbook::quality::Quality;

const STATE_ROW: u32 = 2;
const FIRST_ROW: u32 = 5;

/// Makes the sheet.
pub fn sheet(source: Source, layout: &Layout, quality: &Quality) -> Sheet {
    let mut sheet = source.sheet("sheet-name-outcome", "sheet-title-outcome");
    let rounding = source.dossier.tender.award.rounding.as_ref();
    let decimals = rounding
        .and_then(|rounding| rounding.decimals.to_u32())
        .unwrap_or(2);
    let columns = columns(source, layout, Print::Fixed(decimals));
    let heads: Vec<_> = columns
        .iter()
        .map(|column| (column.head.clone(), column.width))
        .collect();
    sheet.headers(FIRST_ROW - 1, &heads);
    sheet.frozen_columns = 3;
    state(source, &mut sheet, layout, &quality.wrong_weights);
    for position in 0..layout.bids {
        let row = FIRST_ROW + u32::from(position);
        for (at, column) in (0..).zip(&columns) {
            let formula = layout.at_position(position + 1, column.line);
            sheet.formula((row, at), column.role, column.print, &formula);
        }
    }
    let note = FIRST_ROW + u32::from(layout.bids) + 1;
    sheet.text(note, 0, Role::Note, &source.text("sheet-outcome-note"));
    sheet
}

/// A column of the outcome, and the line of the calculation that it shows.
struct Column {
    line: u16,
    head: String,
    width: u16,
    print: Print,
    role: Role,
}

fn columns(source: Source, layout: &Layout, points: Print) -> Vec<Column> {
    let column = |line, head: &str, width, print| Column {
        line,
        head: source.text(head),
        width,
        print,
        role: Role::Body,
    };
    let strong = |line, head: &str, width, print| Column {
        role: Role::Strong,
        ..column(line, head, width, print)
    };
    let mut columns = vec![
        strong(layout.rank(), "sheet-head-rank", 7, Print::Plain),
        strong(ID, "sheet-head-bid", 12, Print::Words),
        strong(NAME, "sheet-head-bidder", 26, Print::Words),
        column(PRICE, "sheet-head-price", 17, Print::Money),
        column(PRICE_POINTS + 1, "sheet-head-price-points", 12, points),
    ];
    for (top, criterion) in (0..).zip(&source.dossier.tender.criteria) {
        columns.push(Column {
            head: format!("{} {}", criterion.id, criterion.name),
            ..column(Layout::top(top) + 1, "", 15, points)
        });
    }
    let quality = layout.quality_points() + 1;
    columns.push(column(quality, "sheet-head-quality-points", 12, points));
    columns.push(strong(layout.total(), "sheet-head-total", 10, points));
    columns.push(column(STATUS, "sheet-head-status", 34, Print::Words));
    columns
}

/// One sentence that says whether the ranking can be relied on.
fn state(source: Source, sheet: &mut Sheet, layout: &Layout, wrong_weights: &Place) {
    let [open, wrong, complete] = [
        "sheet-state-open",
        "sheet-state-weights",
        "sheet-state-complete",
    ]
    .map(|key| source.text(key));
    let missing = layout.all_missing();
    let formula =
        format!("IF({missing}>0,\"{open}\",IF({wrong_weights}>0,\"{wrong}\",\"{complete}\"))");
    sheet.formula((STATE_ROW, 0), Role::State, Print::Words, &formula);
    for word in [open, wrong] {
        sheet.alarms.push(Alarm {
            from: (STATE_ROW, 0),
            to: (STATE_ROW, 0),
            when: AlarmWhen::Word(word),
        });
    }
}
