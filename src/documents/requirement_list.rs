//! The requirements as a workbook of one sheet, to work on elsewhere and to paste back.

use jiff::Timestamp;
use rust_decimal::Decimal;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};

use crate::documents::name;
use crate::domain::delimited;
use crate::domain::tender::requirement::Requirement;
use crate::i18n::Language;
use crate::i18n::requirement_list::{Column, cell};

/// The longest text that a cell of a spreadsheet takes.
const LONGEST: usize = 32_000;

/// Writes the file; the same list and moment give the same bytes. Texts are texts, whatever they
/// look like: no cell is a formula.
pub fn xlsx(
    requirements: &[Requirement],
    language: Language,
    made_at: Timestamp,
) -> Result<Vec<u8>, XlsxError> {
    let texts = language.texts();
    let title = texts.get("part-requirements");
    let moment = made_at.strftime("%Y-%m-%dT%H:%M:%S").to_string();
    let properties = DocProperties::new()
        .set_title(&title)
        .set_author("Bestek")
        .set_creation_datetime(&ExcelDateTime::parse_from_str(&moment)?);
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties);
    let sheet = workbook.add_worksheet();
    sheet.set_name(title)?;
    sheet.set_freeze_panes(1, 0)?;
    let top = Format::new().set_align(FormatAlign::Top).set_text_wrap();
    let head = top.clone().set_bold();
    for (place, column) in (0..).zip(Column::ALL) {
        sheet.set_column_width(place, width(column))?;
        sheet.write_string_with_format(0, place, column.label(texts), &head)?;
    }
    for (row, one) in (1..).zip(requirements) {
        for (place, column) in (0..).zip(Column::ALL) {
            match one.points {
                Some(points) if column == Column::Points => {
                    let format = top.clone().set_num_format(print(points));
                    sheet.write_with_format(row, place, points, &format)?;
                }
                Some(_) | None => {
                    let text = safe(&cell(one, column, language), &texts.get("requirements-cut"));
                    sheet.write_string_with_format(row, place, text, &top)?;
                }
            }
        }
    }
    workbook.save_to_buffer()
}

/// What the file is called, for example `pakket-van-eisen-2026-014.xlsx`.
pub fn file_name(reference: &str, extension: &str, language: Language) -> String {
    let stem = language.texts().get("requirements-file");
    name::of_file(&stem, reference, extension)
}

fn width(column: Column) -> u16 {
    match column {
        Column::Number | Column::Points => 9,
        Column::Class | Column::Kind | Column::Negotiable | Column::Goals => 17,
        Column::Area | Column::Check | Column::Origin | Column::Answer | Column::Use => 28,
        Column::Text => 70,
        Column::Example => 45,
    }
}

/// All decimals, and not three of them: that can be read as thousands.
fn print(points: Decimal) -> String {
    match points.normalize().scale() {
        0 => "0".to_owned(),
        3 => "0.0000".to_owned(),
        decimals => format!("0.{}", "0".repeat(decimals as usize)),
    }
}

/// The text as a cell takes it. An apostrophe in front of a formula would be taken away when the
/// list is pasted back, so it is guarded as in CSV.
fn safe(text: &str, cut: &str) -> String {
    if text.chars().count() > LONGEST {
        let start: String = text.chars().take(LONGEST).collect();
        return format!("{start}… {cut}");
    }
    if text.starts_with('\'') {
        delimited::guarded(text)
    } else {
        text.to_owned()
    }
}
