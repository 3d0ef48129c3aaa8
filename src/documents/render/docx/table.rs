//! Tables: header rows that repeat, rows that stay whole, and bars made of shaded cells.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::documents::model::{Bar, Bars, Cell, Column, Row, Table};
use crate::documents::render::bars::fill;
use crate::documents::render::docx::xml::{escape, paragraph, run};
use crate::documents::render::html::cell_text;
use crate::i18n::Language;

/// The width between the margins, in twentieths of a point.
const WIDTH: u32 = 9638;
/// The width of a bar that reaches the end of the axis.
const BAR_WIDTH: u32 = 7000;
/// The longest term, in characters, that stands beside its text.
const SHORT_TERM: usize = 26;
/// Keeps two tables apart, which Word would join.
const AFTER: &str = r#"<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>"#;

/// Makes a table with its caption.
pub fn table(table: &Table, language: Language) -> String {
    let widths = widths(&table.columns);
    let header: String = table
        .columns
        .iter()
        .zip(&widths)
        .map(|(column, width)| cell(&column.header, *width, column.numeric, true))
        .collect();
    let rows: String = table
        .rows
        .iter()
        .map(|row| body_row(row, &table.columns, &widths, language))
        .collect();
    format!(
        "{}<w:tbl>{}{}<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{header}</w:tr>{rows}\
         </w:tbl>{AFTER}",
        paragraph("Caption", &run(&table.caption, false)),
        properties("Figures", WIDTH, &table.caption),
        grid(&widths),
    )
}

/// Whether every term of these pairs fits beside its text.
pub fn is_short(pairs: &[(String, String)]) -> bool {
    pairs
        .iter()
        .all(|(term, _)| term.chars().count() <= SHORT_TERM)
}

/// Makes pairs of short terms: the term on the left, the text beside it.
pub fn pairs(pairs: &[(String, String)]) -> String {
    let widths = [2600, WIDTH - 2600];
    let rows: Vec<String> = pairs
        .iter()
        .map(|(label, text)| {
            format!(
                "<w:tr><w:trPr><w:cantSplit/></w:trPr>{}{}</w:tr>",
                styled_cell(&paragraph("PairTerm", &run(label, false)), widths[0], ""),
                styled_cell(&paragraph("PairText", &run(text, false)), widths[1], "")
            )
        })
        .collect();
    format!(
        "<w:tbl>{}{}{}</w:tbl>{AFTER}",
        properties("Plain", WIDTH, ""),
        grid(&widths),
        rows.concat()
    )
}

/// Makes bars of shaded cells, with every figure in a table below them.
pub fn bars(bars: &Bars, language: Language) -> String {
    let mut xml = paragraph("Caption", &run(&bars.caption, false));
    xml.push_str(&paragraph("BodyText", &run(&bars.description, false)));
    for bar in &bars.bars {
        xml.push_str(&paragraph("BarLabel", &run(&bar.label, false)));
        xml.push_str(&shaded(bars, bar));
        xml.push_str(AFTER);
    }
    xml.push_str(&table(&values(bars, language), language));
    xml
}

fn shaded(bars: &Bars, bar: &Bar) -> String {
    let widths: Vec<u32> = bar
        .values
        .iter()
        .map(|value| length(*value, bars.maximum))
        .collect();
    let visible = || widths.iter().enumerate().filter(|(_, width)| **width > 0);
    let cells: String = visible()
        .map(|(part, width)| {
            let colour = fill(part).trim_start_matches('#');
            let shade = format!("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{colour}\"/>");
            styled_cell(&paragraph("BarLabel", ""), *width, &shade)
        })
        .collect();
    if cells.is_empty() {
        return String::new();
    }
    let drawn: Vec<u32> = visible().map(|(_, width)| *width).collect();
    let total = drawn.iter().sum();
    let properties = properties("Plain", total, &bar.label);
    format!(
        "<w:tbl>{properties}{}<w:tr>{cells}</w:tr></w:tbl>",
        grid(&drawn)
    )
}

fn length(value: Decimal, maximum: Decimal) -> u32 {
    if maximum <= Decimal::ZERO || value <= Decimal::ZERO {
        return 0;
    }
    (Decimal::from(BAR_WIDTH) * value / maximum)
        .trunc()
        .to_u32()
        .unwrap_or(0)
}

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
        caption: bars.caption.clone(),
        columns,
        rows: rows.collect(),
    }
}

fn widths(columns: &[Column]) -> Vec<u32> {
    let total: u32 = columns.iter().map(|column| u32::from(column.width)).sum();
    columns
        .iter()
        .map(|column| WIDTH * u32::from(column.width) / total.max(1))
        .collect()
}

fn properties(style: &str, width: u32, caption: &str) -> String {
    let caption = match caption {
        "" => String::new(),
        text => format!("<w:tblCaption w:val=\"{}\"/>", escape(text)),
    };
    format!(
        "<w:tblPr><w:tblStyle w:val=\"{style}\"/><w:tblW w:w=\"{width}\" w:type=\"dxa\"/>\
         <w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0420\" w:firstRow=\"1\" \
         w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" \
         w:noVBand=\"1\"/>{caption}</w:tblPr>"
    )
}

fn grid(widths: &[u32]) -> String {
    let columns: Vec<String> = widths
        .iter()
        .map(|width| format!("<w:gridCol w:w=\"{width}\"/>"))
        .collect();
    format!("<w:tblGrid>{}</w:tblGrid>", columns.concat())
}

fn body_row(row: &Row, columns: &[Column], widths: &[u32], language: Language) -> String {
    let cells: String = row
        .cells
        .iter()
        .zip(columns.iter().zip(widths))
        .map(|(one, (column, width))| {
            cell(
                &cell_text(one, language),
                *width,
                column.numeric,
                row.strong,
            )
        })
        .collect();
    format!("<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>")
}

fn cell(text: &str, width: u32, numeric: bool, bold: bool) -> String {
    let style = if numeric { "TableFigure" } else { "TableText" };
    styled_cell(&paragraph(style, &run(text, bold)), width, "")
}

fn styled_cell(content: &str, width: u32, shade: &str) -> String {
    format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{shade}</w:tcPr>{content}</w:tc>")
}
