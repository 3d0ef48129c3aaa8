//! The first sheet: the ranking, best bid first, looked up from the calculation.

use crate::documents::scoring_workbook::book::{Alarm, AlarmWhen, Place, Print, Role, Sheet};
use crate::documents::scoring_workbook::calculation::layout::{ID, Layout, NAME};
use crate::documents::scoring_workbook::calculation::{Parts, prints, total_key};
use crate::documents::scoring_workbook::method;
use crate::documents::scoring_workbook::{Figures, Source};
use crate::domain::award::method::name::MethodName;

const STATE_ROW: u32 = 2;
const FIRST_ROW: u32 = 5;

/// Makes the sheet.
pub fn sheet(source: Source, layout: &Layout, parts: &Parts, figures: Figures) -> Sheet {
    let mut sheet = source.sheet("sheet-name-outcome", "sheet-title-outcome");
    let (_, rounded) = prints(source, parts.settings.rules.printed());
    let columns = columns(source, layout, rounded);
    let heads: Vec<_> = columns
        .iter()
        .map(|column| (column.head.clone(), column.width))
        .collect();
    sheet.headers(FIRST_ROW - 1, &heads);
    sheet.frozen_columns = 3;
    match figures {
        Figures::Formulas => state(source, &mut sheet, layout, &parts.quality.wrong_weights),
        Figures::Fixed => {
            let text = source.text("sheet-state-fixed");
            sheet.text(STATE_ROW, 0, Role::State, &text);
        }
    }
    for position in 0..layout.bids {
        let row = FIRST_ROW + u32::from(position);
        for (at, column) in (0..).zip(&columns) {
            let formula = layout.at_position(position + 1, column.line);
            sheet.formula((row, at), column.role, column.print, &formula);
        }
    }
    let note = FIRST_ROW + u32::from(layout.bids) + 1;
    let key = match figures {
        Figures::Formulas => "sheet-outcome-note",
        Figures::Fixed => "sheet-outcome-note-fixed",
    };
    sheet.text(note, 0, Role::Note, &source.text(key));
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

fn columns(source: Source, layout: &Layout, rounded: Print) -> Vec<Column> {
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
    let lines = &layout.lines;
    let mut columns = vec![
        strong(lines.rank, "sheet-head-rank", 7, Print::Plain),
        strong(ID, "sheet-head-bid", 12, Print::Words),
        strong(NAME, "sheet-head-bidder", 26, Print::Words),
        column(lines.price, "sheet-head-price", 17, Print::Money),
    ];
    let award = &source.dossier.tender.award;
    if award.method == MethodName::WeightedPoints {
        let head = "sheet-head-price-points";
        columns.push(column(lines.price_points + 1, head, 12, rounded));
        for (top, criterion) in (0..).zip(&source.dossier.tender.criteria) {
            columns.push(Column {
                head: format!("{} {}", criterion.id, criterion.name),
                ..column(layout.top(top) + 1, "", 15, rounded)
            });
        }
        let head = "sheet-head-quality-points";
        columns.push(column(lines.quality_points + 1, head, 12, rounded));
    } else {
        columns.push(column(
            lines.share,
            "sheet-head-quality-share",
            12,
            Print::Share,
        ));
        for (line, (head, print)) in (lines.terms..).zip(method::terms(award.method)) {
            columns.push(column(line, head, 17, *print));
        }
    }
    if let Some(line) = lines.corridor {
        columns.push(column(line, "sheet-head-corridor", 16, Print::YesNo));
    }
    columns.push(strong(lines.total, total_key(award.method), 17, rounded));
    columns.push(column(lines.status, "sheet-head-status", 34, Print::Words));
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
