//! Tables that a tender keeps beside its questions, such as the links with other systems.
//!
//! To add a table: a `[[inventory]]` in `inventories.toml` and its texts in
//! `templates/<language>/inventories.ftl`. Pages, the tender document and the difference between two
//! versions follow by themselves. Decided in `src/decisions/0025-inventories.md`.

pub mod business_case;
pub mod price_line;
pub mod stakeholder;
pub mod team;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::quantity::money::Money;
use crate::domain::tender::part::Part;
use crate::domain::visibility::Field;

/// The table of the questions before a purchase.
pub const BEFORE_BUYING: &str = "before-buying";

const FILE: &str = include_str!("inventories.toml");

static ALL: LazyLock<Vec<Inventory>> =
    LazyLock::new(|| read(FILE).expect("a test reads this very file"));

/// A table with its columns.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inventory {
    /// Stable name, for example `systems`.
    pub code: String,
    /// The name of the part in which it is offered.
    part: String,
    /// What its rows are called, for example `SY` for SY1, SY2, …
    pub prefix: String,
    /// True when it is kept beside the tender: never published, and writable until the file is closed.
    #[serde(default)]
    pub inside: bool,
    /// Who reads it.
    sees: Sees,
    /// Its columns; the first names a row.
    #[serde(rename = "column")]
    pub columns: Vec<Column>,
    /// Rows to start from.
    #[serde(default)]
    pub suggested: Vec<Suggested>,
}

/// Who reads a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Sees {
    Text,
    Members,
    Budget,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Stable name within the table.
    pub code: String,
    /// What is written in it.
    pub kind: ColumnKind,
    /// True when a row must have it.
    #[serde(default)]
    pub required: bool,
    /// What can be chosen.
    #[serde(default)]
    pub choices: Vec<String>,
    /// False when the tender document leaves it out.
    #[serde(default = "yes")]
    pub printed: bool,
}

/// What is written in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ColumnKind {
    /// One line of text.
    Line,
    /// Several lines of text.
    Text,
    /// A number of zero or more.
    Number,
    /// A number from 0 to 100.
    Percent,
    /// An amount of money.
    Amount,
    /// A day, kept as `YYYY-MM-DD`.
    Date,
    /// One of the choices of the column.
    Choice,
}

/// A row to start from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suggested {
    /// Stable name within the table.
    pub code: String,
    /// What is filled in besides the text of the first column.
    #[serde(default)]
    pub values: BTreeMap<String, String>,
}

/// A row of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Stable within the dossier, for example "SY2".
    pub id: String,
    /// The code of its table.
    pub inventory: String,
    /// What is in its columns, by code; empty ones are left out. Numbers are plain decimals.
    #[serde(default)]
    pub values: BTreeMap<String, String>,
    /// The suggestion that it was started from; empty when there was none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub started_from: String,
}

impl Row {
    /// What is in a column; empty when nothing is.
    pub fn value(&self, column: &str) -> &str {
        self.values.get(column).map_or("", String::as_str)
    }

    /// The number in a column, at most 10^12; nothing when there is none.
    pub fn number(&self, column: &str) -> Option<Decimal> {
        let number: Decimal = self.value(column).parse().ok()?;
        (number.abs() <= Money::MAX).then_some(number)
    }
}

impl Inventory {
    /// The part in which it is offered.
    pub fn part(&self) -> Part {
        Part::from_name(&self.part).unwrap_or(Part::Motivation)
    }

    /// The field of a tender that whoever reads it must see.
    pub fn field(&self) -> Field {
        match self.sees {
            Sees::Text => Field::TenderText,
            Sees::Members => Field::Members,
            Sees::Budget => Field::Budget,
        }
    }

    /// The column that names a row.
    pub fn naming(&self) -> &str {
        self.columns.first().map_or("", |column| &column.code)
    }

    /// Its rows among all rows, in their order.
    pub fn rows<'a>(&self, rows: &'a [Row]) -> Vec<&'a Row> {
        let of_this = rows.iter().filter(|row| row.inventory == self.code);
        of_this.collect()
    }
}

/// All tables, in the order of the parts.
pub fn all() -> &'static [Inventory] {
    &ALL
}

/// The table with this code.
pub fn find(code: &str) -> Option<&'static Inventory> {
    ALL.iter().find(|one| one.code == code)
}

/// The tables of a part.
pub fn of_part(part: Part) -> impl Iterator<Item = &'static Inventory> {
    ALL.iter().filter(move |one| one.part() == part)
}

fn yes() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    inventory: Vec<Inventory>,
}

/// Reads the tables, or says which one is wrong and why.
fn read(text: &str) -> Result<Vec<Inventory>, String> {
    let file: File = toml::from_str(text).map_err(|problem| problem.to_string())?;
    let mut codes = BTreeSet::new();
    let mut prefixes = BTreeSet::new();
    for one in &file.inventory {
        let wrong = |what: &str| Err(format!("inventory {}: {what}", one.code));
        if !codes.insert(&one.code) || !prefixes.insert(&one.prefix) {
            return wrong("its code or prefix is used before");
        }
        if Part::from_name(&one.part).is_none() {
            return wrong("its part does not exist");
        }
        let Some(naming) = one.columns.first() else {
            return wrong("it has no column");
        };
        if naming.kind != ColumnKind::Line || !naming.required {
            return wrong("its first column is no line that a row must have");
        }
        for column in &one.columns {
            if (column.kind == ColumnKind::Choice) == column.choices.is_empty() {
                return wrong("a choice has no choices, or another column has");
            }
        }
        for suggested in &one.suggested {
            let fits = |(code, value): (&String, &String)| {
                let mut columns = one.columns.iter();
                columns.any(|column| column.code == *code && column.choices.contains(value))
            };
            if !suggested.values.iter().all(fits) {
                return wrong("a suggestion fills in what is no choice of its column");
            }
        }
    }
    Ok(file.inventory)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_read_and_found_by_its_code() {
        let read = read(FILE).unwrap();
        assert!(read.len() >= 13);
        for one in &read {
            assert_eq!(find(&one.code), Some(one));
            assert!(of_part(one.part()).any(|other| other == one));
        }
        assert_eq!(find("nowhere"), None);
    }

    #[test]
    fn what_shows_a_budget_or_people_is_never_published() {
        for one in all() {
            assert!(
                one.inside || one.field() == Field::TenderText,
                "{} is published to whoever may not see it",
                one.code
            );
        }
    }

    #[test]
    fn a_table_that_is_published_holds_no_amount() {
        for one in all().iter().filter(|one| !one.inside) {
            let mut columns = one.columns.iter();
            let amount = columns.any(|column| column.kind == ColumnKind::Amount);
            assert!(!amount, "{} tells what something may cost", one.code);
        }
    }

    #[test]
    fn a_table_that_does_not_fit_is_refused_by_name() {
        for (wrong, why) in [
            (FILE.replacen("\"before-buying\"", "\"today\"", 1), "today"),
            (
                FILE.replacen("part = \"quality\"", "part = \"x\"", 1),
                "test-tasks",
            ),
            (
                FILE.replacen("role = \"agrees\", before", "role = \"king\", before", 1),
                "stakeholders",
            ),
            (
                FILE.replacen("kind = \"line\"", "kind = \"tune\"", 1),
                "tune",
            ),
        ] {
            let problem = read(&wrong).unwrap_err();
            assert!(problem.contains(why), "{problem}");
        }
    }
}
