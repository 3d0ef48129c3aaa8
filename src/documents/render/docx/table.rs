//! Tables: header rows that repeat, and rows that stay whole.

use crate::documents::model::{Column, Row, Table};
use crate::documents::render::docx::xml::{escape, paragraph, run};
use crate::documents::render::html::cell_text;
use crate::i18n::Language;

/// The width between the margins, in twentieths of a point.
const WIDTH: u32 = 9638;
/// The longest term, in characters, that stands beside its text.
const SHORT_TERM: usize = 28;
/// Keeps two tables apart, which Word would join.
pub const AFTER: &str = r#"<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>"#;

/// Makes a table with its caption above it.
pub fn table(table: &Table, language: Language) -> String {
    paragraph("Caption", &run(&table.caption, false)) + &grid_of_cells(table, language)
}

/// Makes a table whose caption only software that reads aloud tells.
pub fn grid_of_cells(table: &Table, language: Language) -> String {
    let widths = widths(&table.columns);
    let header: String = table
        .columns
        .iter()
        .zip(&widths)
        .map(|(column, width)| {
            let style = if column.numeric {
                "TableHeadFigure"
            } else {
                "TableHead"
            };
            styled_cell(&paragraph(style, &run(&column.header, false)), *width, "")
        })
        .collect();
    let rows: String = table
        .rows
        .iter()
        .map(|row| body_row(row, &table.columns, &widths, language))
        .collect();
    format!(
        "<w:tbl>{}{}<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{header}</w:tr>{rows}\
         </w:tbl>{AFTER}",
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

fn widths(columns: &[Column]) -> Vec<u32> {
    let total: u32 = columns.iter().map(|column| u32::from(column.width)).sum();
    columns
        .iter()
        .map(|column| WIDTH * u32::from(column.width) / total.max(1))
        .collect()
}

/// How a table looks, how wide it is and what it shows.
pub fn properties(style: &str, width: u32, caption: &str) -> String {
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

/// The widths of the columns.
pub fn grid(widths: &[u32]) -> String {
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

/// A cell around paragraphs that are XML already.
pub fn styled_cell(content: &str, width: u32, shade: &str) -> String {
    format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{shade}</w:tcPr>{content}</w:tc>")
}
