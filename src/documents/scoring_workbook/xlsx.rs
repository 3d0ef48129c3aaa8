//! Writes a workbook as an XLSX file, each formula with the result it comes to.

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;
use rust_xlsxwriter::{
    Color, ConditionalFormatCell, ConditionalFormatCellRule, DataValidation, DocProperties,
    ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet,
};

use crate::documents::scoring_workbook::book::{
    Alarm, AlarmWhen, Book, Cell, Choices, Content, Print, Role, Sheet,
};
use crate::documents::scoring_workbook::formula::Results;
use crate::documents::scoring_workbook::{Source, WorkbookError};

const PETROL: u32 = 0x000B_5A69;
const INK: u32 = 0x0017_212B;
const MUTED: u32 = 0x0052_606B;
const LINE: u32 = 0x00D5_DBDF;
const WRONG: u32 = 0x00B0_261B;
const INPUT: u32 = 0x00FF_F6DD;

/// The longest formula and the longest text that a spreadsheet takes.
const LONGEST_FORMULA: usize = 8_000;
const LONGEST_TEXT: usize = 32_000;

/// Paper of 210 by 297 millimetres.
const A4: u8 = 9;

struct Writer<'a> {
    source: Source<'a>,
    results: Results<'a>,
    formats: HashMap<(Role, Print), Format>,
}

/// Writes the file; the same book and moment give the same bytes.
pub fn write(book: &Book, source: Source, made_at: &str) -> Result<Vec<u8>, WorkbookError> {
    let moment: Timestamp = made_at
        .parse()
        .map_err(|_| WorkbookError::Moment(made_at.to_owned()))?;
    let moment = moment.strftime("%Y-%m-%dT%H:%M:%S").to_string();
    let mut workbook = Workbook::new();
    let tender = &source.dossier.tender;
    let properties = DocProperties::new()
        .set_title(format!("{} {}", source.text("sheet-file-title"), tender.title).trim())
        .set_subject(&tender.reference)
        .set_company(&tender.authority.name)
        .set_author("Bestek")
        .set_creation_datetime(&ExcelDateTime::parse_from_str(&moment)?);
    workbook.set_properties(&properties);
    let mut writer = Writer {
        source,
        results: Results::new(book),
        formats: HashMap::new(),
    };
    for (index, sheet) in book.sheets.iter().enumerate() {
        let worksheet = workbook.add_worksheet();
        writer.page(worksheet, sheet)?;
        for ((row, column), cell) in &sheet.cells {
            writer.cell(worksheet, sheet, (*row, *column), cell)?;
        }
        writer.rules(worksheet, sheet)?;
        if index == 0 {
            worksheet.set_active(true);
        }
    }
    Ok(workbook.save_to_buffer()?)
}

impl Writer<'_> {
    fn page(&mut self, worksheet: &mut Worksheet, sheet: &Sheet) -> Result<(), WorkbookError> {
        worksheet.set_name(&sheet.name)?;
        worksheet.set_tab_color(PETROL);
        worksheet.set_screen_gridlines(false);
        worksheet.set_landscape();
        worksheet.set_paper_size(A4);
        worksheet.set_print_fit_to_pages(1, 0);
        let page = self.source.text("sheet-footer-page");
        let subject = self.source.subject().replace('&', "&&");
        let footer: String = subject.chars().take(120).collect();
        worksheet.set_footer(format!("&L&8{footer}&C&8&A&R&8{page} &P / &N"));
        for (column, width) in (0..).zip(&sheet.widths) {
            worksheet.set_column_width(column, *width)?;
        }
        worksheet.set_formula_result_default("");
        for (row, lines) in self.heights(sheet) {
            worksheet.set_row_height(row, 16 * lines)?;
        }
        worksheet.set_row_height(0, 26)?;
        if let Some(header) = sheet.header {
            worksheet.set_freeze_panes(header + 1, sheet.frozen_columns)?;
            worksheet.set_repeat_rows(header, header)?;
        }
        Ok(())
    }

    /// The lines that each row needs for its longest text; more than 20 lines are cut off.
    fn heights(&mut self, sheet: &Sheet) -> BTreeMap<u32, u16> {
        let mut heights = BTreeMap::new();
        for ((row, column), cell) in &sheet.cells {
            let wraps = matches!(
                cell.role,
                Role::Body | Role::Strong | Role::Input | Role::Header
            );
            let text = match &cell.content {
                Content::Text(text) if wraps => text.clone(),
                Content::Formula(_) if wraps && cell.print == Print::Words => {
                    let shown = self.results.shown(&sheet.place(*row, *column));
                    shown.unwrap_or_default()
                }
                Content::Empty | Content::Number(_) | Content::Text(_) | Content::Formula(_) => {
                    continue;
                }
            };
            let width = sheet.widths.get(usize::from(*column)).copied();
            let height: &mut u16 = heights.entry(*row).or_default();
            *height = lines(&text, width.unwrap_or(9)).max(*height);
        }
        heights
    }

    fn cell(
        &mut self,
        worksheet: &mut Worksheet,
        sheet: &Sheet,
        (row, column): (u32, u16),
        cell: &Cell,
    ) -> Result<(), WorkbookError> {
        let print = if cell.role == Role::Header {
            under(sheet, row, column)
        } else {
            cell.print
        };
        let format = self.format(cell.role, print);
        match &cell.content {
            Content::Empty => worksheet.write_blank(row, column, &format)?,
            Content::Number(number) => {
                worksheet.write_with_format(row, column, *number, &format)?
            }
            Content::Text(text) => {
                let text: String = text.chars().take(LONGEST_TEXT).collect();
                worksheet.write_string_with_format(row, column, text, &format)?
            }
            Content::Formula(formula) => {
                if formula.len() > LONGEST_FORMULA {
                    let what = format!("so many rows on the sheet {}", sheet.name);
                    return Err(WorkbookError::TooLarge(what));
                }
                let place = sheet.place(row, column);
                let result = self.results.shown(&place);
                let result = result.map_err(|problem| WorkbookError::Formula {
                    place: place.to_string(),
                    problem: problem.to_string(),
                })?;
                let formula = Formula::new(format!("={formula}")).set_result(result);
                worksheet.write_formula_with_format(row, column, formula, &format)?
            }
        };
        Ok(())
    }

    fn rules(&self, worksheet: &mut Worksheet, sheet: &Sheet) -> Result<(), WorkbookError> {
        for Choices { from, to, words } in &sheet.choices {
            let validation = DataValidation::new()
                .allow_list_strings(words)?
                .set_error_title(self.source.text("sheet-choice-title"))?
                .set_error_message(self.source.text("sheet-choice-message"))?;
            worksheet.add_data_validation(from.0, from.1, to.0, to.1, &validation)?;
        }
        for Alarm { from, to, when } in &sheet.alarms {
            let format = Format::new().set_font_color(WRONG).set_bold();
            let alarm = ConditionalFormatCell::new().set_format(format);
            let alarm = match when {
                AlarmWhen::Word(word) => {
                    alarm.set_rule(ConditionalFormatCellRule::EqualTo(word.clone()))
                }
                AlarmWhen::AboveZero => alarm.set_rule(ConditionalFormatCellRule::GreaterThan(0)),
            };
            worksheet.add_conditional_format(from.0, from.1, to.0, to.1, &alarm)?;
        }
        Ok(())
    }

    fn format(&mut self, role: Role, print: Print) -> Format {
        let source = self.source;
        let known = self.formats.entry((role, print));
        known
            .or_insert_with(|| printed(look(role), print, source))
            .clone()
    }
}

