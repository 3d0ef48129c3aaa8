//! The workbook before it becomes a file: sheets with cells, and what each cell is for.

use std::collections::BTreeMap;
use std::fmt;

use rust_decimal::Decimal;

/// A whole workbook.
#[derive(Debug, Clone, Default)]
pub struct Book {
    /// Its sheets, in order.
    pub sheets: Vec<Sheet>,
}

/// One sheet.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    /// Its name; letters only, so that no formula has to quote it.
    pub name: String,
    /// Its cells by row and column, both from zero.
    pub cells: BTreeMap<(u32, u16), Cell>,
    /// Width of each column in characters, from the first.
    pub widths: Vec<u16>,
    /// The row that stays in view and repeats on each page.
    pub header: Option<u32>,
    /// How many columns on the left stay in view.
    pub frozen_columns: u16,
    /// Cells in which only listed words may be typed.
    pub choices: Vec<Choices>,
    /// Cells that turn red when they hold a word or number that excludes a bid.
    pub alarms: Vec<Alarm>,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// Nothing, but the cell has a look.
    Empty,
    /// A text, never read as a formula.
    Text(String),
    /// A number as the dossier gives it.
    Number(Decimal),
    /// A formula without its equals sign.
    Formula(String),
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// What stands in it.
    pub content: Content,
    /// What it is for.
    pub role: Role,
    /// How a number in it is printed.
    pub print: Print,
}

/// What a cell is for, from which its look follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// The title of the sheet.
    Title,
    /// The line below the title.
    Lead,
    /// The head of a column.
    Header,
    /// A heading between rows.
    Section,
    /// Plain text or a computed figure.
    Body,
    /// A figure that decides, or a name.
    Strong,
    /// What the dossier gave and the reader may change.
    Input,
    /// A remark.
    Note,
    /// The sentence that says whether the ranking can be relied on.
    State,
}

/// How a number is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Print {
    /// As it is.
    Plain,
    /// Not as a number: words, left-aligned.
    Words,
    /// An amount of money.
    Money,
    /// An amount of money with this many decimals.
    MoneyTo(u32),
    /// With this many decimals.
    Fixed(u32),
    /// A share between 0 and 1, four decimals.
    Share,
    /// 1 as "yes", 0 as "no", in the workbook's language.
    YesNo,
}

/// A range in which only listed words may be typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// Upper left cell.
    pub from: (u32, u16),
    /// Lower right cell.
    pub to: (u32, u16),
    /// The words.
    pub words: Vec<String>,
}

/// A range in which one word or number stands out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alarm {
    /// Upper left cell.
    pub from: (u32, u16),
    /// Lower right cell.
    pub to: (u32, u16),
    /// What stands out.
    pub when: AlarmWhen,
}

/// What makes a cell stand out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AlarmWhen {
    /// Exactly this word.
    Word(String),
    /// Any number above zero.
    AboveZero,
}

/// The address of a cell, printed as formulas name it: `Prijs!D6`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Name of the sheet.
    pub sheet: String,
    /// Row, from zero.
    pub row: u32,
    /// Column, from zero.
    pub column: u16,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}!{}{}", self.sheet, letters(self.column), self.row + 1)
    }
}

impl Place {
    /// The range from this cell to another one on the same sheet.
    pub fn to(&self, row: u32, column: u16) -> String {
        format!("{self}:{}{}", letters(column), row + 1)
    }

    /// The range of this cell and the ones below it, `count` in all.
    pub fn down(&self, count: u32) -> String {
        self.to(self.row + count.max(1) - 1, self.column)
    }

    /// The cell in another row of the same column.
    pub fn below(&self, rows: u32) -> Self {
        Self {
            row: self.row + rows,
            ..self.clone()
        }
    }
}

impl Sheet {
    /// An empty sheet with its title and the line below it.
    pub fn titled(name: &str, title: &str, lead: &str) -> Self {
        let mut sheet = Self {
            name: name.to_owned(),
            ..Self::default()
        };
        sheet.text(0, 0, Role::Title, title);
        sheet.text(1, 0, Role::Lead, lead);
        sheet
    }

    /// The address of a cell of this sheet.
    pub fn place(&self, row: u32, column: u16) -> Place {
        Place {
            sheet: self.name.clone(),
            row,
            column,
        }
    }

    /// Writes the heads of the columns and keeps them in view.
    pub fn headers(&mut self, row: u32, heads: &[(String, u16)]) {
        for (column, (head, width)) in (0..).zip(heads) {
            self.text(row, column, Role::Header, head);
            self.widths.push(*width);
        }
        self.header = Some(row);
    }

    /// Writes a text.
    pub fn text(&mut self, row: u32, column: u16, role: Role, text: &str) {
        self.put(row, column, role, Print::Words, Content::Text(text.into()));
    }

    /// Writes a number, or keeps its cell open for one.
    pub fn number(&mut self, at: (u32, u16), role: Role, print: Print, value: Option<Decimal>) {
        let content = value.map_or(Content::Empty, Content::Number);
        self.put(at.0, at.1, role, print, content);
    }

    /// Writes a formula; places on this sheet lose the sheet's name.
    pub fn formula(&mut self, at: (u32, u16), role: Role, print: Print, formula: &str) -> Place {
        let own = formula.replace(&format!("{}!", self.name), "");
        self.put(at.0, at.1, role, print, Content::Formula(own));
        self.place(at.0, at.1)
    }

    /// Writes a cell.
    pub fn put(&mut self, row: u32, column: u16, role: Role, print: Print, content: Content) {
        let cell = Cell {
            content,
            role,
            print,
        };
        self.cells.insert((row, column), cell);
    }
}

/// The letters of a column: 0 is A, 26 is AA.
pub fn letters(column: u16) -> String {
    let mut text = String::new();
    let mut rest = u32::from(column) + 1;
    while rest > 0 {
        let letter = char::from_digit((rest - 1) % 26 + 10, 36).unwrap_or('?');
        text.insert(0, letter.to_ascii_uppercase());
        rest = (rest - 1) / 26;
    }
    text
}

/// The column of letters: the reverse of [`letters`].
pub fn column(text: &str) -> Option<u16> {
    let mut number: u32 = 0;
    for letter in text.chars() {
        let digit = letter.is_ascii_uppercase().then(|| letter.to_digit(36))??;
        number = number.checked_mul(26)?.checked_add(digit - 9)?;
    }
    u16::try_from(number.checked_sub(1)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_spreadsheets_do() {
        for (number, name) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")] {
            assert_eq!(letters(number), name);
            assert_eq!(column(name), Some(number));
        }
        assert_eq!(column(""), None);
        assert_eq!(column("ZZZZZZZZZ"), None);
    }
}
