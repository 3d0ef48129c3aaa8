//! Bars made of shaded cells, with every figure in a table below them.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::documents::model::{Bar, Bars, Cell, Column, Row, Table};
use crate::documents::render::docx::table::{AFTER, grid, grid_of_cells, properties, styled_cell};
use crate::documents::render::docx::xml::{paragraph, run};
use crate::documents::render::fill::fill;
use crate::i18n::Language;

/// The width of a bar that reaches the end of the axis, in twentieths of a point.
const WIDTH: u32 = 9000;

/// Makes the bars.
pub fn bars(bars: &Bars, language: Language) -> String {
    let mut xml = paragraph("Caption", &run(&bars.caption, false));
    xml.push_str(&paragraph("BarLabel", &key(bars)));
    for bar in &bars.bars {
        xml.push_str(&paragraph("BarLabel", &run(&bar.label, false)));
        xml.push_str(&shaded(bars, bar));
        xml.push_str(AFTER);
    }
    xml.push_str(&grid_of_cells(&values(bars, language), language));
    xml
}

/// A square in the fill of each part, before its name.
fn key(bars: &Bars) -> String {
    let parts = bars.parts.iter().enumerate().map(|(index, part)| {
        let colour = hexadecimal(index);
        let square = format!("<w:r><w:rPr><w:color w:val=\"{colour}\"/></w:rPr><w:t>■</w:t></w:r>");
        square + &run(&format!("\u{a0}{part}    "), false)
    });
    parts.collect()
}

fn hexadecimal(part: usize) -> &'static str {
    fill(part).trim_start_matches('#')
}

fn shaded(bars: &Bars, bar: &Bar) -> String {
    let widths = bar.values.iter().map(|value| length(*value, bars.maximum));
    let visible: Vec<(usize, u32)> = widths.enumerate().filter(|(_, width)| *width > 0).collect();
    if visible.is_empty() {
        return String::new();
    }
    let cells = visible.iter().map(|(part, width)| {
        let colour = hexadecimal(*part);
        let shade = format!("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{colour}\"/>");
        styled_cell(&paragraph("BarLabel", ""), *width, &shade)
    });
    let cells: String = cells.collect();
    let widths: Vec<u32> = visible.iter().map(|(_, width)| *width).collect();
    let properties = properties("Plain", widths.iter().sum(), &bar.label);
    let grid = grid(&widths);
    format!("<w:tbl>{properties}{grid}<w:tr>{cells}</w:tr></w:tbl>")
}

fn length(value: Decimal, maximum: Decimal) -> u32 {
    if maximum <= Decimal::ZERO || value <= Decimal::ZERO {
        return 0;
    }
    (Decimal::from(WIDTH) * value / maximum)
        .trunc()
        .to_u32()
        .unwrap_or(0)
}

/// The same figures; the description tells those who cannot see the bars what they show.
fn values(bars: &Bars, language: Language) -> Table {
    let number = |value: Decimal| Cell::Number { value, decimals: 2 };
    let column = |header: &str, numeric| Column {
        header: header.to_owned(),
        width: 10,
        numeric,
    };
    let mut columns = vec![Column {
        width: 16,
        ..column("", false)
    }];
    columns.extend(bars.parts.iter().map(|part| column(part, true)));
    columns.push(column(&language.texts().get("doc-bars-total"), true));
    let rows = bars.bars.iter().map(|bar| {
        let mut cells = vec![Cell::Text(bar.label.clone())];
        cells.extend(bar.values.iter().map(|value| number(*value)));
        cells.push(number(bar.total));
        Row {
            cells,
            strong: false,
        }
    });
    Table {
        caption: bars.description.clone(),
        columns,
        rows: rows.collect(),
    }
}
