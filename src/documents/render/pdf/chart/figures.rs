//! The bars of a chart as a table.

use rust_decimal::Decimal;

use crate::documents::model::{Bars, Cell, Column, Row, Table};
use crate::documents::render::pdf::flow::Flow;
use crate::documents::render::pdf::words;

/// The bars as a table.
pub fn table(flow: &Flow, bars: &Bars, decimals: u32) -> Table {
    let column = |header: &str, width, numeric| Column {
        header: header.to_owned(),
        width,
        numeric,
    };
    let parts = bars
        .parts
        .iter()
        .map(|part| column(part, width_of(part), true));
    let mut columns = vec![column(
        words::name(flow.language),
        width_of_names(bars),
        false,
    )];
    columns.extend(parts);
    let with_totals = !is_simple(bars);
    if with_totals {
        columns.push(column(words::total(flow.language), 7, true));
    }
    let cell = |value: &Decimal| Cell::Number {
        value: *value,
        decimals,
    };
    let rows = bars.bars.iter().map(|bar| {
        let mut cells = vec![Cell::Text(bar.label.clone())];
        cells.extend(
            (0..bars.parts.len()).map(|part| bar.values.get(part).map_or(Cell::Empty, cell)),
        );
        if with_totals {
            cells.push(cell(&bar.total));
        }
        Row {
            cells,
            strong: false,
        }
    });
    Table {
        caption: words::same_figures(bars.caption.trim(), flow.language),
        columns,
        rows: rows.collect(),
    }
}

/// A column as wide as half of its header: two lines.
fn width_of(header: &str) -> u16 {
    u16::try_from(header.chars().count()).map_or(16, |count| count.clamp(7, 16))
}

/// As wide as the longest name, up to a point.
fn width_of_names(bars: &Bars) -> u16 {
    let longest = bars.bars.iter().map(|bar| bar.label.chars().count()).max();
    u16::try_from(longest.unwrap_or(0)).map_or(34, |count| count.clamp(12, 34))
}

/// True when each bar is one part and says its total with it.
pub fn is_simple(bars: &Bars) -> bool {
    bars.parts.len() == 1 && bars.bars.iter().all(|bar| bar.values == [bar.total])
}