/// How the first cell below a head is printed, so that the head stands above its figures.
fn under(sheet: &Sheet, row: u32, column: u16) -> Print {
    let mut below = (row + 1..row + 4).filter_map(|row| sheet.cells.get(&(row, column)));
    let words = below.all(|cell| cell.print == Print::Words);
    if words { Print::Words } else { Print::Plain }
}

/// The lines that a text takes in a column; about ten letters fit in nine widths.
fn lines(text: &str, width: u16) -> u16 {
    let room = usize::from((width + width / 10).saturating_sub(2).max(4));
    let lines = text
        .lines()
        .map(|line| line.chars().count().div_ceil(room).max(1));
    u16::try_from(lines.sum::<usize>().clamp(1, 20)).unwrap_or(20)
}

fn look(role: Role) -> Format {
    let plain = Format::new()
        .set_font_color(INK)
        .set_align(FormatAlign::Top);
    let ruled = plain
        .clone()
        .set_text_wrap()
        .set_border_bottom(FormatBorder::Thin);
    let ruled = ruled.set_border_bottom_color(LINE);
    match role {
        Role::Title => plain.set_font_size(18).set_bold().set_font_color(PETROL),
        Role::Lead => plain.set_font_color(MUTED),
        Role::Note => plain.set_font_color(MUTED).set_italic(),
        Role::Section => plain.set_bold().set_font_color(PETROL).set_font_size(12),
        Role::State => plain.set_bold(),
        Role::Body => ruled,
        Role::Strong => ruled.set_bold(),
        Role::Input => ruled.set_background_color(INPUT).set_unlocked(),
        Role::Header => plain
            .set_bold()
            .set_font_color(Color::White)
            .set_background_color(PETROL)
            .set_text_wrap()
            .set_align(FormatAlign::VerticalCenter),
    }
}

fn printed(format: Format, print: Print, source: Source) -> Format {
    let format = match print {
        Print::Words => return format.set_align(FormatAlign::Left),
        Print::Plain
        | Print::Money
        | Print::MoneyTo(_)
        | Print::Share
        | Print::Fixed(_)
        | Print::YesNo => format.set_align(FormatAlign::Right).set_indent(1),
    };
    let after_point = |decimals: u32| match decimals {
        0 => String::new(),
        _ => format!(".{}", "0".repeat(decimals as usize)),
    };
    match print {
        Print::Plain | Print::Words => format,
        Print::Money => format.set_num_format("€ #,##0.00"),
        Print::Share => format.set_num_format("0.0000"),
        Print::MoneyTo(decimals) => {
            format.set_num_format(format!("€ #,##0{}", after_point(decimals)))
        }
        Print::Fixed(decimals) => format.set_num_format(format!("0{}", after_point(decimals))),
        Print::YesNo => {
            let (yes, no) = (
                source.text("sheet-answer-yes"),
                source.text("sheet-answer-no"),
            );
            format.set_num_format(format!("[=1]\"{yes}\";[=0]\"{no}\";General"))
        }
    }
}
